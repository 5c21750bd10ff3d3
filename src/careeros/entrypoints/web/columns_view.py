"""What the columns of a table are taken for, as one sees and says it on the page."""

from collections.abc import Mapping

from attrs import frozen

from careeros.domain.columns import ContactField
from careeros.entrypoints.web import words

_PREFIX = "column "
FIELDS = {field.value: words.plain(field) for field in ContactField if field is not ContactField.IGNORE}


@frozen
class ColumnView:
    """A column, the name of its field in the form, and what it is taken for ("ignore" for nothing)."""

    column: str
    name: str
    taken: str

    @classmethod
    def of(cls, column: str, taken: str | None) -> "ColumnView":
        return cls(column, f"{_PREFIX}{column}", str(taken or ContactField.IGNORE))


def columns_told(fields: Mapping[str, str]) -> list[ColumnView]:
    """The columns as a form says them."""
    chosen = {name: wanted for name, wanted in fields.items() if name.startswith(_PREFIX)}
    return [ColumnView(name.removeprefix(_PREFIX), name, wanted) for name, wanted in chosen.items()]


def columns_taken(columns: Mapping[str, str | None] | None) -> list[ColumnView]:
    """The columns as a table's are taken; none where that is not known."""
    return [ColumnView.of(column, taken) for column, taken in (columns or {}).items()]


def told_columns_in(fields: Mapping[str, str]) -> tuple[str, ...]:
    """What a form says of columns, each as "Column=field"."""
    return tuple(f"{one.column}={one.taken}" for one in columns_told(fields))
