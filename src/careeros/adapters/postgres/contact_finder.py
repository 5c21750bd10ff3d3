"""Full text over what is known of people, through a function that may use the index."""

from collections.abc import Sequence
from math import ceil
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.contacts import from_row
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.facts import fact_from_row
from careeros.adapters.postgres.tables import contacts, facts
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.ids import OwnerId
from careeros.ports.contact_finder import ENOUGH, ContactFinder, Hit

_FIND = sa.text("select contact_id, covered, rank from careeros_find(:wanted, :most)").bindparams(
    sa.bindparam("wanted", type_=ARRAY(sa.Text))
)


@frozen
class PostgresContactFinder(ContactFinder):
    owner_id: OwnerId
    _connection: Connection

    async def find(self, words: Sequence[str], *, limit: int) -> tuple[Hit, ...]:
        found = (await self._connection.execute(_FIND, {"wanted": list(words), "most": limit})).all()
        hits = [(row.contact_id, row) for row in found if row.covered >= ceil(len(words) * ENOUGH)]
        ids = [contact_id for contact_id, _ in hits]
        known, told = await self._people(ids), await self._told(ids)
        return tuple(
            Hit(known[contact_id], tuple(told.get(contact_id, ())), _score(row.covered / len(words), row.rank))
            for contact_id, row in hits
        )

    async def _people(self, ids: Sequence[UUID]) -> dict[UUID, Contact]:
        query = sa.select(contacts).where(contacts.c.owner_id == self.owner_id, contacts.c.id.in_(ids))
        return {row["id"]: from_row(row) for row in (await self._connection.execute(query)).mappings()}

    async def _told(self, ids: Sequence[UUID]) -> dict[UUID, list[Fact]]:
        query = sa.select(facts).where(facts.c.owner_id == self.owner_id, facts.c.contact_id.in_(ids))
        told: dict[UUID, list[Fact]] = {}
        for row in (await self._connection.execute(query.order_by(facts.c.id))).mappings():
            told.setdefault(row["contact_id"], []).append(fact_from_row(row))
        return told


def _score(covered: float, rank: float) -> float:
    """Coverage first, the rank of full text to tell equals apart."""
    return round(0.9 * covered + 0.1 * min(rank, 1.0), 4)
