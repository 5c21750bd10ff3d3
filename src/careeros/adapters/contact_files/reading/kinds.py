"""A kind of table: how its header is known, and what its rows say."""

from attrs import frozen

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import Fits, Header, find_header
from careeros.adapters.contact_files.reading.lines import lines_of
from careeros.adapters.contact_files.reading.table import ReadRow


@frozen
class TableKind:
    """`name` is what reports call it."""

    name: str
    fits: Fits
    read_row: ReadRow


def header_of(part: Part, fits: Fits) -> tuple[Header | None, Header | None]:
    """The header that fits, and what looked most like one."""
    with lines_of(part) as lines:
        return find_header(lines, fits)
