"""Slurs, threats, insults, remarks on looks or romance, guesses about what is private."""

from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.lexicons.unsafe import PASSED_OVER, READER_IS
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.report import Gate

_ONLY_AT_THE_END = frozenset({("or", "else"), ("piss", "off")})
_REASONS = {
    "slur": "a slur",
    "insult": "an insult",
    "threat": "a threat",
    "romance": "a remark on looks or romance",
    "private": "a guess about something private",
}
_LABELS = tuple((f"unsafe_{kind}", f"reader_{kind}", what) for kind, what in _REASONS.items())


def unsafe(evidence: Evidence) -> Iterator[Gate]:
    """What must never leave, in the subject or the body."""
    yield from _unsafe_in(evidence.whole, evidence)
    if evidence.subject is not None:
        yield from _unsafe_in(evidence.subject, evidence)


def _unsafe_in(reading: Reading, evidence: Evidence) -> Iterator[Gate]:
    known = evidence.knowledge.vocabulary
    for always, of_reader, what in _LABELS:
        if always not in reading.hits and of_reader not in reading.hits:
            continue
        taken = -1
        hits = (*reading.hits.get(always, ()), *_said_of_reader(reading, of_reader))
        for first, last in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
            if first < taken or _means_something_else(reading, first, last, known):
                continue
            taken = last
            said = reading.said(first, last)
            yield Gate("unsafe", reading.field, reading.place(first, last), f"“{said}” reads as {what}.")


def _means_something_else(reading: Reading, first: int, last: int, known: frozenset[str]) -> bool:
    """A word of the profile, a part of a name (Dick Van Dyke), or 'or else' in the middle of a sentence."""
    if last - first == 1:
        beside = (*reading.words[max(first - 1, 0) : first], *reading.words[last : last + 1])
        word = reading.words[first]
        in_name = word.capital and not word.loud and any(other.capital for other in beside)
        return word.stem in known or in_name
    return tuple(reading.lows[first:last]) in _ONLY_AT_THE_END and reading.gaps[last] == " "


def _said_of_reader(reading: Reading, label: str) -> Iterator[tuple[int, int]]:
    """'you are such a complete fool': the word, back to the reader over what only strengthens it."""
    lows = reading.lows
    for index, _ in reading.hits.get(label, ()):
        first = index
        while first > 0 and reading.gaps[first] == " " and lows[first - 1] in PASSED_OVER:
            first -= 1
        opener = first - 1
        if opener < 0 or reading.gaps[first] != " " or lows[opener] not in READER_IS:
            continue
        if lows[opener] not in {"you", "u", "you're"}:
            opener -= 1
        asked = opener >= 0 and lows[opener] in {"you", "u", "you're"}
        if asked and _is_last_word(reading, index):
            yield opener, index + 1


def _is_last_word(reading: Reading, index: int) -> bool:
    """Whether the word is what the reader is said to be, and does not only describe what follows ('pretty busy')."""
    after = reading.gaps[index + 1]
    follows = reading.lows[index + 1 : index + 2]
    return after != " " or follows in (
        [],
        ["and"],
        ["in"],
        ["to"],
        ["today"],
        ["that"],
        ["who"],
        ["or"],
        ["if"],
        ["for"],
    )
