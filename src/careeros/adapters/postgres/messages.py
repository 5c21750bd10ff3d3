"""Messages in rows: the message in columns, what its state adds in one, the report in another."""

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from attrs import fields, frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.codec import from_json, to_json
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.rows import add_rows
from careeros.adapters.postgres.tables import messages
from careeros.domain.approval import APPROVED_ONCE, EDITED, OPEN, STATES, State, texts_done_with
from careeros.domain.channels import Channel
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.ids import BatchId, ContactId, MessageId, OwnerId
from careeros.domain.messages import Message, MessageText, Provenance, Purpose, Revision
from careeros.domain.pages import Page, PageRequest, cursor_of, id_of_cursor
from careeros.domain.quality import QualityReport
from careeros.ports.messages import MessageFilter, Messages


def to_row(state: State, owner_id: OwnerId) -> dict[str, Any]:
    message = state.message
    return {
        "owner_id": owner_id,
        "id": message.id,
        "contact_id": message.contact_id,
        "batch_id": message.batch_id,
        "channel": message.channel.value,
        "purpose": message.purpose.value,
        "destination": message.destination,
        "subject": message.text.subject,
        "body": message.text.body,
        "origin": message.origin,
        "revisions": to_json(message.revisions),
        "created_at": message.created_at,
        "version": message.version,
        "state": state.name,
        "state_data": {name: to_json(getattr(state, name)) for name in _own_fields(type(state))},
        "report": to_json(state.report),
        "provenance": to_json(message.provenance),
    }


def from_row(row: sa.RowMapping) -> State:
    kind = STATES[row["state"]]
    message = Message(
        MessageId(row["id"]),
        ContactId(row["contact_id"]),
        Channel(row["channel"]),
        Purpose(row["purpose"]),
        row["destination"],
        MessageText(row["subject"], row["body"]),
        row["origin"],
        row["created_at"],
        None if row["batch_id"] is None else BatchId(row["batch_id"]),
        from_json(row["revisions"], tuple[Revision, ...]),
        row["version"],
        from_json(row["provenance"], Provenance),
    )
    said = row["state_data"]
    own = {name: from_json(said[name], wanted) for name, wanted in _own_fields(kind).items() if name in said}
    return kind(message=message, report=from_json(row["report"], QualityReport), **own)


def _own_fields(kind: type[State]) -> dict[str, type[Any]]:
    """What a state holds beside the message and its report."""
    return {part.name: part.type for part in fields(kind) if part.name not in {"message", "report"} and part.type}


@frozen
class PostgresMessages(Messages):
    owner_id: OwnerId
    _connection: Connection

    async def add(self, states: Sequence[State]) -> None:
        await add_rows(self._connection, messages, [to_row(state, self.owner_id) for state in states])

    async def get(self, message_id: MessageId) -> State:
        query = sa.select(messages).where(messages.c.owner_id == self.owner_id, messages.c.id == message_id)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        if row is None:
            raise NotFound("message", str(message_id))
        return from_row(row)

    async def replace(self, after: State) -> None:
        before = (
            messages.c.owner_id == self.owner_id,
            messages.c.id == after.message.id,
            messages.c.version == after.message.version - 1,
        )
        swap = sa.update(messages).where(*before).values(to_row(after, self.owner_id))
        if (await self._connection.execute(swap)).rowcount != 1:
            raise Conflict("message", str(after.message.id))

    async def page(self, wanted: MessageFilter, request: PageRequest) -> Page[State]:
        query = sa.select(messages).where(messages.c.owner_id == self.owner_id)
        if wanted.states:
            query = query.where(messages.c.state.in_(wanted.states))
        if wanted.contact_id is not None:
            query = query.where(messages.c.contact_id == wanted.contact_id)
        if request.after is not None:
            query = query.where(messages.c.id > id_of_cursor(request.after))
        rows = (await self._connection.execute(query.order_by(messages.c.id).limit(request.limit + 1))).mappings().all()
        items = tuple(from_row(row) for row in rows[: request.limit])
        return Page(items, cursor_of(str(items[-1].message.id)) if len(rows) > request.limit else None)

    async def to_each(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[State, ...]]:
        query = sa.select(messages).where(
            messages.c.owner_id == self.owner_id,
            messages.c.contact_id == sa.any_(sa.cast(list(contact_ids), ARRAY(sa.Uuid))),
        )
        found: dict[ContactId, tuple[State, ...]] = {}
        for state in map(from_row, (await self._connection.execute(query.order_by(messages.c.id))).mappings()):
            to = state.message.contact_id
            found[to] = (*found.get(to, ()), state)
        return found

    async def open_to(self, purpose: Purpose, *, among: Collection[ContactId] | None = None) -> frozenset[ContactId]:
        asked = {"owner": self.owner_id, "purpose": purpose.value, "open": array(list(OPEN))}
        if among is None:
            found = await self._connection.fetch(_OPEN_TO, asked)
        else:
            found = await self._connection.fetch(_OPEN_AMONG, asked | {"ids": array(list(among))})
        return frozenset(ContactId(row["contact_id"]) for row in found)

    async def done_with(self, contacts: Collection[ContactId]) -> frozenset[tuple[ContactId, MessageText]]:
        query = sa.select(messages).where(
            messages.c.owner_id == self.owner_id,
            messages.c.contact_id == sa.any_(sa.cast(list(contacts), ARRAY(sa.Uuid))),
        )
        states = map(from_row, (await self._connection.execute(query)).mappings())
        return frozenset((state.message.contact_id, text) for state in states for text in texts_done_with(state))

    async def latest_edited(self, limit: int) -> tuple[str, ...]:
        asked = {"owner": self.owner_id, "edited": EDITED, "approved": array(list(APPROVED_ONCE)), "limit": limit}
        return tuple(row["body"] for row in await self._connection.fetch(_LATEST_EDITED, asked))


_OPEN_TO = (
    b"select contact_id from messages"
    b" where owner_id = %(owner)s and purpose = %(purpose)s and state = any(%(open)s::text[])"
)
_OPEN_AMONG = _OPEN_TO + b" and contact_id = any(%(ids)s::uuid[])"
_LATEST_EDITED = (
    b"select body from messages where owner_id = %(owner)s and origin = %(edited)s"
    b" and state = any(%(approved)s::text[]) order by id desc limit %(limit)s"
)
