"""Lists by keyset: a page, and the cursor that the next one starts after."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from json import dumps, loads
from typing import Generic, TypeVar
from uuid import UUID

from attrs import frozen

from careeros.domain.errors import InvalidInput

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


def cursor_of(*keys: str) -> str:
    """The cursor that stands for the last item of a page, by the keys that the list is sorted by."""
    return urlsafe_b64encode(dumps(keys, separators=(",", ":")).encode()).decode().rstrip("=")


def keys_of_cursor(cursor: str, *, count: int) -> tuple[str, ...]:
    """The keys in a cursor; raises `InvalidInput` for anything that `cursor_of` did not make."""
    try:
        keys = tuple(str(key) for key in loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))))
    except (ValueError, TypeError):
        keys = ()
    if len(keys) != count or not all(key.isprintable() for key in keys):
        raise _not_ours()
    return keys


def id_of_cursor(cursor: str) -> UUID:
    """The id in a cursor of a list that is sorted by id."""
    (key,) = keys_of_cursor(cursor, count=1)
    return _id(key)


def name_and_id_of_cursor(cursor: str) -> tuple[str, UUID]:
    """The folded name and the id in a cursor of a list that is sorted by them."""
    name, key = keys_of_cursor(cursor, count=2)
    return name, _id(key)


def place_of_cursor(cursor: str) -> int:
    """The place in a cursor of a list that is sorted by place, counted from 0."""
    (key,) = keys_of_cursor(cursor, count=1)
    if not key.isdecimal() or len(key) > 9:
        raise _not_ours()
    return int(key)


def _not_ours() -> InvalidInput:
    return InvalidInput("The cursor is not one of this list's.", "Use the value of `next` of the page before.")


def _id(key: str) -> UUID:
    try:
        return UUID(key)
    except ValueError:
        raise _not_ours() from None
