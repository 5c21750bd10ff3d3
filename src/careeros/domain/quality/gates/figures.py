"""Numbers that claim something: years of experience, shares, sizes. The minutes of an ask and dates do not."""

import re
from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.figures_abroad import counts_abroad, names_a_year
from careeros.domain.quality.gates.phones import is_of_a_phone
from careeros.domain.quality.gates.plans import is_ahead
from careeros.domain.quality.gates.references import is_another_reference, is_of_a_standard
from careeros.domain.quality.gates.spelled_figures import claims_in_words
from careeros.domain.quality.gates.units import JOINED, SMALL, Figure, claimed_by, figure_at, is_to_come
from careeros.domain.quality.gates.years import is_known_year, lasted, may_span, spans_years
from careeros.domain.quality.knowledge import Knowledge
from careeros.domain.quality.lexicons.known_names import CALENDAR
from careeros.domain.quality.lexicons.numbers import (
    ABOUT,
    ACHIEVED,
    ASKED_UNITS,
    FEW_ASKED,
    NUMBER_WORDS,
)
from careeros.domain.quality.numerals import (
    ABOUT_SO_MANY,
    AT_LEAST,
    AT_MOST,
    Bounds,
    forms_of,
    rounds_to,
    spelled,
)
from careeros.domain.quality.reading import Reading

_RANGE = frozenset({"or", "to", "and", "-", "minutes"})
_MONEY = "$€£¥₹"
_CLOCK_AND_RANK = ("st", "nd", "rd", "th", "am", "pm", "min", "mins", "h")
_REFERS = frozenset(
    """
    figure fig item page pages p pp section sections chapter step table slide line part version no nr number row room
    cabin building floor gate hall stand booth exam level question point paragraph appendix annex clause article lot
    grade class year batch cohort episode volume issue ticket order invoice id job ref reference bus line route track
    platform unit module phase round season day week q pin passcode
    """.split()
)
"""Right before a number these refer to something by it."""

_LONGEST_ASKED = 3
"""Digits: nobody asks for '1400 minutes'."""

_MOST_DEGREES = 12
"""More of them are those of a thermometer."""

_SIZES = (["headcount", "of"], ["workforce", "of"], ["turnover", "of"], ["revenue", "of"])
"""Right before a number these make it the size of something also in a question."""

_FEW = 20
"""Nobody asks for more than so many points, tips or steps."""

_CLOCK = re.compile(r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9]")
_HOURS = re.compile(r"(?:[01]?[0-9]|2[0-4])h(?:[0-5][0-9])?|[0-9]{1,3}-(?:year|month|week)-olds?")
"""'14h00', and the age of a child."""

_HOURS_A_DAY = 24
_AT = frozenset("at by from until till before after to the".split())
_MEASURED = (["million"], ["billion"], ["percent"], ["per"], ["points"], ["times"])
_CLOCKS = re.compile(r"(?:[01]?[0-9]|2[0-4])-(?:[01]?[0-9]|2[0-4])")
_FREE = frozenset("free available around between from any in".split())
_AT_AGES = frozenset("school home left married started began retired emigrated apprenticed born work".split())
_FROM = frozenset("from until till after before by".split())
_ZONES = frozenset({"et", "est"})
"""Times of a coast in capitals, 'and' and 'is' in French."""

_AGED = frozenset("aged age turned turning".split())
_AGES = range(14, 100)
_SURE = frozenset(
    "sure certain honest committed convinced clear confident ready happy behind in on with agreed agree sicher".split()
)
_OPENS_QUESTION = frozenset("is are would which what should could can if".split())
_WHOSE = frozenset("your my our their his her i've we've you've".split())
_OF_AGE = frozenset(
    "son daughter kid child boy girl twins twin toddler baby nephew niece grandson granddaughter".split()
)
_IS_SO_OLD = frozenset("is turns turned was just now nearly almost already only about".split())
_NO_THINGS = frozenset("was is as this years".split())

