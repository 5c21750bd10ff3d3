"""How much a text reads like bulk mail: a small linear model over what readers and filters count."""

from math import log1p

from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.lexicons.spam import SPAM
from careeros.domain.quality.reading import Reading

_SIGNS = frozenset("!$£€%*=")
ANY_LANGUAGE = ("loud", "exclamations", "links", "money", "stars")
"""Features that rest on no word of any language."""


def features_of(reading: Reading, known: frozenset[str], *, english: bool) -> dict[str, float]:
    """Each named feature as the logarithm of its count per hundred words, so that one slip costs little."""
    size = max(len(reading.words), 30) / 100
    counts: dict[str, float] = {"loud": len(loud(reading, known)), **_signs(reading)}
    if english:
        for label in filter(reading.hits.__contains__, SPAM):
            counts[label] = len(phrases_of(reading, label, known))
    return {name: log1p(count / size) for name, count in counts.items() if count}


def _signs(reading: Reading) -> dict[str, float]:
    """How often signs stand in the text that bulk mail is full of."""
    signs = reading.signs
    if not reading.links and _SIGNS.isdisjoint(signs):
        return {}
    return {
        "exclamations": signs.count("!"),
        "links": len(reading.links),
        "money": signs.count("$") + signs.count("£") + signs.count("€") + signs.count("%"),
        "stars": signs.count("*") + signs.count("=") // 4,
    }


def phrases_of(reading: Reading, label: str, known: frozenset[str]) -> list[tuple[int, int]]:
    """Where phrases of a kind stand; 'bank' says nothing of bulk mail to somebody who is known to work at one."""
    hits = reading.hits[label]
    return [hit for hit in hits if not known.issuperset(reading.stems[hit[0] : hit[1]])] if known else hits


def loud(reading: Reading, known: frozenset[str]) -> list[tuple[int, int]]:
    """Words in capitals that are no acronym of the profile or of the trade."""
    found: list[tuple[int, int]] = []
    for index in reading.capitals:
        word = reading.words[index]
        if word.loud and len(word.low) > 2 and not word.digits and word.stem not in known and word.stem not in HARMLESS:
            found.append((index, index + 1))
    return found
