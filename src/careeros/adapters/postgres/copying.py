"""Rows as COPY reads them: its text format, many rows a piece."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

_ROWS_A_PIECE = 5_000
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_IN_ARRAYS = str.maketrans({"\\": "\\\\", '"': '\\"'})


def pieces(columns: Sequence[Sequence[object]]) -> Iterator[str]:
    """Rows given by their columns. Each piece ends with a whole row."""
    count = len(columns[0]) if columns else 0
    for first in range(0, count, _ROWS_A_PIECE):
        written = [_column(column[first : first + _ROWS_A_PIECE]) for column in columns]
        yield "\n".join(map("\t".join, zip(*written, strict=True))) + "\n"


def _column(values: Sequence[Any]) -> Iterable[str]:
    """A column at once where all that is in it is of one type, as it mostly is."""
    kinds = set(map(type, values))
    if len(kinds) > 1:
        return [_WRITTEN[type(value)](value) for value in values]
    (kind,) = kinds
    if kind is str and _is_plain("".join(values)):
        return values
    return map(_WRITTEN[kind], values)


def _is_plain(text: str) -> bool:
    return text.isprintable() and "\\" not in text


def _text(value: str) -> str:
    return value if _is_plain(value) else value.translate(_ESCAPES)


def _array(values: Sequence[Any]) -> str:
    if not values:
        return "{}"
    kinds = set(map(type, values))
    if kinds == {int}:
        return f"{{{','.join(map(str, values))}}}"
    if kinds == {UUID}:
        return f"{{{','.join([f'{value.int:032x}' for value in values])}}}"
    if kinds == {str} and _is_plain(joined := '","'.join(values)) and joined.count('"') == 2 * (len(values) - 1):
        return f'{{"{joined}"}}'
    return _text(f"{{{','.join(map(_element, values))}}}")


def _element(value: object) -> str:
    return "NULL" if value is None else '"' + str(value).translate(_IN_ARRAYS) + '"'


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