_STREETS = frozenset(
    """
    street st road rd lane ln avenue ave close drive way court square terrace gardens row hill place crescent mews
    boulevard blvd park walk grove quay wharf parade
    """.split()
)
_SIZES_OF_FILES = frozenset("kb mb gb tb kib mib kilobytes megabytes".split())
_MORE, _MORE_THAN = frozenset({"over", "above"}), (["more", "than"], ["upwards", "of"])
_LESS = frozenset({"nearly", "almost", "under", "below"})
_LESS_THAN = (["less", "than"], ["fewer", "than"], ["close", "to"])
_SCALES = (["hundred"], ["thousand"], ["million"], ["billion"], ["dozen"])
_NO_FORMS: frozenset[str] = frozenset()

Claim = tuple[int, int, str]


def unsupported_figures(reading: Reading, evidence: Evidence) -> Iterator[Claim]:
    """Each figure that is in no fact."""
    if not reading.figures:
        return
    end, done = evidence.signoff[0] if reading.field == "body" else len(reading.words), 0
    known: frozenset[str] | None = None
    for index in reading.figures:
        if (
            index < done
            or _is_lone_one(reading, index)
            or (reading.field == "body" and end <= index < evidence.signoff[1])
        ):
            continue
        figure, forms = _read(reading, index, end)
        done = figure.behind
        if not forms or (not evidence.english and not _claims_anywhere(reading, index, evidence.knowledge)):
            if is_another_reference(reading, index, evidence.knowledge):
                said = reading.said(index, index + 1)
                yield index, index + 1, f"The facts hold another number than {said}. Add the fact if it is true."
            continue
        if known is None:
            known = evidence.knowledge.figures
        if forms.isdisjoint(known) and not _is_known_otherwise(reading, figure, forms, evidence.knowledge):
            said = reading.said(index, done)
            yield index, done, f"No fact holds the number {said}. Add the fact if it is true."


def _is_lone_one(reading: Reading, index: int) -> bool:
    """'One' that no number goes on."""
    return reading.lows[index] == "one" and reading.lows[index + 1 : index + 2] not in _SCALES


def _read(reading: Reading, index: int, end: int) -> tuple[Figure, frozenset[str]]:
    """The figure that begins at a word, and every way to write it; none where it claims nothing."""
    if reading.words[index].digits:
        low, behind = reading.lows[index], index + 1
        figure = figure_at(reading, index, behind, end, _compound_unit(low))
        if index in reading.linked or not _claims(reading, figure):
            return figure, _NO_FORMS
        return figure, forms_of(_century_of(reading, index) + low, reading.lows[behind] if behind < end else "")
    number, behind, goes_on = spelled(reading.stems, index, _joined_to(reading, index, end))
    figure = figure_at(reading, index, max(behind, index + 1), end, goes_on)
    claims = number > 1 and claims_in_words(reading, figure, number)
    return figure, frozenset({str(number)}) if claims else _NO_FORMS


def _century_of(reading: Reading, index: int) -> str:
    """The '19' that the '45' of '1929–45' goes without."""
    before = reading.lows[index - 1] if index and reading.gaps[index] in {"-", "–"} else ""
    short = len(before) == len("1929") and before.isdecimal() and len(reading.lows[index]) == len("45")
    return before[:2] if short else ""


def _joined_to(reading: Reading, index: int, end: int) -> int:
    """The first word behind another that a comma, a full stop or the like parts from it."""
    last = index + 1
    while last < end and reading.gaps[last] in JOINED:
        last += 1
    return last


def _is_known_otherwise(reading: Reading, figure: Figure, forms: frozenset[str], knowledge: Knowledge) -> bool:
    """Whether a fact holds what the number rounds to, where it says so, or the years that it counts or names."""
    if is_known_year(reading, figure.first, knowledge) or is_ahead(reading, figure.first, knowledge):
        return True
    bounds = _rounded(reading, figure)
    if bounds is not None and any(rounds_to(one, knowledge.figures, bounds) for one in forms):
        return True
    if spans_years(reading, figure.behind, figure.end):
        return any(may_span(knowledge, one) for one in forms)
    return figure.unit in {"year", "years"} and any(lasted(knowledge, one) for one in forms)


def _rounded(reading: Reading, figure: Figure) -> Bounds | None:
    """'Nearly six thousand', 'more than 40', '200 or so': what may be known instead."""
    before = reading.lows[max(figure.first - 2, 0) : figure.first]
    if reading.gaps[figure.first + 1].startswith("+"):
        return AT_LEAST
    if before in _MORE_THAN or (before and before[-1] in _MORE):
        return AT_LEAST
    if before in _LESS_THAN or (before and before[-1] in _LESS):
        return AT_MOST
    loosely = reading.lows[figure.behind : min(figure.behind + 2, figure.end)] == ["or", "so"]
    return ABOUT_SO_MANY if loosely or (before and before[-1] in ABOUT) else None


