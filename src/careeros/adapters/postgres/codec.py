"""Domain objects as JSON for columns that hold them whole."""

from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from cattrs import Converter

Kind = TypeVar("Kind")

_converter = Converter()
_converter.register_unstructure_hook(datetime, lambda moment: moment.isoformat())
_converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
_converter.register_unstructure_hook(date, lambda day: day.isoformat())
_converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
_converter.register_unstructure_hook(UUID, str)
_converter.register_structure_hook(UUID, lambda text, _: UUID(text))


def to_json(value: object) -> Any:
    """Plain dictionaries, lists, texts and numbers."""
    return _converter.unstructure(value)


def json_text(value: object) -> str:
    """The same, written out at once."""
    return msgspec.json.encode(value).decode()


def from_json(data: Any, kind: type[Kind]) -> Kind:
    return _converter.structure(data, kind)
