"""Which encoding a file of text is in: LinkedIn writes UTF-8, spreadsheets write what they like."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.refusals import at_line

_MARKS = {BOM_UTF8: "utf-8-sig", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}
_CHUNK = 1 << 16
_A_HEADER = 40


def marked_encoding(head: bytes) -> str | None:
    """What the mark at the beginning says, or the zeros of UTF-16 in ASCII's place; None without either."""
    marked = next((encoding for mark, encoding in _MARKS.items() if head.startswith(mark)), None)
    return marked or _unmarked_utf16(head)


def _unmarked_utf16(head: bytes) -> str | None:
    """A header is ASCII, so in UTF-16 every other byte of it is zero."""
    even, odd = head[0:_A_HEADER:2], head[1:_A_HEADER:2]
    if len(odd) < 8:
        return None
    if not any(odd) and all(even[: len(odd)]):
        return "utf-16-le"
    return "utf-16-be" if not any(even) and all(odd) else None


def encoding_of(part: Part) -> str:
    """The mark's encoding, else UTF-8 if all of it is, else Windows-1252 (Western Europe's spreadsheets).

    Raises `InvalidInput` for UTF-8 that is damaged in places: as Windows-1252 it would turn names into rubbish.
    """
    with part.open() as stream:
        marked = marked_encoding(stream.read(_A_HEADER))
    if marked is not None:
        return marked
    damaged_in = _first_line_not_utf8(part)
    if damaged_in is None:
        return "utf-8"
    if _is_mostly_utf8(part):
        raise at_line(part.name, damaged_in, "some characters are damaged: it is UTF-8, but not all of it.")
    return "cp1252"


def _first_line_not_utf8(part: Part) -> int | None:
    decoder = getincrementaldecoder("utf-8")()
    line = 1
    with part.open() as stream:
        while True:
            chunk = stream.read(_CHUNK)
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                return line + chunk.count(b"\n", 0, max(0, error.start))
            if not chunk:
                return None
            line += chunk.count(b"\n")


def _is_mostly_utf8(part: Part) -> bool:
    """Are there more accented characters that are right in UTF-8 than bytes that are not?"""
    decoder = getincrementaldecoder("utf-8")(errors="replace")
    right = wrong = 0
    with part.open() as stream:
        while chunk := stream.read(_CHUNK):
            text = decoder.decode(chunk)
            bad = text.count("\ufffd")
            wrong += bad
            right += len(text) - len(text.encode("ascii", "ignore")) - bad
    return right > wrong