def _claims(reading: Reading, figure: Figure) -> bool:
    """Whether a number in digits says something of somebody's past or size."""
    index = figure.first
    low, before, after = reading.lows[index], reading.gaps[index], reading.gaps[index + 1]
    if is_to_come(reading, figure):
        return False
    if after.lstrip(" ").startswith("%") or (before and before[-1] in _MONEY):
        return not (_is_sure(reading, index) or _is_only_asked(reading, index))
    if _counts_nothing(reading, index):
        return False
    if _is_achieved(reading, index) or reading.lows[max(index - 2, 0) : index] in _SIZES:
        return True
    asking = reading.sentences[reading.sentence_of[index]].mark == "?"
    return claimed_by(reading, figure, _amount(low)) or not (asking or _is_asked(reading, figure))


def _is_sure(reading: Reading, index: int) -> bool:
    """'I'm 100% sure.'"""
    return reading.lows[index] == "100" and not _SURE.isdisjoint(reading.lows[index + 1 : index + 2])


def _is_only_asked(reading: Reading, index: int) -> bool:
    """'Is travel more like 10% or 40%?' and 'Is £40k a fair salary?'; 'Would 20% like those you saved help?' claims."""
    start, end, mark = reading.sentences[reading.sentence_of[index]]
    said = reading.lows[start:end]
    return mark == "?" and said[0] in _OPENS_QUESTION and ACHIEVED.isdisjoint(said) and _WHOSE.isdisjoint(said)


def _amount(low: str) -> float:
    """What the digits say; no small number where they are more than digits."""
    return int(low[:12]) if low.isdecimal() else float("inf")


def _is_achieved(reading: Reading, index: int) -> bool:
    """'Saved 300 hours a month' claims, whatever it counts."""
    low = reading.lows[index]
    before = reading.lows[max(index - 3, reading.sentences[reading.sentence_of[index]].start) : index]
    return not ACHIEVED.isdisjoint(before) and not (low.isdecimal() and int(low[:12]) <= SMALL)


def _counts_nothing(reading: Reading, index: int) -> bool:
    """A code, a number on a list, a date, a time, or a reference such as 'page 61'."""
    low, before = reading.lows[index], reading.gaps[index]
    if not low[0].isdigit() or ":" in low or (before and before[-1] in "#[@:") or _is_of_a_file(reading, index):
        return True
    refers = index > 0 and before in {" ", ", ", ": "} and reading.lows[index - 1] in _REFERS
    warm = reading.lows[index + 1 : index + 2] == ["degrees"] and low.isdecimal() and int(low[:6]) > _MOST_DEGREES
    return (
        warm or refers or _is_marker(reading, index) or _is_date(reading, index) or _is_clock(reading, index)
        or _is_age(reading, index) or is_of_a_phone(reading, index) or is_of_a_standard(reading, index)
        or _is_of_a_house(reading, index)
    )  # fmt: skip


def _is_of_a_house(reading: Reading, index: int) -> bool:
    """'12 Mill Lane.'"""
    for at in range(index + 1, min(index + 4, len(reading.words))):
        if reading.gaps[at] != " " or not reading.words[at].capital:
            return False
        if reading.lows[at] in _STREETS:
            ends = reading.gaps[at + 1] != " " or reading.lows[at + 1] in {"in", "near", "and", "at", "by", "with"}
            return at > index + 1 and ends
    return False


def _is_of_a_file(reading: Reading, index: int) -> bool:
    """'CV_Kern_2026.pdf (214 KB)'."""
    following = reading.lows[index + 1 : index + 2]
    named = reading.gaps[index].endswith("_") or (reading.gaps[index + 1] == "." and following != [])
    return named or (following != [] and following[0] in _SIZES_OF_FILES)


