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
    def of(cls, column: str, taken: ContactField | None) -> "ColumnView":
        return cls(column, f"{_PREFIX}{column}", (taken or ContactField.IGNORE).value)


def told_columns_in(fields: Mapping[str, str]) -> tuple[str, ...]:
    """What a form says of columns, each as "Column=field"."""
    told = ((name.removeprefix(_PREFIX), wanted) for name, wanted in fields.items() if name.startswith(_PREFIX))
    return tuple(f"{column}={wanted}" for column, wanted in told)
