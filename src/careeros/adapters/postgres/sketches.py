"""Sketches, with their bands as rows: an index finds the like ones under row-level security, too."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from attrs import define, field, frozen

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.engine import Connection, Row
from careeros.adapters.postgres.rows import rows_text
from careeros.adapters.postgres.tables import sketches
from careeros.domain.ids import BatchId, ContactId, OwnerId
from careeros.domain.quality import BatchView, Sketch
from careeros.ports.sketches import MOST_AT_EMPLOYER, MOST_IN_BAND, SAMPLE, Sketched, Sketches

_REMEMBERED = 128
"""Messages that are kept now, and then held against others."""


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
                "bands": _bands(one.sketch),
            }
            for contact_id, one in sketched.items()
        ]
        await self._connection.fetch(_PUT, self._in(batch_id) | {"rows": rows_text(rows)})

    async def view(self, batch_id: BatchId, sketched: Mapping[ContactId, Sketched]) -> dict[ContactId, BatchView]:
        near = await self._near(batch_id, {contact_id: one.sketch for contact_id, one in sketched.items()})
        sample = await self._sample(batch_id, sketched)
        return {
            contact_id: BatchView.of(near[contact_id], *sample.holders(contact_id, one.facts))
            for contact_id, one in sketched.items()
        }

    async def _near(self, batch_id: BatchId, mine: Mapping[ContactId, Sketch]) -> dict[ContactId, list[Sketch]]:
        bands = [(one, band) for one, sketch in enumerate(mine.values(), 1) for band in _bands(sketch)]
        words = [(one, word) for one, sketch in enumerate(mine.values(), 1) for word in sketch.named]
        looks = {
            "mine": array(list(mine)),
            "banded": array([one for one, _ in bands]),
            "bands": array([band for _, band in bands]),
            "naming": array([one for one, _ in words]),
            "named": array([word for _, word in words]),
        }
        near: dict[int, list[Sketch]] = {one: [] for one in range(1, len(mine) + 1)}
        for row in await self._connection.fetch(_NEAR, self._in(batch_id) | looks):
            sketch = Sketch(tuple(row["minima"]), frozenset(row["names"]), tuple(row["company"]))
            for one in row["near"]:
                near[one].append(sketch)
        return dict(zip(mine, near.values(), strict=True))

    async def _sample(self, batch_id: BatchId, sketched: Mapping[ContactId, Sketched]) -> "_Sample":
        facts = frozenset[str]().union(*(one.facts for one in sketched.values()))
        asked = {"mine": array(list(sketched)), "asked": array(list(facts))}
        sample = _Sample()
        for row in await self._connection.fetch(_LATEST, self._in(batch_id) | asked):
            sample.add(row)
        return sample

    async def forget(self, batch_id: BatchId, contact_id: ContactId) -> None:
        mine = (
            sketches.c.owner_id == self.owner_id,
            sketches.c.batch_id == batch_id,
            sketches.c.contact_id == contact_id,
        )
        await self._connection.execute(sa.delete(sketches).where(*mine))

    def _in(self, batch_id: BatchId) -> dict[str, Any]:
        return {"owner": self.owner_id, "batch": batch_id}


@lru_cache(maxsize=_REMEMBERED)
def _bands(sketch: Sketch) -> tuple[int, ...]:
    return tuple(sorted(set(sketch.bands)))


@define
class _Sample:
    """Of how many of the latest recipients some facts are known: of those who are counted, and of the one after them,
    for who is among them. And what is known of those of them who are asked about.
    """

    _counted: Counter[str] = field(factory=Counter[str])
    _after: Counter[str] = field(factory=Counter[str])
    _asked: dict[ContactId, frozenset[str]] = field(factory=dict[ContactId, frozenset[str]])
    _sizes: tuple[int, int] = (0, 0)

    def add(self, row: Row) -> None:
        if row["contact_id"] is not None:
            self._asked[ContactId(row["contact_id"])] = frozenset(row["facts"])
        elif row["facts"] is None:
            self._sizes = row["counted"], row["after"]
        else:
            (fact,) = row["facts"]
            self._counted[fact], self._after[fact] = row["counted"], row["after"]

    def holders(self, but: ContactId, facts: frozenset[str]) -> tuple[dict[str, int], int]:
        """Of how many others than `but` each of the facts is known, and of how many it was counted."""
        counted, after = self._sizes
        if but not in self._asked:
            return {fact: self._counted[fact] for fact in facts}, counted
        own = self._asked[but]
        held = {fact: self._counted[fact] + self._after[fact] - (fact in own) for fact in facts}
        return held, counted + after - 1


_PUT = (
    b"with given as (select * from json_to_recordset(%(rows)s::json) as g (contact_id uuid, minima bigint[],"
    b" names text[], company text[], facts text[], bands bigint[])),"
    b" kept as (insert into sketches (owner_id, batch_id, contact_id, minima, names, company, facts)"
    b" select %(owner)s, %(batch)s, contact_id, minima, names, company, facts from given"
    b" on conflict (owner_id, batch_id, contact_id) do update set"
    b" minima = excluded.minima, names = excluded.names, company = excluded.company, facts = excluded.facts),"
    b" gone as (delete from sketch_bands as b using given where b.owner_id = %(owner)s and b.batch_id = %(batch)s"
    b" and b.contact_id = given.contact_id and b.band <> all (given.bands))"
    b" insert into sketch_bands (owner_id, batch_id, band, contact_id)"
    b" select %(owner)s, %(batch)s, band, given.contact_id from given cross join unnest(given.bands) as band"
    b" on conflict do nothing"
)
_NEAR = (
    "with mine as materialized (select m.id, m.one from unnest(%(mine)s::uuid[]) with ordinality as m (id, one))"
    " select s.minima, s.names, s.company, n.near from (select f.contact_id, array_agg(f.one) as near from ("
    " select one, l.contact_id from unnest(%(banded)s::bigint[], %(bands)s::bigint[]) as w (one, band)"
    " join mine using (one) cross join lateral ("
    "select b.contact_id from sketch_bands as b"
    " where b.owner_id = %(owner)s and b.batch_id = %(batch)s and b.band = w.band and b.contact_id <> mine.id"
    f" order by b.contact_id desc limit {MOST_IN_BAND}) as l"
    " union"
    " select one, l.contact_id from unnest(%(naming)s::bigint[], %(named)s::text[]) as w (one, word)"
    " join mine using (one) cross join lateral ("
    "select e.contact_id from sketches as e"
    " where e.owner_id = %(owner)s and e.batch_id = %(batch)s and e.head = w.word and e.contact_id <> mine.id"
    f" order by e.contact_id desc limit {MOST_AT_EMPLOYER}) as l"
    ") as f group by f.contact_id) as n"
    " join sketches as s on s.owner_id = %(owner)s and s.batch_id = %(batch)s and s.contact_id = n.contact_id"
    " order by s.contact_id"
).encode()
_COUNTED = f"count(*) filter (where place <= {SAMPLE}) as counted, count(*) filter (where place > {SAMPLE}) as after"
_LATEST = (
    "with latest as materialized (select contact_id, facts, row_number() over (order by contact_id desc) as place"
    " from sketches where owner_id = %(owner)s and batch_id = %(batch)s"
    f" order by contact_id desc limit {SAMPLE + 1})"
    f" select null::uuid as contact_id, array[fact] as facts, {_COUNTED} from latest cross join unnest(facts) as fact"
    " where fact = any(%(asked)s::text[]) group by fact"
    f" union all select null, null, {_COUNTED} from latest"
    " union all select contact_id, facts, 0, 0 from latest"
    f" where contact_id = any(%(mine)s::uuid[]) and place <= {SAMPLE}"
).encode()
