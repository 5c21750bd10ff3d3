"""Outside text as it may stand in a sentence. What cannot be said plainly counts as unknown."""

import re
from unicodedata import category

from careeros.domain.channels import length
from careeros.domain.folding import clean

LONGEST = 80
"""Characters of one field within a sentence; a longer one would be the sentence."""

_ASIDE = re.compile(r"\([^()]*\)|（[^（）]*）")
_EDGES = " \t.,;:!?-–—·•/'\"“”„«»‚‘’&+"
_UNSPEAKABLE = re.compile(
    r"[{}\[\]()<>（）\\|`^~*=?!…@\"“”]|//|https?:|www\.|__|%\w+%|#\w|\$\{|"
    r"\b(?:xxx+|todo|lorem ipsum|undefined|subject:|as an ai)\b|"
    r"\b(?:ignore|disregard|forget)\b.*\b(?:instructions?|prompts?|above|previous|rules)\b",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    {"nan", "none", "null", "n/a", "na", "nil", "unknown", "tbd", "tba", "test", "not available", "not specified"}
)


def spoken(text: str, *, most: int = LONGEST) -> str:
    """The first line of the text without asides, pictographs and loose punctuation, or "" when it is not plain."""
    line = next((part for part in text.splitlines() if part.strip()), "")
    if not line:
        return ""
    shown = clean(_ASIDE.sub(" ", _without_pictographs(line))).replace(" ,", ",").strip(_EDGES)
    if length(shown) > most or _UNSPEAKABLE.search(shown) or not any(mark.isalpha() for mark in shown):
        return ""
    return "" if shown.casefold() in _EMPTY else shown


def first_sentence(text: str) -> str:
    """What stands before the first full stop that ends a sentence."""
    return re.split(r"(?<=[^\s.][^\s.])[.!?](?:\s|$)", text.strip(), maxsplit=1)[0]


def capitalised(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def uncapitalised(phrase: str) -> str:
    """With a small first letter, unless the first word is an acronym or 'I'."""
    first = phrase.split(" ", 1)[0]
    return phrase if first == "I" or first[1:] != first[1:].lower() else phrase[:1].lower() + phrase[1:]


def _without_pictographs(line: str) -> str:
    if line.isascii():
        return line
    return clean("".join(" " if _is_pictograph(mark) else mark for mark in clean(line)))


def _is_pictograph(mark: str) -> bool:
    return (
        category(mark) == "So"
        or mark == "\u200d"
        or "\ufe00" <= mark <= "\ufe0f"
        or "\U0001f3fb" <= mark <= "\U0001f3ff"
    )
