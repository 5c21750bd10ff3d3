import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from attrs import define, field, frozen

from careeros.application.work.together import Together
from careeros.domain.errors import Conflict, DomainError
from careeros.domain.ids import BatchId, OwnerId, WorkId
from careeros.domain.work import WorkItem, WorkState
from careeros.ports.clock import Clock
from careeros.ports.errors import NotYet, TechnicalError
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.work import WorkClaims

Handler = Callable[[WorkItem], Awaitable[None]]
"""Does one claimed row and completes it in the same transaction as what it changed."""

log = logging.getLogger(__name__)


class Worked(StrEnum):
    DONE = "done"
    FAILED = "failed"
    NOT_OURS = "not ours"


@frozen
class WorkedOff:
    """How many rows were done and how many were not, in one go."""

    done: int
    failed: int


_ANYBODY = OwnerId(UUID(int=0))
"""Whose it is shows when it is claimed."""
Claim = Callable[[WorkId], Awaitable[WorkItem | None]]


def _together(claims: WorkClaims, clock: Clock) -> Claim:
    """Rows that are asked for at a time are claimed at once."""

    async def claimed(_: OwnerId, work_ids: Sequence[WorkId]) -> list[WorkItem | None]:
        found = await claims.claim(work_ids, at=clock.now())
        return [found.get(work_id) for work_id in work_ids]

    together = Together(claimed)
    return lambda work_id: together(work_id, by=_ANYBODY)


@frozen
class _Closing:
    """A row as it was claimed, and what becomes of it."""

    item: WorkItem
    after: WorkItem


@define
class WorkOff:
    """Do one row of work, if it is still to be had; whatever happens is written into the row."""

    begin: BeginWork
    claims: WorkClaims
    clock: Clock
    handlers: Mapping[str, Handler]
    _claim: Claim = field(init=False)
    _closing: Together[_Closing, Worked] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._claim = _together(self.claims, self.clock)
        self._closing = Together(self._closed)

    async def __call__(self, work_id: WorkId) -> Worked:
        item = await self._claim(work_id)
        return Worked.NOT_OURS if item is None else await self.perform(item)

    async def perform(self, item: WorkItem) -> Worked:
        """Do a row that is claimed already."""
        try:
            await self.handlers[item.kind](item)
        except Conflict:
            log.info("work %s met another change; if it is not done by that, its lease brings it back", item.id)
            return Worked.NOT_OURS
        except DomainError as why:
            return await self._close(item, item.refused(str(why)))
        except NotYet as why:
            due = self.clock.now() + timedelta(seconds=why.seconds)
            await self._close(item, item.due_again(at=due, reason=why.message))
            return Worked.NOT_OURS
        except TechnicalError as why:
            return await self._close(item, item.postponed(str(why), at=self.clock.now()))
        except Exception:
            log.exception("work %s of kind %s failed", item.id, item.kind)
            reason = "An unexpected error; the log of the worker has the details."
            return await self._close(item, item.postponed(reason, at=self.clock.now()))
        return Worked.DONE

    async def _close(self, item: WorkItem, after: WorkItem) -> Worked:
        try:
            return await self._closing(_Closing(item, after), by=item.owner_id)
        except Conflict:
            return Worked.NOT_OURS

    async def _closed(self, by: OwnerId, rows: Sequence[_Closing]) -> list[Worked]:
        """Rows that end at a time share a transaction."""
        paused: dict[BatchId, bool] = {}
        async with self.begin(by) as work:
            for row in rows:
                after, of_batch = row.after, row.item.batch_id
                if of_batch is not None and after.state is WorkState.QUEUED:
                    if of_batch not in paused:
                        paused[of_batch] = await work.batches.is_paused(of_batch)
                    after = after.held_back() if paused[of_batch] else after
                await work.work.replace(row.item, after)
            await work.commit()
        return [Worked.FAILED] * len(rows)


@frozen
class RunDue:
    """Do an owner's rows that are due, one after the other, at most `limit`; with a batch, only its rows."""

    claims: WorkClaims
    work_off: WorkOff
    clock: Clock

    async def __call__(self, *, by: OwnerId, limit: int, batch_id: BatchId | None = None) -> WorkedOff:
        worked: list[Worked] = []
        while len(worked) < limit:
            claimed = await self.claims.claim_due(by, at=self.clock.now(), limit=1, batch_id=batch_id)
            if not claimed:
                break
            worked.append(await self.work_off.perform(claimed[0]))
        return WorkedOff(worked.count(Worked.DONE), worked.count(Worked.FAILED))
