"""A row of any table of people: somebody, or why nobody is taken from it."""

from collections.abc import Sequence

from attrs import frozen

from careeros.adapters.contact_files.plain_csv.addresses import address_contents
from careeros.adapters.contact_files.plain_csv.guessing import (
    Plan,
    Told,
    guessed,
    no_people,
    refuse_unknown,
    unknown_columns,
)
from careeros.adapters.contact_files.plain_csv.relations import first_name_in, names_in
from careeros.adapters.contact_files.plain_csv.titles import title_columns
from careeros.adapters.contact_files.plain_csv.unnamed import is_of_somebody, no_column_names, unnamed
from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import Header
from careeros.adapters.contact_files.reading.kinds import header_of
from careeros.adapters.contact_files.reading.table import Row, source_runs, surplus
from careeros.adapters.contact_files.values.dates import day_left_out, day_of
from careeros.adapters.contact_files.values.names import full_name, no_name, title_in, written_name
from careeros.adapters.contact_files.values.persons import unusable
from careeros.adapters.contact_files.values.ways import BETWEEN, emails_in, phones_in, slug_in, ways_left_out
from careeros.adapters.contact_files.values.words import labels_in, stated
from careeros.domain.columns import ContactField
from careeros.domain.contacts import Name
from careeros.domain.folding import clean, clean_lines
from careeros.domain.imports import ContactRecord, Outcome, SourceRow
from careeros.ports.contact_source import SourceContents

_NAMES = (ContactField.NAME, ContactField.FIRST_NAME, ContactField.LAST_NAME)


def plain_contents(part: Part, told: Told) -> SourceContents | None:
    """The people of the table; None where it is no table.

    Raises `InvalidInput` where no column names people, a told one is not there, or no line names the columns.
    """
    header, likest = header_of(part, lambda header: _is_wanted(header, told))
    if header is None and not told and (addresses := address_contents(part)):
        return addresses
    if header is None and (first := unnamed(part)):
        raise no_column_names(part.name, first)
    if header is None:
        without, _ = header_of(part, lambda header: guessed(header, {}).names_people)
        likest = without or likest
        if likest is None:
            return None
        refuse_unknown(part.name, likest, told)
        raise no_people(part.name, likest, told)
    plan = guessed(header, told, title_columns(part, lambda header: _is_wanted(header, told), told))
    rows = source_runs(part, lambda header: _is_wanted(header, told), _Reader(plan).read_row)
    return SourceContents("csv", (part.name,), rows, columns=plan.columns)


def is_table_of_people(part: Part) -> bool:
    """Has it a column that names people, or people from its first line on?"""
    return header_of(part, lambda header: guessed(header, {}).names_people)[0] is not None or unnamed(part) is not None


def _is_wanted(header: Header, told: Told) -> bool:
    return guessed(header, told).names_people and not unknown_columns(header, told) and not is_of_somebody(header)


@frozen
class _Reader:
    _plan: Plan

    def read_row(self, file: str, header: Header, row: Row) -> SourceRow:
        if misshapen := surplus(header, row):
            return SourceRow(file, row.line, None, Outcome.INVALID, misshapen)
        if not any(clean(cell) for cell in row.cells):
            return SourceRow(file, row.line, None, Outcome.SKIPPED, "Nothing in the row.")
        record = self._record(row.cells)
        if reason := unusable(record):
            return SourceRow(file, row.line, None, Outcome.INVALID, reason)
        dated = self._first(row.cells, ContactField.CONNECTED_ON)
        left_out = [ways_left_out(*(self._all(row.cells, field) for field in (ContactField.EMAIL, ContactField.PHONE)))]
        left_out += [day_left_out("The day of connection", dated) if record.connected_on is None else ""]
        return SourceRow(file, row.line, record, reason=" ".join(filter(None, left_out)))

    def _record(self, cells: list[str]) -> ContactRecord:
        company = self._first(cells, ContactField.COMPANY)
        said = (email for cell in self._all(cells, ContactField.EMAIL) for email in emails_in(cell))
        emails = tuple(dict.fromkeys(said))
        return ContactRecord(
            self._name(cells, company, emails),
            company=company,
            position=self._first(cells, ContactField.POSITION),
            location=self._location(cells),
            linkedin_slug=slug_in(_address(cell) for cell in self._all(cells, ContactField.LINKEDIN)),
            emails=emails,
            phones=phones_in(self._all(cells, ContactField.PHONE)),
            tags=labels_in(self._split(cells, ContactField.TAGS)),
            notes=clean_lines("\n".join(self._all(cells, ContactField.NOTES))),
            connected_on=day_of(self._first(cells, ContactField.CONNECTED_ON)),
        )

    def _name(self, cells: list[str], company: str, emails: Sequence[str]) -> Name:
        """Where the table has no names at all, people go by their address."""
        whole, first, last = (self._named(cells, field) for field in _NAMES)
        whole = "" if no_name(whole, company) else whole
        if not (whole or first or last or self._plan.names_by_name):
            return Name(next(iter(emails), ""))
        titles = [said for cell in self._all(cells, ContactField.HONORIFIC) if (said := title_in(cell))]
        title = titles[0] if titles else ""
        if whole:
            return written_name(whole, first=first, last=last, title=title)
        return full_name(first=first, last=last, title=title)

    def _location(self, cells: list[str]) -> str:
        """The first of somebody's addresses that says a place."""
        of_each = (map(names_in, self._stated(cells, places)) for places in self._plan.addresses)
        said = (", ".join(dict.fromkeys(map(clean, places))) for places in of_each)
        return next(filter(None, said), "")

    def _named(self, cells: list[str], field: ContactField) -> str:
        """A part of a name: people are called what elsewhere says nothing."""
        said = (clean(first_name_in(cells[place])) for place in self._plan.places(field) if place < len(cells))
        return next((name for name in said if name), "")

    def _all(self, cells: list[str], field: ContactField) -> list[str]:
        return list(map(names_in, self._stated(cells, self._plan.places(field))))

    @staticmethod
    def _stated(cells: list[str], places: Sequence[int]) -> list[str]:
        return [cells[place] for place in places if place < len(cells) and stated(clean(cells[place]))]

    def _first(self, cells: list[str], field: ContactField) -> str:
        said = self._stated(cells, self._plan.places(field))
        return next((clean(first_name_in(cell)) for cell in said), "")

    def _split(self, cells: list[str], field: ContactField) -> list[str]:
        return [part for cell in self._all(cells, field) for part in BETWEEN.split(cell)]


def _address(cell: str) -> str:
    """The address of a profile; of a bare slug, the page that it names."""
    said = clean(cell)
    return said if "." in said or "/" in said else f"linkedin.com/in/{said.removeprefix('@')}"
