"""What a cell says, and when it says nothing."""

from collections.abc import Iterable
from functools import lru_cache

from careeros.domain.folding import clean, fold

_NOT_SAID = frozenset("n/a n.a. #n/a - -- – — . null none nil".split())
_LONGEST_TAG = 100
_REMEMBERED = 100
"""Characters of a cell that is likely to come again."""

_EVERYBODY = frozenset({"mycontacts", "my contacts", "other contacts", "imported"})


def stated(cell: str) -> str:
    return "" if cell.casefold() in _NOT_SAID else cell


def often_stated(cell: str) -> str:
    """The cell cleaned, "" where it says nothing; for columns whose cells come again, as employers and positions do."""
    return _remembered(cell) if len(cell) <= _REMEMBERED else stated(clean(cell))


@lru_cache(maxsize=16_384)
def _remembered(cell: str) -> str:
    return stated(clean(cell))


def tags_in(words: Iterable[str]) -> tuple[str, ...]:
    """Each once, whatever its case, as it was written first."""
    first: dict[str, str] = {}
    for word in words:
        if tag := stated(clean(word))[:_LONGEST_TAG]:
            first.setdefault(fold(tag), tag)
    return tuple(first.values())


def labels_in(words: Iterable[str]) -> tuple[str, ...]:
    """Labels as tags, without the groups that Google itself puts everybody in ('* myContacts')."""
    own = (word.strip().removeprefix("*").strip() for word in words)
    return tags_in(label for label in own if label.casefold() not in _EVERYBODY)
