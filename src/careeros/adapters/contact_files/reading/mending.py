"""Text that a spreadsheet read in a wrong encoding and saved so: 'JÃ¼rgen' for 'Jürgen'.

What is so is never right by chance: each stretch beyond ASCII is whole UTF-8 in the other encoding, and says letters
that somebody writes. Where anything in a file is right, most of it must not be, read in the commonest of the encodings.
"""

import re
from collections.abc import Iterator, Mapping
from io import TextIOWrapper

from attrs import evolve, frozen

from careeros.adapters.contact_files.reading.alphabets import LANGUAGES
from careeros.adapters.contact_files.reading.archive import Part

_RUN = re.compile(r"[^\x00-\x7f]+")
_BEYOND_LATIN = re.compile(
    "[\u0370-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u10a0-\u10ff\u1ea0-\u1ef9\u3005-\u30ff\u3400-\u9fff"
    "\uac00-\ud7ff\ufe0f\U0001f300-\U0001faff]"
)
_LATIN = frozenset("".join(letters for every in LANGUAGES.values() for letters in every)) | frozenset(
    "ąčęėįšųūžāēģīķļņŠŽŪĀĒĪŅŢțșȚȘơưƠƯÏïÿŸÌìÙÒÃÕ\xa0’‘“”„–—…•·°ºª«»™®©€£§½¼²³¿¡´×\u200b\u200d"
)
_HINT = re.compile(
    rb"\xc3[\x82-\xb4](?:\xc2|\xe2|\xc5|\xc6|\xcb)|\xe2\x88\x9a|\xc4\x82[\xc2-\xe2]|\xc4\xb9[\xc2-\xe2]"
    rb"|\xd0[\x93\xa0](?:\xc2|\xe2|\xd0[\x80-\x8f]|\xd1[\x90-\x9f])"
)
"""In UTF-8: what begins a letter beyond ASCII, and goes on with what no word has behind it. All of it is beyond ASCII:
what is not even there once that is left out is not there, and so much is known in a tenth of the time.
"""
_ASCII = bytes(range(0x80))

_ENCODINGS = {
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
}
_MANY = 3
"""Different stretches where as many at most in the file are right, or where they say other letters than Latin ones."""

_SURE_BEGINNINGS = frozenset({"Ã", "Â"})
"""What a single stretch begins with that is surely none: 'HYVÄ™' is."""

_CHUNK = 1 << 16
_LONGEST_LINE = 1 << 20


@frozen
class Damage:
    """How a file was read before it was saved; `called` is the encoding's name for people."""

    called: str
    _bytes: Mapping[str, int]
    _latin_alone: bool = True
    """What would say other letters than Latin ones stays: 'é »' in French would be Chinese."""

    def mended(self, text: str) -> str:
        return text if text.isascii() else _RUN.sub(lambda run: self.meant(run[0]) or run[0], text)

    def meant(self, run: str) -> str | None:
        """What a stretch said at first, None where it is none of these; some files were read so twice."""
        try:
            said = bytes(self._bytes[mark] for mark in run).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            return None
        if not all(mark in _LATIN or (not self._latin_alone and _BEYOND_LATIN.match(mark)) for mark in said):
            return None
        return self.meant(said) or said


def damage_in(part: Part, encoding: str) -> Damage | None:
    """None where the file, which is in this encoding, is as it was written."""
    if not encoding.startswith("utf"):
        return None
    if encoding.startswith("utf-8") and not _is_hinted(part):
        return None
    runs = {run for chunk in _texts(part, encoding) for run in _RUN.findall(chunk)}
    if len(runs) >= _MANY:
        for damage in _DAMAGES:
            in_any_letters = evolve(damage, latin_alone=False)
            if all(in_any_letters.meant(run) is not None for run in runs):
                return in_any_letters
    commonest = _DAMAGES[0]
    wrong = {run for run in runs if commonest.meant(run) is not None}
    if len(runs) == 1:
        return commonest if wrong and next(iter(wrong))[0] in _SURE_BEGINNINGS else None
    if len(wrong) >= _MANY and len(wrong) >= len(runs - wrong):
        return commonest
    return next((one for one in _DAMAGES if all(one.meant(run) is not None for run in runs)), None) if runs else None


def _is_hinted(part: Part) -> bool:
    with part.open() as stream:
        rest = b""
        while chunk := stream.read(_CHUNK):
            read = rest + chunk
            if _HINT.search(read.translate(None, _ASCII)) and _HINT.search(read):
                return True
            rest = chunk[-3:]
    return False


def _texts(part: Part, encoding: str) -> Iterator[str]:
    """Whole lines: nothing in them is cut in two."""
    with part.open() as stream, TextIOWrapper(stream, encoding, "replace", newline="") as text:
        while chunk := text.read(_CHUNK):
            yield chunk + text.readline(_LONGEST_LINE)


def _bytes_by_mark(encoding: str) -> dict[str, int]:
    """Of the bytes beyond ASCII; one that the encoding has no mark for is read as the control of that number."""
    every = ((bytes((byte,)).decode(encoding, "ignore"), byte) for byte in range(0x80, 0x100))
    return {mark or chr(byte): byte for mark, byte in every}


_DAMAGES = tuple(Damage(called, _bytes_by_mark(encoding)) for encoding, called in _ENCODINGS.items())
