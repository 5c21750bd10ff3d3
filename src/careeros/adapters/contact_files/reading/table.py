"""The rows of a table of text, with the lines they stand on."""

import csv
import re
from bisect import bisect
from collections.abc import Callable, Generator, Iterator

from attrs import frozen

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import Fits, Header, find_header
from careeros.adapters.contact_files.reading.lines import Lines, lines_of
from careeros.adapters.contact_files.reading.refusals import at_line
from careeros.domain.errors import InvalidInput
from careeros.domain.imports import PlainRows, SourceRow

LONGEST_CELL = 20_000
"""Characters. The longest that LinkedIn writes is a message, a few thousand."""

_QUOTE = '"'
_MARKED_TEXT = re.compile(r"'(?=\s*[=+\-@])")
"""A spreadsheet's mark, in front of a cell, that it is text and no formula."""

_SHORTEN = "Shorten that cell, or import the file as it was exported, unopened."


@frozen
class Row:
    """`line` is where it begins, from 1; a quoted cell may run over several lines."""

    line: int
    last_line: int
    cells: list[str]


ReadRow = Callable[[str, Header, Row], SourceRow]
"""What a row of a file says: of whom, or why of nobody."""

ReadPlain = Callable[[str, int, list[list[str]]], PlainRows]
"""Of the rows of a file, a line each from a line on, those with nothing unusual in them; others need `ReadRow`."""


def source_runs(
    part: Part, fits: Fits, read_row: ReadRow, plainly: Callable[[Header], ReadPlain] | None = None
) -> Generator[SourceRow | PlainRows, None, None]:
    """Every row below the first header that fits."""
    with lines_of(part) as lines:
        header, _ = find_header(lines, fits)
        if header is None:
            return
        read_plain = plainly(header) if plainly else None
        for found in _below(header, lines, LONGEST_CELL):
            if isinstance(found, Row):
                yield read_row(part.name, header, found)
            elif read_plain is None:
                yield from (read_row(part.name, header, row) for row in found.rows())
            else:
                yield from _runs(found, part.name, read_plain, lambda row: read_row(part.name, header, row))


def _runs(
    found: "_Several", file: str, read_plain: ReadPlain, read_row: Callable[[Row], SourceRow]
) -> Generator[SourceRow | PlainRows, None, None]:
    plain, start = read_plain(file, found.line, found.cells), 0
    others = set(range(found.line, found.line + len(found.cells))).difference(plain.lines)
    for line in sorted(others):
        cells = found.cells[line - found.line]
        if _is_blank(cells):
            continue
        stop = bisect(plain.lines, line)
        if stop > start:
            yield plain.part(start, stop)
            start = stop
        yield read_row(Row(line, line, cells))
    if plain.size > start:
        yield plain.part(start, plain.size)


def surplus(header: Header, row: Row) -> str:
    """Why a row with more cells than columns cannot be told apart, "" when nothing is said in those."""
    count, due = len(row.cells), len(header.names)
    if count <= due or not any(cell.strip() for cell in row.cells[due:]):
        return ""
    return f"Has {count} cells where the header has {due}{lines_said(row)}: is a comma in a cell that is not quoted?"


def lines_said(row: Row) -> str:
    return f" (lines {row.line} to {row.last_line})" if row.last_line > row.line else ""


@frozen
class _Several:
    """Rows on a line each, from `line` on; blank ones are among them."""

    line: int
    cells: list[list[str]]

    def rows(self) -> Iterator[Row]:
        return (Row(line, line, cells) for line, cells in enumerate(self.cells, self.line) if not _is_blank(cells))


def rows_below(header: Header, lines: Lines, *, longest: int = LONGEST_CELL) -> Iterator[Row]:
    """Every row but blank lines; `longest` is how many characters a cell may have.

    Raises `InvalidInput` for a cell that is too long, or a quotation mark that is never closed.
    """
    for found in _below(header, lines, longest):
        yield from (found,) if isinstance(found, Row) else found.rows()


def _below(header: Header, lines: Lines, longest: int) -> Generator[Row | _Several, None, None]:
    reader = csv.reader(lines, delimiter=header.delimiter)
    while ahead := lines.ahead():
        begun = lines.number + 1
        if (rows := _each_a_row(ahead, header.delimiter, longest)) is None:
            yield from _one_by_one(reader, header, lines, len(ahead), longest)
        else:
            lines.pass_over(len(ahead))
            yield _Several(begun, rows)


def _is_blank(cells: list[str]) -> bool:
    return len(cells) < 2 and not "".join(cells).strip()


def _each_a_row(lines: list[str], delimiter: str, longest: int) -> list[list[str]] | None:
    """The cells of each line; None where a line may not be a row of its own, or must not be one."""
    text = "".join(lines)
    if max(map(len, lines)) > longest or "\0" in text:
        return None
    try:
        rows = list(csv.reader([*lines, "\n"], delimiter=delimiter))
    except csv.Error:
        return None
    if len(rows) != len(lines) + 1:
        return None
    return [*map(_unmarked, rows[:-1])] if _MARKED_TEXT.search(text) else rows[:-1]


def _unmarked(cells: list[str]) -> list[str]:
    return [cell[1:] if _MARKED_TEXT.match(cell) else cell for cell in cells]


def _one_by_one(
    reader: Iterator[list[str]], header: Header, lines: Lines, count: int, longest: int
) -> Generator[Row, None, None]:
    """The rows that begin in the next so many lines."""
    end = lines.number + count
    while lines.number < end:
        begun = lines.number + 1
        cells = _next(reader, header, lines, longest)
        if cells is None:
            return
        if lines.ended:
            closing = "Close or remove that quotation mark, or import the file as it was exported, unopened."
            raise at_line(lines.file, begun, "a quotation mark is opened and never closed.", closing)
        lines.complete()
        if max(map(len, cells), default=0) > longest:
            raise _too_long(header, lines.file, begun, [len(cell) for cell in cells], longest)
        if not _is_blank(cells):
            yield Row(begun, lines.number, _unmarked(cells))


def _next(reader: Iterator[list[str]], header: Header, lines: Lines, longest: int) -> list[str] | None:
    begun = lines.number + 1
    try:
        return next(reader, None)
    except csv.Error:
        raise _too_long(header, lines.file, begun, _lengths(lines.pending, header.delimiter), longest) from None


def _too_long(header: Header, file: str, line: int, lengths: list[int], longest: int) -> InvalidInput:
    place = max(range(len(lengths)), key=lengths.__getitem__)
    column = header.names[place] if place < len(header.names) else f"column {place + 1}"
    reason = f"{column} has {lengths[place]:,} characters; {longest:,} is the most."
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
