"""Contacts in rows, with their keys and their words beside them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.bulk import insert_many, stage, type_of
from careeros.adapters.postgres.engine import Connection, Row
from careeros.adapters.postgres.matching import matching
from careeros.adapters.postgres.tables import contact_keys, contacts, facts, histories
from careeros.domain.channels import Channel
from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact, ContactFilter, Name
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.folding import fold
from careeros.domain.identity.intake import Arrival, Found
from careeros.domain.identity.names import name_set
from careeros.domain.ids import ContactId, ImportId, OwnerId
from careeros.domain.pages import Page, PageRequest, cursor_of, name_and_id_of_cursor
from careeros.domain.search import profile_words
from careeros.ports.contacts import Contacts

_A_LOT = 5_000
"""Contacts a statement: each takes its facts, keys and messages along, within the time that a statement has."""

_WORDS_SAID = "to_tsvector('simple', words_said) || to_tsvector('english', words_said)"
"""Words as they are, for names, and by their English stems."""


_NONE = "{}"
"""An empty array, as COPY writes it: most are."""


def to_row(contact: Contact, owner_id: OwnerId) -> dict[str, Any]:
    return {
        "owner_id": owner_id,
        "id": contact.id,
        "full_name": contact.name.full,
        "first_name": contact.name.first,
        "last_name": contact.name.last,
        "name_title": contact.name.title,
        "name_key": fold(contact.name.full),
        "company": contact.company,
        "company_key": company_key(contact.company),
        "position": contact.position,
        "location": contact.location,
        "linkedin_slug": contact.linkedin_slug,
        "emails": list(contact.emails) or _NONE,
        "phones": list(contact.phones) or _NONE,
        "tags": list(contact.tags) or _NONE,
        "notes": contact.notes,
        "connected_on": contact.connected_on,
        "source": contact.source,
        "version": contact.version,
        "handles": list(contact.handles) or _NONE,
        "made_by": contact.made_by,
        "shaped_by": contact.shaped_by,
        "said": contact.said,
        "blocked": contact.blocked,
        "block_reason": contact.block_reason,
        "name_set": name_set(contact.name.full),
    }


def from_row(row: Row) -> Contact:
    return Contact(
        id=ContactId(row["id"]),
        name=Name(row["full_name"], row["first_name"], row["last_name"], row["name_title"]),
        company=row["company"],
        position=row["position"],
        location=row["location"],
        linkedin_slug=row["linkedin_slug"],
        emails=tuple(row["emails"]),
        phones=tuple(row["phones"]),
        tags=tuple(row["tags"]),
        notes=row["notes"],
        connected_on=row["connected_on"],
        source=row["source"],
        version=row["version"],
        handles=tuple(row["handles"]),
        made_by=_import(row["made_by"]),
        shaped_by=_import(row["shaped_by"]),
        said=row["said"],
        blocked=row["blocked"],
        block_reason=row["block_reason"],
    )


def _import(import_id: UUID | None) -> ImportId | None:
    return None if import_id is None else ImportId(import_id)


@frozen
class PostgresContacts(Contacts):
    """Row-level security holds the owner too; the filter is for the plan and for the reader."""

    owner_id: OwnerId
    _connection: Connection

    async def add(self, people: Sequence[Contact]) -> None:
        rows = [to_row(contact, self.owner_id) | {"words_said": profile_words(contact)} for contact in people]
        await insert_many(self._connection, contacts, rows, computed={"profile_words": _WORDS_SAID})
        await self._add_keys(people)

    async def get(self, contact_id: ContactId) -> Contact:
        found = await self.many([contact_id])
        if contact_id not in found:
            raise NotFound("contact", str(contact_id))
        return found[contact_id]

    async def replace(self, people: Sequence[Contact]) -> None:
        if not people:
            return
        rows = [to_row(contact, self.owner_id) | {"words_said": profile_words(contact)} for contact in people]
        columns = {name: type_of(contacts, name) for name in rows[0]}
        await stage(self._connection, "newer_contacts", columns, (tuple(row.values()) for row in rows))
        asked = {"owner": self.owner_id, "ids": [contact.id for contact in people]}
        changed = {row.id for row in await self._connection.execute(_SWAP, asked)}
        await self._connection.execute(sa.text("drop table newer_contacts"))
        lost = next((contact for contact in people if contact.id not in changed), None)
        if lost is not None:
            raise Conflict("contact", str(lost.id))
        forgotten = sa.delete(contact_keys).where(
            contact_keys.c.owner_id == self.owner_id, contact_keys.c.contact_id == sa.any_(_ids(changed))
        )
        await self._connection.execute(forgotten)
        await self._add_keys(people)

    async def remove(self, contact_ids: Collection[ContactId]) -> None:
        every = list(contact_ids)
        for first in range(0, len(every), _A_LOT):
            gone = sa.any_(_ids(every[first : first + _A_LOT]))
            await self._connection.execute(
                sa.delete(contacts).where(contacts.c.owner_id == self.owner_id, contacts.c.id == gone)
            )

    async def match(self, arrivals: Sequence[Arrival | None]) -> tuple[Found, ...]:
        return await matching(self._connection, self.owner_id, arrivals)

    async def page(self, wanted: ContactFilter, request: PageRequest) -> Page[Contact]:
        order = (contacts.c.name_key, contacts.c.id)
        query = sa.select(*_HELD).where(contacts.c.owner_id == self.owner_id, *_conditions(wanted))
        if request.after is not None:
            name_key, last_id = name_and_id_of_cursor(request.after)
            query = query.where(sa.tuple_(*order) > sa.tuple_(sa.literal(name_key), sa.literal(last_id, sa.Uuid)))
        found = (await self._connection.execute(query.order_by(*order).limit(request.limit + 1))).mappings().all()
        items = tuple(from_row(row) for row in found[: request.limit])
        more = len(found) > request.limit
        return Page(items, cursor_of(fold(items[-1].name.full), str(items[-1].id)) if more else None)

    async def at(self, company: str) -> tuple[Contact, ...]:
        wanted = company_key(company)
        if not wanted:
            return ()
        past = sa.select(facts.c.contact_id).where(facts.c.owner_id == self.owner_id, facts.c.company_key == wanted)
        there = sa.or_(contacts.c.company_key == wanted, contacts.c.id.in_(past))
        query = sa.select(*_HELD).where(contacts.c.owner_id == self.owner_id, there).order_by(contacts.c.id)
        return tuple(from_row(row) for row in (await self._connection.execute(query)).mappings())

    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Contact]:
        rows = await self._connection.fetch(_MANY, {"owner": self.owner_id, "ids": list(contact_ids)})
        return {contact.id: contact for contact in map(from_row, rows)}

    async def count(self) -> int:
        query = sa.select(sa.func.count()).select_from(contacts).where(contacts.c.owner_id == self.owner_id)
        return (await self._connection.execute(query)).scalar_one()

    async def _add_keys(self, people: Sequence[Contact]) -> None:
        rows = [
            {"owner_id": self.owner_id, "key": key, "contact_id": contact.id}
            for contact in people
            for key in contact.handles
        ]
        await insert_many(self._connection, contact_keys, rows)


def _ids(ids: Iterable[UUID]) -> sa.ColumnElement[Any]:
    """As one array, however many."""
    return sa.cast(list(ids), ARRAY(sa.Uuid))


_HELD = tuple(
    column
    for column in contacts.columns
    if column.name not in {"owner_id", "name_key", "company_key", "name_set", "profile_words", "fact_words", "words"}
)
"""What a contact is made of; the rest is for finding it."""

_MANY = f"select {', '.join(column.name for column in _HELD)} from contacts".encode() + (
    b" where owner_id = %(owner)s and id = any(%(ids)s::uuid[])"
)

_SETTABLE = tuple(
    column.name
    for column in contacts.columns
    if column.name not in {"owner_id", "id", "profile_words", "fact_words", "words"}
)
_SWAP = sa.text(
    f"update contacts as c set {', '.join(f'{name} = n.{name}' for name in _SETTABLE)},"
    f" profile_words = to_tsvector('simple', n.words_said) || to_tsvector('english', n.words_said)"
    " from newer_contacts as n"
    " where c.owner_id = :owner and c.id = any(:ids) and c.id = n.id and c.version = n.version - 1 returning c.id"
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
