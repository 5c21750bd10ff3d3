"""Histories in rows, one for each import that tells of a contact."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.bulk import insert_many
from careeros.adapters.postgres.engine import Connection, Row
from careeros.adapters.postgres.tables import contacts, histories
from careeros.domain.errors import NotFound
from careeros.domain.folding import fold
from careeros.domain.history import NOTHING, Apart, Chapter, Correspondent, History, Side
from careeros.domain.ids import ContactId, ImportId, OwnerId
from careeros.ports.histories import Histories


def _history(row: Row) -> History:
    return History(
        row["last_contact_at"],
        Side(row["last_from"]) if row["last_from"] else None,
        row["sent"],
        row["received"],
        row["answered_at"],
        row["invitation"],
        Side(row["invited_by"]) if row["invited_by"] else None,
    )


@frozen
class PostgresHistories(Histories):
    owner_id: OwnerId
    _connection: Connection

    async def add(self, import_id: ImportId, told: Mapping[ContactId, History]) -> None:
        mine = sa.select(contacts.c.id).where(contacts.c.owner_id == self.owner_id, _is_any(contacts.c.id, told))
        known = set((await self._connection.execute(mine)).scalars())
        unknown = next((contact_id for contact_id in told if contact_id not in known), None)
        if unknown is not None:
            raise NotFound("contact", str(unknown))
        rows = [self._row(import_id, contact_id, history) for contact_id, history in told.items()]
        await insert_many(self._connection, histories, rows)

    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, History]:
        found: dict[ContactId, History] = {}
        for row in await self._connection.fetch(_MANY, {"owner": self.owner_id, "ids": array(list(contact_ids))}):
            contact_id = ContactId(row["contact_id"])
            found[contact_id] = found.get(contact_id, NOTHING).together(_history(row))
        return found

    async def whose(self, people: Collection[Correspondent]) -> dict[Correspondent, ContactId]:
        slugs = {person.slug for person in people if person.slug}
        names = {fold(person.name) for person in people if person.name and not person.slug}
        by_slug = sa.select(contacts.c.linkedin_slug, contacts.c.id).where(
            contacts.c.owner_id == self.owner_id, contacts.c.linkedin_slug == _any_text(slugs)
        )
        by_name = (
            sa.select(contacts.c.name_key, sa.func.min(sa.cast(contacts.c.id, sa.Text)).label("id"))
            .where(contacts.c.owner_id == self.owner_id, contacts.c.name_key == _any_text(names))
            .group_by(contacts.c.name_key)
            .having(sa.func.count() == 1)
        )
        with_slug = {row.linkedin_slug: ContactId(row.id) for row in await self._connection.execute(by_slug)}
        with_name = {row.name_key: ContactId(UUID(row.id)) for row in await self._connection.execute(by_name)}
        found = {
            person: with_slug.get(person.slug) if person.slug else with_name.get(fold(person.name)) for person in people
        }
        return {person: contact_id for person, contact_id in found.items() if contact_id}

    async def move(self, source: ContactId, target: ContactId) -> Apart:
        apart = Apart(await self._taken(source), await self._taken(target))
        united: dict[ImportId, History] = {}
        for chapter in (*apart.target, *apart.source):
            united[chapter.import_id] = united.get(chapter.import_id, NOTHING).together(chapter.history)
        await self._tell(target, united)
        return apart

    async def move_back(self, source: ContactId, target: ContactId, apart: Apart) -> None:
        joint = {chapter.import_id: chapter.history for chapter in await self._taken(target)}
        theirs = {one.import_id: one.history for one in apart.source if one.import_id in joint}
        ours = {one.import_id: one.history for one in apart.target if one.import_id in joint}
        since = {import_id: history for import_id, history in joint.items() if import_id not in theirs}
        await self._tell(source, theirs)
        await self._tell(target, since | ours)

    async def _taken(self, contact_id: ContactId) -> tuple[Chapter, ...]:
        """What each import tells of somebody, taken out of the table."""
        mine = sa.delete(histories).where(histories.c.owner_id == self.owner_id, histories.c.contact_id == contact_id)
        rows = (await self._connection.execute(mine.returning(histories))).mappings()
        return tuple(Chapter(ImportId(row["import_id"]), _history(row)) for row in rows)

    async def _tell(self, contact_id: ContactId, told: Mapping[ImportId, History]) -> None:
        rows = [self._row(import_id, contact_id, history) for import_id, history in told.items()]
        await insert_many(self._connection, histories, rows)

    async def forget(self, import_id: ImportId) -> None:
        told = sa.delete(histories).where(histories.c.owner_id == self.owner_id, histories.c.import_id == import_id)
        await self._connection.execute(told)

    def _row(self, import_id: ImportId, contact_id: ContactId, history: History) -> dict[str, Any]:
        return {
            "owner_id": self.owner_id,
            "contact_id": contact_id,
            "import_id": import_id,
            "last_contact_at": history.last_contact_at,
            "last_from": history.last_from.value if history.last_from else None,
            "sent": history.sent,
            "received": history.received,
            "answered_at": history.answered_at,
            "invitation": history.invitation,
            "invited_by": history.invited_by.value if history.invited_by else None,
        }


_MANY = (
    b"select contact_id, last_contact_at, last_from, sent, received, answered_at, invitation, invited_by from histories"
    b" where owner_id = %(owner)s and contact_id = any(%(ids)s::uuid[]) order by import_id"
)


def _is_any(column: sa.Column[Any], ids: Collection[ContactId]) -> sa.ColumnElement[bool]:
    return column == sa.any_(sa.cast(list(ids), ARRAY(sa.Uuid)))


def _any_text(texts: Collection[str]) -> sa.ColumnElement[Any]:
    return sa.any_(sa.cast(list(texts), ARRAY(sa.Text)))
