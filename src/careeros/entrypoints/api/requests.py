"""What comes in from outside, turned into the domain's words or refused with a sentence."""

from litestar.di import NamedDependency

from careeros.application.core import Core
from careeros.domain.errors import InvalidInput
from careeros.domain.ids import OwnerId
from careeros.domain.pages import PageRequest

TheCore = NamedDependency[Core]
Owner = NamedDependency[OwnerId]

MOST_ITEMS = 1_000


def page(limit: int, after: str | None) -> PageRequest:
    if not 1 <= limit <= MOST_ITEMS:
        raise InvalidInput(f"The limit is {limit}; it can be 1 to {MOST_ITEMS:,}.", "Give one in that range.")
    return PageRequest(limit, after)
