"""Contacts in rows, with their keys beside them."""

from asyncio import to_thread
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from attrs import evolve, frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.blocked import blocked_on, blocked_with
from careeros.adapters.postgres.bulk import AT_THE_PLACES, insert_columns, insert_many, insertion, rows_of, type_of
from careeros.adapters.postgres.contact_rows import HELD, columns_of_profiles, from_row, to_columns
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.matching import matching, recognising
from careeros.adapters.postgres.moves import move
from careeros.adapters.postgres.tables import contact_keys, contacts, facts, histories
from careeros.adapters.postgres.words import count_people, owe_words
from careeros.domain.channels import Channel
from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.folding import fold
from careeros.domain.identity.arriving import Arrival
from careeros.domain.identity.intake import Found
from careeros.domain.identity.moving import Moves
from careeros.domain.identity.profiles import Profiles, Recognised
from careeros.domain.ids import ContactId, ImportId, OwnerId
from careeros.domain.pages import Page, PageRequest, cursor_of, name_and_id_of_cursor
from careeros.ports.contacts import Contacts

_A_LOT = 5_000
"""Contacts a statement: each takes its facts, keys and messages along, within the time that a statement has."""


@frozen
class PostgresContacts(Contacts):
    """Row-level security holds the owner too; the filter is for the plan and for the reader."""

    owner_id: OwnerId
    _connection: Connection

    async def add(self, people: Sequence[Contact]) -> None:
        if not people:
            return
        await insert_columns(self._connection, contacts, to_columns(people, self.owner_id))
        await self._add_keys({contact.id: contact.handles for contact in people})
        await self._owe_words(people)

    async def get(self, contact_id: ContactId) -> Contact:
        found = await self.many([contact_id])
        if contact_id not in found:
            raise NotFound("contact", str(contact_id))
        return found[contact_id]

    async def replace(self, people: Sequence[Contact]) -> None:
        if people:
            async with self._connection.in_one_turn() as connection:
                await evolve(self, connection=connection).in_several_statements(people)

    async def in_several_statements(self, people: Sequence[Contact]) -> None:
        """Between two of them somebody has no keys: they are for `replace`, in one turn."""
        await self._swap(to_columns(people, self.owner_id))
        every = {"owner": self.owner_id, "ids": [contact.id for contact in people]}
        await self._connection.execute(_FORGET_KEYS, every)
        await self._add_keys({contact.id: contact.handles for contact in people})
        await self._owe_words(people)

    async def remove(self, contact_ids: Collection[ContactId]) -> None:
        every = list(contact_ids)
        for first in range(0, len(every), _A_LOT):
            gone = sa.any_(_ids(every[first : first + _A_LOT]))
            await self._connection.execute(
                sa.delete(contacts).where(contacts.c.owner_id == self.owner_id, contacts.c.id == gone)
            )
        await count_people(self._connection, self.owner_id)

    async def match(self, arrivals: Sequence[Arrival | None]) -> tuple[Found, ...]:
        return await matching(self._connection, self.owner_id, arrivals)

    async def recognise(self, people: Profiles) -> Recognised:
        return await recognising(self._connection, self.owner_id, people)

    async def add_profiles(self, people: Profiles, ids: Sequence[ContactId], *, by: ImportId) -> None:
        if ids:
            new = await to_thread(_insertion_of_profiles, people, ids, by, self.owner_id)
            await self._connection.fetch(*new)
            await self._add_keys(dict(zip(ids, people.handles, strict=True)))
            await owe_words(self._connection, self.owner_id, ids)

    async def connected(self, day: date) -> tuple[int, int]:
        (known,) = await self._connection.fetch(_CONNECTED, {"owner": self.owner_id, "day": day})
        return known["until"], known["later"]

    async def move(self, people: Moves, *, by: ImportId) -> None:
        if people.ids:
            await move(self._connection, self.owner_id, people, by)
            await owe_words(self._connection, self.owner_id, people.ids)

    async def page(self, wanted: ContactFilter, request: PageRequest) -> Page[Contact]:
        order = (contacts.c.name_key, contacts.c.id)
        query = sa.select(*HELD).where(contacts.c.owner_id == self.owner_id, *_conditions(wanted))
        if request.after is not None:
            name_key, last_id = name_and_id_of_cursor(request.after)
            query = query.where(sa.tuple_(*order) > sa.tuple_(sa.literal(name_key), sa.literal(last_id, sa.Uuid)))
        found = (await self._connection.execute(query.order_by(*order).limit(request.limit + 1))).mappings().all()
        items = tuple(from_row(row) for row in found[: request.limit])
        more = len(found) > request.limit
        return Page(items, cursor_of(fold(items[-1].name.full), str(items[-1].id)) if more else None)

    async def fitting(self, contact_ids: Collection[ContactId], wanted: ContactFilter) -> frozenset[ContactId]:
        mine = (contacts.c.owner_id == self.owner_id, contacts.c.id == sa.any_(_ids(contact_ids)))
        query = sa.select(contacts.c.id).where(*mine, *_conditions(wanted))
        return frozenset(ContactId(row.id) for row in await self._connection.execute(query))

    async def at(self, company: str) -> tuple[Contact, ...]:
        wanted = company_key(company)
        if not wanted:
            return ()
        past = sa.select(facts.c.contact_id).where(facts.c.owner_id == self.owner_id, facts.c.company_key == wanted)
        there = sa.or_(contacts.c.company_key == wanted, contacts.c.id.in_(past))
        query = sa.select(*HELD).where(contacts.c.owner_id == self.owner_id, there).order_by(contacts.c.id)
        return tuple(from_row(row) for row in (await self._connection.execute(query)).mappings())

    async def blocked_with(self, keys: Collection[str]) -> dict[str, tuple[Contact, ...]]:
        return await blocked_with(self._connection, self.owner_id, keys)

    async def blocked_on(self, days: Collection[date]) -> tuple[Contact, ...]:
        return await blocked_on(self._connection, self.owner_id, days)

    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Contact]:
        rows = await self._connection.fetch(_MANY, {"owner": self.owner_id, "ids": list(contact_ids)})
        return {contact.id: contact for contact in map(from_row, rows)}

    async def count(self) -> int:
        query = sa.select(sa.func.count()).select_from(contacts).where(contacts.c.owner_id == self.owner_id)
        return (await self._connection.execute(query)).scalar_one()

    async def _swap(self, columns: Mapping[str, Sequence[Any]]) -> None:
        """Put these columns in place of those of the version before."""
        swap = _swap_of(tuple(columns))
        rows = {name: array(values) for name, values in columns.items()}
        if lost := await self._connection.fetch(swap, rows | {"owner": self.owner_id}):
            raise Conflict("contact", str(lost[0]["id"]))

    async def _add_keys(self, handles: Mapping[ContactId, Sequence[str]]) -> None:
        rows = [
            {"owner_id": self.owner_id, "key": key, "contact_id": contact_id}
            for contact_id, keys in handles.items()
            for key in keys
        ]
        await insert_many(self._connection, contact_keys, rows)

    async def _owe_words(self, people: Sequence[Contact]) -> None:
        await owe_words(self._connection, self.owner_id, [contact.id for contact in people])


