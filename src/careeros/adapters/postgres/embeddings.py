"""Embeddings in rows. None of them refers to its contact: what is gone is still to be taken out of the index."""

from array import array
from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.bulk import insert_many
from careeros.adapters.postgres.engine import Connection, Row
from careeros.adapters.postgres.search_tables import embeddings
from careeros.adapters.postgres.tables import contacts, facts
from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.domain.indexing import SLASH
from careeros.ports.embeddings import Embedding, EmbeddingCounts, Embeddings


@frozen
class PostgresEmbeddings(Embeddings):
    owner_id: OwnerId
    _connection: Connection

    async def of(self, contact_ids: Collection[ContactId]) -> tuple[Embedding, ...]:
        asked = {"owner": self.owner_id, "ids": list(contact_ids)}
        return tuple(map(_from_row, await self._connection.fetch(_OF, asked)))

    async def put(self, new: Sequence[Embedding]) -> None:
        await self.drop([one.id for one in new])
        await insert_many(self._connection, embeddings, [self._row(one) for one in new])

    async def drop(self, ids: Collection[str]) -> None:
        if ids:
            await self._connection.execute(sa.delete(embeddings).where(self._mine, _among(ids)))

    async def mark_indexed(self, ids: Collection[tuple[str, str]]) -> None:
        if ids:
            hashes = [content_hash for _, content_hash in ids]
            said = sa.select(
                sa.func.unnest(sa.cast([one for one, _ in ids], ARRAY(sa.Text))).label("id"),
                sa.func.unnest(sa.cast(hashes, ARRAY(sa.Text))).label("content_hash"),
            ).subquery()
            same = (embeddings.c.id == said.c.id, embeddings.c.content_hash == said.c.content_hash)
            late = sa.update(embeddings).where(self._mine, *same, sa.not_(embeddings.c.indexed))
            await self._connection.execute(late.values(indexed=True))

    async def mark_lost(self, ids: Collection[str]) -> None:
        if ids:
            lost = sa.update(embeddings).where(self._mine, _among(ids)).values(indexed=False)
            await self._connection.execute(lost)

    async def not_indexed(self, model: str, *, limit: int) -> tuple[ContactId, ...]:
        late = sa.select(embeddings.c.contact_id).where(
            self._mine, embeddings.c.model == model, sa.not_(embeddings.c.indexed)
        )
        return tuple(map(ContactId, (await self._connection.execute(late.distinct().limit(limit))).scalars()))

    async def hashes(self, model: str) -> dict[str, str]:
        query = sa.select(embeddings.c.id, embeddings.c.content_hash).where(self._mine, embeddings.c.model == model)
        return {row.id: row.content_hash for row in await self._connection.execute(query)}

    async def counts(self, model: str) -> EmbeddingCounts:
        wanted = sa.select(sa.func.count()).select_from(self._documents().subquery())
        kept = sa.select(sa.func.count()).select_from(embeddings).where(self._mine, embeddings.c.model == model)
        indexed = kept.where(embeddings.c.indexed)
        query = sa.select(
            wanted.scalar_subquery().label("wanted"),
            kept.scalar_subquery().label("kept"),
            indexed.scalar_subquery().label("indexed"),
        )
        row = (await self._connection.execute(query)).one()
        return EmbeddingCounts(row.wanted, row.kept, row.indexed)

    async def lacking(self, model: str, *, limit: int) -> tuple[ContactId, ...]:
        known = self._documents().subquery()
        kept = sa.select(embeddings.c.id, embeddings.c.contact_id).where(self._mine, embeddings.c.model == model)
        both = kept.subquery()
        query = (
            sa.select(sa.func.coalesce(known.c.contact_id, both.c.contact_id))
            .select_from(known.join(both, known.c.id == both.c.id, full=True))
            .where(sa.or_(known.c.id.is_(None), both.c.id.is_(None), known.c.contact_id != both.c.contact_id))
        )
        found = await self._connection.execute(query.distinct().limit(limit))
        return tuple(ContactId(row[0]) for row in found)

    def _documents(self) -> sa.CompoundSelect[str, Any]:
        """The ids that `domain.indexing.documents` would give, with the contacts that they are of."""
        mine = contacts.c.owner_id == self.owner_id
        person, fact = sa.cast(contacts.c.id, sa.Text), sa.cast(facts.c.contact_id, sa.Text)
        return sa.union_all(
            sa.select(person.label("id"), contacts.c.id.label("contact_id")).where(mine),
            sa.select(person + SLASH + person, contacts.c.id).where(mine, contacts.c.position != ""),
            sa.select(fact + SLASH + sa.cast(facts.c.id, sa.Text), facts.c.contact_id).where(
                facts.c.owner_id == self.owner_id, facts.c.contact_id.is_not(None)
            ),
        )

    @property
    def _mine(self) -> sa.ColumnElement[bool]:
        return embeddings.c.owner_id == self.owner_id

    def _row(self, one: Embedding) -> dict[str, Any]:
        return {
            "owner_id": self.owner_id,
            "id": one.id,
            "contact_id": one.contact_id,
            "fact_id": one.fact_id,
            "text_hash": one.text_hash,
            "content_hash": one.content_hash,
            "model": one.model,
            "vector": one.vector.tobytes(),
            "indexed": one.indexed,
        }


_OF = (
    b"select id, contact_id, fact_id, text_hash, content_hash, model, vector, indexed from embeddings"
    b" where owner_id = %(owner)s and contact_id = any(%(ids)s::uuid[])"
)


def _among(ids: Collection[str]) -> sa.ColumnElement[bool]:
    """As one array, however many."""
    return embeddings.c.id == sa.any_(sa.cast(list(ids), ARRAY(sa.Text)))


def _from_row(row: Row) -> Embedding:
    return Embedding(
        row["id"],
        ContactId(row["contact_id"]),
        None if row["fact_id"] is None else FactId(row["fact_id"]),
        row["text_hash"],
        row["content_hash"],
        row["model"],
        array("f", row["vector"]),
        row["indexed"],
    )
