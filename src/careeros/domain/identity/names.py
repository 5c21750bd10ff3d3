"""When two names may be those of one person."""

import re
from functools import lru_cache

from careeros.domain.folding import fold
from careeros.domain.quality.calling import is_called
from careeros.domain.quality.scripts import script_of

_WORD = re.compile(r"[^\W_]+")
_ALIKE = 3
"""Letters at its beginning that a word shares with its misspellings and most of its short forms."""


@lru_cache(maxsize=8_192)
def name_words(name: str) -> frozenset[str]:
    """A name as a set of folded words: 'Haddad, Noor' and 'Noor HADDAD' are one. An address in its place says none."""
    return frozenset(_WORD.findall(fold(name))) if "@" not in name else frozenset()


def name_set(name: str) -> str:
    """The words of a name in order of the alphabet, as one text."""
    plain = name.isascii() and name.replace(" ", "").isalpha()
    return " ".join(sorted(set(fold(name).split()) if plain else name_words(name)))


def agree(one: str, other: str) -> bool:
    """Are they one name: the same words, or those of the other and more, two words at least in common?"""
    mine, theirs = name_words(one), name_words(other)
    return (
        one == other
        or (mine == theirs != frozenset())
        or (len(mine & theirs) >= 2 and (mine <= theirs or theirs <= mine))
    )


def allow(one: str, other: str) -> bool:
    """May both be names of one person: one is not stated, or shortens the other ('Noor', 'N. Haddad')?"""
    mine, theirs = name_words(one), name_words(other)
    if not mine or not theirs or mine <= theirs or theirs <= mine:
        return True
    shorter, longer = sorted((mine, theirs), key=lambda words: sum(map(len, words)))
    return _shortens(shorter, longer)


def are_two(one: str, other: str) -> bool:
    """Can hardly one person have both: written alike, and no word begins as one of the other's or is short for it?

    Who marries keeps a first name, and who takes another first name a last one; 'Li Wei' may be 李伟.
    """
    mine, theirs = name_words(one), name_words(other)
    if not mine or not theirs or not _scripts(mine) & _scripts(theirs):
        return False
    if any(is_called(word, theirs) for word in mine) or any(is_called(word, mine) for word in theirs):
        return False
    return not any(_begins_alike(word, another) for word in mine for another in theirs)


def fuller(known: str, stated: str) -> bool:
    """Does the known name say more than the stated one, of which it is a longer form, or which is only an address?"""
    mine, theirs = name_words(known), name_words(stated)
    if not theirs:
        return bool(mine)
    return mine != theirs and _shortens(theirs, mine)


def _scripts(words: frozenset[str]) -> set[str]:
    return {script_of(word) for word in words}


def _begins_alike(word: str, other: str) -> bool:
    shared = min(len(word), len(other), _ALIKE)
    return word[:shared] == other[:shared]


def _shortens(shorter: frozenset[str], longer: frozenset[str]) -> bool:
    """Is every word one of the longer name's, or the initial of one that no other word stands for?"""
    left = set(longer - shorter)
    for word in sorted(shorter - longer):
        stood_for = [candidate for candidate in sorted(left) if len(word) == 1 and candidate.startswith(word)]
        if not stood_for:
            return False
        left.discard(stood_for[0])
    return bool(shorter) and len(shorter) <= len(longer)
