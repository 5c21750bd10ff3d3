"""Rows as COPY reads them: its text format, many rows a piece."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import Any
from uuid import UUID

_ROWS_A_PIECE = 5_000
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_IN_ARRAYS = str.maketrans({"\\": "\\\\", '"': '\\"'})


def pieces(rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    """Each piece ends with a whole row."""
    upcoming = iter(rows)
    while lines := [_line(row) for row in islice(upcoming, _ROWS_A_PIECE)]:
        yield "".join(lines)


def _line(row: tuple[object, ...]) -> str:
    return "\t".join([_WRITTEN[type(value)](value) for value in row]) + "\n"


def _text(value: str) -> str:
    return value if value.isprintable() and "\\" not in value else value.translate(_ESCAPES)


def _array(values: Iterable[object]) -> str:
    return _text(f"{{{','.join(_element(value) for value in values)}}}")


def _element(value: object) -> str:
    if value is None:
        return "NULL"
    return f'"{value}"' if type(value) is UUID or type(value) is int else '"' + str(value).translate(_IN_ARRAYS) + '"'


_WRITTEN: dict[type[Any], Callable[[Any], str]] = {
    type(None): lambda _: "\\N",
    str: _text,
    int: str,
    bool: lambda value: "t" if value else "f",
    bytes: lambda value: "\\\\x" + value.hex(),
    UUID: lambda value: f"{value.int:032x}",
    date: date.isoformat,
    datetime: datetime.isoformat,
    list: _array,
    tuple: _array,
}
