"""The line of a table that names its columns: it may come after a preamble, in any order, with any delimiter."""

import csv
from collections.abc import Callable, Sequence
from functools import lru_cache
from io import StringIO
from operator import itemgetter

from attrs import field, frozen

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
class _Columns:
    """Some columns of a table; a place is None where the table has no such column."""

    places: list[int | None]
    last: int
    pick: Callable[[list[str]], tuple[str, ...]] | None

    @classmethod
    def of(cls, places: list[int | None]) -> "_Columns":
        there = [place for place in places if place is not None]
        pick = itemgetter(*there) if len(there) == len(places) > 1 else None
        return cls(places, max(there, default=0), pick)

    def in_row(self, cells: list[str]) -> Sequence[str]:
        count = len(cells)
        if self.pick is not None and self.last < count:
            return self.pick(cells)
        return [cells[place] if place is not None and place < count else "" for place in self.places]


@frozen
class Header:
    """`names` are the columns as written, `places` where each is, by its folded name; `line` counts from 1."""

    line: int
    delimiter: str
    names: tuple[str, ...]
    places: dict[str, int]
    _found: dict[tuple[str, ...], "_Columns"] = field(factory=dict[tuple[str, ...], "_Columns"], init=False, eq=False)

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

    def texts(self, cells: list[str], keys: tuple[str, ...]) -> Sequence[str]:
        """Several columns as they stand in the row, by their `column_key`."""
        found = self._found.get(keys)
        if found is None:
            found = self._found[keys] = _Columns.of([self.places.get(key) for key in keys])
        return found.in_row(cells)

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


def widest_header(line: str, number: int) -> Header:
    """The line read with the delimiter that tells most columns apart."""
    return max((Header.of(number, delimiter, _cells(line, delimiter)) for delimiter in _DELIMITERS), key=_width)


def _width(header: Header) -> int:
    return len(header.names)


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader(StringIO(line, newline=""), delimiter=delimiter))
    except (csv.Error, StopIteration):
        return []
