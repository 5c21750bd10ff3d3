"""The line of a table that names its columns: it may come after a preamble, in any order, with any delimiter."""

import csv
from functools import lru_cache

from attrs import frozen

from careeros.adapters.linkedin.lines import Lines
from careeros.adapters.linkedin.refusals import shown
from careeros.domain.folding import clean, fold

_DELIMITERS = (",", ";", "\t")
_PREAMBLE_LINES = 20
_MOST_COLUMNS = 200


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

    def cell(self, cells: list[str], column: str) -> str:
        """The cleaned text of that column, "" when the row or the table has none."""
        place = self.places.get(column_key(column))
        return clean(cells[place]) if place is not None and place < len(cells) else ""


@lru_cache(maxsize=256)
def column_key(name: str) -> str:
    return "".join(fold(clean(name)).split())


def find_header(lines: Lines, needed: tuple[str, ...]) -> tuple[Header | None, Header | None]:
    """The header that has all needed columns, and what looked most like one if there is none.

    Leaves `lines` just behind the header.
    """
    likest: Header | None = None
    for line in lines:
        lines.complete()
        for delimiter in _DELIMITERS:
            header = Header.of(lines.number, delimiter, _cells(line, delimiter))
            if header.has(needed):
                return header, header
            if len(header.names) > (len(likest.names) if likest else 1):
                likest = header
        if lines.number >= _PREAMBLE_LINES:
            break
    return None, likest


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter))
    except (csv.Error, StopIteration):
        return []
