"""Days as exports write them, and as spreadsheets and other languages rewrite them."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

from careeros.adapters.contact_files.values.months import month_of
from careeros.domain.folding import clean
from careeros.domain.remembering import Remembered

_DE = r"(?:\s+de)?"
_GAP = r"[\s\-/]*"
_NAME = r"([^\W\d_]{3,12})"
_NAMED = re.compile(rf"(\d{{1,2}})\.?{_GAP}{_DE}{_GAP}{_NAME}\.?{_DE}{_GAP}(\d{{4}}|\d{{2}})(?:\s?г\.)?", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"{_NAME}\.?\s+(\d{{1,2}}),?\s+(\d{{4}})")
_YEAR_THEN_NAME = re.compile(rf"(\d{{4}})\.?[\s\-]+{_NAME}\.?[\s\-]+(\d{{1,2}})\.?")
_NUMBERED = re.compile(r"(\d{1,2})[\s\-]+(\d{1,2})[月월][\s\-]+(\d{4}|\d{2})")
"""As spreadsheets in Chinese and Korean write '13-Apr-21'."""

_YEAR_FIRST = re.compile(r"(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})\s?[日일.]?(?:[T ]\d{1,2}:\d{2}.*)?")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})")
_NUMBERS = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})")
_TIME = re.compile(r",?\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:([AP])\.?\s?M\.?)?$", re.IGNORECASE)
"""Behind a day; who writes AM or PM puts the month first."""

_WITH_TIME = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:UTC|GMT|Z|([+-])(\d{2}):?(\d{2}))?"
)
_MONTH_FIRST_WITH_TIME = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP])?\.?(?:M\.?)?", re.IGNORECASE
)
_FIRST_YEAR, _LAST_YEAR = 2000, 2099
_LONGEST = 40


def day_left_out(column: str, text: str) -> str:
    """Why a column gives no day although it says something, "" when it says nothing.

    Only figures are quoted: reports outlive who is erased, and anything may stand in a cell.
    """
    written = clean(text)
    if not written:
        return ""
    found = _NUMBERS.fullmatch(_TIME.sub("", written)) if len(written) <= _LONGEST else None
    if found is None:
        return f"{column} is left out: it is no day; write it as 2026-02-08."
    either = _day(found[3], found[1], found[2]) and _day(found[3], found[2], found[1])
    why = "may be either of two days" if either else "is no day"
    return f"{column} is left out: “{written}” {why}; write it as 2026-02-08."


def _written_day(text: str) -> date | None:
    written = clean(text)
    if len(written) > _LONGEST:
        return None
    time = _TIME.search(written)
    day = written[: time.start()] if time else written
    return _in_words(day) or _in_figures(day, american=time is not None and time[1] is not None)


day_of = Remembered(_written_day, most=8_192, keeps=lambda text: len(text) <= _LONGEST).__getitem__
"""The day, None when it is not one or could be either of two (04/05/2021)."""


def moment_of(text: str) -> datetime | None:
    """The moment, in UTC; where no zone is said it is taken for UTC, where no time is said for the day's beginning."""
    written = clean(text)
    if len(written) > _LONGEST:
        return None
    if found := _WITH_TIME.fullmatch(written):
        year, month, day, hour, minute, second, sign, hours, minutes = found.groups()
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        return _moment(_day(year, month, day), hour, minute, second, -offset if sign == "-" else offset)
    if found := _MONTH_FIRST_WITH_TIME.fullmatch(written):
        month, day, year, hour, minute, second, half = found.groups()
        if half:
            hour = str(int(hour) % 12 + (12 if half in "pP" else 0))
        return _moment(_day(year, month, day), hour, minute, second, timedelta())
    day_only = day_of(written)
    return _moment(day_only, "0", "0", None, timedelta())


def _moment(day: date | None, hour: str, minute: str, second: str | None, offset: timedelta) -> datetime | None:
    if day is None:
        return None
    try:
        zone = timezone(offset)
        return datetime(day.year, day.month, day.day, int(hour), int(minute), int(second or 0), tzinfo=zone).astimezone(
            UTC
        )
    except ValueError:
        return None


def _in_words(written: str) -> date | None:
    if found := _NAMED.fullmatch(written):
        return _day(found[3], month_of(found[2]), found[1])
    if found := _MONTH_FIRST.fullmatch(written):
        return _day(found[3], month_of(found[1]), found[2])
    if found := _YEAR_THEN_NAME.fullmatch(written):
        return _day(found[1], month_of(found[2]), found[3])
    return None


def _in_figures(written: str, *, american: bool) -> date | None:
    if found := _YEAR_FIRST.fullmatch(written):
        return _day(*found.groups())
    if found := _DOTTED.fullmatch(written) or _NUMBERED.fullmatch(written):
        return _day(found[3], found[2], found[1])
    if found := _NUMBERS.fullmatch(written):
        first = _day(found[3], found[1], found[2]) if american else None
        return first or _either(found[3], found[1], found[2])
    return None


def _either(year: str, one: str, other: str) -> date | None:
    read = {_day(year, one, other), _day(year, other, one)} - {None}
    return read.pop() if len(read) == 1 else None


def _day(year: str, month: str | int | None, day: str) -> date | None:
    full_year = int(year) + (2000 if len(year) == 2 else 0)
    if month is None or not _FIRST_YEAR <= full_year <= _LAST_YEAR:
        return None
    try:
        return date(full_year, int(month), int(day))
    except ValueError:
        return None
