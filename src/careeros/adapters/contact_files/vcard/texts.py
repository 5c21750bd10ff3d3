"""What the value of a content line says: decoded, and its parts told apart."""

import re
from codecs import lookup
from quopri import decodestring

from careeros.adapters.contact_files.vcard.content_lines import ContentLine

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_NO_CHARSETS = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7"})
"""Codecs that are no character sets of files, or read more into a text than it says."""


def text_of(line: ContentLine) -> str:
    """The text with its escapes, which tell parts apart, in any character set that Python knows.

    What is in none is read as Windows-1252.
    """
    value = decodestring(line.value) if line.has("quoted-printable") else line.value
    for charset in (*line.parameters.get("CHARSET", ()), "utf-8"):
        if (text := _decoded(value, charset)) is not None:
            return text
    return value.decode("cp1252", "replace")


def _decoded(value: bytes, charset: str) -> str | None:
    """None where there is no such character set, or the bytes are not in it."""
    try:
        return None if lookup(charset).name in _NO_CHARSETS else value.decode(charset)
    except (LookupError, ValueError):
        return None


def plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def parts_of(text: str, mark: str) -> list[str]:
    """The parts between the marks that are not escaped, each plain."""
    parts, begun, place = list[str](), 0, 0
    while place < len(text):
        if text[place] == "\\":
            place += 2
            continue
        if text[place] == mark:
            parts.append(plain(text[begun:place]))
            begun = place + 1
        place += 1
    return [*parts, plain(text[begun:])]
