"""The script that a word is written in."""

from collections.abc import Iterator

_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0000, 0x02AF, "latin"),
    (0x0300, 0x036F, "latin"),
    (0x0370, 0x03FF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0530, 0x058F, "armenian"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x08FF, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x0980, 0x09FF, "bengali"),
    (0x0A00, 0x0A7F, "gurmukhi"),
    (0x0A80, 0x0AFF, "gujarati"),
    (0x0B80, 0x0BFF, "tamil"),
    (0x0C00, 0x0C7F, "telugu"),
    (0x0C80, 0x0CFF, "kannada"),
    (0x0D00, 0x0D7F, "malayalam"),
    (0x0E00, 0x0E7F, "thai"),
    (0x10A0, 0x10FF, "georgian"),
    (0x1100, 0x11FF, "hangul"),
    (0x1200, 0x137F, "ethiopic"),
    (0x1E00, 0x1EFF, "latin"),
    (0x1F00, 0x1FFF, "greek"),
    (0x3040, 0x30FF, "kana"),
    (0x3130, 0x318F, "hangul"),
    (0x31F0, 0x31FF, "kana"),
    (0x3400, 0x9FFF, "han"),
    (0xAC00, 0xD7FF, "hangul"),
    (0xF900, 0xFAFF, "han"),
    (0xFB50, 0xFDFF, "arabic"),
    (0xFE70, 0xFEFF, "arabic"),
    (0xFF21, 0xFF5A, "latin"),
    (0xFF66, 0xFF9F, "kana"),
    (0x20000, 0x3FFFF, "han"),
)

WITHOUT_SPACES = frozenset({"han", "kana", "thai"})
"""Scripts that set no space between words."""


_PIECE = 4
_LONGEST_PIECE = 8
_KANA = frozenset(map(chr, range(0x3041, 0x309F)))
"""Hiragana: what a piece of Japanese is tied together with, not what it speaks of."""


def pieces_of(word: str) -> tuple[str, ...]:
    """What stands for the words of a stretch without spaces: itself where it is short, else each four characters in
    it that are not all hiragana."""
    if len(word) <= _PIECE:
        return (word,)
    pieces = (word[start : start + _PIECE] for start in range(len(word) - _PIECE + 1))
    return tuple(dict.fromkeys(piece for piece in pieces if not _KANA.issuperset(piece)))


def pieces_in(word: str, known: frozenset[str]) -> Iterator[str]:
    """The known names and pieces that a stretch without spaces holds."""
    for start in range(len(word)):
        for length in range(2, _LONGEST_PIECE + 1):
            piece = word[start : start + length]
            if len(piece) == length and piece in known:
                yield piece


def script_of(word: str) -> str:
    """The script of the first letter, "kana" where a later one has it (Japanese mixes), "" for digits and signs."""
    if word.isascii():
        return "latin" if any(mark.isalpha() for mark in word) else ""
    found = ""
    for mark in word[:400]:
        if not mark.isalpha():
            continue
        script = _script_of_letter(ord(mark))
        if script == "kana":
            return script
        found = found or script
        if found != "han":
            return found
    return found


def _script_of_letter(code: int) -> str:
    for first, last, script in _RANGES:
        if code <= last:
            return script if code >= first else ""
    return ""
