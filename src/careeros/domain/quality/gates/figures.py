"""Numbers that claim something: years of experience, shares, sizes. The minutes of an ask and dates do not."""

import re
from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.knowledge import Knowledge
from careeros.domain.quality.lexicons.known_names import CALENDAR
from careeros.domain.quality.lexicons.numbers import (
    ACHIEVED,
    ASKED_UNITS,
    CLAIMED_UNITS,
    COUNTED_UNITS,
    FOREIGN_YEARS,
    NUMBER_WORDS,
)
from careeros.domain.quality.numerals import forms_of
from careeros.domain.quality.reading import Reading

_YEAR = re.compile("(?:19|20)[0-9]{2}")
_SCALES = frozenset({"hundred", "thousand"})
_RANGE = frozenset({"or", "to", "and", "-", "minutes"})
_MONEY = "$€£¥₹"
_CLOCK_AND_RANK = ("st", "nd", "rd", "th", "am", "pm", "min", "mins", "h")
_REFERS = frozenset(
    """
    figure fig item page pages p pp section sections chapter step table slide line part version no nr number row room
    cabin building floor gate hall stand booth exam level question point paragraph appendix annex clause article lot
    grade class year batch cohort episode volume issue ticket order invoice id job ref reference bus line route track
    platform unit module phase round season day week q
    """.split()
)
"""Right before a number these refer to something by it."""

_TO_COME = frozenset("first next every each coming".split())
_STRETCHES = frozenset("year years month months decade decades".split())
"""Right before a number of these the words above make a stretch to come: 'the first three months'."""

_TO_DO = frozenset("interview speak talk meet ask find shadow contact survey reach hear".split())
_PEOPLE = frozenset("people persons engineers developers analysts designers nurses students".split())
"""Between 'to' and a number of people the words above make it a plan: 'I have to interview five people'."""

_HEADS = (["team", "of"], ["staff", "of"], ["crew", "of"], ["group", "of"], ["department", "of"])
"""Right before a number in words these make it the size of something."""

_SOME = (["of", "them"], ["of", "us"], ["of", "you"], ["of", "those"], ["of", "these"])
"""Right after a number in words these make it how many there were."""

_LONGEST_ASKED = 3
"""Digits: nobody asks for '1400 minutes'."""

_MOST_DEGREES = 12
"""More of them are those of a thermometer."""

_APART = frozenset("ago since apart later earlier before after".split())
"""After a number of years these count from one year to another."""

_ABOUT = 2
"""Years by which somebody may be out who counts them; this year is known to nobody here."""

_SIZES = (["headcount", "of"], ["workforce", "of"], ["turnover", "of"], ["revenue", "of"])
"""Right before a number these make it the size of something also in a question."""

_OF_THESE = frozenset("the these those your my our".split())

_SMALL = 5
"""Figures up to here count things on a list more often than they claim."""


def unsupported_figures(reading: Reading, evidence: Evidence) -> Iterator[tuple[int, int, str]]:
    """Each figure that is in no fact."""
    end = evidence.signoff[0] if reading.field == "body" else len(reading.words)
    for index in reading.figures:
        word = reading.words[index]
        if evidence.signoff[0] <= index < evidence.signoff[1] and reading.field == "body":
            continue
        spelled = NUMBER_WORDS.get(word.stem.partition("-")[0]) if not word.digits else None
        if not word.digits and (spelled is None or spelled == "1"):
            continue
        if index in reading.linked or not _claims(reading, index, end):
            continue
        if not evidence.english and not _claims_anywhere(reading, index):
            continue
        if _spans_years(reading, index, end) and _may_span(evidence.knowledge, spelled or word.low):
            continue
        if forms_of(word.low, reading.gaps[index + 1]).isdisjoint(evidence.knowledge.figures):
            said = reading.said(index, index + 1)
            yield index, index + 1, f"No fact holds the number {said}. Add the fact if it is true."


