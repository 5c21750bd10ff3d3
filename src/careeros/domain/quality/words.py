"""One word as the rules see it, analysed once and remembered."""

from attrs import frozen

from careeros.domain.folding import fold
from careeros.domain.quality.lexicons.all_phrases import opening_words, phrases
from careeros.domain.quality.lexicons.function_words import FUNCTION_WORDS, SPOKEN_WORDS
from careeros.domain.quality.lexicons.numbers import NUMBER_WORDS
from careeros.domain.quality.phrases import Node
from careeros.domain.quality.scripts import script_of
from careeros.domain.quality.syllables import syllables
from careeros.domain.remembering import Remembered

REMEMBERED = 40_000
"""Words kept at once: the vocabulary of a large batch, some 20 MB at most."""

LONGEST_WORD = 40
"""Characters; a longer one is no word of a language with spaces and isn't worth remembering."""


def _speakers() -> dict[str, tuple[str, ...]]:
    languages: dict[str, tuple[str, ...]] = {}
    for language, words in (*FUNCTION_WORDS.items(), *SPOKEN_WORDS.items()):
        for word in words.split():
            known = languages.get(word, ())
            if language not in known:
                languages[word] = (*known, language)
    return languages


_SPEAKERS = _speakers()
_NOTHING = ()
_NO_PHRASE = Node()


@frozen(eq=False)
class Word:
    """A word of the text.

    Attributes:
        low: folded, as phrases are written.
        stem: `low` without a possessive 's, as names and facts are compared.
        labels: of the phrases that are this word alone.
        after: the words that go on a phrase which opens with this one.
        telling: it is labelled, opens a phrase, has a capital or is a figure: the walk over a text stops at it.
        languages: in which it is one of the small words.
        syllables: by English rules; 0 for other scripts.
        plain_syllables: the same, and 0 for a word with a capital, which may be a name.
        capital: it opens with an upper-case letter.
        loud: two letters or more, all upper-case.
        digits: it has a digit.
        figure: it is a number, in digits or in words.
        english: it is one of the small words of English.
        in_phrases: a phrase of plain talk opens with it.
    """

    low: str
    stem: str
    labels: tuple[str, ...]
    after: dict[str, Node]
    telling: bool
    languages: tuple[str, ...]
    syllables: int
    plain_syllables: int
    capital: bool
    loud: bool
    digits: bool
    figure: bool
    english: bool
    in_phrases: bool
    script: str


def _analysed(raw: str) -> Word:
    low = fold(raw)
    stem = low[:-2] if low.endswith("'s") else low[:-1] if low.endswith("s'") else low
    script = script_of(raw)
    count = syllables(low) if script == "latin" and len(low) <= LONGEST_WORD else int(script == "latin")
    capital = raw[0].isupper()
    letters = sum(1 for mark in raw if mark.isalpha())
    digits = any(mark.isdigit() for mark in raw)
    figure = digits or stem.partition("-")[0] in NUMBER_WORDS
    speakers = _SPEAKERS.get(raw.lower(), _SPEAKERS.get(low, _NOTHING))
    node = phrases().after.get(low, _NO_PHRASE)
    return Word(
        low,
        stem,
        node.labels,
        node.after,
        bool(node.labels or node.after or capital or figure),
        speakers,
        count,
        0 if capital else count,
        capital,
        letters > 1 and raw.isupper(),
        digits,
        figure,
        "en" in speakers,
        low in opening_words(),
        script,
    )


word_of = Remembered(_analysed, most=REMEMBERED, keeps=lambda raw: len(raw) <= LONGEST_WORD).__getitem__
"""The word, from memory where it was met before."""
