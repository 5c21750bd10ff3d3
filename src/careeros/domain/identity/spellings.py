"""When two words of names may be one: in other letters, spelt otherwise, or as friends say it."""

import re

from careeros.domain.quality.calling import is_another_form, is_called

_SHORTEST_RESPELT = 4
"""Letters from which a spelling is another of the same name: Eric and Erik, Sergey and Sergei."""

_SPELT = (("ph", "f"), ("th", "t"), ("dt", "t"), ("tz", "z"), ("ck", "k"), ("c", "k"), ("x", "ks"), ("y", "i"))
_DOUBLED = re.compile(r"(.)\1+")
_INITIALS = 2


def is_same_word(one: str, other: str) -> bool:
    """Are both folded words surely one name's?"""
    if one == other or is_another_form(one, other):
        return True
    return min(len(one), len(other)) >= _SHORTEST_RESPELT and _respelt(one) == _respelt(other)


def may_be_same_word(one: str, other: str) -> bool:
    """The same, or is one the other's beginning?"""
    if len(one) == 1 or len(other) == 1:
        return one[:1] == other[:1]
    if is_same_word(one, other):
        return True
    return min(len(one), len(other)) > _INITIALS and (
        is_called(one, frozenset({other})) or is_called(other, frozenset({one}))
    )


def _respelt(word: str) -> str:
    for written, heard in _SPELT:
        word = word.replace(written, heard)
    return _DOUBLED.sub(r"\1", word)
