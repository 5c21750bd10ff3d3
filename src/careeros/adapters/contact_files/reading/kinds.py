"""A kind of table: how its header is known, and what its rows say."""

from collections.abc import Callable

from attrs import frozen

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import Fits, Header, find_header
from careeros.adapters.contact_files.reading.lines import lines_of
from careeros.adapters.contact_files.reading.table import ReadPlain, ReadRow


@frozen
class TableKind:
    """`name` is what reports call it; `plainly` reads rows with nothing unusual in them, of a header that fits."""

    name: str
    fits: Fits
    read_row: ReadRow
    plainly: Callable[[Header], ReadPlain] | None = None


def header_of(part: Part, fits: Fits) -> tuple[Header | None, Header | None]:
    """The header that fits, and what looked most like one."""
    with lines_of(part) as lines:
        return find_header(lines, fits)
