"""One row of a CSV that Google Contacts wrote, before 2024 or since: a person, or why nobody is taken from it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import evolve

from careeros.adapters.contact_files.reading.header import Header, column_key
from careeros.adapters.contact_files.reading.kinds import TableKind
from careeros.adapters.contact_files.reading.table import Row, surplus
from careeros.adapters.contact_files.values.names import full_name, no_name
from careeros.adapters.contact_files.values.persons import is_a_persons, unusable
from careeros.adapters.contact_files.values.ways import emails_in, phones_in, slug_in, ways_left_out
from careeros.adapters.contact_files.values.words import labels_in, stated
from careeros.domain.contacts import Name
from careeros.domain.folding import clean, clean_lines
from careeros.domain.imports import ContactRecord, Outcome, SourceRow

_OLD = ("Given Name", "Family Name")
_NEW = ("First Name", "Last Name")
_ONLY_GOOGLES = ("Group Membership", "Labels", "E-mail 1 - Value", "Phone 1 - Value", "Organization 1 - Name")
_MOST_OF_A_KIND = 30
_MOBILE = re.compile("mobil|cell|handy|m[oó]vil|telem[oó]vel|iphone", re.IGNORECASE)
_MORE = ":::"
"""What stands between several values of one cell."""


def fits(header: Header) -> bool:
    named = header.has(_OLD) or header.has(_NEW)
    return named and any(header.has((column,)) for column in _ONLY_GOOGLES)


def read_row(file: str, header: Header, row: Row) -> SourceRow:
    if misshapen := surplus(header, row):
        return SourceRow(file, row.line, None, Outcome.INVALID, misshapen)
    cells = _Cells(header, row.cells)
    if not any(clean(cell) for cell in row.cells):
        return SourceRow(file, row.line, None, Outcome.SKIPPED, "Nothing in the row.")
    record = _record(cells)
    if not record.name.full and (is_a_persons(record) or cells.has_mobile):
        record = evolve(record, name=_name(cells, ""))
    if reason := unusable(record):
        return SourceRow(file, row.line, None, Outcome.INVALID, reason)
    return SourceRow(file, row.line, record, reason=ways_left_out(cells.values("E-mail"), cells.values("Phone")))


GOOGLE = TableKind("google", fits, read_row)


class _Cells:
    """A row by the names of its columns; of two eras' names, the one that is there."""

    def __init__(self, header: Header, cells: list[str]) -> None:
        self._header, self._cells = header, cells

    def of(self, *columns: str) -> str:
        return next((said for column in columns if (said := stated(self._header.cell(self._cells, column)))), "")

    def named(self, *columns: str) -> str:
        """A part of a name: people are called what elsewhere says nothing."""
        return next((said for column in columns if (said := self._header.cell(self._cells, column))), "")

    def text(self, column: str) -> str:
        return self._header.text(self._cells, column)

    @property
    def has_mobile(self) -> bool:
        numbers = (number for number in _numbers(self._header.names, "Phone") if self.of(f"Phone {number} - Value"))
        return any(_MOBILE.search(self.of(*_kinds("Phone", number))) for number in numbers)

    def values(self, subject: str) -> Iterator[str]:
        """The values of 'E-mail 1 - Value', 'E-mail 2 - Value' and so on; the one marked as the first comes first."""
        columns = list(_numbers(self._header.names, subject))
        columns.sort(key=lambda number: not self.of(*_kinds(subject, number)).startswith("*"))
        for number in columns:
            yield from self.text(f"{subject} {number} - Value").split(_MORE)


@lru_cache(maxsize=64)
def _numbers(columns: tuple[str, ...], subject: str) -> tuple[int, ...]:
    """Which numbers the columns of that subject have in a table with these columns."""
    keys = set(map(column_key, columns))
    numbers = range(1, _MOST_OF_A_KIND + 1)
    return tuple(number for number in numbers if column_key(f"{subject} {number} - Value") in keys)


def _kinds(subject: str, number: int) -> tuple[str, str]:
    return f"{subject} {number} - Type", f"{subject} {number} - Label"


def _record(cells: _Cells) -> ContactRecord:
    emails = tuple(dict.fromkeys(email for value in cells.values("E-mail") for email in emails_in(value)))
    company = _first(cells.of("Organization Name", "Organization 1 - Name"))
    return ContactRecord(
        _name(cells, company),
        company=company,
        position=_first(cells.of("Organization Title", "Organization 1 - Title")),
        location=_location(cells),
        linkedin_slug=slug_in((*cells.values("Website"), *cells.values("IM"), *cells.values("Custom Field"))),
        emails=emails,
        phones=phones_in(cells.values("Phone")),
        tags=labels_in(cells.of("Labels", "Group Membership").split(_MORE)),
        notes=clean_lines(cells.text("Notes")),
    )


def _name(cells: _Cells, company: str) -> Name:
    whole = cells.named("Name", "File As", "Nickname")
    first, last = cells.named("First Name", "Given Name"), cells.named("Last Name", "Family Name")
    if not (first and last) and no_name(first or last, company):
        first = last = ""
    return full_name(
        first=first,
        middle=cells.named("Middle Name", "Additional Name"),
        last=last,
        title=cells.named("Name Prefix"),
        whole="" if no_name(whole, company) else whole,
    )


def _location(cells: _Cells) -> str:
    places = (cells.of(f"Address 1 - {part}") for part in ("City", "Region", "Country"))
    return ", ".join(dict.fromkeys(_first(place) for place in places if place)) or cells.of("Location")


def _first(cell: str) -> str:
    return cell.split(_MORE, maxsplit=1)[0].strip()
