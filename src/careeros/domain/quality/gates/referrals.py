"""Somebody who is said to have sent the writer to the reader, told by who urges whom to do what."""

from collections.abc import Iterator

from careeros.domain.quality.lexicons.deeds import IN_BETWEEN
from careeros.domain.quality.lexicons.referrals import CONTACTS, MUST, NOBODY_ELSE, SAYS, THINGS, URGES, WOULD_SAY
from careeros.domain.quality.lexicons.relations import REACHES
from careeros.domain.quality.reading import Reading

_NOBODYS = NOBODY_ELSE | THINGS | WOULD_SAY
_ME = frozenset({"me", "us"})
_WRITER = frozenset({"i", "we"})
_AUXILIARY = frozenset("has have had himself herself also just even once kindly himself".split())
_APPLY = frozenset("for to here through via with as at personally and by now when before".split())
_TAIL = 7


def referrals_in(reading: Reading) -> list[tuple[int, int]]:
    """Stretches such as 'authorised me to ask you' and 'said I must get it through you'."""
    found: list[tuple[int, int]] = []
    if not URGES.isdisjoint(reading.first_at):
        found += [(at, last) for at in reading.places_of(URGES) if (last := _urged(reading, at))]
    if not SAYS.isdisjoint(reading.first_at):
        found += [(at, last) for at in reading.places_of(SAYS) if (last := _told_to(reading, at))]
    return found


def _urged(reading: Reading, at: int) -> int:
    """Where 'asked me to apply' ends, 0 where nobody sends the writer to the reader."""
    if reading.lows[at + 1 : at + 2] and reading.lows[at + 1] in _ME and reading.lows[at + 2 : at + 3] == ["to"]:
        return _reaches(reading, at, at + 3)
    return 0


def _told_to(reading: Reading, at: int) -> int:
    """Where 'says I should come to you' ends, 0 likewise."""
    who = at + 2 if reading.lows[at + 1 : at + 2] == ["that"] else at + 1
    said = reading.lows[who : who + 2]
    if len(said) == 2 and said[0] in _WRITER and said[1] in MUST:
        return _reaches(reading, at, who + 2)
    return 0


def _reaches(reading: Reading, at: int, tail: int) -> int:
    """The word behind the one that reaches the reader."""
    start, end, mark = reading.sentences[reading.sentence_of[at]]
    if mark == "?" or not _is_somebody(reading, at, start):
        return 0
    verb = tail
    while verb < end and (reading.lows[verb] in {"to", "better", "not"} or reading.lows[verb] in IN_BETWEEN):
        verb += 1
    if verb >= end or reading.lows[verb] not in CONTACTS:
        return 0
    if reading.lows[verb] == "apply" and (reading.gaps[verb + 1] != " " or reading.lows[verb + 1] in _APPLY):
        return verb + 1
    return next((place + 1 for place in _clause(reading, verb, end) if reading.lows[place] in REACHES), 0)


def _clause(reading: Reading, verb: int, end: int) -> Iterator[int]:
    for place in range(verb + 1, min(verb + _TAIL, end)):
        if reading.gaps[place] not in {" ", "\n"} or reading.lows[place] in {"how", "what", "why", "whether"}:
            return
        yield place


def _is_somebody(reading: Reading, at: int, start: int) -> bool:
    """Whether a third person does it, and does it in fact."""
    subject = at - 1
    while subject > start and reading.lows[subject] in _AUXILIARY:
        subject -= 1
    return subject >= start and reading.lows[subject] not in _NOBODYS
