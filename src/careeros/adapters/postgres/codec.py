"""Domain objects as JSON for columns that hold them whole."""

from datetime import date, datetime
from functools import lru_cache
from json import dumps
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import AttrsInstance, fields
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
    return dumps(value, ensure_ascii=False, default=_plainer)


def _plainer(value: Any) -> Any:
    """What JSON has no form for, as `to_json` gives it; what is in it comes here again."""
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return {name: getattr(value, name) for name in _names(cast("type[AttrsInstance]", type(value)))}


@lru_cache
def _names(kind: type[AttrsInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def from_json(data: Any, kind: type[Kind]) -> Kind:
    return _converter.structure(data, kind)
