from attrs import frozen

from careeros.domain.batches import Batch, BatchProgress
from careeros.domain.ids import BatchId, OwnerId
from careeros.ports.unit_of_work import BeginWork


@frozen
class ShowBatch:
    """How far a batch of drafts is."""

    begin: BeginWork

    async def __call__(self, batch_id: BatchId, *, by: OwnerId) -> BatchProgress:
        async with self.begin(by) as work:
            return await work.batches.progress(batch_id)


@frozen
class LatestBatch:
    """The batch that was asked for last, if any."""

    begin: BeginWork

    async def __call__(self, *, by: OwnerId) -> Batch | None:
        async with self.begin(by) as work:
            return await work.batches.latest()
