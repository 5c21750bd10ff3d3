"""Work rows: put by a use case in its own transaction, claimed by workers across all owners."""

from abc import abstractmethod
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from careeros.domain.batches import Batch, BatchProgress
from careeros.domain.ids import BatchId, ContactId, OwnerId, WorkId
from careeros.domain.pages import Page, PageRequest
from careeros.domain.work import WorkFilter, WorkItem, WorkState


class Work(Protocol):
    """The owner's side: part of a unit of work."""

    @abstractmethod
    async def put(self, items: Sequence[WorkItem]) -> None:
        """Ask for work. Nothing runs before the unit of work commits."""

    @abstractmethod
    async def ensure(self, item: WorkItem) -> None:
        """Ask for it unless a row with its id waits or is being done. One that is over begins anew."""

    @abstractmethod
    async def get(self, work_id: WorkId) -> WorkItem:
        """Return the row, or raise `NotFound`."""

    @abstractmethod
    async def replace(self, before: WorkItem, after: WorkItem) -> None:
        """Swap `before` for `after`, or raise `Conflict` when its state or token is another by now.

        This is how a claim is given back: only by who still holds it.
        """

    @abstractmethod
    async def finish(self, claimed: Sequence[WorkItem]) -> None:
        """Mark claimed rows as done, or raise `Conflict` when one of them is in other hands by now."""

    @abstractmethod
    async def steer(
        self, batch_id: BatchId, before: Collection[WorkState], after: WorkState, *, at: datetime
    ) -> tuple[WorkId, ...]:
        """Lead the rows of a batch that are in one of some states into another, due at `at`, and say which they were.

        Rows that are being done are not waited for, and stay as they are.
        """

    @abstractmethod
    async def on(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[WorkItem, ...]]:
        """The rows that are about each of these contacts, in whatever state, oldest first; who has none is left out."""

    @abstractmethod
    async def page(self, wanted: WorkFilter, request: PageRequest) -> Page[WorkItem]:
        """List rows, oldest first."""


class Batches(Protocol):
    @abstractmethod
    async def add(self, batch: Batch) -> None:
        """Keep a new batch."""

    @abstractmethod
    async def pause(self, batch_id: BatchId, *, paused: bool) -> None:
        """Note that it is paused, or is no longer. One that is unknown is passed over."""

    @abstractmethod
    async def is_paused(self, batch_id: BatchId) -> bool:
        """Is it? No for one that is unknown. Who asks keeps it so until the unit of work is over."""

    @abstractmethod
    async def progress(self, batch_id: BatchId) -> BatchProgress:
        """How far it is, or raise `NotFound`."""

    @abstractmethod
    async def latest(self) -> Batch | None:
        """The batch that was asked for last, if any."""


SILENCE = timedelta(minutes=1)


class WorkClaims(Protocol):
    """The workers' side: looks across owners, so it has a database role of its own."""

    @abstractmethod
    async def claim(self, work_ids: Collection[WorkId], *, at: datetime) -> dict[WorkId, WorkItem]:
        """Take those of the rows that are due: leased, tokens and attempts raised. Others are not to be had."""

    @abstractmethod
    async def claim_due(
        self, owner_id: OwnerId, *, at: datetime, limit: int, batch_id: BatchId | None = None
    ) -> tuple[WorkItem, ...]:
        """Take rows of one owner that are due, longest due first. A row whose lease has run out is due again.

        One that lost its worker in every attempt is not: see `bury`.
        """

    @abstractmethod
    async def due(self, *, at: datetime, limit: int) -> tuple[WorkId, ...]:
        """Which rows could be claimed now, longest due first. A row is named once a minute (`SILENCE`) at most, but for
        one that was put off since.
        """

    @abstractmethod
    async def bury(self, *, at: datetime) -> int:
        """Declare dead the rows whose lease ran out in their last attempt, and say how many."""
