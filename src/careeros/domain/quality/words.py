"""One word as the rules see it, analysed once and remembered."""

from functools import lru_cache

from attrs import frozen

from careeros.domain.folding import fold
from careeros.domain.quality.lexicons.all_phrases import PHRASES
from careeros.domain.quality.lexicons.function_words import FUNCTION_WORDS
from careeros.domain.quality.lexicons.numbers import NUMBER_WORDS
from careeros.domain.quality.phrases import Node
from careeros.domain.quality.scripts import script_of
from careeros.domain.quality.syllables import syllables

REMEMBERED = 40_000
"""Words kept at once: the vocabulary of a large batch, some 20 MB at most."""

LONGEST_WORD = 40
"""Characters; a longer one is no word of a language with spaces and isn't worth remembering."""


def _speakers() -> dict[str, tuple[str, ...]]:
    languages: dict[str, tuple[str, ...]] = {}
    for language, words in FUNCTION_WORDS.items():
        for word in words.split():
            known = languages.get(word, ())
            if language not in known:
                languages[word] = (*known, language)
    return languages


_SPEAKERS = _speakers()
_NOTHING = ()


@frozen
class Word:
    """A word of the text.

    Attributes:
        low: folded, as phrases are written.
        stem: `low` without a possessive 's, as names and facts are compared.
        node: where the phrases begin that open with this word, if any.
        languages: in which it is one of the small words.
        syllables: by English rules; 0 for other scripts.
        capital: it opens with an upper-case letter.
        loud: two letters or more, all upper-case.
        digits: it has a digit.
        figure: it is a number, in digits or in words.
        english: it is one of the small words of English.
    """

    low: str
    stem: str
    node: Node | None
    languages: tuple[str, ...]
    syllables: int
    capital: bool
    loud: bool
    digits: bool
    figure: bool
    english: bool
    script: str


def _analysed(raw: str) -> Word:
    low = fold(raw)
    stem = low[:-2] if low.endswith("'s") else low[:-1] if low.endswith("s'") else low
    script = script_of(raw)
    count = syllables(low) if script == "latin" and len(low) <= LONGEST_WORD else int(script == "latin")
    first = raw[0]
    letters = sum(1 for mark in raw if mark.isalpha())
    digits = any(mark.isdigit() for mark in raw)
    speakers = _SPEAKERS.get(raw.lower(), _SPEAKERS.get(low, _NOTHING))
    return Word(
        low,
        stem,
        PHRASES.after.get(low),
        speakers,
        count,
        first.isupper(),
        letters > 1 and raw.isupper(),
        digits,
        digits or stem.partition("-")[0] in NUMBER_WORDS,
        "en" in speakers,
        script,
    )


word_of = lru_cache(maxsize=REMEMBERED)(_analysed)
"""The word, from memory where it was met before; only for words up to `LONGEST_WORD`."""


def long_word_of(raw: str) -> Word:
    """The word, remembered only where it is short enough to be met again."""
    return word_of(raw) if len(raw) <= LONGEST_WORD else _analysed(raw)
