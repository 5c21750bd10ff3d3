"""The lines of a file of text, one by one: counted, and none longer than a line may be."""

from collections.abc import Generator
from contextlib import contextmanager
from io import StringIO, TextIOWrapper
from typing import TextIO

from attrs import define, field

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.encoding import encoding_of
from careeros.adapters.contact_files.reading.mending import Damage, damage_in
from careeros.adapters.contact_files.reading.refusals import at_line

LONGEST_RECORD = 1_000_000
"""Characters; a row of an export has a few hundred."""

_AT_ONCE = 8_192
"""Characters that are read at once, and to the end of the line that they end in."""


@define
class Lines:
    """`pending` is what was handed out one by one since the last row was complete."""

    file: str
    _text: TextIO
    _damage: Damage | None = None
    number: int = 0
    pending: list[str] = field(factory=list[str])
    ended: bool = False
    _pending_length: int = 0
    _ahead: list[str] = field(factory=list[str])
    _handed_out: int = 0

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        if self._handed_out == len(self._ahead) and not self._read():
            self.ended = True
            raise StopIteration
        line = self._ahead[self._handed_out]
        self._handed_out += 1
        self.number += 1
        self._pending_length += len(line)
        if self._pending_length > LONGEST_RECORD:
            begun = self.number - len(self.pending)
            raise at_line(
                self.file, begun, "the row is longer than a million characters; is a quotation mark left open?"
            )
        if "\0" in line:
            raise at_line(self.file, self.number, "there is a NUL byte in it, which no text has.")
        self.pending.append(line)
        return line

    def ahead(self) -> list[str]:
        """Some of the lines that come next, whole ones, without handing them out; none at the end."""
        if self._handed_out == len(self._ahead):
            self._read()
        return self._ahead[self._handed_out :]

    def pass_over(self, count: int) -> None:
        """Take so many of the lines `ahead` for handed out, each a row of its own."""
        self._handed_out += count
        self.number += count

    def _read(self) -> bool:
        try:
            text = self._text.read(_AT_ONCE)
            if not text.endswith("\n"):
                text += self._text.readline(LONGEST_RECORD + 1)
        except UnicodeError:
            reason = "from here on some characters cannot be read in any known encoding."
            raise at_line(self.file, self.number + 1, reason) from None
        if self._damage:
            text = self._damage.mended(text)
        self._ahead, self._handed_out = StringIO(text, newline="").readlines(), 0
        return bool(text)

    def complete(self) -> None:
        """What was handed out made a whole row."""
        self.pending.clear()
        self._pending_length = 0


@contextmanager
def lines_of(part: Part) -> Generator[Lines, None, None]:
    encoding = encoding_of(part)
    damage = damage_in(part, encoding)
    with part.open() as stream, TextIOWrapper(stream, encoding, newline="") as text:
        yield Lines(part.name, text, damage)