def _claims(reading: Reading, index: int, end: int) -> bool:
    """Whether a number says something of somebody's past or size."""
    low, before, after = reading.lows[index], reading.gaps[index], reading.gaps[index + 1]
    if _is_to_come(reading, index, end):
        return False
    units = {_compound_unit(low), _next(reading, index, end)}
    claimed = not CLAIMED_UNITS.isdisjoint(units) or (
        not COUNTED_UNITS.isdisjoint(units) and _counts_up(reading, index)
    )
    asking = reading.sentences[reading.sentence_of[index]].mark == "?"
    if not reading.words[index].digits:
        of_heads = reading.lows[max(index - 2, 0) : index] in _HEADS and _counts_up(reading, index)
        of_some = reading.lows[index + 1 : index + 3] in _SOME and low != "dozen" and _counts_up(reading, index)
        counts = of_heads or of_some or _is_exact(reading, index) or (claimed and after in {" ", "-"})
        return counts and not asking
    if after.lstrip(" ").startswith("%") or (before and before[-1] in _MONEY):
        return True
    if _counts_nothing(reading, index):
        return False
    if _is_achieved(reading, index) or reading.lows[max(index - 2, 0) : index] in _SIZES:
        return True
    return claimed or not (asking or _is_asked(reading, index, end))


def _spans_years(reading: Reading, index: int, end: int) -> bool:
    """'Six years since we played' and 'five years ago'."""
    following = reading.lows[index + 1 : min(index + 3, end)]
    return following[:1] in (["years"], ["year"]) and following[1:2] != [] and following[1] in _APART


def _may_span(knowledge: Knowledge, number: str) -> bool:
    """Whether two years that are known are about so far apart; where one is known, nobody can tell."""
    years = sorted(int(figure) for figure in knowledge.figures if _YEAR.fullmatch(figure))
    if not years or not number.isdecimal() or len(number) > _LONGEST_ASKED:
        return False
    return len(set(years)) == 1 or any(
        abs(later - earlier - int(number)) <= _ABOUT for earlier in years for later in years if later > earlier
    )


def _is_exact(reading: Reading, index: int) -> bool:
    """'Three hundred and fifty', 'two hundred and six': nobody says so of a round number."""
    before, follows = reading.lows[max(index - 1, 0) : index], reading.lows[index + 1 : index + 3]
    counted = bool(before) and before[0] in NUMBER_WORDS
    return (
        reading.lows[index] in _SCALES
        and counted
        and follows[:1] == ["and"]
        and follows[1:2] != []
        and follows[1].partition("-")[0] in NUMBER_WORDS
    )


def _is_achieved(reading: Reading, index: int) -> bool:
    """'Saved 300 hours a month' claims, whatever it counts."""
    low = reading.lows[index]
    before = reading.lows[max(index - 3, reading.sentences[reading.sentence_of[index]].start) : index]
    return not ACHIEVED.isdisjoint(before) and not (low.isdecimal() and int(low[:12]) <= _SMALL)


def _counts_up(reading: Reading, index: int) -> bool:
    """More than five, and not 'the six projects', of which both know."""
    low = reading.lows[index]
    value = NUMBER_WORDS.get(low.partition("-")[0], low)
    small = value.isdecimal() and int(value[:12]) <= _SMALL
    return not small and (index == 0 or reading.lows[index - 1] not in _OF_THESE)


def _is_to_come(reading: Reading, index: int, end: int) -> bool:
    """'In the first three months' and 'I have to interview five people' tell of no past."""
    before = reading.lows[max(index - 4, reading.sentences[reading.sentence_of[index]].start) : index]
    unit = _next(reading, index, end)
    if before[-1:] and before[-1] in _TO_COME:
        return unit in _STRETCHES
    return (
        unit in _PEOPLE
        and "used" not in before
        and any(verb in _TO_DO and before[place] == "to" for place, verb in enumerate(before[1:]))
    )


