"""Specific personalisation: distinct facts of the reader's profile, rare ones before common ones."""

from collections.abc import Sequence

from careeros.domain.quality.addressed_abroad import IN_HAN, called_in, fits
from careeros.domain.quality.evidence import Assessment, Evidence, marked
from careeros.domain.quality.knowledge import Known
from careeros.domain.quality.scripts import WITHOUT_SPACES, pieces_in
from careeros.domain.quality.words import Word

NAME, COMPANY = 0.15, 0.25
"""What every mail merge has: 40 % of the criterion and no more."""

_LEFT_BY_ONE_FACT = 0.3
_FIELD_WEIGHT = 0.55
_FIELDS = frozenset({"employer", "position", "location", "connection"})
_FEW = 2
_ACRONYM = 5
_ENDINGS = ("", "s", "d", "ed", "ing", "es", "e")
_LONG_ENOUGH = 4
"""Letters of a root that tells."""


def personalisation(evidence: Evidence) -> Assessment:
    """The more distinct facts, and the fewer other recipients share them, the better; never less for one more."""
    body = evidence.body
    places = _places(evidence)
    merged, spans = _merged(evidence, places)
    used = 0.0
    taken: set[str] = set()
    unused: list[Known] = []
    for fact in evidence.knowledge.contact:
        found = _use(fact, evidence, places)
        if not found:
            unused.append(fact)
        if not found or (fact.telling and taken.issuperset(fact.telling)):
            continue
        taken.update(fact.telling)
        common = evidence.compared.share(fact) if evidence.compared else 0.0
        used += (_FIELD_WEIGHT if fact.kind in _FIELDS else 1.0) * (1 - 0.8 * common)
        spans.extend(found)
    raw = 1 - (1 - merged) * _LEFT_BY_ONE_FACT ** min(used, 4.0)
    return Assessment(min(raw, 1.0), marked(body, *sorted(set(spans))), _fix(evidence, used, unused))


def _places(evidence: Evidence) -> dict[str, int]:
    """Where each word that is known of the reader first stands, the sign-off apart."""
    body, end = evidence.body, evidence.own_words
    known = evidence.knowledge.vocabulary
    first_at = body.first_at
    places = {stem: at for stem in first_at.keys() & known if (at := first_at[stem]) < end}
    if "-" in body.text:
        for index, stem in enumerate(body.stems[:end]):
            if "-" in stem:
                for piece in stem.split("-"):
                    if piece in known:
                        places.setdefault(piece, index)
    if not body.text.isascii():
        for index, word in enumerate(body.words[:end]):
            if word.script in WITHOUT_SPACES:
                for piece in pieces_in(word.stem, known):
                    places.setdefault(piece, index)
    return places


def _merged(evidence: Evidence, places: dict[str, int]) -> tuple[float, list[tuple[int, int]]]:
    knowledge, body = evidence.knowledge, evidence.body
    merged, spans = 0.0, list[tuple[int, int]]()
    named = min((places[name] for name in knowledge.names if name in places), default=None)
    if named is None and _is_greeted_in_han(evidence):
        named = 0
    if named is not None:
        merged += NAME
        spans.append((named, named + 1))
    employer = knowledge.contact[0] if knowledge.company else None
    if employer is not None:
        found = [places[word] for word in employer.telling if word in places and body.words[places[word]].capital]
        if found:
            merged += COMPANY
            spans.append((found[0], found[0] + 1))
    return merged, spans


def _is_greeted_in_han(evidence: Evidence) -> bool:
    """'伟你好' to 陈伟: a given name that no space sets off."""
    called = called_in(evidence.body.text, evidence.language) if evidence.language in IN_HAN else None
    if called is None:
        return False
    said, full = evidence.body.text[called.start : called.end], evidence.knowledge.contact_given.name.full
    return fits(said, full) and (len(said) > 1 or full.endswith(said))


def _use(fact: Known, evidence: Evidence, places: dict[str, int]) -> list[tuple[int, int]]:
    """The words of the text that use a fact: one proper name of it or two of its telling words."""
    found = [word for word in fact.telling if word in places]
    if len(found) < _FEW and evidence.english and fact.kind not in _FIELDS:
        _add_inflected(fact, evidence, places)
        found = [word for word in fact.telling if word in places]
    if not found:
        return []
    merge = evidence.knowledge.merge
    found = [word for word in found if word not in merge]
    if not found:
        return []
    if len(found) < _FEW and not any(
        word in fact.proper and _is_name(evidence.body.words[places[word]]) for word in found
    ):
        only = sum(1 for word in fact.telling if word not in merge)
        if len(found) < min(_FEW, only):
            return []
    return [(places[word], places[word] + 1) for word in found]


def _add_inflected(fact: Known, evidence: Evidence, places: dict[str, int]) -> None:
    """Where a word of a fact stands in another of its English endings: 'you trade wheat' and 'Trades wheat'."""
    first_at, end = evidence.body.first_at, evidence.own_words
    for word in fact.telling:
        if word in places or word in fact.figures or len(word) < _LONG_ENOUGH or not word.isascii():
            continue
        for ending in _ENDINGS:
            root = word.removesuffix(ending)
            if len(root) < _LONG_ENOUGH or (ending and root == word):
                continue
            at = min((first_at[root + other] for other in _ENDINGS if root + other in first_at), default=end)
            if at < end:
                places[word] = at
                break


def _is_name(word: Word) -> bool:
    """Written as a name: with a capital, and not in a text that shouts."""
    return word.capital and not (word.loud and len(word.low) > _ACRONYM)


def _fix(evidence: Evidence, used: float, unused: Sequence[Known]) -> str | None:
    if used >= 1:
        return None
    facts = evidence.knowledge.contact_facts
    other = next((fact for fact in unused if fact.telling and fact in facts), None)
    if other is None and used:
        return "Use one thing more that is true of this reader alone."
    if other is None:
        return "Find out one thing that is true of this reader alone, add it as a fact, and write of it."
    return f"Use something only this reader has: “{other.text[:80]}”."
