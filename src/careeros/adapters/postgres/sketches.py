"""Sketches, with their bands as rows: an index finds the like ones under row-level security, too."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from attrs import frozen

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.engine import Connection
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
        latest = await self._connection.fetch(_LATEST, self._in(batch_id))
        sample = _Sample({ContactId(row["contact_id"]): frozenset(row["facts"]) for row in latest})
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
_LATEST = (
    "select contact_id, facts from sketches where owner_id = %(owner)s and batch_id = %(batch)s"
    f" order by contact_id desc limit {SAMPLE + 1}"
).encode()
