from attrs import frozen

from careeros.domain.batches import BatchProgress
from careeros.domain.ids import BatchId, OwnerId
from careeros.domain.work import WorkState
from careeros.ports.clock import Clock
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.wakeups import Wakeups


@frozen
class PauseBatch:
    """Write no more drafts of a batch for now; those that are being written are finished."""

    begin: BeginWork
    clock: Clock

    async def __call__(self, batch_id: BatchId, *, by: OwnerId) -> BatchProgress:
        async with self.begin(by) as work:
            await work.batches.progress(batch_id)
            await work.batches.pause(batch_id, paused=True)
            await work.work.steer(batch_id, {WorkState.QUEUED}, WorkState.PAUSED, at=self.clock.now())
            progress = await work.batches.progress(batch_id)
            await work.commit()
        return progress


@frozen
class ResumeBatch:
    """Go on with a batch that was paused."""

    begin: BeginWork
    clock: Clock
    wakeups: Wakeups

    async def __call__(self, batch_id: BatchId, *, by: OwnerId) -> BatchProgress:
        async with self.begin(by) as work:
            await work.batches.progress(batch_id)
            await work.batches.pause(batch_id, paused=False)
            woken = await work.work.steer(batch_id, {WorkState.PAUSED}, WorkState.QUEUED, at=self.clock.now())
            progress = await work.batches.progress(batch_id)
            await work.commit()
        await self.wakeups.send(woken)
        return progress


@frozen
class CancelBatch:
    """Give up what has not begun of a batch; the drafts that are there stay."""

    begin: BeginWork
    clock: Clock

    async def __call__(self, batch_id: BatchId, *, by: OwnerId) -> BatchProgress:
        async with self.begin(by) as work:
            await work.batches.progress(batch_id)
            await work.batches.pause(batch_id, paused=False)
            open_rows = {WorkState.QUEUED, WorkState.PAUSED}
            await work.work.steer(batch_id, open_rows, WorkState.CANCELLED, at=self.clock.now())
            progress = await work.batches.progress(batch_id)
            await work.commit()
        return progress
