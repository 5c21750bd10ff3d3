"""Values as PostgreSQL reads an array of them: its text format, a whole column at once."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from careeros.domain.remembering import Remembered

_NOTHING = '"{}"'


def array(values: Sequence[Any]) -> str:
    """A column is written at once where all that is in it is of one type, as it mostly is."""
    first: object = values[0] if values else None
    if write := _texts if isinstance(first, str) else _OF_ONE_TYPE.get(type(first)):
        try:
            return write(values)
        except (TypeError, AttributeError):  # something of another type is among them
            pass
    return f"{{{','.join(map(_written, values))}}}"


def _written(value: Any) -> str:
    return _WRITTEN[type(value)](value)


def _texts(values: Sequence[str]) -> str:
    joined = '","'.join(values)
    plain = "\\" not in joined and joined.count('"') == 2 * (len(values) - 1)
    return f'{{"{joined}"}}' if plain else f"{{{','.join(map(_quoted, values))}}}"


def _uuids(values: Sequence[UUID]) -> str:
    digits = b"".join([value.int.to_bytes(16, "big") for value in values]).hex(",", 16)
    return f"{{{digits}}}"


def _tuples(values: Sequence[Any]) -> str:
    """Most are empty in a column of addresses."""
    return f"{{{','.join([_NOTHING if value == () else _written(value) for value in values])}}}"


def _days(values: Sequence[Any]) -> str:
    return f"{{{','.join(map(_DAYS.__getitem__, values))}}}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _within(values: Sequence[Any]) -> str:
    """An array as one of the values: as text, for an array of arrays would need them of one length."""
    return _quoted(array(values)) if values else _NOTHING


_OF_ONE_TYPE: dict[type[Any], Callable[[Sequence[Any]], str]] = {
    UUID: _uuids,
    tuple: _tuples,
    date: _days,
}
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
_DAYS = Remembered(_written, most=8_192)
