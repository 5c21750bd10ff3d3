"""Values as PostgreSQL reads an array of them: its text format, a whole column at once."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"'})


def array(values: Sequence[Any]) -> str:
    """A column is written at once where all that is in it is of one type, as it mostly is."""
    kinds = set(map(type, values))
    if kinds == {str}:
        return _texts(values)
    if kinds == {UUID}:
        return f"{{{','.join(_digits(values))}}}"
    return f"{{{','.join([_WRITTEN[type(value)](value) for value in values])}}}"


def _texts(values: Sequence[str]) -> str:
    joined = '","'.join(values)
    plain = "\\" not in joined and joined.count('"') == 2 * (len(values) - 1)
    return f'{{"{joined}"}}' if plain else f"{{{','.join(map(_quoted, values))}}}"


def _digits(values: Iterable[UUID]) -> list[str]:
    return [f"{value.int:032x}" for value in values]


def _quoted(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"' if '"' in text or "\\" in text else f'"{text}"'


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
    date: lru_cache(maxsize=8_192)(date.isoformat),
    datetime: datetime.isoformat,
    list: _within,
    tuple: _within,
}
