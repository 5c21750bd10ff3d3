"""Contacts in rows, with their keys and their words beside them."""

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from attrs import frozen

from careeros.adapters.postgres.bulk import insert_many
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import contact_keys, contacts
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, ContactFilter, Name
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.folding import fold
from careeros.domain.identity import keys_of
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.pages import Page, PageRequest, cursor_of, name_and_id_of_cursor
from careeros.domain.search import things_known, words
from careeros.ports.contacts import Contacts

_WORDS_SAID = "to_tsvector('simple', said) || to_tsvector('english', said)"
"""Words as they are, for names, and by their English stems."""


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
        "company_key": fold(contact.company),
        "position": contact.position,
        "location": contact.location,
        "linkedin_slug": contact.linkedin_slug,
        "emails": list(contact.emails),
        "phones": list(contact.phones),
        "tags": list(contact.tags),
        "notes": contact.notes,
        "connected_on": contact.connected_on,
        "source": contact.source,
        "version": contact.version,
    }


def from_row(row: sa.RowMapping) -> Contact:
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
    )


def _words_of(contact: Contact) -> str:
    return " ".join(words("\n".join(thing.text for thing in things_known(contact, ()))))


@frozen
class PostgresContacts(Contacts):
    """Row-level security holds the owner too; the filter is for the plan and for the reader."""

    owner_id: OwnerId
    _connection: Connection

    async def add(self, people: Sequence[Contact]) -> None:
        rows = [to_row(contact, self.owner_id) | {"said": _words_of(contact)} for contact in people]
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
        for contact in people:
            swap = (
                sa.update(contacts)
                .where(
                    contacts.c.owner_id == self.owner_id,
                    contacts.c.id == contact.id,
                    contacts.c.version == contact.version - 1,
                )
                .values(to_row(contact, self.owner_id))
                .values(profile_words=words_in(_words_of(contact)))
            )
            if (await self._connection.execute(swap)).rowcount != 1:
                raise Conflict("contact", str(contact.id))
        changed = [contact.id for contact in people]
        forgotten = sa.delete(contact_keys).where(
            contact_keys.c.owner_id == self.owner_id, contact_keys.c.contact_id.in_(changed)
        )
        await self._connection.execute(forgotten)
        await self._add_keys(people)

    async def page(self, wanted: ContactFilter, request: PageRequest) -> Page[Contact]:
        order = (contacts.c.name_key, contacts.c.id)
        query = sa.select(contacts).where(contacts.c.owner_id == self.owner_id, *_conditions(wanted))
        if request.after is not None:
            name_key, last_id = name_and_id_of_cursor(request.after)
            query = query.where(sa.tuple_(*order) > sa.tuple_(sa.literal(name_key), sa.literal(last_id, sa.Uuid)))
        found = (await self._connection.execute(query.order_by(*order).limit(request.limit + 1))).mappings().all()
        items = tuple(from_row(row) for row in found[: request.limit])
        more = len(found) > request.limit
        return Page(items, cursor_of(fold(items[-1].name.full), str(items[-1].id)) if more else None)

    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Contact]:
        query = sa.select(contacts).where(contacts.c.owner_id == self.owner_id, contacts.c.id.in_(contact_ids))
        rows = (await self._connection.execute(query)).mappings()
        return {contact.id: contact for contact in map(from_row, rows)}

    async def count(self) -> int:
        query = sa.select(sa.func.count()).select_from(contacts).where(contacts.c.owner_id == self.owner_id)
        return (await self._connection.execute(query)).scalar_one()

    async def _add_keys(self, people: Sequence[Contact]) -> None:
        rows = [
            {"owner_id": self.owner_id, "key": key, "contact_id": contact.id}
            for contact in people
            for key in dict.fromkeys(keys_of(contact))
        ]
        await insert_many(self._connection, contact_keys, rows)


def words_in(said: str) -> sa.ColumnElement[Any]:
    """What full text keeps of a folded text."""
    simple, english = (sa.func.to_tsvector(sa.text(f"'{config}'"), said) for config in ("simple", "english"))
    return simple.op("||")(english)


def _conditions(wanted: ContactFilter) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = []
    if wanted.company is not None:
        conditions.append(contacts.c.company_key == fold(wanted.company))
    if wanted.tag is not None:
        conditions.append(sa.literal(wanted.tag) == sa.any_(contacts.c.tags))
    if wanted.channel is Channel.EMAIL:
        conditions.append(sa.func.cardinality(contacts.c.emails) > 0)
    elif wanted.channel is not None:
        conditions.append(contacts.c.linkedin_slug.is_not(None))
    return conditions
