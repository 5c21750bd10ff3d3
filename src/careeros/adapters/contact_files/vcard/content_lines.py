"""The content lines of a file of cards: unfolded, taken apart, none longer than a line may be.

What is folded is put together as bytes: writers fold between the bytes of one letter. Pictures are passed over.
"""

import re
from collections.abc import Generator
from io import TextIOWrapper

from attrs import define, field, frozen

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.encoding import marked_encoding
from careeros.adapters.contact_files.reading.lines import LONGEST_RECORD
from careeros.adapters.contact_files.reading.refusals import at_line

_A_PIECE = 1 << 16
_A_HEAD = 4096
_BULKY = frozenset({b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-IMAGE", b"X-ABCROP-RECTANGLE"})
_HEAD = re.compile(rb'(?:([\w-]{1,60})\.)?([\w-]{1,60})((?:;(?:[^";:]|"[^"]*")*)*):')
_PARAMETER = re.compile(rb';((?:[^";]|"[^"]*")*)')
_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})


@frozen
class ContentLine:
    """`name` and the names of parameters are upper case; `value` is as it stands, not yet decoded."""

    line: int
    group: str
    name: str
    parameters: dict[str, tuple[str, ...]]
    value: bytes

    def has(self, *words: str) -> bool:
        """Does a parameter say one of these words, in any case?"""
        return any(said.casefold() in words for values in self.parameters.values() for said in values)


@frozen
class _Piece:
    """A line without its end, or as much of it as is read at once; `begins` is False for the rest of such a line."""

    line: int
    content: bytes
    begins: bool


@define
class _Open:
    """A content line that more may be folded onto."""

    line: int
    bulky: bool
    soft: bool
    content: bytearray = field(factory=bytearray)

    def add(self, file: str, content: bytes) -> None:
        if self.bulky:
            return
        self.content += content
        if len(self.content) > LONGEST_RECORD:
            raise at_line(file, self.line, "the property is longer than a million characters.", _SHORTEN)

    def goes_on(self) -> bool:
        """Does quoted-printable text end in a soft line break?"""
        return self.soft and self.content.endswith(b"=")


_SHORTEN = "Shorten or remove it, or export the contacts again."


def content_lines(part: Part) -> Generator[ContentLine, None, None]:
    """Every line that has the shape of one; the rest of a line that has not goes with the one before it."""
    current: _Open | None = None
    for piece in _pieces(part):
        if current is not None and _continues(current, piece):
            _fold(part.name, current, piece)
            continue
        if current is not None:
            yield from _taken_apart(current)
        current = _opened(part.name, piece)
    if current is not None:
        yield from _taken_apart(current)


def _continues(current: _Open, piece: _Piece) -> bool:
    if not piece.begins or current.goes_on() or piece.content[:1] in {b" ", b"\t"}:
        return True
    return bool(piece.content) and _HEAD.match(piece.content[:_A_HEAD]) is None


def _fold(file: str, current: _Open, piece: _Piece) -> None:
    if not piece.begins:
        current.add(file, piece.content)
    elif current.goes_on():
        del current.content[-1:]
        current.add(file, piece.content)
    elif piece.content[:1] in {b" ", b"\t"}:
        current.add(file, piece.content[1:])
    else:
        current.add(file, b"\\n" + piece.content)


def _opened(file: str, piece: _Piece) -> _Open:
    head = _HEAD.match(piece.content[:_A_HEAD])
    said = head[3].upper() if head else b""
    encoded = bool(head) and (b"BASE64" in said or b"ENCODING=B" in said)
    bulky = head is None or head[2].upper() in _BULKY or encoded
    opened = _Open(piece.line, bulky, b"QUOTED-PRINTABLE" in said)
    opened.add(file, piece.content)
    return opened


def _taken_apart(whole: _Open) -> Generator[ContentLine, None, None]:
    content = bytes(whole.content)
    head = None if whole.bulky else _HEAD.match(content[:_A_HEAD])
    if head is not None:
        group, name = (head[1] or b"").decode("ascii", "replace"), head[2].decode("ascii", "replace").upper()
        yield ContentLine(whole.line, group, name, _parameters(head[3]), content[head.end() :])


def _parameters(text: bytes) -> dict[str, tuple[str, ...]]:
    """By name; a word without a name, as 2.1 has them, is a type or an encoding."""
    found: dict[str, tuple[str, ...]] = {}
    for written in _PARAMETER.findall(text):
        name, equals, value = written.decode("utf-8", "replace").partition("=")
        if not equals:
            name, value = ("ENCODING" if name.upper() in _ENCODINGS else "TYPE"), name
        values = tuple(word.strip(' "') for word in value.split(","))
        found[name.upper()] = (*found.get(name.upper(), ()), *values)
    return found


def _pieces(part: Part) -> Generator[_Piece, None, None]:
    with part.open() as stream:
        marked = marked_encoding(stream.read(_A_HEAD))
    wide = marked is not None and marked.startswith("utf-16")
    with part.open() as stream, TextIOWrapper(stream, marked if wide else "latin-1", newline="") as text:
        number, begins = 1, True
        while piece := _next(part.name, number, text):
            content = piece.encode("utf-8" if wide else "latin-1")
            if b"\0" in content:
                raise at_line(part.name, number, "there is a NUL byte in it, which no text has.")
            shown = content.rstrip(b"\r\n")
            yield _Piece(number, shown.removeprefix(b"\xef\xbb\xbf") if number == 1 else shown, begins)
            begins = piece.endswith(("\n", "\r"))
            number += begins


def _next(file: str, number: int, text: TextIOWrapper) -> str:
    try:
        return text.readline(_A_PIECE)
    except UnicodeError:
        reason = "from here on some characters cannot be read in any known encoding."
        raise at_line(file, number, reason) from None
