"""One row of Connections.csv: a person, or why nobody is taken from it."""

import re

from careeros.adapters.linkedin.dates import day_of
from careeros.adapters.linkedin.header import Header
from careeros.adapters.linkedin.names import name_of
from careeros.adapters.linkedin.table import Row
from careeros.domain.imports import ContactRecord, Outcome, SourceRow
from careeros.domain.linkedin_profiles import profile_slug

NEEDED = ("First Name", "Last Name", "Connected On")
"""Every era of the file has these; the others come and go."""

_SAYS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position")
_NOT_SAID = frozenset("n/a n.a. #n/a - -- – — . null none nil".split())
_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"\\]{1,64}@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]+")
_LONGEST_EMAIL = 254


def source_row(file: str, header: Header, row: Row) -> SourceRow:
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
        company=_stated(said["Company"]),
        position=_stated(said["Position"]),
        linkedin_slug=profile_slug(said["URL"]),
        emails=_emails(said["Email Address"]),
        connected_on=day_of(header.cell(row.cells, "Connected On")),
    )
    return SourceRow(file, row.line, record)


def _misshapen(header: Header, row: Row) -> str:
    """Why the cells cannot be told apart, "" when they can.

    Programs leave out empty cells at the end of a row; but the day of connection is never empty.
    """
    count, due = len(row.cells), len(header.names)
    where = f" (lines {row.line} to {row.last_line})" if row.last_line > row.line else ""
    if any(cell.strip() for cell in row.cells[due:]):
        return f"Has {count} cells where the header has {due}{where}: is a comma in a cell that is not quoted?"
    if count <= header.places["connectedon"]:
        return f"Has {count} cells where the header has {due}{where}: the row is cut short."
    return ""


def _nameless(said: dict[str, str]) -> str:
    given = [column for column in _SAYS if said[column]]
    return f"No name in it, only {' and '.join(given)}: a contact needs a name."


def _stated(cell: str) -> str:
    return "" if cell.casefold() in _NOT_SAID else cell


def _emails(cell: str) -> tuple[str, ...]:
    """The addresses that have the shape of one, lower case."""
    written = (part.strip("<>").removeprefix("mailto:") for part in re.split(r"[;,\s]+", cell.lower()))
    return tuple(dict.fromkeys(part for part in written if len(part) <= _LONGEST_EMAIL and _EMAIL.fullmatch(part)))
