"""Which encoding a text that is not Unicode is likeliest in, judged by its words. The same bytes always give the same.

Each word is weighed by how usual its letters are in a language that the encoding was made for; how much is in which of
those languages is estimated from all the words, so a list of names in one language is not read as some of many.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby, islice, pairwise
from math import exp, log

from careeros.adapters.contact_files.reading.alphabets import (
    AMONG_LETTERS,
    BESIDE_LETTERS,
    LANGUAGES,
    PRIORS,
    VOWELS,
    WESTERN_LETTERS,
)
from careeros.adapters.contact_files.reading.east_asian import east_asian

_WORD = re.compile(rb"[A-Za-z']*[\x80-\xff][A-Za-z'\x80-\xff]*")
_MOST_WORDS = 1_500
_ROUNDS = 6
_UNUSUAL, _FOREIGN, _CASE, _MIXED = -9.0, -5.5, -4.0, -7.0
_OUT_OF_PLACE, _AMONG, _BESIDE = -9.0, -2.5, -3.0
_CLUSTER, _NO_VOWEL, _ALONE = -1.5, -2.5, -2.0
"""What speaks against a reading, in the logarithm of likelihood: a letter of no such language, a Western one, a capital
behind a small letter, letters of two scripts in a word; a mark within a word, one that is usual there, one beside a
word; each consonant after three, a word without a vowel, a letter by itself.
"""

_PLAUSIBLE = -4.2
"""Of a byte beyond ASCII, on the average, where a text is in the encoding; texts in others are mostly below it."""


@lru_cache(maxsize=8)
def ranked_encodings(sample: bytes) -> tuple[str, ...]:
    """The encodings in which the sample may be, likeliest first; empty where it is in none that is known."""
    words = sorted(islice(dict.fromkeys(_WORD.findall(sample)), _MOST_WORDS))
    size = max(1, sum(byte > 0x7F for word in words for byte in word))
    scores = {encoding: score for encoding in LANGUAGES if (score := _score(words, encoding)) is not None}
    likely = [encoding for encoding, score in scores.items() if score / size > _PLAUSIBLE]
    likely.sort(key=lambda encoding: -round(scores[encoding] + PRIORS[encoding], 6))
    same = [encoding for encoding in LANGUAGES if likely and _reads_as(words, encoding, likely[0])]
    return tuple(dict.fromkeys((*same, *likely, *east_asian(sample))))


def _reads_as(words: Sequence[bytes], encoding: str, other: str) -> bool:
    """Do the words say the same in both?"""
    try:
        return all(word.decode(encoding) == word.decode(other) for word in words)
    except UnicodeDecodeError:
        return False


def _score(words: Sequence[bytes], encoding: str) -> float | None:
    """The logarithm of how likely the words are, None where they are not in the encoding at all."""
    try:
        texts = [word.decode(encoding) for word in words]
    except UnicodeDecodeError:
        return None
    likely = [[_of_letters(text, weights) for weights in _weights(encoding)] for text in texts]
    return _mixed(likely) + sum(map(_of_shape, texts))


def _mixed(likely: Sequence[Sequence[float]]) -> float:
    """How likely all words are, each in some language, with the shares of languages that make them likeliest."""
    if not likely:
        return 0.0
    count = len(likely[0])
    shares, total = [1 / count] * count, 0.0
    for _ in range(_ROUNDS):
        gathered, total = [1.0] * count, 0.0
        for word in likely:
            top = max(word)
            parts = [share * exp(score - top) for share, score in zip(shares, word, strict=True)]
            whole = sum(parts)
            total += top + log(whole)
            gathered = [known + part / whole for known, part in zip(gathered, parts, strict=True)]
        shares = [known / sum(gathered) for known in gathered]
    return total


@lru_cache
def _weights(encoding: str) -> tuple[dict[str, float], ...]:
    return tuple(map(_weights_of, LANGUAGES[encoding]))


def _weights_of(alphabet: str) -> dict[str, float]:
    """The logarithm of each letter's share, that of the n-th in proportion to 1 / (n + 2)."""
    shares = {letter: 1 / (place + 3) for place, letter in enumerate(alphabet)}
    whole = sum(shares.values())
    return {letter: log(share / whole) for letter, share in shares.items()}


def _of_letters(text: str, weights: dict[str, float]) -> float:
    beyond = (mark for mark in text if mark > "\x7f" and mark.isalpha())
    return sum(weights.get(mark, _FOREIGN if mark in WESTERN_LETTERS else _UNUSUAL) for mark in beyond)


def _of_shape(text: str) -> float:
    """What speaks against a word, whatever its language: marks within it, capitals and consonants where none are."""
    whole = text.strip("".join(BESIDE_LETTERS))
    costs = _BESIDE * (len(text) - len(whole))
    costs += sum(_AMONG if mark in AMONG_LETTERS else _OUT_OF_PLACE for mark in whole if _is_mark(mark))
    costs += sum(_CASE for one, other in pairwise(whole) if one.islower() and other.isupper())
    runs = [(vowel, len(list(run))) for vowel, run in groupby(filter(str.isalpha, whole), VOWELS.__contains__)]
    costs += sum(_CLUSTER * (length - 3) for vowel, length in runs if not vowel and length > 3)
    costs += _MIXED if len({mark > "\u036f" for mark in whole if mark.isalpha()}) > 1 else 0.0
    costs += _ALONE if len(whole) == 1 else 0.0
    return costs + (_NO_VOWEL if len(whole) > 2 and not any(vowel for vowel, _ in runs) else 0.0)


def _is_mark(mark: str) -> bool:
    return mark > "\x7f" and not mark.isalpha()
