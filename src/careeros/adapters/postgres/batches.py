"""Batches, and how far they are."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import batches, messages, work
from careeros.domain.batches import Batch, BatchProgress, Drafted, NotDrafted
from careeros.domain.errors import NotFound
from careeros.domain.ids import BatchId, ContactId, MessageId, OwnerId
from careeros.domain.work import WorkState
from careeros.ports.work import Batches


@frozen
class PostgresBatches(Batches):
    owner_id: OwnerId
    _connection: Connection

    async def add(self, batch: Batch) -> None:
        row = {"owner_id": self.owner_id, "id": batch.id, "purpose": batch.purpose, "size": batch.size, "at": batch.at}
        await self._connection.execute(sa.insert(batches).values(row))

    async def pause(self, batch_id: BatchId, *, paused: bool) -> None:
        mine = (batches.c.owner_id == self.owner_id, batches.c.id == batch_id)
        await self._connection.execute(sa.update(batches).where(*mine).values(paused=paused))

    async def is_paused(self, batch_id: BatchId) -> bool:
        query = sa.select(batches.c.paused).where(batches.c.owner_id == self.owner_id, batches.c.id == batch_id)
        return bool((await self._connection.execute(query.with_for_update(read=True))).scalar_one_or_none())

    async def progress(self, batch_id: BatchId) -> BatchProgress:
        query = sa.select(batches).where(batches.c.owner_id == self.owner_id, batches.c.id == batch_id)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        if row is None:
            raise NotFound("batch", str(batch_id))
        batch = Batch(batch_id, row["purpose"], row["at"], row["size"])
        return BatchProgress(
            batch,
            await self._count(batch_id, WorkState.QUEUED, WorkState.CLAIMED),
            await self._drafted(batch_id),
            await self._failed(batch_id),
            await self._count(batch_id, WorkState.PAUSED),
            row["paused"],
        )

    async def latest(self) -> Batch | None:
        query = sa.select(batches).where(batches.c.owner_id == self.owner_id).order_by(batches.c.id.desc()).limit(1)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        return None if row is None else Batch(BatchId(row["id"]), row["purpose"], row["at"], row["size"])

    async def _count(self, batch_id: BatchId, *states: WorkState) -> int:
        query = self._rows(batch_id, *states).with_only_columns(sa.func.count())
        return (await self._connection.execute(query)).scalar_one()

    async def _drafted(self, batch_id: BatchId) -> tuple[Drafted, ...]:
        query = (
            sa.select(messages.c.id, messages.c.contact_id, messages.c.origin)
            .where(messages.c.owner_id == self.owner_id, messages.c.batch_id == batch_id)
            .order_by(messages.c.id)
        )
        found = await self._connection.execute(query)
        return tuple(Drafted(MessageId(row.id), ContactId(row.contact_id), row.origin) for row in found)

    async def _failed(self, batch_id: BatchId) -> tuple[NotDrafted, ...]:
        query = self._rows(batch_id, WorkState.FAILED, WorkState.DEAD, WorkState.CANCELLED).order_by(work.c.id)
        found = await self._connection.execute(query)
        return tuple(
            NotDrafted(ContactId(UUID(row.payload["contact_id"])), row.error or "It was cancelled.") for row in found
        )

    def _rows(self, batch_id: BatchId, *states: WorkState) -> sa.Select[Any, Any]:
        return sa.select(work.c.payload, work.c.error).where(
            work.c.owner_id == self.owner_id,
            work.c.batch_id == batch_id,
            work.c.state.in_([state.value for state in states]),
        )
