"""Which words of an English title keep their capital: names, initials and what is spelt with capitals inside."""

from collections.abc import Sequence

from careeros.domain.drafting.proper_names import AFTER_BEFORE, BEFORE_NAMES, BUILDERS, NAMES, TONGUES
from careeros.domain.drafting.vocabulary import INITIALS, SMALL
from careeros.domain.quality.lexicons.known_names import PEOPLES

_LONGEST_INITIALS = 3
"""Letters of a word that is kept in a title which is all capitals."""

_INITIALS_ONLY_LARGE = frozenset({"it", "us", "ar", "ap", "bi", "pr", "aws", "gis", "go"})
"""Words or parts of names where they are not written in capitals."""


def in_sentence_case(words: Sequence[str]) -> list[str]:
    """A title as a sentence has it: 'SALESFORCE Developer' is 'Salesforce developer', 'Truck Driver' 'truck driver'."""
    shouting = all(word.isupper() for word in words)
    return [_word(words, at, shouting=shouting) for at in range(len(words))]


def _word(words: Sequence[str], at: int, *, shouting: bool) -> str:
    word, lowered = words[at], words[at].lower()
    if lowered in INITIALS and (word.isupper() or lowered not in _INITIALS_ONLY_LARGE):
        return word.upper()
    if is_name(words, at):
        return word.capitalize() if (shouting and len(word) > _LONGEST_INITIALS) or lowered in PEOPLES else word
    if _has_capitals_inside(word) and not word.isupper() and "-" not in word:
        return word
    if lowered in SMALL:
        return lowered
    if "-" in word.strip("-"):
        return "-".join(_parts(word, shouting=shouting))
    is_initials = len(word) <= _LONGEST_INITIALS if shouting else word.isupper() or any(map(str.isdigit, word))
    return word if is_initials else lowered


def _parts(word: str, *, shouting: bool) -> list[str]:
    parts = word.split("-")
    return [_word(parts, at, shouting=shouting) if parts[at] else "" for at in range(len(parts))]


def is_name(words: Sequence[str], at: int) -> bool:
    """Whether the word is a proper name where it stands: 'Go' in 'Go developer', 'West' in 'West Africa lead'."""
    lowered = words[at].lower()
    after = [word.lower() for word in words[at + 1 :]]
    if lowered in BEFORE_NAMES:
        return bool(after) and after[0] in AFTER_BEFORE
    if lowered == "power" and after[:1] == ["bi"]:
        return True
    if lowered in TONGUES:
        return not BUILDERS.isdisjoint(after)
    is_after_name = at > 0 and words[at - 1].lower() in BEFORE_NAMES and lowered in AFTER_BEFORE
    return is_after_name or lowered.removesuffix("'s") in NAMES


def _has_capitals_inside(word: str) -> bool:
    return word[1:] != word[1:].lower()
