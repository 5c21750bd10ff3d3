"""What the value of a content line says: decoded, and its parts told apart."""

import re
from quopri import decodestring

from careeros.adapters.contact_files.vcard.content_lines import ContentLine

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_CHARSETS = {"utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252", "windows-1251", "shift_jis", "gb2312"}


def text_of(line: ContentLine) -> str:
    """The text with its escapes, which tell parts apart. What is in no known encoding is read as Windows-1252."""
    value = decodestring(line.value) if line.has("quoted-printable") else line.value
    for charset in (*(said.lower() for said in line.parameters.get("CHARSET", ())), "utf-8"):
        if charset in _CHARSETS:
            try:
                return value.decode(charset)
            except UnicodeDecodeError:
                continue
    return value.decode("cp1252", "replace")


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
