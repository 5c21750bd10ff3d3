"""Files that people bring their contacts in."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Protocol

from attrs import field, frozen

from careeros.domain.columns import Columns, ContactField
from careeros.domain.history import HistoryEvent
from careeros.domain.imports import PlainRows, SourceRow
from careeros.domain.sender import Sender

_ADDRESS_BOOKS = frozenset({"google", "vcard"})


@frozen
class StatedFact:
    """Something a file says of the sender, not yet a `Fact`: it has no id and no time."""

    kind: str
    text: str
    source: str


@frozen
class SenderProfile:
    """What a file says of the one whose contacts these are."""

    sender: Sender
    facts: tuple[StatedFact, ...] = ()


@frozen
class SourceContents:
    """A file opened: what kind it is, the names of the files in it that are read, whose it is, and its rows.

    `runs` are its rows, and runs of rows with nothing unusual in them, read once, lazily, in the order of the file;
    reading may raise `InvalidInput` for what cannot be taken.
    `columns` says what each column is taken for, where that was guessed; None for kinds whose columns are known.
    `history` is what passed between the owner and people, read once and lazily like `rows`; None where the file has
    neither messages, nor invitations, nor notes.
    `remarks` are sentences for its owner on how the files were read, where that was guessed.
    """

    kind: str
    files: tuple[str, ...]
    runs: Iterator[SourceRow | PlainRows]
    profile: SenderProfile | None = field(default=None)
    columns: Columns | None = None
    history: Iterator[HistoryEvent] | None = None
    remarks: tuple[str, ...] = ()

    @property
    def of_address_book(self) -> bool:
        """Does it say whom somebody can reach, and of their jobs what was noted at some time?"""
        return self.kind in _ADDRESS_BOOKS

    @property
    def rows(self) -> Iterator[SourceRow]:
        """All rows one by one, in place of `runs`."""
        return chain.from_iterable((run,) if isinstance(run, SourceRow) else run.each() for run in self.runs)


class ContactSource(Protocol):
    @abstractmethod
    def open(self, path: Path, *, name: str, told: Mapping[str, ContactField] | None = None) -> SourceContents:
        """Read the file at `path`, which its owner calls `name` (shown in messages).

        What it is, is told from its contents; `told` is what its owner says of columns, where they are guessed.

        Raises `InvalidInput` with one clear sentence when nothing in it can be read as contacts, a column that is
        told is not there, or columns are told of a kind whose columns are known.
        """
