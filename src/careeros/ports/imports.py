"""What became of each file of contacts, and what it did to them."""

from abc import abstractmethod
from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from careeros.domain.contacts import Contact
from careeros.domain.identity.sources import EarlierState
from careeros.domain.identity.undoing import Standing
from careeros.domain.ids import ContactId, FactId, ImportId
from careeros.domain.imports import ImportSummary, ReportedRow, RowResult, RowResults
from careeros.domain.pages import Page, PageRequest


class Imports(Protocol):
    @abstractmethod
    async def take_turn(self) -> None:
        """Wait until no other unit of work of the owner is importing, and keep others waiting until this one ends.

        Who waits too long for their turn gets `Unavailable`.
        """

    @abstractmethod
    async def add(self, summary: ImportSummary) -> None:
        """Keep an import; its rows follow."""

    @abstractmethod
    async def add_rows(self, import_id: ImportId, first: int, rows: RowResults) -> None:
        """Keep rows of an import that is kept, in their order; `first` is the place of the first one, from 0."""

    @abstractmethod
    async def remember(self, import_id: ImportId, facts: Mapping[ContactId, Sequence[FactId]]) -> None:
        """Remember contacts as they are now, which an import is about to change, and which facts it brings. Of one that
        it changes twice, the contact as it was before the first change stays, and the facts add up. For contacts that
        it made itself only the facts count. Who is not there is passed over.
        """

    @abstractmethod
    async def replace(self, summary: ImportSummary) -> None:
        """Put counts, and when it was undone, in place of those that are kept. Unknown: `NotFound`."""

    @abstractmethod
    async def get(self, import_id: ImportId) -> ImportSummary:
        """Return it, or raise `NotFound`."""

    @abstractmethod
    async def page(self, request: PageRequest) -> Page[ImportSummary]:
        """List imports, newest first."""

    @abstractmethod
    async def rows(self, import_id: ImportId, request: PageRequest) -> Page[RowResult]:
        """The rows of an import in the order of its files; none for an unknown import."""

    @abstractmethod
    async def rows_on(self, contact_ids: Collection[ContactId]) -> tuple[ReportedRow, ...]:
        """The rows of all imports that speak of the contacts, those that were undone too, in the order of the imports
        and of their files.
        """

    @abstractmethod
    async def changes_to(self, people: Collection[Contact]) -> dict[ContactId, tuple[EarlierState, ...]]:
        """Who they were before each import that changed them, in the order of the imports; who was never changed is
        left out. `people` are as they are now, and as they were last where they are no longer there.
        """

    @abstractmethod
    async def standings(self, import_id: ImportId) -> tuple[Standing, ...]:
        """How the contacts stand that the import made, and then those that it changed, each in order of id; who is no
        longer there is left out. Nobody else changes them until the unit of work ends. Imports come one after the other
        as their ids do.
        """

    @abstractmethod
    async def pass_on(self, import_id: ImportId, heirs: Mapping[ContactId, ImportId]) -> None:
        """Let contacts be the work of these imports in place of this one, where it made or shaped them, each in its
        next version. The facts that it brought and who they were before it pass as well, but where something else than
        an import changed them next. Who is not there is passed over.
        """

    @abstractmethod
    async def merged_away(self, import_id: ImportId) -> tuple[ContactId, ...]:
        """The contacts that the import made or changed and that are merged into others, in order of id."""
