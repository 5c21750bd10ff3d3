"""Work rows: the owner's side in a unit of work, the workers' side across owners."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.codec import json_text
from careeros.adapters.postgres.engine import Connection, Row, Timeouts, transaction
from careeros.adapters.postgres.rows import add_rows
from careeros.adapters.postgres.tables import work
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.ids import BatchId, ContactId, OwnerId, WorkId
from careeros.domain.pages import Page, PageRequest, cursor_of, id_of_cursor
from careeros.domain.work import LEASE, LOST_EVERY_TIME, MOST_ATTEMPTS, OVER, WorkFilter, WorkItem, WorkState
from careeros.ports.work import SILENCE, Work, WorkClaims


def to_row(item: WorkItem) -> dict[str, Any]:
    return {
        "owner_id": item.owner_id,
        "id": item.id,
        "kind": item.kind,
        "payload": item.payload,
        "run_at": item.run_at,
        "state": item.state.value,
        "attempts": item.attempts,
        "error": item.error,
        "batch_id": item.batch_id,
        "token": item.token,
        "leased_until": item.leased_until,
    }


def from_row(row: Row) -> WorkItem:
    return WorkItem(
        WorkId(row["id"]),
        OwnerId(row["owner_id"]),
        row["kind"],
        row["payload"],
        row["run_at"],
        WorkState(row["state"]),
        row["attempts"],
        row["error"],
        None if row["batch_id"] is None else BatchId(row["batch_id"]),
        row["token"],
        row["leased_until"],
    )


@frozen
class PostgresWork(Work):
    owner_id: OwnerId
    _connection: Connection

    async def put(self, items: Sequence[WorkItem]) -> None:
        await add_rows(self._connection, work, [to_row(item) for item in items])

    async def ensure(self, item: WorkItem) -> None:
        row = to_row(item)
        over = work.c.state.in_([state.value for state in OVER])
        kept = insert(work).values(row).on_conflict_do_update(constraint=work.primary_key, set_=row, where=over)
        await self._connection.execute(kept)

    async def get(self, work_id: WorkId) -> WorkItem:
        query = sa.select(work).where(work.c.owner_id == self.owner_id, work.c.id == work_id)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        if row is None:
            raise NotFound("work", str(work_id))
        return from_row(row)

    async def replace(self, before: WorkItem, after: WorkItem) -> None:
        swap = {"payload": json_text(after.payload), "was_state": before.state.value, "was_token": before.token}
        if not await self._connection.fetch(_REPLACE, to_row(after) | swap):
            raise Conflict("work", str(before.id))

    async def finish(self, claimed: Sequence[WorkItem]) -> None:
        held = {"ids": array([item.id for item in claimed]), "tokens": array([item.token for item in claimed])}
        done = {row["id"] for row in await self._connection.fetch(_FINISH, {"owner": self.owner_id} | held)}
        for item in claimed:
            if item.id not in done:
                raise Conflict("work", str(item.id))

    async def steer(
        self, batch_id: BatchId, before: Collection[WorkState], after: WorkState, *, at: datetime
    ) -> tuple[WorkId, ...]:
        theirs = (work.c.owner_id == self.owner_id, work.c.batch_id == batch_id)
        steered = sa.update(work).where(*theirs, work.c.state.in_([state.value for state in before]))
        values = {"state": after.value, "run_at": at}
        found = await self._connection.execute(steered.values(values).returning(work.c.id))
        return tuple(sorted(WorkId(row.id) for row in found))

    async def on(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[WorkItem, ...]]:
        about = work.c.payload["contact_id"].astext
        wanted = sa.any_(sa.cast(list(map(str, contact_ids)), ARRAY(sa.Text)))
        query = sa.select(work).where(work.c.owner_id == self.owner_id, about == wanted).order_by(work.c.id)
        found: dict[ContactId, tuple[WorkItem, ...]] = {}
        for item in map(from_row, (await self._connection.execute(query)).mappings()):
            contact_id = ContactId(UUID(item.payload["contact_id"]))
            found[contact_id] = (*found.get(contact_id, ()), item)
        return found

    async def page(self, wanted: WorkFilter, request: PageRequest) -> Page[WorkItem]:
        query = sa.select(work).where(work.c.owner_id == self.owner_id)
        if wanted.batch_id is not None:
            query = query.where(work.c.batch_id == wanted.batch_id)
        if wanted.state is not None:
            query = query.where(work.c.state == wanted.state.value)
        if wanted.kind is not None:
            query = query.where(work.c.kind == wanted.kind)
        if request.after is not None:
            query = query.where(work.c.id > id_of_cursor(request.after))
        found = await self._connection.execute(query.order_by(work.c.id).limit(request.limit + 1))
        items = tuple(from_row(row) for row in found.mappings())
        shown = items[: request.limit]
        return Page(shown, cursor_of(str(shown[-1].id)) if len(items) > request.limit else None)


_REPLACE = (
    b"update work set kind = %(kind)s, payload = %(payload)s::jsonb, run_at = %(run_at)s, state = %(state)s,"
    b" attempts = %(attempts)s, error = %(error)s, batch_id = %(batch_id)s, token = %(token)s,"
    b" leased_until = %(leased_until)s where owner_id = %(owner_id)s and id = %(id)s and state = %(was_state)s"
    b" and token = %(was_token)s returning id"
)


_FINISH = (
    f"update work as w set state = '{WorkState.DONE.value}', error = null, leased_until = null"
    " from unnest(%(ids)s::uuid[], %(tokens)s::bigint[]) as held (id, token) where w.owner_id = %(owner)s"
    f" and w.id = held.id and w.state = '{WorkState.CLAIMED.value}' and w.token = held.token returning w.id"
).encode()


@frozen
class PostgresWorkClaims(WorkClaims):
    """Its role sees the work of all owners, and nothing else of theirs."""

    _engine: AsyncEngine
    _timeouts: Timeouts

    async def claim(self, work_ids: Collection[WorkId], *, at: datetime) -> dict[WorkId, WorkItem]:
        claimed = await self._claim(_CLAIM, at, ids=array(list(work_ids)))
        return {item.id: item for item in claimed}

    async def claim_due(
        self, owner_id: OwnerId, *, at: datetime, limit: int, batch_id: BatchId | None = None
    ) -> tuple[WorkItem, ...]:
        return await self._claim(_CLAIM_DUE, at, owner=owner_id, batch=batch_id, limit=limit)

    async def due(self, *, at: datetime, limit: int) -> tuple[WorkId, ...]:
        asked = {"at": at, "silent": at - SILENCE, "limit": limit}
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            found = await connection.fetch(_NAME, asked)
            await connection.commit()
        return tuple(WorkId(row["id"]) for row in sorted(found, key=lambda row: (row["run_at"], row["id"])))

    async def bury(self, *, at: datetime) -> int:
        given_up = (
            sa.update(work)
            .where(work.c.state == WorkState.CLAIMED.value, work.c.leased_until <= at, work.c.attempts >= MOST_ATTEMPTS)
            .values(state=WorkState.DEAD.value, leased_until=None, error=LOST_EVERY_TIME)
        )
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            buried = (await connection.execute(given_up)).rowcount
            await connection.commit()
        return buried

    async def _claim(self, statement: bytes, at: datetime, **wanted: object) -> tuple[WorkItem, ...]:
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            rows = await connection.fetch(statement, wanted | {"at": at, "until": at + LEASE})
            await connection.commit()
        return tuple(sorted((from_row(row) for row in rows), key=lambda item: (item.run_at, item.id)))


ROLE = "careeros_worker"

_DUE = (
    f"(state = '{WorkState.QUEUED.value}' and run_at <= %(at)s"
    f" or state = '{WorkState.CLAIMED.value}' and leased_until <= %(at)s and attempts < {MOST_ATTEMPTS})"
)
"""`WorkItem.is_due` in SQL, but for rows that used up their attempts."""


def _claiming(which: str, order: str = "") -> bytes:
    """Lock what is free, raise the fence, lease it. A lost claim just runs again, so its commit need not wait."""
    return (
        f"update work set state = '{WorkState.CLAIMED.value}', attempts = attempts + 1, token = token + 1,"
        " leased_until = %(until)s where (owner_id, id) in"
        f" (select owner_id, id from work where {which} and {_DUE} {order} for update skip locked)"
        " returning *, set_config('synchronous_commit', 'off', true)"
    ).encode()


_CLAIM = _claiming("id = any(%(ids)s::uuid[])")
_CLAIM_DUE = _claiming(
    "owner_id = %(owner)s and (%(batch)s::uuid is null or batch_id = %(batch)s::uuid)",
    "order by run_at, id limit %(limit)s",
)
_NAME = (
    "update work set named_at = %(at)s where (owner_id, id) in (select owner_id, id from work"
    f" where {_DUE} and (named_at is null or named_at <= %(silent)s or named_at < run_at)"
    " order by run_at, id limit %(limit)s for update skip locked) returning run_at, id"
).encode()
