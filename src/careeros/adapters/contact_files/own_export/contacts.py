"""One row of the contacts.csv that CareerOS exports: a person as they were held, or why nobody is taken from it."""

from careeros.adapters.contact_files.reading.header import Header, having
from careeros.adapters.contact_files.reading.kinds import TableKind
from careeros.adapters.contact_files.reading.table import Row, surplus
from careeros.adapters.contact_files.values.dates import day_left_out, day_of
from careeros.adapters.contact_files.values.persons import unusable
from careeros.adapters.contact_files.values.ways import emails_in, phones_in, slug_in, ways_left_out
from careeros.adapters.contact_files.values.words import tags_in
from careeros.domain.contacts import Name
from careeros.domain.folding import clean_lines
from careeros.domain.identity.blocking import LONGEST_REASON
from careeros.domain.imports import ContactRecord, Outcome, SourceRow
from careeros.domain.linkedin_profiles import profile_address

_NEEDED = ("id", "name", "first_name", "last_name", "linkedin_slug", "connected_on", "blocked", "block_reason")
_YES = "true"


def read_row(file: str, header: Header, row: Row) -> SourceRow:
    if misshapen := surplus(header, row):
        return SourceRow(file, row.line, None, Outcome.INVALID, misshapen)
    record = _record(header, row.cells)
    if reason := unusable(record):
        return SourceRow(file, row.line, None, Outcome.INVALID, reason)
    emails, phones, day = (header.text(row.cells, column) for column in ("emails", "phones", "connected_on"))
    left_out = [ways_left_out((emails,), (phones,))]
    left_out += [day_left_out("The day of connection", day) if record.connected_on is None else ""]
    return SourceRow(file, row.line, record, reason=" ".join(filter(None, left_out)))


OWN_EXPORT = TableKind("careeros", having(*_NEEDED), read_row)


def _record(header: Header, cells: list[str]) -> ContactRecord:
    def said(column: str) -> str:
        return header.cell(cells, column)

    blocked, slug = said("blocked").casefold() == _YES, said("linkedin_slug")
    return ContactRecord(
        Name.of(full=said("name"), first=said("first_name"), last=said("last_name")),
        company=said("company"),
        position=said("position"),
        location=said("location"),
        linkedin_slug=slug_in((profile_address(slug),)) if slug else None,
        emails=emails_in(header.text(cells, "emails")),
        phones=phones_in((header.text(cells, "phones"),)),
        connected_on=day_of(said("connected_on")),
        tags=tags_in(header.text(cells, "tags").split(";")),
        notes=clean_lines(header.text(cells, "notes")),
        blocked=blocked,
        block_reason=said("block_reason")[:LONGEST_REASON] if blocked else "",
    )
