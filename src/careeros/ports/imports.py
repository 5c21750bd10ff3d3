"""What became of each file of contacts."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from careeros.domain.ids import ImportId
from careeros.domain.imports import ImportSummary, RowResult
from careeros.domain.pages import Page, PageRequest


class Imports(Protocol):
    @abstractmethod
    async def take_turn(self) -> None:
        """Wait until no other unit of work of the owner is importing, and keep others waiting until this one ends.

        Who waits too long for their turn gets `Unavailable`.
        """

    @abstractmethod
    async def add(self, summary: ImportSummary, rows: Sequence[RowResult]) -> None:
        """Keep an import and all its rows, in their order."""

    @abstractmethod
    async def get(self, import_id: ImportId) -> ImportSummary:
        """Return it, or raise `NotFound`."""

    @abstractmethod
    async def page(self, request: PageRequest) -> Page[ImportSummary]:
        """List imports, newest first."""

    @abstractmethod
    async def rows(self, import_id: ImportId, request: PageRequest) -> Page[RowResult]:
        """The rows of an import in the order of its files; none for an unknown import."""
