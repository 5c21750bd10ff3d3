"""Sketches, with their bands as rows: an index finds the like ones under row-level security, too."""

from collections.abc import Set as AbstractSet
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import sketches
from careeros.domain.ids import BatchId, ContactId, OwnerId
from careeros.domain.quality import BatchView, Sketch
from careeros.ports.sketches import MOST_AT_EMPLOYER, MOST_IN_BAND, SAMPLE, Sketches


@frozen
class PostgresSketches(Sketches):
    owner_id: OwnerId
    _connection: Connection

    async def put(self, batch_id: BatchId, contact_id: ContactId, sketch: Sketch, facts: AbstractSet[str]) -> None:
        looks = {
            "minima": list(sketch.minima),
            "names": sorted(sketch.names),
            "company": list(sketch.company),
            "facts": sorted(facts),
            "bands": sorted(set(sketch.bands)),
        }
        await self._connection.execute(_PUT, self._of(batch_id, contact_id) | looks)

    async def view(
        self, batch_id: BatchId, contact_id: ContactId, sketch: Sketch, facts: AbstractSet[str]
    ) -> BatchView:
        others = self._of(batch_id, contact_id)
        looks = {"bands": sorted(set(sketch.bands)), "named": sorted(sketch.named)}
        near = (await self._connection.execute(_NEAR, others | looks)).all()
        counted = (await self._connection.execute(_HOLDERS, others | {"facts": sorted(facts)})).all()
        holders = {row.fact: row.holders for row in counted if row.fact is not None}
        recipients = next(row.holders for row in counted if row.fact is None)
        alike = [Sketch(tuple(row.minima), frozenset(row.names), tuple(row.company)) for row in near]
        return BatchView.of(alike, holders, recipients)

    async def forget(self, batch_id: BatchId, contact_id: ContactId) -> None:
        mine = (
            sketches.c.owner_id == self.owner_id,
            sketches.c.batch_id == batch_id,
            sketches.c.contact_id == contact_id,
        )
        await self._connection.execute(sa.delete(sketches).where(*mine))

    def _of(self, batch_id: BatchId, contact_id: ContactId) -> dict[str, Any]:
        return {"owner": self.owner_id, "batch": batch_id, "contact": contact_id}


_PUT = sa.text(
    "with sketch as (insert into sketches (owner_id, batch_id, contact_id, minima, names, company, facts)"
    " values (:owner, :batch, :contact, :minima, :names, :company, :facts)"
    " on conflict (owner_id, batch_id, contact_id) do update set"
    " minima = excluded.minima, names = excluded.names, company = excluded.company, facts = excluded.facts),"
    " gone as (delete from sketch_bands where owner_id = :owner and batch_id = :batch and contact_id = :contact"
    " and band <> all (:bands))"
    " insert into sketch_bands (owner_id, batch_id, band, contact_id)"
    " select :owner, :batch, band, :contact from unnest(:bands) as band on conflict do nothing"
).bindparams(
    sa.bindparam("minima", type_=ARRAY(sa.BigInteger)),
    sa.bindparam("names", type_=ARRAY(sa.Text)),
    sa.bindparam("company", type_=ARRAY(sa.Text)),
    sa.bindparam("facts", type_=ARRAY(sa.Text)),
    sa.bindparam("bands", type_=ARRAY(sa.BigInteger)),
)
_NEAR = sa.text(
    "select s.minima, s.names, s.company from sketches as s where s.owner_id = :owner and s.batch_id = :batch"
    " and s.contact_id in ("
    " select l.contact_id from unnest(:bands) as w (band) cross join lateral ("
    "select b.contact_id from sketch_bands as b"
    " where b.owner_id = :owner and b.batch_id = :batch and b.band = w.band and b.contact_id <> :contact"
    f" order by b.contact_id desc limit {MOST_IN_BAND}) as l"
    " union"
    " select l.contact_id from unnest(:named) as w (word) cross join lateral (select e.contact_id from sketches as e"
    " where e.owner_id = :owner and e.batch_id = :batch and e.head = w.word and e.contact_id <> :contact"
    f" order by e.contact_id desc limit {MOST_AT_EMPLOYER}) as l) order by s.contact_id"
).bindparams(sa.bindparam("bands", type_=ARRAY(sa.BigInteger)), sa.bindparam("named", type_=ARRAY(sa.Text)))
_HOLDERS = sa.text(
    "with sample as (select facts from sketches where owner_id = :owner and batch_id = :batch"
    f" and contact_id <> :contact order by contact_id desc limit {SAMPLE})"
    " select null as fact, count(*) as holders from sample"
    " union all select fact, count(*) from sample cross join unnest(facts) as fact where fact = any (:facts)"
    " group by fact"
).bindparams(sa.bindparam("facts", type_=ARRAY(sa.Text)))
"""How many there are, under no fact, and for each fact of how many it is known."""
