"""The text as it is read: composed, plain apostrophes and digits, nothing invisible; and the way back."""

import re
from unicodedata import category, combining, is_normalized, normalize

_PLAIN = (
    ("’", "'"), ("‘", "'"), ("ʼ", "'"), ("´", "'"), ("`", "'"), ("‐", "-"), ("‑", "-"), ("\u00a0", " "),
)  # fmt: skip
_DIGITS = re.compile("[٠-٩۰-۹०-९০-৯๐-๙０-９٪％٬٫]")
_AS_DIGITS = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９٪％٬٫", "0123456789" * 6 + "%%,."
)
_UNSEEN = (
    "\u200b\u2060-\u2064\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u2800\u3164\uffa0\U000e0000-\U000e0fff"
)
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_NO_ROOM = re.compile(f"[{_UNSEEN}\u200c\u200d\ufe00-\ufe0f]|(?<=[\u0300-\u036f]{{2}})[\u0300-\u036f]+")
"""Beside what is invisible also what joins letters or sets them otherwise, and marks heaped on one letter."""

_BLANK = re.compile(r"\s{3,}")


def seen(readable: str) -> str:
    """What takes room before a reader's eyes: nothing invisible, and gaps no wider than a paragraph's."""
    if not readable.isascii():
        readable = _NO_ROOM.sub("", readable)
    if "   " in readable or "\n\n\n" in readable:
        readable = _BLANK.sub("  ", readable)
    return readable.strip()


def plain(text: str) -> tuple[str, list[int] | None]:
    """The readable text, and for each of its characters where it began in `text`; None where both are in step."""
    if text.isascii():
        return text.replace("`", "'"), None
    simple = text
    for mark, plainer in _PLAIN:
        simple = simple.replace(mark, plainer)
    if _DIGITS.search(simple) is not None:
        simple = simple.translate(_AS_DIGITS)
    if is_normalized("NFC", simple) and _INVISIBLE.search(simple) is None:
        return simple, None
    return _composed(simple)


def _composed(text: str) -> tuple[str, list[int]]:
    composed: list[str] = []
    origins: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _continues(text[end]):
            continue
        cluster = text[start:end]
        kept = normalize("NFC", _INVISIBLE.sub("", cluster))
        composed.append(kept)
        origins.extend([start] * len(kept))
        start = end
    origins.append(len(text))
    return "".join(composed), origins


def _continues(mark: str) -> bool:
    """Whether a character may melt into those before it: marks and the later letters of a Hangul syllable."""
    if mark < "\u0300":
        return False
    return (
        combining(mark) != 0
        or "\u1160" <= mark <= "\u11ff"
        or category(mark) in {"Mn", "Mc"}
        or _INVISIBLE.match(mark) is not None
    )
