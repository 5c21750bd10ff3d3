"""One row of Connections.csv: a person, or why nobody is taken from it."""

from operator import itemgetter

from careeros.adapters.contact_files.reading.header import Header, column_key, having
from careeros.adapters.contact_files.reading.kinds import TableKind
from careeros.adapters.contact_files.reading.table import ReadPlain, Row, lines_said, surplus
from careeros.adapters.contact_files.values.dates import day_left_out, day_of
from careeros.adapters.contact_files.values.names import family_of, given_of, name_of
from careeros.adapters.contact_files.values.persons import is_short, unusable
from careeros.adapters.contact_files.values.ways import emails_in
from careeros.adapters.contact_files.values.words import often_stated
from careeros.domain.folding import clean
from careeros.domain.imports import ContactRecord, Outcome, Plain, SourceRow
from careeros.domain.linkedin_profiles import ordinary_slug, profile_slug

NEEDED = ("First Name", "Last Name", "Connected On")
"""Every era of the file has these; the others come and go."""

_LONGEST_PLAIN = 100
"""Characters of a cell in a row that is taken by columns: a name of two, and a company, are then short enough."""

_SAYS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position")
_KEYS = tuple(map(column_key, (*_SAYS, "Connected On")))


def read_row(file: str, header: Header, row: Row) -> SourceRow:
    if len(row.cells) != len(header.names) and (misshapen := _misshapen(header, row)):
        return SourceRow(file, row.line, None, Outcome.INVALID, misshapen)
    first, last, url, email, company, position, dated = header.texts(row.cells, _KEYS)
    name = name_of(first, last)
    if not name.full:
        return _nobody(file, row, header)
    record = ContactRecord(
        name,
        company=often_stated(company),
        position=often_stated(position),
        linkedin_slug=profile_slug(url),
        emails=emails_in(clean(email)) if email else (),
        connected_on=day_of(dated) if dated else None,
    )
    if reason := unusable(record):
        return SourceRow(file, row.line, None, Outcome.INVALID, reason)
    left_out = day_left_out("Connected On", dated) if record.connected_on is None else ""
    return SourceRow(file, row.line, record, reason=left_out)


def plainly(header: Header) -> ReadPlain:
    """What `read_row` says of rows that hold a profile as LinkedIn writes it, both names, and no title."""
    due, places = len(header.names), [header.places.get(key, -1) for key in _KEYS]
    pick = itemgetter(*places)
    complete = min(places) >= 0

    def read_plain(line: int, cells: list[str]) -> Plain | None:
        if not complete or len(cells) != due:
            return None
        first, last, url, email, company, position, dated = pick(cells)
        slug = ordinary_slug(url)
        if slug is None or max(len(first), len(last), len(company), len(position)) > _LONGEST_PLAIN:
            return None
        (title, given), family, employer = given_of(first), family_of(last), often_stated(company)
        if title or not given or not family:
            return None
        all_ascii = given.isascii() and family.isascii() and employer.isascii()
        if not (all_ascii or (is_short(f"{given} {family}") and is_short(employer))):
            return None
        day = day_of(dated) if dated else None
        if day is None and dated:
            return None
        emails = emails_in(clean(email)) if email else ()
        return line, given, family, employer, often_stated(position), slug, emails, day

    return read_plain


def _misshapen(header: Header, row: Row) -> str:
    """Why the cells cannot be told apart, "" when they can.

    Programs leave out empty cells at the end of a row; but the day of connection is never empty.
    """
    count, due = len(row.cells), len(header.names)
    if count <= header.places["connectedon"]:
        return f"Has {count} cells where the header has {due}{lines_said(row)}: the row is cut short."
    return surplus(header, row)


def _nobody(file: str, row: Row, header: Header) -> SourceRow:
    *says, dated = map(clean, header.texts(row.cells, _KEYS))
    given = [column for column, said in zip(_SAYS, says, strict=True) if said]
    if given:
        reason = f"No name in it, only {' and '.join(given)}: a contact needs a name."
        return SourceRow(file, row.line, None, Outcome.INVALID, reason)
    reason = "Only a date: the profile is closed or hidden." if dated else "Nothing in the row."
    return SourceRow(file, row.line, None, Outcome.SKIPPED, reason)


CONNECTIONS = TableKind("linkedin", having(*NEEDED), read_row, plainly)
