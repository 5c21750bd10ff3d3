"""What reader and writer are said to have done to each other, told by who does what to whom."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from careeros.domain.quality.lexicons.deeds import (
    ALUMNI,
    AMONG,
    BEING,
    BESIDE,
    BESIDE_YOU,
    DEALT_WITH,
    FOR_YOURS,
    HABITS,
    IN_BETWEEN,
    JOINING,
    MADE_UP_OF_ED,
    PARTS,
    PAST,
    STIRRED,
    TOGETHER,
    WRITER,
    WRITES,
)
from careeros.domain.quality.reading import Reading

_REACH = 4
"""Words from the deed within which the writer must come."""

_RECALL = "remember"
_WHAT_WAS = frozenset("the our when that me us how my".split())
_WERE = frozenset({"were", "was", "been", "kept"})
_READER = frozenset({"you", "you've", "you'd", "your"})


def deeds_in(reading: Reading) -> list[tuple[int, int]]:
    """Stretches of words such as 'you once offered to read my', 'I used to report to you', 'was your intern'.

    Questions are none; what is denied, wished for or still to come is told apart by who asks.
    """
    found: list[tuple[int, int]] = []
    lows = reading.lows
    for at, _ in reading.hits.get("you", ()):
        said = lows[at]
        if said not in _READER or reading.sentences[reading.sentence_of[at]].mark == "?":
            continue
        start, end, _ = reading.sentences[reading.sentence_of[at]]
        done = _done_by_reader(reading, at, end) if said != "your" else 0
        if done:
            found.append((at, done))
        opens = _part_of_theirs(reading, at, start) if said == "your" else _done_by_writer(reading, at, start)
        if opens is not None:
            found.append((opens, min(at + 2, end) if said == "your" else at + 1))
    return [*found, *_recalled(reading)] if _RECALL in reading.first_at else found


def _recalled(reading: Reading) -> Iterator[tuple[int, int]]:
    """'Remember the flood at the archive?'"""
    for at in reading.places_of(frozenset({_RECALL})):
        start, end, mark = reading.sentences[reading.sentence_of[at]]
        if at == start and mark == "?" and at + 1 < end and reading.lows[at + 1] in _WHAT_WAS:
            yield at, at + 2


def schools_in(reading: Reading) -> list[tuple[int, int]]:
    """Stretches such as 'fellow Porto alumna' and 'us are Delft graduates': the same school, with its name between."""
    found: list[tuple[int, int]] = []
    lows = reading.lows
    for at in sorted(reading.places_of(ALUMNI)):
        start = max(reading.sentences[reading.sentence_of[at]].start, at - _REACH)
        joined = next((place for place in range(start, at) if lows[place] in TOGETHER), None)
        if joined is not None:
            found.append((joined, at + 1))
    return found


def _done_by_reader(reading: Reading, at: int, end: int) -> int:
    """Where 'you once offered to read my' ends, 0 where no deed follows."""
    verb = at + 1
    if (
        reading.lows[verb : verb + 1] == ["once"]
        and verb + 1 < end
        and reading.lows[verb + 2 : verb + 3] in (["my"], ["me"])
    ):
        return verb + 3
    while verb < end and (reading.lows[verb] in IN_BETWEEN or reading.lows[verb].endswith("ly")):
        verb += 1
    if verb + 1 < end and reading.lows[verb] in _WERE and reading.lows[verb + 1].endswith("ing"):
        verb += 1
    elif verb >= end or not is_past(reading.lows[verb], PAST) or reading.lows[verb] in STIRRED:
        return 0
    reach = _REACH
    if _describes(reading, at):
        reach = 2 if reading.lows[verb + 1 : verb + 2] in (["for"], ["to"]) else 1
    for place in range(verb + 1, min(verb + 1 + reach, end)):
        if reading.gaps[place] != " " or is_past(reading.lows[place], PAST):
            return 0
        if reading.lows[place] in WRITER:
            return place + 1
    return 0


def _describes(reading: Reading, at: int) -> bool:
    """Whether what the reader did only describes the thing before it: 'the records that you digitised'."""
    return reading.gaps[at] == " " and reading.lows[at - 1] not in JOINING


def is_past(low: str, irregular: AbstractSet[str]) -> bool:
    """Whether it may be a verb of the past: one of these, or one in -ed that is no other word."""
    return low in irregular or (low.endswith("ed") and len(low) > len("need") and low not in MADE_UP_OF_ED)


def _done_by_writer(reading: Reading, at: int, start: int) -> int | None:
    """Where 'I used to report to you' begins, None where there is no such thing."""
    lows = reading.lows
    before = lows[max(start, at - _REACH) : at]
    if len(before) >= 2 and before[-1] in DEALT_WITH:
        subject = at - 2
        while subject > start and lows[subject] in IN_BETWEEN:
            subject -= 1
        return subject if lows[subject] in WRITES else None
    verb = at - 1
    while verb > start and lows[verb] in BESIDE and at - verb <= _REACH:
        verb -= 1
    if verb > start and lows[verb] in BESIDE_YOU and lows[verb - 1] in WRITES and verb < at - 1:
        return verb - 1
    if "used" in before:
        used = at - len(before) + before.index("used")
        told = lows[used + 1 : used + 2] == ["to"] and lows[used + 2] in HABITS and used + 2 < at
        return used - 1 if told and used > start and lows[used - 1] in WRITES else None
    return None


def _part_of_theirs(reading: Reading, at: int, start: int) -> int | None:
    """Where 'was your intern' and 'was on your team' begin."""
    lows = reading.lows
    if at - 2 >= start and lows[at - 1] in FOR_YOURS and lows[at - 2] in WRITES:
        return at - 2
    noun = at + 2 if lows[at + 1 : at + 2] and lows[at + 1] in IN_BETWEEN else at + 1
    if noun >= len(lows) or reading.stems[noun] not in PARTS:
        return None
    being = at - 1
    while being > start and (lows[being] in AMONG or lows[being] in IN_BETWEEN or lows[being] == "part"):
        being -= 1
    return being if being >= start and lows[being] in BEING else None
