"""Rows of the tables in an export, by the names of their columns."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager

from attrs import frozen

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import Header, find_header, having
from careeros.adapters.contact_files.reading.lines import lines_of
from careeros.adapters.contact_files.reading.table import LONGEST_CELL, rows_below

Cell = Callable[[str], str]
"""A row of a table: the text of a column by its name, "" when it says nothing."""


@frozen
class Line:
    """A row and where it begins; `has` tells whether the table has a column at all."""

    number: int
    header: Header
    cells: list[str]

    def __call__(self, column: str) -> str:
        return self.header.cell(self.cells, column)

    def text(self, column: str) -> str:
        """That column as it stands there, with its line breaks."""
        return self.header.text(self.cells, column)


@contextmanager
def rows_of(
    part: Part, needed: tuple[str, ...], *, longest: int = LONGEST_CELL
) -> Generator[Iterator[Line], None, None]:
    """The rows of the table; none when it has other columns than its name promises."""
    with lines_of(part) as lines:
        header, _ = find_header(lines, having(*needed))
        rows = rows_below(header, lines, longest=longest) if header else iter(())
        yield (Line(row.line, header, row.cells) for row in rows if header)
