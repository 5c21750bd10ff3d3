"""When two words of names may be one: in other letters, spelt otherwise, or as friends say it."""

import re

from careeros.domain.quality.calling import is_another_form, is_called, is_short_for, is_written_as

_SHORTEST_RESPELT = 4
"""Letters from which a spelling is another of the same name: Eric and Erik, Sergey and Sergei."""

_SPELT = (("ph", "f"), ("th", "t"), ("dt", "t"), ("tz", "z"), ("ck", "k"), ("c", "k"), ("x", "ks"))
_Y_OF_ONE_NAME = re.compile("y(?!$)|(?<=[aeou])y")
"""Tony is not Toni, but Sergey is Sergei."""

_DOUBLED = re.compile(r"(.)\1+")
_INITIALS = 2


def is_same_word(one: str, other: str) -> bool:
    """Are both folded words surely one name's? Michele is not Michelle, and Max may be Maxine, but nobody knows."""
    if one == other or is_written_as(one, other) or is_short_for(one, other) or is_short_for(other, one):
        return True
    return _are_long(one, other) and _respelt(one) == _respelt(other)


def is_form_of_word(one: str, other: str) -> bool:
    """The same, or as friends of either may say it: Alexander and Alexandra are both Alex."""
    if is_same_word(one, other) or is_another_form(one, other):
        return True
    return _are_long(one, other) and _as_heard(one) == _as_heard(other)


def may_be_same_word(one: str, other: str) -> bool:
    """A form of the same, or is one the other's beginning?"""
    if _is_initial_of_either(one, other):
        return one[:1] == other[:1]
    if is_form_of_word(one, other):
        return True
    return min(len(one), len(other)) > _INITIALS and (
        is_called(one, frozenset({other})) or is_called(other, frozenset({one}))
    )


def is_word_or_initial(one: str, other: str) -> bool:
    """Surely the same, or is one the other's initial?"""
    return one[:1] == other[:1] if _is_initial_of_either(one, other) else is_same_word(one, other)


def _is_initial_of_either(one: str, other: str) -> bool:
    return len(one) == 1 or len(other) == 1


def _are_long(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _SHORTEST_RESPELT


def _respelt(word: str) -> str:
    for written, heard in _SPELT:
        word = word.replace(written, heard)
    return _Y_OF_ONE_NAME.sub("i", word)


def _as_heard(word: str) -> str:
    return _DOUBLED.sub(r"\1", _respelt(word).replace("y", "i"))
