"""What the columns of a table of people say, as guessed or as its owner tells."""

from collections.abc import Iterable
from enum import StrEnum

from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean


class ContactField(StrEnum):
    """What a column may say of a person; IGNORE is a column that is to be left alone.

    HONORIFIC is a title that goes with the name ("Dr."), POSITION that of a job.
    """

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    HONORIFIC = "honorific"
    COMPANY = "company"
    POSITION = "position"
    LOCATION = "location"
    LINKEDIN = "linkedin"
    EMAIL = "email"
    PHONE = "phone"
    TAGS = "tags"
    NOTES = "notes"
    CONNECTED_ON = "connected_on"
    IGNORE = "ignore"


Columns = dict[str, ContactField | None]
"""What each column of a file is taken for, in its order; None for one that is left alone."""


def told_columns(written: Iterable[str]) -> dict[str, ContactField]:
    """Columns by name, each written as "Column=field".

    Raises `InvalidInput` for one that is written otherwise, names no field that there is, or comes twice.
    """
    told: dict[str, ContactField] = {}
    for pair in written:
        column, equals, wanted = (part.strip() for part in pair.rpartition("="))
        if not equals or not column:
            raise InvalidInput(f"“{_short(pair)}” does not say which column is which field.", _AS_IN)
        if wanted.lower() not in _FIELDS:
            raise InvalidInput(f"There is no field “{_short(wanted)}”.", f"Use one of: {', '.join(_FIELDS)}.")
        if column in told and told[column] != wanted.lower():
            raise InvalidInput(f"The column “{_short(column)}” is told twice.", "Say one field for each column.")
        told[column] = ContactField(wanted.lower())
    return told


_FIELDS = tuple(field.value for field in ContactField)
_AS_IN = 'Write it as "Column=field", for example "Full name=name".'


def _short(text: str) -> str:
    return clean(text)[:60]
