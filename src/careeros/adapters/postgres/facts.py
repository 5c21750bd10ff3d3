"""Facts in rows; those of the sender have no contact."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.bulk import insertion
from careeros.adapters.postgres.engine import Connection, Row
from careeros.adapters.postgres.tables import facts
from careeros.adapters.postgres.words import owe_words
from careeros.domain.errors import NotFound
from careeros.domain.facts import Fact
from careeros.domain.identity.employers import employer_key
from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.ports.facts import Facts


def fact_from_row(row: Row) -> Fact:
    return Fact(FactId(row["id"]), row["kind"], row["text"], row["source"], row["at"])


@frozen
class PostgresFacts(Facts):
    owner_id: OwnerId
    _connection: Connection

    async def add(self, told: Mapping[ContactId, Sequence[Fact]]) -> None:
        if not told:
            return
        asked = {"owner": self.owner_id, "ids": array(list(told))}
        if unknown := await self._connection.fetch(_UNKNOWN, asked):
            raise NotFound("contact", str(unknown[0]["id"]))
        await self._insert([(contact_id, fact) for contact_id, new in told.items() for fact in new])
        await owe_words(self._connection, self.owner_id, told)

    async def remove(self, fact_ids: Collection[FactId]) -> None:
        if not fact_ids:
            return
        mine = (
            facts.c.owner_id == self.owner_id,
            facts.c.id == sa.any_(sa.cast(list(fact_ids), ARRAY(sa.Uuid))),
            facts.c.contact_id.is_not(None),
        )
        gone = await self._connection.execute(sa.delete(facts).where(*mine).returning(facts.c.contact_id))
        await owe_words(self._connection, self.owner_id, {row.contact_id for row in gone})

    async def of(self, contact_id: ContactId) -> tuple[Fact, ...]:
        return (await self.of_each([contact_id])).get(contact_id, ())

    async def of_each(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Fact, ...]]:
        told: dict[ContactId, list[Fact]] = {}
        for row in await self._connection.fetch(_OF_EACH, {"owner": self.owner_id, "ids": list(contact_ids)}):
            told.setdefault(ContactId(row["contact_id"]), []).append(fact_from_row(row))
        return {contact_id: tuple(every) for contact_id, every in told.items()}

    async def set_of_sender(self, told: Sequence[Fact]) -> None:
        mine = sa.delete(facts).where(facts.c.owner_id == self.owner_id, facts.c.contact_id.is_(None))
        await self._connection.execute(mine)
        await self._insert([(None, fact) for fact in told])

    async def of_sender(self) -> tuple[Fact, ...]:
        return tuple(map(fact_from_row, await self._connection.fetch(_OF_SENDER, {"owner": self.owner_id})))

    async def _insert(self, told: Sequence[tuple[ContactId | None, Fact]]) -> None:
        """Keep facts, each of a contact or, of None, of the sender."""
        if told:
            await self._connection.fetch(*insertion_of_facts(told, self.owner_id))


def insertion_of_facts(
    told: Sequence[tuple[ContactId | None, Fact]], owner_id: OwnerId
) -> tuple[bytes, dict[str, object]]:
    """The statement that keeps facts, one at least, with its values."""
    every = [fact for _, fact in told]
    columns: dict[str, Sequence[Any]] = {
        "owner_id": [owner_id] * len(told),
        "id": [fact.id for fact in every],
        "contact_id": [contact_id for contact_id, _ in told],
        "kind": [fact.kind for fact in every],
        "text": [fact.text for fact in every],
        "source": [fact.source for fact in every],
        "at": [fact.at for fact in every],
        "company_key": [employer_key(fact) if contact_id else None for contact_id, fact in told],
    }
    return insertion(facts, columns)


_UNKNOWN = (
    b"select wanted.id from unnest(%(ids)s::uuid[]) as wanted (id) where not exists"
    b" (select from contacts as c where c.owner_id = %(owner)s and c.id = wanted.id) limit 1"
)


_OF_EACH = (
    b"select contact_id, id, kind, text, source, at from facts"
    b" where owner_id = %(owner)s and contact_id = any(%(ids)s::uuid[]) order by id"
)
_OF_SENDER = (
    b"select id, kind, text, source, at from facts where owner_id = %(owner)s and contact_id is null order by id"
)
