"""The rows of a table of text, with the lines they stand on."""

import csv
from collections.abc import Generator, Iterator

from attrs import frozen

from careeros.adapters.linkedin.header import Header
from careeros.adapters.linkedin.lines import Lines
from careeros.adapters.linkedin.refusals import at_line
from careeros.domain.errors import InvalidInput

LONGEST_CELL = 20_000
"""Characters. The longest that LinkedIn writes is a message, a few thousand."""

_QUOTE = '"'
_SHORTEN = "Shorten that cell, or import the file that LinkedIn sent, unopened."


@frozen
class Row:
    """`line` is where it begins, from 1; a quoted cell may run over several lines."""

    line: int
    last_line: int
    cells: list[str]


def rows_below(header: Header, lines: Lines) -> Generator[Row, None, None]:
    """Every row but blank lines.

    Raises `InvalidInput` for a cell that is too long, or a quotation mark that is never closed.
    """
    reader = csv.reader(lines, delimiter=header.delimiter)
    while True:
        begun = lines.number + 1
        cells = _next(reader, header, lines)
        if cells is None:
            return
        if lines.ended:
            closing = "Close or remove that quotation mark, or import the file that LinkedIn sent, unopened."
            raise at_line(lines.file, begun, "a quotation mark is opened and never closed.", closing)
        lines.complete()
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise _too_long(header, lines.file, begun, [len(cell) for cell in cells])
        if len(cells) > 1 or "".join(cells).strip():
            yield Row(begun, lines.number, cells)


def _next(reader: Iterator[list[str]], header: Header, lines: Lines) -> list[str] | None:
    begun = lines.number + 1
    try:
        return next(reader, None)
    except csv.Error:
        raise _too_long(header, lines.file, begun, _lengths(lines.pending, header.delimiter)) from None


def _too_long(header: Header, file: str, line: int, lengths: list[int]) -> InvalidInput:
    place = max(range(len(lengths)), key=lengths.__getitem__)
    column = header.names[place] if place < len(header.names) else f"column {place + 1}"
    reason = f"{column} has {lengths[place]:,} characters; {LONGEST_CELL:,} is the most."
    return at_line(file, line, reason, _SHORTEN)


def _lengths(pending: list[str], delimiter: str) -> list[int]:
    """How long the cells of a row are that the csv module refuses to read."""
    lengths, quoted = [0], False
    for mark in "".join(pending):
        if mark == _QUOTE:
            quoted = not quoted
        elif mark == delimiter and not quoted:
            lengths.append(0)
        else:
            lengths[-1] += 1
    return lengths
