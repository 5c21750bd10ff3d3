"""Values as PostgreSQL reads an array of them: its text format, a whole column at once."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"'})


def array(values: Sequence[Any]) -> str:
    """A column is written at once where all that is in it is of one type, as it mostly is."""
    kinds = set(map(type, values))
    if len(kinds) > 1:
        return f"{{{','.join([_WRITTEN[type(value)](value) for value in values])}}}"
    if kinds == {str} and _is_plain(joined := '","'.join(values), len(values)):
        return f'{{"{joined}"}}'
    return f"{{{','.join([_WRITTEN[kind](value) for kind in kinds for value in values])}}}"


def _is_plain(joined: str, count: int) -> bool:
    """Is there nothing to be escaped in texts that are joined by a quotation mark, a comma and another one?"""
    return "\\" not in joined and joined.count('"') == 2 * (count - 1)


def _quoted(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"'


def _within(values: Sequence[Any]) -> str:
    """An array as one of the values: as text, for an array of arrays would need them of one length."""
    return _quoted(array(values)) if values else '"{}"'


_WRITTEN: dict[type[Any], Callable[[Any], str]] = {
    type(None): lambda _: "NULL",
    str: _quoted,
    int: str,
    bool: lambda value: "t" if value else "f",
    bytes: lambda value: f'"\\\\x{value.hex()}"',
    UUID: lambda value: f"{value.int:032x}",
    date: date.isoformat,
    datetime: datetime.isoformat,
    list: _within,
    tuple: _within,
}
