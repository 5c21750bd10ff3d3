"""What a number counts, and whether it is of something still to come."""

from typing import NamedTuple

from careeros.domain.quality.gates.plans import is_offered
from careeros.domain.quality.lexicons.known_names import MONTHS
from careeros.domain.quality.lexicons.numbers import ASKED_UNITS, CLAIMED_UNITS, COUNTED_UNITS, NUMBER_WORDS
from careeros.domain.quality.reading import Reading

SMALL = 5
"""Figures up to here count things on a list more often than they claim."""

JOINED = frozenset({" ", "-"})
"""What stands between a number and what belongs to it."""

_OF_THESE = frozenset("the these those your my our".split())
_TO_COME = frozenset("first next every each coming".split())
_STRETCHES = frozenset("year years month months decade decades".split())
"""Right before a number of these the words above make a stretch to come: 'the first three months'."""

_EARLY = 4
_PLANS = frozenset("i'm i'll we're we'll will shall visiting free away".split())
"""Early in a sentence these make a year behind a month one to come."""

_TO_DO = frozenset("interview speak talk meet ask find shadow contact survey reach hear".split())
_PEOPLE = frozenset("people persons engineers developers analysts designers nurses students".split())
"""Between 'to' and a number of people the words above make it a plan: 'I have to interview five people'."""


_HOPES = frozenset("hope hoping plan planning want aim aiming intend expect will i'll we'll going would".split())
_IN = frozenset({"in", "by", "from", "until", "for"})
_CENTURY = range(2000, 2100)


class Figure(NamedTuple):
    """A number in the text, in digits or in words: those from `first` to `behind` (exclusive).

    The text that counts ends before word `end`. `goes_on` is what its last word goes on with behind a hyphen: 'bed' of
    'forty-bed'; `unit` what it counts, of the things that are asked or claimed by number, empty for other things.
    """

    first: int
    behind: int
    end: int
    goes_on: str
    unit: str

    @property
    def units(self) -> set[str]:
        return {self.goes_on, self.unit}


def figure_at(reading: Reading, index: int, behind: int, end: int, goes_on: str) -> Figure:
    return Figure(index, behind, end, goes_on, _unit_after(reading, behind, end))


def _unit_after(reading: Reading, behind: int, end: int) -> str:
    """The unit that follows a number, past one adjective and a plus sign."""
    for low in reading.lows[behind : min(behind + 2, max(end, behind))]:
        if low in CLAIMED_UNITS or low in ASKED_UNITS or low in COUNTED_UNITS:
            return low
        if low in NUMBER_WORDS or low[0].isdigit():
            return ""
    return ""


def claimed_by(reading: Reading, figure: Figure, number: float) -> bool:
    """Whether it counts what is claimed by number."""
    units = figure.units
    return not CLAIMED_UNITS.isdisjoint(units) or (
        not COUNTED_UNITS.isdisjoint(units) and counts_up(reading, figure.first, number)
    )


def counts_up(reading: Reading, index: int, number: float) -> bool:
    """More than five, and not 'the six projects', of which both know."""
    return number > SMALL and (index == 0 or reading.lows[index - 1] not in _OF_THESE)


def _is_year_ahead(reading: Reading, index: int, start: int) -> bool:
    """'In 2027 I hope to qualify': what is hoped for has not been."""
    low, end = reading.lows[index], reading.sentences[reading.sentence_of[index]].end
    return (
        low.isdecimal()
        and len(low) == len("2027")
        and int(low) in _CENTURY
        and index > 0
        and reading.lows[index - 1] in _IN
        and not _HOPES.isdisjoint(reading.lows[start:end])
    )


def is_to_come(reading: Reading, figure: Figure) -> bool:
    """'In the first three months', 'I have to interview five people' and "I'm in town until 15 May 2026" tell of no
    past.
    """
    index, unit = figure.first, figure.unit
    start = reading.sentences[reading.sentence_of[index]].start
    before = reading.lows[max(index - 4, start) : index]
    if before[-1:] and before[-1] in MONTHS and not _PLANS.isdisjoint(reading.lows[start : start + _EARLY]):
        return True
    if _is_year_ahead(reading, index, start) or is_offered(reading, index, unit):
        return True
    if before[-1:] and before[-1] in _TO_COME:
        return unit in _STRETCHES
    return (
        unit in _PEOPLE
        and "used" not in before
        and any(verb in _TO_DO and before[place] == "to" for place, verb in enumerate(before[1:]))
    )
