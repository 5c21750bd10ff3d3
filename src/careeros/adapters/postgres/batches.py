"""Batches, and how far they are."""

from uuid import UUID

import sqlalchemy as sa
from attrs import frozen

from careeros.adapters.postgres.engine import Connection, Row
from careeros.adapters.postgres.tables import batches
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
        asked = {"owner": self.owner_id, "batch": batch_id, **_STATES}
        found = await self._connection.fetch(_PROGRESS, asked)
        if not found:
            raise NotFound("batch", str(batch_id))
        (row,) = found
        return BatchProgress(
            Batch(batch_id, row["purpose"], row["at"], row["size"]),
            row["waiting"],
            tuple(_drafted(one) for one in await self._connection.fetch(_DRAFTED, asked)),
            tuple(_not_drafted(one) for one in await self._connection.fetch(_FAILED, asked)),
            row["held"],
            row["paused"],
        )

    async def latest(self) -> Batch | None:
        query = sa.select(batches).where(batches.c.owner_id == self.owner_id).order_by(batches.c.id.desc()).limit(1)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        return None if row is None else Batch(BatchId(row["id"]), row["purpose"], row["at"], row["size"])


_STATES = {
    "open": [WorkState.QUEUED.value, WorkState.CLAIMED.value],
    "held": [WorkState.PAUSED.value],
    "failed": [WorkState.FAILED.value, WorkState.DEAD.value, WorkState.CANCELLED.value],
}
_ROWS = "from work as w where w.owner_id = %(owner)s and w.batch_id = %(batch)s and w.state"
_PROGRESS = (
    f"select b.purpose, b.at, b.size, b.paused, (select count(*) {_ROWS} = any(%(open)s)) as waiting,"
    f" (select count(*) {_ROWS} = any(%(held)s)) as held"
    " from batches as b where b.owner_id = %(owner)s and b.id = %(batch)s"
).encode()
_DRAFTED = (
    b"select m.id, m.contact_id, m.origin from messages as m"
    b" where m.owner_id = %(owner)s and m.batch_id = %(batch)s order by m.id"
)
_FAILED = f"select w.payload ->> 'contact_id' as contact_id, w.error {_ROWS} = any(%(failed)s) order by w.id".encode()


def _drafted(row: Row) -> Drafted:
    return Drafted(MessageId(row["id"]), ContactId(row["contact_id"]), row["origin"])


def _not_drafted(row: Row) -> NotDrafted:
    return NotDrafted(ContactId(UUID(row["contact_id"])), row["error"] or "It was cancelled.")
