"""The words of a goal: what it is about, and which of them keep their capital."""

import re
from collections.abc import Sequence

from careeros.domain.drafting.capitals import in_sentence_case, is_name
from careeros.domain.drafting.vocabulary import SMALL, SUBJECTS
from careeros.domain.drafting.wanted import FIELDS_OF_WORK, PLURAL_POSTS, POSTS

_TURN = re.compile(
    r"\s(?:in|into|at|with|as|for|on|where|near|to|towards|that|within|around|and|or|from|who|which|involving|after)\s"
)
_TURNS = frozenset("in at with for on near to within around from as".split())
_LONGEST_INITIALS = 3
_GLUE = frozenset("the a an my or on with as at near".split())
_COMMON = SMALL | SUBJECTS | FIELDS_OF_WORK | _GLUE | POSTS


def head_of(wanted: str) -> str:
    """The noun that it is about: 'role' of 'a senior data role in health care', 'head' of 'head of data'."""
    before = _TURN.split(f" {wanted.lower()} ", maxsplit=1)[0].split(",")[0].split()
    last = before[-1].strip(",/") if before else ""
    if last in POSTS | PLURAL_POSTS or "of" not in before:
        return last
    return before[before.index("of") - 1] if before.index("of") else last


def last_of(wanted: str) -> str:
    """'projects' of 'solar and wind projects in Spain'."""
    before = re.split(r"\s(?:in|at|with|for|on|from|to)\s", f" {wanted.lower()} ", maxsplit=1)[0].split()
    return before[-1] if before else ""


def kept(phrase: str) -> str:
    """Words of titles small up to the first preposition; behind it, names as they are written."""
    said = phrase.split()
    turn = next((at for at, word in enumerate(said) if at and word.lower() in _TURNS), len(said))
    return " ".join([*in_sentence_case(said[:turn]), *(_as_written(said, at) for at in range(turn, len(said)))])


def names_kept(phrase: str) -> str:
    """What may be a name throughout, as it is written."""
    said = phrase.split()
    return " ".join(_as_written(said, at) for at in range(len(said)))


def calmed(text: str) -> str:
    """A text all in capitals as a sentence has it, as far as that can be told."""
    if not text.isupper() or len(text.split()) < 2:
        return text
    return " ".join(map(_calmed, text.split()))


def _calmed(word: str) -> str:
    return word.lower() if _is_common(word) else word.capitalize() if len(word) > _LONGEST_INITIALS else word


def _as_written(said: Sequence[str], at: int) -> str:
    word = said[at]
    if is_name(said, at) or word[1:] != word[1:].lower():
        return word
    beside = [said[place] for place in (at - 1, at + 1) if 0 <= place < len(said)]
    return word.lower() if _is_common(word) and (not beside or any(map(_is_common, beside))) else word


def _is_common(word: str) -> bool:
    return word.lower().strip(",") in _COMMON
