"""Mistyped words: how far two words are from one another, in keys struck wrong."""

from collections.abc import Iterable

LONGEST_WORD = 40
"""Characters; what is longer is no word that anybody types."""

_BITS = 63
_MOST_MEANT = 4


def reach(word: str) -> int:
    """How many mistakes a word of that length may hold and still be taken for another; below three letters none."""
    return 0 if len(word) < 3 or not word.isalpha() else 1 if len(word) < 8 else 2


def letters_of(word: str) -> int:
    """A bit for each letter that is in the word, some letters sharing one: a mistake changes two bits at most."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) % _BITS)
    return bits


def likeliest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Those of the known words that the word may be a mistyping of: the nearest alone, at most four.

    Three letters are another word as soon as one is changed, so of those only the order may be wrong.
    """
    far = reach(word)
    found: dict[int, list[str]] = {}
    for other in known:
        away = mistakes(word, other, most=far)
        if 0 < away <= far and (len(word) > 3 or sorted(word) == sorted(other)):
            found.setdefault(away, []).append(other)
    if not found:
        return ()
    return tuple(sorted(found[min(found)], key=lambda other: (other[:1] != word[:1], other))[:_MOST_MEANT])


def mistakes(word: str, other: str, *, most: int) -> int:
    """Letters left out, put in, changed, or struck in the wrong order with their neighbour; `most` + 1 when more."""
    if abs(len(word) - len(other)) > most:
        return most + 1
    word, other = _unlike(word, other)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(word):
        earlier, before, row = before, row, [place + 1]
        for at, there in enumerate(other):
            cost = min(before[at + 1] + 1, row[at] + 1, before[at] + (letter != there))
            if place and at and letter == other[at - 1] and word[place - 1] == there:
                cost = min(cost, earlier[at - 1] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _unlike(word: str, other: str) -> tuple[str, str]:
    """The words without what they begin with alike, and end with alike: no mistake is in that."""
    begun = _alike(word, other)
    word, other = word[begun:], other[begun:]
    ended = _alike(word[::-1], other[::-1])
    return word[: len(word) - ended], other[: len(other) - ended]


def _alike(word: str, other: str) -> int:
    """How many letters they begin with alike."""
    unlike = (place for place, (letter, there) in enumerate(zip(word, other, strict=False)) if letter != there)
    return next(unlike, min(len(word), len(other)))
