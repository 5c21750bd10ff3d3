"""What a cell says, and when it says nothing."""

from collections.abc import Iterable

from careeros.domain.folding import clean, fold
from careeros.domain.remembering import Remembered

ERRORS = frozenset(
    """
#n/a #na #nv #n/d #nd #name? #nom? #nome? #¿nombre? #ref! #bezug! #¡ref! #rif! #value! #wert! #valeur! #¡valor! #valor!
#valore! #div/0! #¡div/0! #null! #nul! #¡nulo! #nullo! #num! #zahl! #nombre! #¡num! #spill! #calc! #error! #getting_data
""".split()
)
"""What spreadsheets show where a formula fails."""

_NOT_SAID = frozenset("n/a n.a. - -- – — . null none nil".split()) | ERRORS
_LONGEST_TAG = 100
_REMEMBERED = 100
"""Characters of a cell that is likely to come again."""

_EVERYBODY = frozenset({"mycontacts", "my contacts", "other contacts", "imported"})


def stated(cell: str) -> str:
    return "" if cell.casefold() in _NOT_SAID else cell


def is_likely_again(cell: str) -> bool:
    return len(cell) <= _REMEMBERED


often_stated = Remembered[str, str](lambda cell: stated(clean(cell)), most=16_384, keeps=is_likely_again).__getitem__
"""The cell cleaned, "" where it says nothing; for columns whose cells come again, as employers and positions do."""


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
