"""Which language a text is in: its script, and for Latin script its small words."""

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from careeros.domain.quality.lexicons.nicknames import NICKNAMES
from careeros.domain.quality.words import Word

SHORT = 12
"""Words; a shorter Latin-script text is English unless a word says otherwise."""

_SCRIPT_LANGUAGES = {
    "devanagari": "hi", "arabic": "ar", "greek": "el", "hebrew": "he", "thai": "th", "hangul": "ko", "kana": "ja",
    "cyrillic": "ru", "bengali": "bn", "tamil": "ta", "telugu": "te", "gujarati": "gu", "gurmukhi": "pa",
    "kannada": "kn", "malayalam": "ml", "armenian": "hy", "georgian": "ka", "ethiopic": "am", "han": "zh",
}  # fmt: skip
_URDU = frozenset("ٹڈڑںےہھ")
_MARATHI = frozenset("आहे आहेत आणि मी मला तुम्ही तुम्हाला तुमचा तुमची तुमचे तुमच्या आम्ही नाही होते होता होती".split())
_UKRAINIAN = frozenset("іїєґІЇЄҐ")
_PERSIAN = frozenset("پچژگکی")
_NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "it": "Italian",
    "nl": "Dutch",
    "sv": "Swedish", "pl": "Polish", "tr": "Turkish", "hi": "Hindi", "ar": "Arabic", "zh": "Chinese", "ja": "Japanese",
    "ko": "Korean", "ru": "Russian", "uk": "Ukrainian", "el": "Greek", "he": "Hebrew", "th": "Thai", "fa": "Persian",
    "ur": "Urdu", "mr": "Marathi", "da": "Danish", "no": "Norwegian", "fi": "Finnish", "ro": "Romanian",
    "cs": "Czech", "hu": "Hungarian", "id": "Indonesian", "vi": "Vietnamese", "tl": "Filipino",
}  # fmt: skip
_PLAINLY = 0.3
"""Share of small English words from which no other language needs to be thought of."""

_SELDOM = frozenset("fi ro cs hu id vi tl".split())
_BY_MORE_THAN_A_WORD = 0.5
"""These are told by two words of their own at least: folded, one alone is too often a neighbour's."""

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
    if len(words) < SHORT:
        words = [word for word in words if not (word.capital and word.low in NICKNAMES)]
    if [len(word.low) for word in words] == [1]:
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
    return _by_letters(script, words) or _SCRIPT_LANGUAGES.get(script)


def _by_letters(script: str, words: Sequence[Word]) -> str | None:
    """One of several languages of a script, by letters or small words that only it has."""
    if script == "cyrillic":
        return "uk" if any(not _UKRAINIAN.isdisjoint(word.low) for word in words) else None
    if script == "devanagari":
        return "mr" if any(word.low in _MARATHI for word in words) else None
    if script != "arabic":
        return None
    if sum(not _URDU.isdisjoint(word.low) for word in words) > 1:
        return "ur"
    return "fa" if any(not _PERSIAN.isdisjoint(word.low) for word in words) else None


def _by_small_words(words: Sequence[Word], votes: dict[str, float]) -> str | None:
    for spoken, times in Counter(map(_languages, words)).items():
        for language in spoken:
            votes[language] = votes.get(language, 0.0) + times / len(spoken) ** 2
    for language in votes.keys() & _SELDOM:
        votes[language] *= _BY_MORE_THAN_A_WORD
    english = votes.pop("en", 0.0)
    best = max(votes, key=lambda name: (votes[name], name), default="")
    other = votes.get(best, 0.0)
    if other > english and (other >= 1 or (other > 0.5 and english == 0)):
        return best
    if len(words) < SHORT and not any(word.script for word in words):
        return None
    if len(words) < SHORT or english >= 0.08 * len(words):
        return "en"
    return None