def _counts_nothing(reading: Reading, index: int) -> bool:
    """A code, a number on a list, a date, a time, or a reference such as 'page 61'."""
    low, before = reading.lows[index], reading.gaps[index]
    if not low[0].isdigit() or ":" in low or (before and before[-1] in "#[@:"):
        return True
    refers = index > 0 and before in {" ", ", ", ": "} and reading.lows[index - 1] in _REFERS
    warm = reading.lows[index + 1 : index + 2] == ["degrees"] and low.isdecimal() and int(low[:6]) > _MOST_DEGREES
    return warm or refers or _is_marker(reading, index) or _is_date(reading, index) or _is_clock(reading, index)


def _is_asked(reading: Reading, index: int, end: int) -> bool:
    """The minutes of an ask, a fraction, an age group, or so few that they count things on a list."""
    low = reading.lows[index]
    before = reading.lows[max(index - 3, 0) : index]
    if "between" in before or before[-2:] == ["out", "of"] or reading.lows[index + 1 : index + 3] == ["out", "of"]:
        return True
    if low.endswith("-olds") or "/" in reading.gaps[index] + reading.gaps[index + 1]:
        return True
    if not ASKED_UNITS.isdisjoint({_compound_unit(low), _next(reading, index, end)}):
        return len(low.partition("-")[0]) <= _LONGEST_ASKED
    return _range_of_asked(reading, index) or (low.isdecimal() and int(low[:12]) <= _SMALL)


def _claims_anywhere(reading: Reading, index: int) -> bool:
    """In a language whose units of asking are not known: shares, sums, and years of something alone claim."""
    before, after = reading.gaps[index], reading.gaps[index + 1]
    follows = reading.lows[index + 1 : index + 2]
    share_or_sum = after.lstrip(" ").startswith("%") or before[-1:] in {*_MONEY}
    return share_or_sum or not FOREIGN_YEARS.isdisjoint(follows)


def _compound_unit(low: str) -> str:
    """The unit in '15-minute' or 'ten-year'."""
    return low.partition("-")[2] if "-" in low else ""


def _next(reading: Reading, index: int, end: int) -> str:
    """The unit that follows, past one adjective and a plus sign."""
    following = reading.lows[index + 1 : min(index + 3, max(end, index + 1))]
    for low in following:
        if low in CLAIMED_UNITS or low in ASKED_UNITS or low in COUNTED_UNITS:
            return low
        if low in NUMBER_WORDS or low[0].isdigit():
            return ""
    return ""


def _range_of_asked(reading: Reading, index: int) -> bool:
    """'15 or 20 minutes': the first number is asked for, too."""
    lows = reading.lows[index + 1 : index + 4]
    if len(lows) >= 2 and (lows[0] in _RANGE) and (lows[1][0].isdigit() or lows[1] in NUMBER_WORDS):
        return bool(lows[2:]) and lows[2] in ASKED_UNITS
    if lows and lows[0][0].isdigit() and reading.gaps[index + 1] in {"-", "–", " - ", " – "}:
        return lows[1:2] != [] and lows[1] in ASKED_UNITS
    return False


def _is_marker(reading: Reading, index: int) -> bool:
    before, after = reading.gaps[index], reading.gaps[index + 1]
    return (index == 0 or "\n" in before) and after[:1] in ".):" and len(reading.lows[index]) <= 2


def _is_clock(reading: Reading, index: int) -> bool:
    """'6pm', '6th', '6 a.m.'"""
    following = reading.lows[index + 1 : index + 3]
    return reading.lows[index].endswith(_CLOCK_AND_RANK) or following in (["a", "m"], ["p", "m"])


def _is_date(reading: Reading, index: int) -> bool:
    low = reading.lows[index]
    beside = (*reading.lows[max(index - 2, 0) : index], *reading.lows[index + 1 : index + 4])
    return low.isdecimal() and int(low[:6]) <= 31 and not CALENDAR.isdisjoint(beside)
