"""Encodings of two bytes a character, told by how many of a text's characters are everyday ones of their language."""

import re

_EVERYDAY = 0.85
"""Of the characters beyond ASCII. A text read in another of these encodings mostly gives rare ones."""

_WITHIN_WORDS = re.compile(r"[a-z][^\x00-\x7f]|[^\x00-\x7f][a-z]")
_MARKS = ("\u3000", "\u303f"), ("\uff00", "\uff5e")


def east_asian(sample: bytes) -> tuple[str, ...]:
    """Those that the sample may be in, likeliest first. Where Korean fits, Chinese does by chance, too: not the other
    way round.
    """
    shares = {encoding: _everyday_share(sample, encoding) for encoding in _IS_EVERYDAY}
    return tuple(sorted((one for one, share in shares.items() if share >= _EVERYDAY), key=lambda one: -shares[one]))


def _everyday_share(sample: bytes, encoding: str) -> float:
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    beyond = [mark for mark in text if mark > "\x7f" and not any(low <= mark <= high for low, high in _MARKS)]
    narrow = sum("\uff66" <= mark <= "\uff9f" for mark in beyond)
    if narrow * 2 > len(beyond):
        return 0.0
    if len(_WITHIN_WORDS.findall(text)) > (1 - _EVERYDAY) * len(beyond):
        return 0.0
    counted = len(beyond) - narrow
    return sum(map(_IS_EVERYDAY[encoding], beyond)) / counted if counted else 0.0


def _is_hangul(mark: str) -> bool:
    return "\uac00" <= mark <= "\ud7a3" and _lead(mark, "euc_kr") > 0


def _is_japanese(mark: str) -> bool:
    return "\u3041" <= mark <= "\u30fe" or 0x88 <= _lead(mark, "shift_jis") <= 0x98


def _is_simplified(mark: str) -> bool:
    return 0xB0 <= _lead(mark, "gb2312") <= 0xD7


def _is_traditional(mark: str) -> bool:
    return 0xA4 <= _lead(mark, "big5") <= 0xC6


_IS_EVERYDAY = {"cp949": _is_hangul, "cp932": _is_japanese, "gb18030": _is_simplified, "big5": _is_traditional}
"""Of two with the same share, the first is taken."""


def _lead(mark: str, encoding: str) -> int:
    """The first of the two bytes, 0 where the character has no two there."""
    try:
        written = mark.encode(encoding)
    except UnicodeEncodeError:
        return 0
    return written[0] if len(written) == 2 else 0