def _is_age(reading: Reading, index: int) -> bool:
    """'I am 34,' 'aged 61', 'when I turned 50'."""
    low, before = reading.lows[index], reading.lows[max(index - 2, 0) : index]
    if low.isdecimal() and int(low[:3]) < _AGES.stop and before and before[-1] in _IS_SO_OLD:
        of_child = not _OF_AGE.isdisjoint(reading.lows[max(index - 4, 0) : index])
        if of_child and not _things_next(reading, index):
            return True
    if not low.isdecimal() or int(low[:3]) not in _AGES or not before:
        return False
    if before[-1] == "at" and not _AT_AGES.isdisjoint(reading.lows[max(index - 5, 0) : index]):
        return not _things_next(reading, index)
    of_writer = before[-1] == "i'm" or before in (["i", "am"], ["i", "was"])
    over = reading.gaps[index + 1] != " " or reading.lows[index + 1 : index + 3] == ["years", "old"]
    if before[-1] in _AGED:
        return not _things_next(reading, index)
    return of_writer and (over or reading.lows[index + 1] in {"and", "now", "this", "next"})


def _things_next(reading: Reading, index: int) -> bool:
    """'Turned 80 nurses into leaders' tells no age."""
    following = reading.lows[index + 1 : index + 2]
    if not following or reading.gaps[index + 1] != " ":
        return False
    return following[0].endswith("s") and following[0] not in _NO_THINGS


def _is_asked(reading: Reading, figure: Figure) -> bool:
    """The minutes of an ask, a fraction, an age group, or so few that they count things on a list."""
    index, units = figure.first, figure.units
    low = reading.lows[index]
    before = reading.lows[max(index - 3, 0) : index]
    if "between" in before or before[-2:] == ["out", "of"] or reading.lows[index + 1 : index + 3] == ["out", "of"]:
        return True
    if low.endswith("-olds") or "/" in reading.gaps[index] + reading.gaps[index + 1]:
        return True
    if not FEW_ASKED.isdisjoint(units):
        return low.isdecimal() and int(low[:12]) <= _FEW
    if not ASKED_UNITS.isdisjoint(units):
        return len(low.partition("-")[0]) <= _LONGEST_ASKED
    return _range_of_asked(reading, index) or (low.isdecimal() and int(low[:12]) <= SMALL)


def _claims_anywhere(reading: Reading, index: int, knowledge: Knowledge) -> bool:
    """In a language whose units of asking are not known: shares, sums, and years alone claim."""
    before, after = reading.gaps[index], reading.gaps[index + 1]
    share_or_sum = after.lstrip(" ").startswith("%") or before[-1:] in {*_MONEY}
    return share_or_sum or counts_abroad(reading, index) or names_a_year(reading, index, knowledge)


def _compound_unit(low: str) -> str:
    """The unit in '15-minute' or 'ten-year'."""
    return low.partition("-")[2] if "-" in low else ""


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
    """'6pm', '6th', '6 a.m.', 'at 7.30', 'free 9-11'."""
    following, low = reading.lows[index + 1 : index + 3], reading.lows[index]
    if _HOURS.fullmatch(low):
        return True
    if low.isdecimal() and int(low[:3]) <= _HOURS_A_DAY and reading.lows[max(index - 1, 0)] in _FROM:
        over = reading.gaps[index + 1][:1] in {".", ",", "!", "?", ""} or following[:1] in (["on"], ["onwards"])
        if over and not _FREE.isdisjoint(reading.lows[max(index - 4, 0) : index - 1]):
            return True
    if _CLOCK.fullmatch(low) and index > 0 and reading.lows[index - 1] in _AT:
        measured = reading.gaps[index + 1].lstrip(" ").startswith("%") or following[:1] in _MEASURED
        return not measured
    if _CLOCKS.fullmatch(low) and not _FREE.isdisjoint(reading.lows[max(index - 3, 0) : index]):
        return following[:1] not in (["years"], ["people"], ["percent"])
    return low.endswith(_CLOCK_AND_RANK) or following in (["a", "m"], ["p", "m"])


def _is_date(reading: Reading, index: int) -> bool:
    low = reading.lows[index]
    words = (*reading.words[max(index - 2, 0) : index], *reading.words[index + 1 : index + 4])
    beside = [word.low for word in words if word.loud or word.low not in _ZONES]
    return low.isdecimal() and int(low[:6]) <= 31 and not CALENDAR.isdisjoint(beside)
