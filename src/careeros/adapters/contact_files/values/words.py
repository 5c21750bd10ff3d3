"""What a cell says, and when it says nothing."""

from collections.abc import Iterable

from careeros.domain.folding import clean, fold

_NOT_SAID = frozenset("n/a n.a. #n/a - -- – — . null none nil".split())
_LONGEST_TAG = 100
_EVERYBODY = frozenset({"mycontacts", "my contacts", "other contacts", "imported"})


def stated(cell: str) -> str:
    return "" if cell.casefold() in _NOT_SAID else cell


def tags_in(words: Iterable[str]) -> tuple[str, ...]:
    """Each once, whatever its case, as it was written first."""
    cleaned = (stated(clean(word))[:_LONGEST_TAG] for word in words)
    return tuple({fold(tag): tag for tag in reversed([tag for tag in cleaned if tag])}.values())[::-1]


def labels_in(words: Iterable[str]) -> tuple[str, ...]:
    """Labels as tags, without the groups that Google itself puts everybody in ('* myContacts')."""
    own = (word.strip().removeprefix("*").strip() for word in words)
    return tags_in(label for label in own if label.casefold() not in _EVERYBODY)
