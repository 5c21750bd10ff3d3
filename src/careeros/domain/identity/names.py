"""When two names may be those of one person."""

import re
from collections.abc import Callable
from functools import lru_cache

from careeros.domain.east_asian_names import are_in_two_orders, is_east_asian, is_part, joined, ways_to_write
from careeros.domain.folding import fold
from careeros.domain.identity.spellings import is_form_of_word, is_same_word, is_word_or_initial, may_be_same_word
from careeros.domain.quality.calling import is_called
from careeros.domain.quality.scripts import script_of

_WORD = re.compile(r"[^\W_]+")
_ALIKE = 3
"""Letters at its beginning that a word shares with its misspellings and most of its short forms."""

_OF_A_WHOLE_NAME = 2
"""Words; one says too little where others are reached by the same number."""


@lru_cache(maxsize=8_192)
def name_words(name: str) -> frozenset[str]:
    """A name as a set of folded words: 'Haddad, Noor' and 'Noor HADDAD' are one, and 王小明 and '小明 王' are one word.
    An address in its place says none.
    """
    words = _written_words(name)
    return frozenset(words if name.isascii() else joined(words))


def name_set(name: str) -> str:
    """The words of a name in order of the alphabet, as one text."""
    plain = name.isascii() and name.replace(" ", "").isalpha()
    return " ".join(sorted(set(fold(name).split()) if plain else name_words(name)))


def ways_to_write_it(name: str) -> tuple[str, ...]:
    """The folded ways to write a name that needs no space between its words; empty for any other name."""
    return () if name.isascii() else ways_to_write(_written_words(name))


def agree(one: str, other: str) -> bool:
    """Are they one name: the same words, in whatever spelling or as only friends of one such say them, or those of the
    other and more, two words at least in common?
    """
    mine, theirs = name_words(one), name_words(other)
    if one == other:
        return True
    if in_two_orders(one, other):
        return False
    if mine == theirs != frozenset():
        return True
    shorter, longer = sorted((mine, theirs), key=len)
    whole = len(shorter) >= _OF_A_WHOLE_NAME or any(is_east_asian(word) and len(word) > 1 for word in shorter)
    return whole and _stand_for(shorter, longer, is_same_word)


def allow(one: str, other: str) -> bool:
    """May both be names of one person: one is not stated, or shortens the other or is another form of it ('Noor',
    'N. Haddad', 'Nour Haddad')? A name in another script is nothing that can be compared.
    """
    return _allow(one, other, may_be_same_word)


def allow_surely(one: str, other: str) -> bool:
    """Are both names of one person who alone is reached so: one is not stated, or has fewer of the same words, or
    initials of them? A beginning ('Max' of 'Maxine') may be another's name.
    """
    return not in_two_orders(one, other) and _allow(one, other, is_word_or_initial)


def in_two_orders(one: str, other: str) -> bool:
    """Are they the same characters, and nobody can tell whether the family's stand first in both: 高林 and 林高?"""
    if one.isascii() or other.isascii() or one == other:
        return False
    return are_in_two_orders(_written_words(one), _written_words(other))


def in_two_scripts(one: str, other: str) -> bool:
    """Is nothing of them in the same letters? Then they may be one name, and nobody can tell."""
    mine, theirs = _scripts(name_words(one)), _scripts(name_words(other))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def share_a_word(one: str, other: str) -> bool:
    """Is a word of one, or what friends make of it, in the other?"""
    mine, theirs = name_words(one), name_words(other)
    return any(is_form_of_word(word, another) for word in mine for another in theirs)


def are_two(one: str, other: str) -> bool:
    """Can hardly one person have both: written alike, and no word begins as one of the other's or is short for it?

    Who marries keeps a first name, and who takes another first name a last one; 'Li Wei' may be 李伟.
    """
    mine, theirs = name_words(one), name_words(other)
    if not mine or not theirs or in_two_scripts(one, other):
        return False
    if _is_eastern(mine) and _is_eastern(theirs):
        return set("".join(mine)).isdisjoint("".join(theirs))
    if any(is_called(word, theirs) for word in mine) or any(is_called(word, mine) for word in theirs):
        return False
    return not any(_begins_alike(word, another) for word in mine for another in theirs)


def fuller(known: str, stated: str) -> bool:
    """Does the known name say more than the stated one, of which it is a longer form, or which is only an address?"""
    mine, theirs = name_words(known), name_words(stated)
    if not theirs:
        return bool(mine)
    if _is_eastern(mine) and _is_eastern(theirs):
        return sum(map(len, mine)) > sum(map(len, theirs)) and _is_part_of_either(known, stated)
    return mine != theirs and _stand_for(theirs, mine, _is_initial)


def _written_words(name: str) -> list[str]:
    return _WORD.findall(fold(name)) if "@" not in name else []


def _scripts(words: frozenset[str]) -> set[str]:
    return {script_of(word) for word in words} - {""}


def _is_eastern(words: frozenset[str]) -> bool:
    return all(map(is_east_asian, words))


def _is_part_of_either(one: str, other: str) -> bool:
    short, long = sorted((_written_words(one), _written_words(other)), key=lambda words: sum(map(len, words)))
    return is_part(short, long)


def _allow(one: str, other: str, like: Callable[[str, str], bool]) -> bool:
    mine, theirs = name_words(one), name_words(other)
    if not mine or not theirs or mine <= theirs or theirs <= mine:
        return True
    if _is_eastern(mine) and _is_eastern(theirs):
        return _is_part_of_either(one, other)
    shorter, longer = sorted((mine, theirs), key=lambda words: (len(words), sum(map(len, words))))
    return _stand_for(shorter, longer, like)


def _begins_alike(word: str, other: str) -> bool:
    shared = min(len(word), len(other), _ALIKE)
    return word[:shared] == other[:shared]


def _is_initial(word: str, of: str) -> bool:
    return len(word) == 1 and of.startswith(word)


def _stand_for(shorter: frozenset[str], longer: frozenset[str], like: Callable[[str, str], bool]) -> bool:
    """Is every word one of the longer name's, or like one that no other word stands for?"""
    left = set(longer - shorter)
    for word in sorted(shorter - longer):
        found = next((candidate for candidate in sorted(left) if like(word, candidate)), None)
        if found is None:
            return False
        left.discard(found)
    return bool(shorter) and len(shorter) <= len(longer)
