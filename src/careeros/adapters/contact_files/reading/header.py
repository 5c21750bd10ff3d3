"""The line of a table that names its columns: it may come after a preamble, in any order, with any delimiter."""

import csv
from collections.abc import Callable
from functools import lru_cache
from io import StringIO

from attrs import frozen

from careeros.adapters.contact_files.reading.lines import Lines
from careeros.adapters.contact_files.reading.refusals import at_line, shown
from careeros.domain.folding import clean, fold

_DELIMITERS = (",", ";", "\t", "|")
_PREAMBLE_LINES = 20
_MOST_COLUMNS = 200
_MOST_LINES = 5
"""Lines that a header may have."""

_QUOTE = '"'


@frozen
class Header:
    """`names` are the columns as written, `places` where each is, by its folded name; `line` counts from 1."""

    line: int
    delimiter: str
    names: tuple[str, ...]
    places: dict[str, int]

    @classmethod
    def of(cls, line: int, delimiter: str, cells: list[str]) -> "Header":
        names = tuple(shown(cell, 40) for cell in cells[:_MOST_COLUMNS])
        while names and not names[-1]:
            names = names[:-1]
        places: dict[str, int] = {}
        for place, name in enumerate(names):
            places.setdefault(column_key(name), place)
        return cls(line, delimiter, names, places)

    def has(self, columns: tuple[str, ...]) -> bool:
        return all(column_key(column) in self.places for column in columns)

    def text(self, cells: list[str], column: str) -> str:
        """That column as it stands in the row, "" when the row or the table has none."""
        place = self.places.get(column_key(column))
        return cells[place] if place is not None and place < len(cells) else ""

    def said(self, cells: list[str], keys: tuple[str, ...]) -> list[str]:
        """The cleaned texts of several columns, by their `column_key`."""
        count = len(cells)
        places = [self.places.get(key, count) for key in keys]
        return [clean(cells[place]) if place < count else "" for place in places]

    def cell(self, cells: list[str], column: str) -> str:
        """The cleaned text of that column, on one line."""
        return clean(self.text(cells, column))


@lru_cache(maxsize=256)
def column_key(name: str) -> str:
    return "".join(fold(clean(name)).split())


Fits = Callable[[Header], bool]
"""Is it the header that is looked for?"""


def having(*columns: str) -> Fits:
    """A header with all these columns."""
    return lambda header: header.has(columns)


def find_header(lines: Lines, fits: Fits) -> tuple[Header | None, Header | None]:
    """The first header that fits, with the delimiter that tells most columns apart, and what looked most like one.

    Leaves `lines` just behind the header.
    """
    likest: Header | None = None
    for line in lines:
        lines.complete()
        read = [Header.of(lines.number, delimiter, _cells(line, delimiter)) for delimiter in _DELIMITERS]
        widest = max(read, key=_width)
        if fitting := [header for header in read if fits(header)]:
            return _whole(max(fitting, key=_width), line, lines), widest
        if _width(widest) > (_width(likest) if likest else 1):
            likest = widest
        if lines.number >= _PREAMBLE_LINES:
            break
    return None, likest


def _whole(header: Header, line: str, lines: Lines) -> Header:
    """The header with what a quoted cell of it holds on the next lines, too."""
    begun = lines.number
    while line.count(_QUOTE) % 2:
        more = next(lines, None)
        if more is None or lines.number - begun >= _MOST_LINES:
            raise at_line(lines.file, begun, "a quotation mark in the header is never closed.")
        line += more
    lines.complete()
    return header if lines.number == begun else Header.of(begun, header.delimiter, _cells(line, header.delimiter))


def _width(header: Header) -> int:
    return len(header.names)


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader(StringIO(line, newline=""), delimiter=delimiter))
    except (csv.Error, StopIteration):
        return []
