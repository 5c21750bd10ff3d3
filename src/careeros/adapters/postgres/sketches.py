"""Sketches, with their bands as rows: an index finds the like ones under row-level security, too."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.rows import rows_text
from careeros.adapters.postgres.tables import sketches
from careeros.domain.ids import BatchId, ContactId, OwnerId
from careeros.domain.quality import BatchView, Sketch
from careeros.ports.sketches import MOST_AT_EMPLOYER, MOST_IN_BAND, SAMPLE, Sketched, Sketches


@frozen
class PostgresSketches(Sketches):
    owner_id: OwnerId
    _connection: Connection

    async def put(self, batch_id: BatchId, sketched: Mapping[ContactId, Sketched]) -> None:
        rows = [
            {
                "contact_id": contact_id,
                "minima": one.sketch.minima,
                "names": sorted(one.sketch.names),
                "company": one.sketch.company,
                "facts": sorted(one.facts),
                "bands": sorted(set(one.sketch.bands)),
            }
            for contact_id, one in sketched.items()
        ]
        await self._connection.execute(_PUT, self._in(batch_id) | {"rows": rows_text(rows)})

    async def view(self, batch_id: BatchId, sketched: Mapping[ContactId, Sketched]) -> dict[ContactId, BatchView]:
        near = await self._near(batch_id, {contact_id: one.sketch for contact_id, one in sketched.items()})
        latest = (await self._connection.execute(_LATEST, self._in(batch_id))).all()
        sample = _Sample({ContactId(row.contact_id): frozenset(row.facts) for row in latest})
        return {
            contact_id: BatchView.of(near[contact_id], *sample.holders(contact_id, one.facts))
            for contact_id, one in sketched.items()
        }

    async def _near(self, batch_id: BatchId, mine: Mapping[ContactId, Sketch]) -> dict[ContactId, list[Sketch]]:
        bands = [(one, band) for one, sketch in mine.items() for band in set(sketch.bands)]
        words = [(one, word) for one, sketch in mine.items() for word in sketch.named]
        looks = {
            "banded": [one for one, _ in bands],
            "bands": [band for _, band in bands],
            "naming": [one for one, _ in words],
            "named": [word for _, word in words],
        }
        near: dict[ContactId, list[Sketch]] = {one: [] for one in mine}
        for row in await self._connection.execute(_NEAR, self._in(batch_id) | looks):
            sketch = Sketch(tuple(row.minima), frozenset(row.names), tuple(row.company))
            for one in row.near:
                near[ContactId(one)].append(sketch)
        return near

    async def forget(self, batch_id: BatchId, contact_id: ContactId) -> None:
        mine = (
            sketches.c.owner_id == self.owner_id,
            sketches.c.batch_id == batch_id,
            sketches.c.contact_id == contact_id,
        )
        await self._connection.execute(sa.delete(sketches).where(*mine))

    def _in(self, batch_id: BatchId) -> dict[str, Any]:
        return {"owner": self.owner_id, "batch": batch_id}


class _Sample:
    """Of whom which facts are known, over the latest recipients: one more than are counted, for who is among them."""

    def __init__(self, latest: Mapping[ContactId, frozenset[str]]) -> None:
        self._latest = latest
        self._counted = frozenset(list(latest)[:SAMPLE])
        self._next = list(latest)[SAMPLE:]
        self._holders = Counter(fact for one in self._counted for fact in latest[one])

    def holders(self, but: ContactId, facts: frozenset[str]) -> tuple[dict[str, int], int]:
        """Of how many others than `but` each of the facts is known, and of how many it was counted."""
        held = {fact: self._holders[fact] for fact in facts}
        if but not in self._counted:
            return held, len(self._counted)
        for fact in facts:
            held[fact] += sum(fact in self._latest[one] for one in self._next) - (fact in self._latest[but])
        return held, len(self._counted) + len(self._next) - 1


_PUT = sa.text(
    "with given as (select * from json_to_recordset(cast(:rows as json)) as g (contact_id uuid, minima bigint[],"
    " names text[], company text[], facts text[], bands bigint[])),"
    " kept as (insert into sketches (owner_id, batch_id, contact_id, minima, names, company, facts)"
    " select :owner, :batch, contact_id, minima, names, company, facts from given"
    " on conflict (owner_id, batch_id, contact_id) do update set"
    " minima = excluded.minima, names = excluded.names, company = excluded.company, facts = excluded.facts),"
    " gone as (delete from sketch_bands as b using given where b.owner_id = :owner and b.batch_id = :batch"
    " and b.contact_id = given.contact_id and b.band <> all (given.bands))"
    " insert into sketch_bands (owner_id, batch_id, band, contact_id)"
    " select :owner, :batch, band, given.contact_id from given cross join unnest(given.bands) as band"
    " on conflict do nothing"
)
_NEAR = sa.text(
    "select s.minima, s.names, s.company, n.near from (select f.contact_id, array_agg(f.one) as near from ("
    " select w.one, l.contact_id from unnest(:banded, :bands) as w (one, band) cross join lateral ("
    "select b.contact_id from sketch_bands as b"
    " where b.owner_id = :owner and b.batch_id = :batch and b.band = w.band and b.contact_id <> w.one"
    f" order by b.contact_id desc limit {MOST_IN_BAND}) as l"
    " union"
    " select w.one, l.contact_id from unnest(:naming, :named) as w (one, word) cross join lateral ("
    "select e.contact_id from sketches as e"
    " where e.owner_id = :owner and e.batch_id = :batch and e.head = w.word and e.contact_id <> w.one"
    f" order by e.contact_id desc limit {MOST_AT_EMPLOYER}) as l"
    ") as f group by f.contact_id) as n"
    " join sketches as s on s.owner_id = :owner and s.batch_id = :batch and s.contact_id = n.contact_id"
    " order by s.contact_id"
).bindparams(
    sa.bindparam("banded", type_=ARRAY(sa.Uuid)),
    sa.bindparam("bands", type_=ARRAY(sa.BigInteger)),
    sa.bindparam("naming", type_=ARRAY(sa.Uuid)),
    sa.bindparam("named", type_=ARRAY(sa.Text)),
)
_LATEST = sa.text(
    "select contact_id, facts from sketches where owner_id = :owner and batch_id = :batch"
    f" order by contact_id desc limit {SAMPLE + 1}"
)
