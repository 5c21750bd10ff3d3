"""Pages out of sorted lists."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from careeros.domain.pages import Page, PageRequest, cursor_of

Item = TypeVar("Item")


def page_of(
    items: Iterable[Item],
    request: PageRequest,
    *,
    key: Callable[[Item], tuple[Any, ...]],
    after: tuple[Any, ...] | None,
    newest_first: bool = False,
) -> Page[Item]:
    """The items whose key comes after `after` in the order of the list, and the cursor to go on from."""
    ordered = sorted(items, key=key, reverse=newest_first)
    left = [item for item in ordered if after is None or (key(item) < after if newest_first else key(item) > after)]
    shown = tuple(left[: request.limit])
    more = len(left) > request.limit
    return Page(shown, cursor_of(*map(str, key(shown[-1]))) if more else None)
