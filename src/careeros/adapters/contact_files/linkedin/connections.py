"""One row of Connections.csv: a person, or why nobody is taken from it."""

from careeros.adapters.contact_files.reading.header import Header, having
from careeros.adapters.contact_files.reading.kinds import TableKind
from careeros.adapters.contact_files.reading.table import Row, lines_said, surplus
from careeros.adapters.contact_files.values.dates import day_of
from careeros.adapters.contact_files.values.names import name_of
from careeros.adapters.contact_files.values.persons import unusable
from careeros.adapters.contact_files.values.ways import emails_in
from careeros.adapters.contact_files.values.words import stated
from careeros.domain.imports import ContactRecord, Outcome, SourceRow
from careeros.domain.linkedin_profiles import profile_slug

NEEDED = ("First Name", "Last Name", "Connected On")
"""Every era of the file has these; the others come and go."""

_SAYS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position")


def read_row(file: str, header: Header, row: Row) -> SourceRow:
    if misshapen := _misshapen(header, row):
        return SourceRow(file, row.line, None, Outcome.INVALID, misshapen)
    said = {column: header.cell(row.cells, column) for column in _SAYS}
    if not any(said.values()):
        dated = header.cell(row.cells, "Connected On")
        reason = "Only a date: the profile is closed or hidden." if dated else "Nothing in the row."
        return SourceRow(file, row.line, None, Outcome.SKIPPED, reason)
    name = name_of(said["First Name"], said["Last Name"])
    if not name.full:
        return SourceRow(file, row.line, None, Outcome.INVALID, _nameless(said))
    record = ContactRecord(
        name,
        company=stated(said["Company"]),
        position=stated(said["Position"]),
        linkedin_slug=profile_slug(said["URL"]),
        emails=emails_in(said["Email Address"]),
        connected_on=day_of(header.cell(row.cells, "Connected On")),
    )
    if reason := unusable(record):
        return SourceRow(file, row.line, None, Outcome.INVALID, reason)
    return SourceRow(file, row.line, record)


def _misshapen(header: Header, row: Row) -> str:
    """Why the cells cannot be told apart, "" when they can.

    Programs leave out empty cells at the end of a row; but the day of connection is never empty.
    """
    count, due = len(row.cells), len(header.names)
    if count <= header.places["connectedon"]:
        return f"Has {count} cells where the header has {due}{lines_said(row)}: the row is cut short."
    return surplus(header, row)


def _nameless(said: dict[str, str]) -> str:
    given = [column for column in _SAYS if said[column]]
    return f"No name in it, only {' and '.join(given)}: a contact needs a name."


CONNECTIONS = TableKind("linkedin", having(*NEEDED), read_row)
