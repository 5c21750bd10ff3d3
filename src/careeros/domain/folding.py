"""Text as it is compared: without case, accents or typographic apostrophes. Never as it is shown."""

from unicodedata import category, normalize

APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'", "´": "'"})


def fold(text: str) -> str:
    """NFKC, casefold, combining marks of alphabetic scripts removed: 'José' and 'JOSE' are one.

    Marks that spell vowels (Devanagari, Arabic, Thai) are category Mc or Mn too, but carry meaning; only marks
    that decompose from a Latin, Greek or Cyrillic letter are dropped.
    """
    if text.isascii():
        return text.lower()
    folded = normalize("NFKD", text.translate(APOSTROPHES)).casefold()
    kept: list[str] = []
    for mark in folded:
        if category(mark) == "Mn" and kept and _is_european(kept[-1]):
            continue
        kept.append(mark)
    return normalize("NFKC", "".join(kept))


def _is_european(letter: str) -> bool:
    return letter < "\u0530" or "\u1e00" <= letter < "\u2000"


def clean(text: str) -> str:
    """NFC, no control or invisible filler characters, white space of one line collapsed."""
    if text.isalnum() and text.isascii():
        return text
    composed = normalize("NFC", text)
    if composed.isprintable():
        return " ".join(composed.split())
    visible = "".join(" " if mark.isspace() else mark for mark in composed if _is_visible(mark))
    return " ".join(visible.split())


def clean_lines(text: str) -> str:
    """`clean` line by line, line breaks kept; blank lines at either end dropped."""
    lines = [clean(line) for line in normalize("NFC", text).replace("\r\n", "\n").split("\n")]
    return "\n".join(lines).strip("\n")


def _is_visible(mark: str) -> bool:
    return mark.isspace() or mark == "\u200d" or category(mark) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
