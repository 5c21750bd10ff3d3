"""Facts in rows; those of the sender have no contact."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from attrs import frozen

from careeros.adapters.postgres.bulk import insert_many
from careeros.adapters.postgres.contacts import words_in
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import contacts, facts
from careeros.domain.errors import NotFound
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.domain.search import words
from careeros.ports.facts import Facts


def fact_from_row(row: sa.RowMapping) -> Fact:
    return Fact(FactId(row["id"]), row["kind"], row["text"], row["source"], row["at"])


@frozen
class PostgresFacts(Facts):
    owner_id: OwnerId
    _connection: Connection

    async def add(self, told: Mapping[ContactId, Sequence[Fact]]) -> None:
        for contact_id, new in told.items():
            said = words_in(" ".join(words("\n".join(fact.text for fact in new))))
            found = (
                sa.update(contacts)
                .where(contacts.c.owner_id == self.owner_id, contacts.c.id == contact_id)
                .values(fact_words=contacts.c.fact_words.op("||")(said))
            )
            if (await self._connection.execute(found)).rowcount != 1:
                raise NotFound("contact", str(contact_id))
        rows = [self._row(fact, contact_id) for contact_id, new in told.items() for fact in new]
        await insert_many(self._connection, facts, rows)

    async def of(self, contact_id: ContactId) -> tuple[Fact, ...]:
        return await self._where(facts.c.contact_id == contact_id)

    async def of_each(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Fact, ...]]:
        query = sa.select(facts).where(facts.c.owner_id == self.owner_id, facts.c.contact_id.in_(contact_ids))
        told: dict[ContactId, tuple[Fact, ...]] = {}
        for row in (await self._connection.execute(query.order_by(facts.c.id))).mappings():
            contact_id = ContactId(row["contact_id"])
            told[contact_id] = (*told.get(contact_id, ()), fact_from_row(row))
        return told

    async def set_of_sender(self, told: Sequence[Fact]) -> None:
        mine = sa.delete(facts).where(facts.c.owner_id == self.owner_id, facts.c.contact_id.is_(None))
        await self._connection.execute(mine)
        await insert_many(self._connection, facts, [self._row(fact, None) for fact in told])

    async def of_sender(self) -> tuple[Fact, ...]:
        return await self._where(facts.c.contact_id.is_(None))

    async def _where(self, condition: sa.ColumnElement[bool]) -> tuple[Fact, ...]:
        query = sa.select(facts).where(facts.c.owner_id == self.owner_id, condition).order_by(facts.c.id)
        return tuple(fact_from_row(row) for row in (await self._connection.execute(query)).mappings())

    def _row(self, fact: Fact, contact_id: ContactId | None) -> dict[str, Any]:
        return {
            "owner_id": self.owner_id,
            "id": fact.id,
            "contact_id": contact_id,
            "kind": fact.kind,
            "text": fact.text,
            "source": fact.source,
            "at": fact.at,
        }
