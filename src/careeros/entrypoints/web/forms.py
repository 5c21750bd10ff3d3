"""What a form or an address says, turned into the domain's words or refused with a sentence."""

from enum import StrEnum
from typing import TypeVar

from attrs import frozen

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


NOTHING_TYPED = Form({})


async def form_in(request: AnyRequest) -> Form:
    fields: dict[str, list[str]] = {}
    for name, value in (await request.form()).multi_items():
        if isinstance(value, str):
            fields.setdefault(name, []).append(value)
    return Form(fields)
