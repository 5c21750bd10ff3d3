"""Which encoding a file of text is in: LinkedIn writes UTF-8, spreadsheets write what they like."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.detecting import ranked_encodings
from careeros.adapters.contact_files.reading.mending import damage_in
from careeros.adapters.contact_files.reading.refusals import at_line

_MARKS = {BOM_UTF8: "utf-8-sig", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}
_UNICODE = frozenset({"utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"})
_CALLED = {
    "cp1252": "Windows-1252 (Western Europe)",
    "cp1250": "Windows-1250 (Central Europe)",
    "cp1254": "Windows-1254 (Turkish)",
    "cp1251": "Windows-1251 (Cyrillic)",
    "cp1253": "Windows-1253 (Greek)",
    "koi8_r": "KOI8-R (Cyrillic)",
    "mac_roman": "Mac Roman",
    "cp932": "Shift-JIS (Japanese)",
    "gb18030": "GB 18030 (Chinese)",
    "big5": "Big5 (Chinese)",
    "cp949": "EUC-KR (Korean)",
}
_CHUNK = 1 << 16
_A_HEADER = 40
_SAMPLE = 1 << 18
"""Bytes of lines that are not all ASCII, by which an encoding is guessed."""

_A_LINE = 1 << 16


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
    """The mark's encoding, else UTF-8 if all of it is, else what its words are likeliest in (`ranked_encodings`) of
    those that all of it can be read in, Windows-1252 where nothing is likely.

    Raises `InvalidInput` for UTF-8 that is damaged in places: in another encoding names would turn into rubbish.
    """
    with part.open() as stream:
        marked = marked_encoding(stream.read(_A_HEADER))
    if marked is not None:
        return marked
    damaged_in = _first_line_not_in("utf-8", part)
    if damaged_in is None:
        return "utf-8"
    if _is_mostly_utf8(part):
        raise at_line(part.name, damaged_in, "some characters are damaged: it is UTF-8, but not all of it.")
    return next((one for one in ranked_encodings(_sample(part)) if _first_line_not_in(one, part) is None), "cp1252")


def remark_on(part: Part) -> str:
    """How the file is read and what to do should that be wrong, "" where that is no guess."""
    encoding = encoding_of(part)
    if damage := damage_in(part, encoding):
        return (
            f"{part.name} was read as {damage.called} by some program and saved so (“Ã¼” for “ü”): what was damaged "
            "is put right. Should names look wrong, import the file as it was exported, unopened."
        )
    if encoding in _UNICODE:
        return ""
    return (
        f"{part.name} is not in UTF-8: it was read as {_CALLED[encoding]}. Should names look wrong, save it as "
        "“CSV UTF-8” and import that."
    )


def _sample(part: Part) -> bytes:
    taken, size = list[bytes](), 0
    with part.open() as stream:
        while size < _SAMPLE and (line := stream.readline(_A_LINE)):
            if not line.isascii() and len(line) < _A_LINE:
                taken.append(line)
                size += len(line)
    return b"".join(taken)


def _first_line_not_in(encoding: str, part: Part) -> int | None:
    decoder = getincrementaldecoder(encoding)()
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
