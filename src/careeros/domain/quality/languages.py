"""Which language a text is in: its script, and for Latin script its small words."""

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from careeros.domain.quality.words import Word

SHORT = 12
"""Words; a shorter Latin-script text is English unless a word says otherwise."""

_SCRIPT_LANGUAGES = {
    "devanagari": "hi", "arabic": "ar", "greek": "el", "hebrew": "he", "thai": "th", "hangul": "ko", "kana": "ja",
    "cyrillic": "ru", "bengali": "bn", "tamil": "ta", "telugu": "te", "gujarati": "gu", "gurmukhi": "pa",
    "kannada": "kn", "malayalam": "ml", "armenian": "hy", "georgian": "ka", "ethiopic": "am", "han": "zh",
}  # fmt: skip
_UKRAINIAN = frozenset("іїєґІЇЄҐ")
_PERSIAN = frozenset("پچژگکی")
_NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "it": "Italian",
    "nl": "Dutch",
    "sv": "Swedish", "pl": "Polish", "tr": "Turkish", "hi": "Hindi", "ar": "Arabic", "zh": "Chinese", "ja": "Japanese",
    "ko": "Korean", "ru": "Russian", "uk": "Ukrainian", "el": "Greek", "he": "Hebrew", "th": "Thai", "fa": "Persian",
}  # fmt: skip
_PLAINLY = 0.3
"""Share of small English words from which no other language needs to be thought of."""

_DENSE = 4
"""Characters of Chinese or Japanese that make names of products in Latin letters part of such a text."""

_SPANISH = frozenset("¿¡")
_LATIN = frozenset({"latin", ""})
_languages = attrgetter("languages")


def name_of(language: str | None) -> str:
    """The language in words, for sentences to people."""
    return _NAMES.get(language or "", "this language")


def language_of(words: Sequence[Word], *, plain: bool, signs: str = "") -> str | None:
    """The two-letter code, None when it can't be told; `plain` says that the text is ASCII, so Latin script.

    `signs` is what stands between the words.
    """
    if not plain and not _LATIN.issuperset([word.script for word in words]):
        foreign = _by_script(words)
        if foreign:
            return foreign
    if len(words) >= SHORT and [word.english for word in words].count(True) >= _PLAINLY * len(words):
        return "en"
    return _by_small_words(words, {} if plain or _SPANISH.isdisjoint(signs) else {"es": 1.0})


def _by_script(words: Sequence[Word]) -> str | None:
    letters: Counter[str] = Counter()
    for word in words:
        if word.script:
            letters[word.script] += len(word.low)
    if not letters:
        return None
    kana, han = letters["kana"], letters["han"]
    if kana:
        letters["kana"] = kana + han
        letters["han"] = 0
    script = max(letters, key=lambda name: (letters[name], name))
    if script == "latin" and letters["kana"] + letters["han"] >= _DENSE and not any(word.english for word in words):
        script = "kana" if kana else "han"
    if script == "latin":
        return None
    if script == "cyrillic" and any(not _UKRAINIAN.isdisjoint(word.low) for word in words):
        return "uk"
    if script == "arabic" and any(not _PERSIAN.isdisjoint(word.low) for word in words):
        return "fa"
    return _SCRIPT_LANGUAGES.get(script)


def _by_small_words(words: Sequence[Word], votes: dict[str, float]) -> str | None:
    for spoken, times in Counter(map(_languages, words)).items():
        for language in spoken:
            votes[language] = votes.get(language, 0.0) + times / len(spoken) ** 2
    english = votes.pop("en", 0.0)
    best = max(votes, key=lambda name: (votes[name], name), default="")
    other = votes.get(best, 0.0)
    if other > english and (other >= 1 or (other > 0.5 and english == 0)):
        return best
    if len(words) < SHORT or english >= 0.08 * len(words):
        return "en"
    return None
