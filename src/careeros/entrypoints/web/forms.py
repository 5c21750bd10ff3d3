"""What a form or an address says, turned into the domain's words or refused with a sentence."""

from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from attrs import frozen

from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import MessageId
from careeros.entrypoints.shared.answers import AnyRequest

Kind = TypeVar("Kind", bound=StrEnum)


@frozen
class Form:
    """The fields of a form, each with all its values."""

    fields: dict[str, list[str]]

    def text(self, name: str) -> str:
        """The value of a field, line breaks as \\n; "" when it is not there."""
        return (self.fields.get(name) or [""])[-1].replace("\r\n", "\n")

    def given(self, name: str) -> str | None:
        """The same, None when it is not there."""
        return self.text(name) if name in self.fields else None

    def every(self, name: str) -> tuple[str, ...]:
        return tuple(self.fields.get(name, ()))


async def form_in(request: AnyRequest) -> Form:
    fields: dict[str, list[str]] = {}
    for name, value in (await request.form()).multi_items():
        if isinstance(value, str):
            fields.setdefault(name, []).append(value)
    return Form(fields)


def id_in(text: str, kind: str) -> UUID:
    """The id in a path; one of another shape names nothing."""
    try:
        return UUID(text)
    except ValueError:
        raise NotFound(kind, text[:60]) from None


def message_id_in(text: str) -> MessageId:
    return MessageId(id_in(text, "message"))


def one_of(kind: type[Kind], text: str, what: str) -> Kind:
    """A word of a fixed list."""
    try:
        return kind(text)
    except ValueError:
        raise InvalidInput(f"There is no {what} '{text[:60]}'.", f"Use one of: {', '.join(kind)}.") from None