def _insertion_of_profiles(
    people: Profiles, ids: Sequence[ContactId], by: ImportId, owner_id: OwnerId
) -> tuple[bytes, dict[str, object]]:
    return insertion(contacts, columns_of_profiles(people, ids, by, owner_id))


def _ids(ids: Iterable[UUID]) -> sa.ColumnElement[Any]:
    """As one array, however many."""
    return sa.cast(list(ids), ARRAY(sa.Uuid))


_MANY = f"select {', '.join(column.name for column in HELD)} from contacts".encode() + (
    b" where owner_id = %(owner)s and id = any(%(ids)s::uuid[])"
)


_CONNECTED = (
    b"select count(*) filter (where connected_on <= %(day)s) as until,"
    b" count(*) filter (where connected_on > %(day)s) as later from contacts where owner_id = %(owner)s"
)


@cache
def _swap_of(names: tuple[str, ...]) -> bytes:
    """Answers with one who was not there as before."""
    changed = ", ".join(f"{name} = n.{name}" for name in names if name not in {"owner_id", "id"})
    return (
        f"with newer as materialized (select * from {rows_of({name: type_of(contacts, name) for name in names})} as n),"
        " known as materialized (select n.*, c.place from newer as n cross join lateral"
        " (select ctid as place from contacts as c where c.owner_id = %(owner)s and c.id = n.id"
        "  and c.version = n.version - 1 offset 0) as c),"
        f" swapped as (update contacts as c set {changed} from known as n where c.ctid = n.place and {AT_THE_PLACES}"
        " returning c.id)"
        " select id from newer where id not in (select id from swapped) limit 1"
    ).encode()


_FORGET_KEYS = sa.text("delete from contact_keys where owner_id = :owner and contact_id = any(:ids)").bindparams(
    sa.bindparam("ids", type_=ARRAY(sa.Uuid))
)


def _conditions(wanted: ContactFilter) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = []
    if wanted.company is not None:
        conditions.append(contacts.c.company_key == company_key(wanted.company))
    if wanted.tag is not None:
        conditions.append(sa.literal(wanted.tag) == sa.any_(contacts.c.tags))
    if wanted.channel is Channel.EMAIL:
        conditions.append(sa.func.cardinality(contacts.c.emails) > 0)
    elif wanted.channel is not None:
        conditions.append(contacts.c.linkedin_slug.is_not(None))
    if wanted.in_touch_since is not None:
        conditions.append(_spoke_since(wanted.in_touch_since))
    if wanted.quiet_since is not None:
        conditions.append(~_spoke_since(wanted.quiet_since))
    return conditions


def _spoke_since(day: date) -> sa.ColumnElement[bool]:
    here = (histories.c.owner_id == contacts.c.owner_id, histories.c.contact_id == contacts.c.id)
    return sa.exists().where(*here, histories.c.last_contact_at >= datetime.combine(day, time.min, UTC))
