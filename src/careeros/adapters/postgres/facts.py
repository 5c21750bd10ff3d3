"""Facts in rows; those of the sender have no contact."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.bulk import insert_many, stage
from careeros.adapters.postgres.engine import Connection, Row
from careeros.adapters.postgres.tables import facts
from careeros.domain.errors import NotFound
from careeros.domain.facts import Fact
from careeros.domain.identity.employers import employer_key
from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.domain.search import words
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
        said = ((contact_id, _said(new)) for contact_id, new in told.items())
        await stage(self._connection, "told", {"id": "uuid", "said": "text"}, said)
        asked = {"owner": self.owner_id, "ids": list(told)}
        found = {row.id for row in await self._connection.execute(_ADD_WORDS, asked)}
        await self._connection.execute(sa.text("drop table told"))
        unknown = next((contact_id for contact_id in told if contact_id not in found), None)
        if unknown is not None:
            raise NotFound("contact", str(unknown))
        rows = [self._row(fact, contact_id) for contact_id, new in told.items() for fact in new]
        await insert_many(self._connection, facts, rows)

    async def remove(self, fact_ids: Collection[FactId]) -> None:
        if not fact_ids:
            return
        wanted = sa.any_(sa.cast(list(fact_ids), ARRAY(sa.Uuid)))
        mine = (facts.c.owner_id == self.owner_id, facts.c.id == wanted, facts.c.contact_id.is_not(None))
        gone = await self._connection.execute(sa.delete(facts).where(*mine).returning(facts.c.contact_id))
        await refresh_words(self._connection, self.owner_id, {row.contact_id for row in gone})

    async def of(self, contact_id: ContactId) -> tuple[Fact, ...]:
        return await self._where(facts.c.contact_id == contact_id)

    async def of_each(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Fact, ...]]:
        told: dict[ContactId, list[Fact]] = {}
        for row in await self._connection.fetch(_OF_EACH, {"owner": self.owner_id, "ids": list(contact_ids)}):
            told.setdefault(ContactId(row["contact_id"]), []).append(fact_from_row(row))
        return {contact_id: tuple(every) for contact_id, every in told.items()}

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
            "company_key": employer_key(fact) if contact_id else None,
        }


async def refresh_words(connection: Connection, owner_id: OwnerId, contact_ids: Collection[UUID]) -> None:
    """Make the words that find contacts by their facts anew, after facts went or moved."""
    left: dict[UUID, list[Fact]] = {contact_id: [] for contact_id in contact_ids}
    query = sa.select(facts).where(
        facts.c.owner_id == owner_id, facts.c.contact_id == sa.any_(sa.cast(list(left), ARRAY(sa.Uuid)))
    )
    for row in (await connection.execute(query.order_by(facts.c.id))).mappings():
        left[row["contact_id"]].append(fact_from_row(row))
    said = ((contact_id, _said(kept)) for contact_id, kept in left.items())
    await stage(connection, "told", {"id": "uuid", "said": "text"}, said)
    await connection.execute(_SET_WORDS, {"owner": owner_id, "ids": list(left)})
    await connection.execute(sa.text("drop table told"))


def _said(told: Iterable[Fact]) -> str:
    return " ".join(words("\n".join(fact.text for fact in told)))


_OF_EACH = (
    b"select contact_id, id, kind, text, source, at from facts"
    b" where owner_id = %(owner)s and contact_id = any(%(ids)s::uuid[]) order by id"
)
_WORDS_TOLD = "to_tsvector('simple', t.said) || to_tsvector('english', t.said)"
_ADD_WORDS = sa.text(
    f"update contacts as c set fact_words = c.fact_words || {_WORDS_TOLD} from told as t"
    " where c.owner_id = :owner and c.id = any(:ids) and c.id = t.id returning c.id"
)
_SET_WORDS = sa.text(
    f"update contacts as c set fact_words = {_WORDS_TOLD} from told as t"
    " where c.owner_id = :owner and c.id = any(:ids) and c.id = t.id"
)
