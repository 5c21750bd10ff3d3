"""Lists by keyset: a page, and the cursor that the next one starts after."""

from typing import Generic, TypeVar

from attrs import frozen

Item = TypeVar("Item")


@frozen
class Page(Generic[Item]):
    """`next` is the cursor to ask for the page after this one; None at the end."""

    items: tuple[Item, ...]
    next: str | None


@frozen
class PageRequest:
    """At most `limit` items, those after the cursor `after`. A cursor that is none raises `InvalidInput`."""

    limit: int = 50
    after: str | None = None
