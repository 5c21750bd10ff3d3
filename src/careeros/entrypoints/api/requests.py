"""What comes in from outside, turned into the domain's words or refused with a sentence."""

from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from litestar.di import NamedDependency

from careeros.application.core import Core
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import OwnerId
from careeros.domain.pages import PageRequest

TheCore = NamedDependency[Core]
Owner = NamedDependency[OwnerId]

MOST_ITEMS = 1_000
Kind = TypeVar("Kind", bound=StrEnum)


def id_in(text: str, kind: str) -> UUID:
    """The id in a path; one of another shape names nothing."""
    try:
        return UUID(text)
    except ValueError:
        raise NotFound(kind, text[:60]) from None


def page(limit: int, after: str | None) -> PageRequest:
    if not 1 <= limit <= MOST_ITEMS:
        raise InvalidInput(f"The limit is {limit}; it can be 1 to {MOST_ITEMS:,}.", "Ask for fewer, and page on.")
    return PageRequest(limit, after)


def one_of(kind: type[Kind], text: str, what: str) -> Kind:
    """A word of a fixed list."""
    try:
        return kind(text)
    except ValueError:
        raise InvalidInput(f"There is no {what} '{text[:60]}'.", f"Use one of: {', '.join(kind)}.") from None
