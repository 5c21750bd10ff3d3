"""One row of Connections.csv: a person, or why nobody is taken from it."""

from collections.abc import Sequence
from itertools import compress
from operator import itemgetter

from careeros.adapters.contact_files.reading.header import Header, column_key, having
from careeros.adapters.contact_files.reading.kinds import TableKind
from careeros.adapters.contact_files.reading.table import ReadPlain, Row, lines_said, surplus
from careeros.adapters.contact_files.values.dates import day_left_out, day_of
from careeros.adapters.contact_files.values.names import family_of, given_of, name_of
from careeros.adapters.contact_files.values.persons import is_short, unusable
from careeros.adapters.contact_files.values.ways import emails_in, ways_left_out
from careeros.adapters.contact_files.values.words import often_stated
from careeros.domain.folding import clean
from careeros.domain.imports import ContactRecord, Outcome, PlainRows, SourceRow
from careeros.domain.linkedin_profiles import ordinary_slugs, profile_slug

NEEDED = ("First Name", "Last Name", "Connected On")
"""Every era of the file has these; the others come and go."""

_LONGEST_OF_TWO = 100
"""Characters of two that are short enough together."""

_SAYS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position")
_KEYS = tuple(map(column_key, (*_SAYS, "Connected On")))
_ALSO_CALLED = {
    column_key("Company"): column_key("Current Company"),
    column_key("Position"): column_key("Current Position"),
    column_key("URL"): column_key("Profile URL"),
    column_key("Email Address"): column_key("Email"),
}
"""Of some eras, and of programs that ask LinkedIn; where both are there, LinkedIn's own counts."""


def read_row(file: str, header: Header, row: Row) -> SourceRow:
    if len(row.cells) != len(header.names) and (misshapen := _misshapen(header, row)):
        return SourceRow(file, row.line, None, Outcome.INVALID, misshapen)
    first, last, url, email, company, position, dated = header.texts(row.cells, _keys_of(header))
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
    left_out = [ways_left_out((email,), ()) if email else ""]
    left_out += [day_left_out("Connected On", dated) if record.connected_on is None else ""]
    return SourceRow(file, row.line, record, reason=" ".join(filter(None, left_out)))


def plainly(header: Header) -> ReadPlain:
    """What `read_row` says of rows that hold a profile as LinkedIn writes it, both names, and no title."""
    due, places = len(header.names), [header.places.get(key, -1) for key in _keys_of(header)]
    pick = itemgetter(*places)
    complete = min(places) >= 0

    def read_plain(file: str, line: int, rows: list[list[str]]) -> PlainRows:
        lines: Sequence[int] = range(line, line + len(rows))
        if set(map(len, rows)) != {due}:
            whole = [len(cells) == due for cells in rows]
            lines, rows = list(compress(lines, whole)), list(compress(rows, whole))
        return _plain(file, lines, pick(list(zip(*rows, strict=True)))) if complete and rows else PlainRows()

    return read_plain


def _keys_of(header: Header) -> tuple[str, ...]:
    """What the columns are called in this table."""
    if header.places.keys() >= _ALSO_CALLED.keys():
        return _KEYS
    return tuple(
        _ALSO_CALLED[key] if key not in header.places and _ALSO_CALLED.get(key) in header.places else key
        for key in _KEYS
    )


def _plain(file: str, lines: Sequence[int], columns: Sequence[Sequence[str]]) -> PlainRows:
    """Those of the rows on these lines, given by their columns in the order of `_KEYS`."""
    firsts, lasts, urls, emails, companies, positions, dates = columns
    titles, given = zip(*map(given_of, firsts), strict=True)
    family, employers, roles = (
        [*map(family_of, lasts)],
        [*map(often_stated, companies)],
        [*map(often_stated, positions)],
    )
    slugs = ordinary_slugs(urls)
    reached = [emails_in(clean(email)) if email else () for email in emails]
    days = [*map(day_of, dates)]
    usual = [
        bool(slug and first and last and short and not title and (day or not dated))
        and (not email or own == (email.lower(),))
        for slug, first, last, short, title, day, dated, own, email in zip(
            slugs,
            given,
            family,
            _are_short(given, family, employers),
            titles,
            days,
            dates,
            reached,
            emails,
            strict=True,
        )
    ]
    told = ([file] * len(lines), lines, given, family, employers, roles, slugs, reached, days)
    return PlainRows._make(told if all(usual) else (list(compress(column, usual)) for column in told))


def _are_short(given: Sequence[str], family: Sequence[str], employers: Sequence[str]) -> Sequence[bool]:
    """Of each, may it be a name, and the employer a company's?"""
    every = (*given, *family, *employers)
    if "".join(every).isascii() and max(map(len, every)) <= _LONGEST_OF_TWO:
        return [True] * len(given)
    return [
        is_short(f"{one} {two}") and is_short(company)
        for one, two, company in zip(given, family, employers, strict=True)
    ]


def _misshapen(header: Header, row: Row) -> str:
    """Why the cells cannot be told apart, "" when they can.

    Programs leave out empty cells at the end of a row; but the day of connection is never empty.
    """
    count, due = len(row.cells), len(header.names)
    if count <= header.places["connectedon"]:
        return f"Has {count} cells where the header has {due}{lines_said(row)}: the row is cut short."
    return surplus(header, row)


def _nobody(file: str, row: Row, header: Header) -> SourceRow:
    *says, dated = map(clean, header.texts(row.cells, _keys_of(header)))
    given = [column for column, said in zip(_SAYS, says, strict=True) if said]
    if given:
        reason = f"No name in it, only {' and '.join(given)}: a contact needs a name."
        return SourceRow(file, row.line, None, Outcome.INVALID, reason)
    reason = "Only a date: the profile is closed or hidden." if dated else "Nothing in the row."
    return SourceRow(file, row.line, None, Outcome.SKIPPED, reason)


CONNECTIONS = TableKind("linkedin", having(*NEEDED), read_row, plainly)
