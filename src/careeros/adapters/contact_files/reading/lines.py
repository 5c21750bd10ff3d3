"""The lines of a file of text, one by one: counted, and none longer than a line may be."""

from collections.abc import Generator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TextIO

from attrs import define, field

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.encoding import encoding_of
from careeros.adapters.contact_files.reading.refusals import at_line

LONGEST_RECORD = 1_000_000
"""Characters; a row of an export has a few hundred."""


@define
class Lines:
    """Reads ahead by nothing; `pending` is what was handed out since the last row was complete."""

    file: str
    _text: TextIO
    number: int = 0
    pending: list[str] = field(factory=list[str])
    ended: bool = False
    _pending_length: int = 0

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        try:
            line = self._text.readline(LONGEST_RECORD + 1)
        except UnicodeError:
            raise at_line(
                self.file, self.number + 1, "from here on some characters cannot be read in any known encoding."
            ) from None
        if not line:
            self.ended = True
            raise StopIteration
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

    def complete(self) -> None:
        """What was handed out made a whole row."""
        self.pending.clear()
        self._pending_length = 0


@contextmanager
def lines_of(part: Part) -> Generator[Lines, None, None]:
    encoding = encoding_of(part)
    with part.open() as stream, TextIOWrapper(stream, encoding, newline="") as text:
        yield Lines(part.name, text)
