"""What can go wrong for a business reason: a code for programs, a sentence for people, and how to mend it."""

from collections.abc import Mapping
from typing import ClassVar

from attrs import define


@define
class DomainError(Exception):
    """The base of every refusal; `message` says what was wrong, `mend` what to do about it.

    Subclasses carry the data that their sentence needs and set `code`, which scripts rely on.
    """

    code: ClassVar[str] = "domain-error"

    @property
    def message(self) -> str:
        return "The request breaks a rule."

    @property
    def mend(self) -> str:
        return "Check the request and try again."

    def __str__(self) -> str:
        return f"{self.message} {self.mend}"


@define
class NotFound(DomainError):
    """There is no such thing, or it is somebody else's: the two look alike on purpose."""

    code = "not-found"
    kind: str
    wanted: str

    @property
    def message(self) -> str:
        return f"There is no {self.kind} with the id {self.wanted}."

    @property
    def mend(self) -> str:
        return "List what there is, and use an id from that list."


@define
class Conflict(DomainError):
    """Somebody changed it meanwhile."""

    code = "conflict"
    kind: str
    wanted: str

    @property
    def message(self) -> str:
        return f"The {self.kind} {self.wanted} was changed meanwhile."

    @property
    def mend(self) -> str:
        return "Look at it again and repeat what you wanted to do."


@define
class InvalidInput(DomainError):
    """A value that cannot be taken, with the sentence that says why and the one that says how to mend it.

    `columns`: of a table that is refused for what its columns are taken for, what that is (the name of a field, None
    for nothing); empty where its columns are not those that were told, or need no telling.
    """

    code = "invalid-input"
    reason: str
    advice: str
    columns: Mapping[str, str | None] | None = None

    @property
    def message(self) -> str:
        return self.reason

    @property
    def mend(self) -> str:
        return self.advice
