from attrs import frozen

from careeros.domain.ids import OwnerId, WorkId
from careeros.domain.pages import Page, PageRequest
from careeros.domain.work import WorkFilter, WorkItem
from careeros.ports.clock import Clock
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.wakeups import Wakeups


@frozen
class ListWork:
    """Show rows of work, oldest first."""

    begin: BeginWork

    async def __call__(self, wanted: WorkFilter, request: PageRequest, *, by: OwnerId) -> Page[WorkItem]:
        async with self.begin(by) as work:
            return await work.work.page(wanted, request)


@frozen
class ShowWork:
    begin: BeginWork

    async def __call__(self, work_id: WorkId, *, by: OwnerId) -> WorkItem:
        async with self.begin(by) as work:
            return await work.work.get(work_id)


@frozen
class RetryWork:
    """Try again what failed, died or was cancelled."""

    begin: BeginWork
    clock: Clock
    wakeups: Wakeups

    async def __call__(self, work_id: WorkId, *, by: OwnerId) -> WorkItem:
        async with self.begin(by) as work:
            before = await work.work.get(work_id)
            after = before.retried(at=self.clock.now())
            if before.batch_id is not None and await work.batches.is_paused(before.batch_id):
                after = after.held_back()
            await work.work.replace(before, after)
            await work.commit()
        await self.wakeups.send([work_id])
        return after


@frozen
class CancelWork:
    """Give up what has not begun."""

    begin: BeginWork

    async def __call__(self, work_id: WorkId, *, by: OwnerId) -> WorkItem:
        async with self.begin(by) as work:
            before = await work.work.get(work_id)
            after = before.cancelled()
            await work.work.replace(before, after)
            await work.commit()
        return after
