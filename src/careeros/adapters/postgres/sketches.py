"""Sketches, with their bands as rows: an index finds the like ones under row-level security, too."""

from collections.abc import Set as AbstractSet
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY, insert

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import sketch_bands, sketches
from careeros.domain.ids import BatchId, ContactId, OwnerId
from careeros.domain.quality import BatchView, Sketch
from careeros.ports.sketches import MOST_AT_EMPLOYER, MOST_IN_BAND, SAMPLE, Sketches


@frozen
class PostgresSketches(Sketches):
    owner_id: OwnerId
    _connection: Connection

    async def put(self, batch_id: BatchId, contact_id: ContactId, sketch: Sketch, facts: AbstractSet[str]) -> None:
        key = {"owner_id": self.owner_id, "batch_id": batch_id, "contact_id": contact_id}
        looks = {
            "minima": list(sketch.minima),
            "names": sorted(sketch.names),
            "company": list(sketch.company),
            "facts": sorted(facts),
        }
        statement = insert(sketches).values(key | looks)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["owner_id", "batch_id", "contact_id"], set_=looks)
        )
        bands = sketch_bands.c
        mine = (bands.owner_id == self.owner_id, bands.batch_id == batch_id, bands.contact_id == contact_id)
        await self._connection.execute(sa.delete(sketch_bands).where(*mine))
        rows = [key | {"band": band} for band in sorted(set(sketch.bands))]
        await self._connection.execute(sa.insert(sketch_bands).values(rows))

    async def view(
        self, batch_id: BatchId, contact_id: ContactId, sketch: Sketch, facts: AbstractSet[str]
    ) -> BatchView:
        recipients, holders = await self._holders(batch_id, contact_id, facts)
        return BatchView.of(await self._near(batch_id, contact_id, sketch), holders, recipients)

    async def _near(self, batch_id: BatchId, contact_id: ContactId, sketch: Sketch) -> list[Sketch]:
        alike = [self._latest(batch_id, contact_id, band) for band in sorted(set(sketch.bands))]
        near = sa.union(*alike, self._at_employers(batch_id, contact_id, sorted(sketch.named)))
        query = (
            sa.select(sketches.c.minima, sketches.c.names, sketches.c.company)
            .where(
                sketches.c.owner_id == self.owner_id,
                sketches.c.batch_id == batch_id,
                sketches.c.contact_id.in_(near),
            )
            .order_by(sketches.c.contact_id)
        )
        found = await self._connection.execute(query)
        return [Sketch(tuple(row.minima), frozenset(row.names), tuple(row.company)) for row in found]

    def _latest(self, batch_id: BatchId, contact_id: ContactId, band: int) -> sa.Select[Any]:
        bands = sketch_bands.c
        latest = (
            sa.select(bands.contact_id)
            .where(
                bands.owner_id == self.owner_id,
                bands.batch_id == batch_id,
                bands.band == band,
                bands.contact_id != contact_id,
            )
            .order_by(bands.contact_id.desc())
            .limit(MOST_IN_BAND)
            .subquery()
        )
        return sa.select(latest.c.contact_id)

    def _at_employers(self, batch_id: BatchId, contact_id: ContactId, words: list[str]) -> sa.Select[Any]:
        named = sa.select(sa.func.unnest(sa.cast(words, ARRAY(sa.Text))).label("word")).subquery()
        latest = (
            sa.select(sketches.c.contact_id)
            .where(
                sketches.c.owner_id == self.owner_id,
                sketches.c.batch_id == batch_id,
                sketches.c.head == named.c.word,
                sketches.c.contact_id != contact_id,
            )
            .order_by(sketches.c.contact_id.desc())
            .limit(MOST_AT_EMPLOYER)
            .lateral()
        )
        return sa.select(latest.c.contact_id).select_from(named.join(latest, sa.true()))

    async def _holders(
        self, batch_id: BatchId, contact_id: ContactId, facts: AbstractSet[str]
    ) -> tuple[int, dict[str, int]]:
        sample = (
            sa.select(sketches.c.facts)
            .where(
                sketches.c.owner_id == self.owner_id,
                sketches.c.batch_id == batch_id,
                sketches.c.contact_id != contact_id,
            )
            .order_by(sketches.c.contact_id.desc())
            .limit(SAMPLE)
            .cte("sample")
        )
        recipients = await self._connection.execute(sa.select(sa.func.count()).select_from(sample))
        held = sa.select(sa.func.unnest(sample.c.facts).label("fact")).subquery()
        counted = (
            sa.select(held.c.fact, sa.func.count().label("holders"))
            .where(held.c.fact.in_(sorted(facts)))
            .group_by(held.c.fact)
        )
        found = await self._connection.execute(counted)
        return recipients.scalar_one(), {row.fact: row.holders for row in found}

    async def forget(self, batch_id: BatchId, contact_id: ContactId) -> None:
        mine = (
            sketches.c.owner_id == self.owner_id,
            sketches.c.batch_id == batch_id,
            sketches.c.contact_id == contact_id,
        )
        await self._connection.execute(sa.delete(sketches).where(*mine))
