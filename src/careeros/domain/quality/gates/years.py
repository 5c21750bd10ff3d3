"""Years that a text counts or names in another form than the facts do: 'six years' of 'since 2020', ''09' of 2009."""

import re
from functools import lru_cache

from careeros.domain.quality.knowledge import Knowledge
from careeros.domain.quality.reading import Reading

_YEAR = re.compile("(?:19|20)[0-9]{2}")
_SPAN = re.compile(
    "((?:19|20)[0-9]{2})(?: ?[-\u2013\u2014] ?| (?:to|until|till|through) )(?:[a-z]+\\.? )?((?:19|20)[0-9]{2})",
    re.IGNORECASE,
)
_SINCE = re.compile("(?:since|from) (?:[a-z]+ ){0,2}((?:19|20)[0-9]{2})", re.IGNORECASE)
_DECADE = re.compile("(?:(?:19|20)?[0-9]0)s")
_SHORT_YEAR, _LONG_YEAR = 2, 4
_LONGEST = 3
"""Digits of a number of years."""

_APART = frozenset("ago since apart later earlier before after".split())
"""After a number of years these count from one year to another."""

_ABOUT = 2
"""Years by which somebody may be out who counts them; this year is known to nobody here."""

_BY = frozenset("by until till for from before next".split())
"""Right before a year after all that are known these look ahead."""


_DURING = frozenset({"in", "during", "around", "of"})
_TURNS = frozenset(
    """
    joined left started began became moved founded promoted since graduated launched won published wrote opened closed
    start change changed quit
    """.split()
)
_COUNTED = frozenset({"year", "years", "yr", "yrs"})
_HALF, _A_DECADE, _DECADES = 4, 8, 16
"""Years that somebody may round up to half a decade, a decade and decades."""


def spans_years(reading: Reading, behind: int, end: int) -> bool:
    """Whether a number that ends before word `behind` counts 'years since we played' or 'years ago'."""
    following = reading.lows[behind : min(behind + 2, end)]
    return following[:1] in (["years"], ["year"]) and following[1:] != [] and following[1] in _APART


def may_span(knowledge: Knowledge, number: str) -> bool:
    """Whether two years that are known are about so far apart; where only years side by side are, nobody can tell."""
    if not number.isdecimal() or len(number) > _LONGEST:
        return False
    years = _years_of(knowledge.figures)
    if not years:
        return False
    return years[-1] - years[0] <= _ABOUT or any(abs(span - int(number)) <= _ABOUT for span in _apart(years))


def lasted(knowledge: Knowledge, number: str) -> bool:
    """Whether a fact says from when to when something was so, or since when, and that is about so many years."""
    if not number.isdecimal() or len(number) > _LONGEST:
        return False
    latest = _years_of(knowledge.figures)[-1:]
    facts = (*knowledge.contact, *knowledge.sender)
    return any(abs(span - int(number)) <= 1 for fact in facts for span in _spans_in(fact.text, latest))


def is_known_year(reading: Reading, index: int, knowledge: Knowledge) -> bool:
    """''09' of 2009, 'the nineties' of 1994, and a year to come."""
    low, before = reading.lows[index], reading.gaps[index]
    if low.isdecimal() and len(low) == _SHORT_YEAR and before[-1:] in {"'", "’"}:
        return any(year % 100 == int(low) for year in _years_of(knowledge.figures))
    if len(low) == _LONG_YEAR and _YEAR.fullmatch(low) and _is_within(reading, index, knowledge):
        return True
    if _DECADE.fullmatch(low):
        return any(str(year)[-2:-1] == low[-3:-2] for year in _years_of(knowledge.figures))
    if len(low) == _LONG_YEAR and _YEAR.fullmatch(low) and index > 0 and reading.lows[index - 1] in _BY:
        latest = _years_of(knowledge.figures)[-1:]
        return bool(latest) and int(low) == latest[0] + 1
    return False


def _is_within(reading: Reading, index: int, knowledge: Knowledge) -> bool:
    """'You were at the bank in 2012' where a fact says 2009 to 2018; not when something began or ended."""
    start, end, _ = reading.sentences[reading.sentence_of[index]]
    if index == 0 or reading.lows[index - 1] not in _DURING or not _TURNS.isdisjoint(reading.lows[start:end]):
        return False
    year, said = int(reading.lows[index]), set(reading.stems[start:end])
    facts = (fact for fact in (*knowledge.contact, *knowledge.sender) if not said.isdisjoint(fact.telling))
    return any(first <= year <= last for fact in facts for first, last in _joined_in(fact.text))


def exaggerates(reading: Reading, first: int, last: int, knowledge: Knowledge) -> bool:
    """Whether the years that the facts count are far fewer than 'a decade' or 'decades'."""
    said = reading.lows[first:last]
    least = _DECADES if "decades" in said else _HALF if "half" in said else _A_DECADE if "decade" in said else 0
    counted = [
        int(figure) for fact in (*knowledge.contact, *knowledge.sender)
        if not fact.stems.isdisjoint(_COUNTED) for figure in fact.figures if figure.isdecimal() and len(figure) <
        _LONGEST
    ]  # fmt: skip
    spans = [last - first for fact in (*knowledge.contact, *knowledge.sender) for first, last in _joined_in(fact.text)]
    return bool(counted) and max((*counted, *spans)) < least


def _joined_in(text: str) -> frozenset[tuple[int, int]]:
    """The years from when to when something was so."""
    return frozenset((int(first), int(last)) for first, last in _SPAN.findall(text))


@lru_cache(maxsize=1_024)
def _spans_in(text: str, latest: tuple[int, ...]) -> frozenset[int]:
    """How many years lie between those that a fact joins, and between the one since when it is so and the latest."""
    joined = _joined_in(text)
    since = {(int(year), last) for year in _SINCE.findall(text) for last in latest}
    return frozenset(last - first for first, last in joined | since)


@lru_cache(maxsize=256)
def _apart(years: tuple[int, ...]) -> frozenset[int]:
    return frozenset(later - earlier for earlier in years for later in years if later > earlier)


@lru_cache(maxsize=1_024)
def _years_of(figures: frozenset[str]) -> tuple[int, ...]:
    return tuple(sorted({int(figure) for figure in figures if _YEAR.fullmatch(figure)}))
