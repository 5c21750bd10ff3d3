from uuid import UUID

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.batches import Batch, BatchProgress, Drafted, NotDrafted
from careeros.domain.errors import NotFound
from careeros.domain.ids import BatchId, ContactId
from careeros.domain.work import WorkState
from careeros.ports.work import Batches


@frozen
class MemoryBatches(Batches):
    _held: Holdings

    async def add(self, batch: Batch) -> None:
        self._held.batches[batch.id] = batch

    async def pause(self, batch_id: BatchId, *, paused: bool) -> None:
        if batch_id not in self._held.batches:
            return
        if paused:
            self._held.paused.add(batch_id)
        else:
            self._held.paused.discard(batch_id)

    async def is_paused(self, batch_id: BatchId) -> bool:
        return batch_id in self._held.paused

    async def progress(self, batch_id: BatchId) -> BatchProgress:
        batch = self._held.batches.get(batch_id)
        if batch is None:
            raise NotFound("batch", str(batch_id))
        rows = sorted((row for row in self._held.work.values() if row.batch_id == batch_id), key=lambda row: row.id)
        messages = [state.message for state in self._held.messages.values() if state.message.batch_id == batch_id]
        return BatchProgress(
            batch,
            sum(row.state in {WorkState.QUEUED, WorkState.CLAIMED} for row in rows),
            tuple(
                Drafted(message.id, message.contact_id, message.origin)
                for message in sorted(messages, key=lambda message: message.id)
            ),
            tuple(
                NotDrafted(ContactId(UUID(row.payload["contact_id"])), row.error or "It was cancelled.")
                for row in rows
                if row.state in {WorkState.FAILED, WorkState.DEAD, WorkState.CANCELLED}
            ),
            sum(row.state is WorkState.PAUSED for row in rows),
            batch_id in self._held.paused,
        )

    async def latest(self) -> Batch | None:
        return max(self._held.batches.values(), key=lambda batch: batch.id, default=None)
