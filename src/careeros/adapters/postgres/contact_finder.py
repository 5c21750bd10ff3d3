"""Full text over what is known of people, through a function that may use the index."""

from collections.abc import Collection, Sequence

from attrs import frozen

from careeros.adapters.postgres.engine import Connection, Row
from careeros.adapters.postgres.words import learn_words
from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.domain.search import ENOUGH, UNKNOWN, Match, Portrait
from careeros.ports.contact_finder import ContactFinder, Hit, Hits

_BETWEEN = "\t"
"""Between a word and what may stand for it; no word holds it."""

_FIND = (
    b"select contact_id, covered, known, late from careeros_find(%(wanted)s, %(enough)s, %(unknown)s,"
    b" cast(%(most)s as integer))"
)
_PORTRAITS = (
    b"select c.id, c.full_name, c.position, c.company, c.location, c.tags, c.notes, c.emails, f.ids, f.kinds, f.texts"
    b" from contacts as c cross join lateral (select array_agg(f.id order by f.id) as ids,"
    b" array_agg(f.kind order by f.id) as kinds, array_agg(f.text order by f.id) as texts from facts as f"
    b" where f.owner_id = c.owner_id and f.contact_id = c.id) as f"
    b" where c.owner_id = %(owner)s and c.id = any(%(ids)s::uuid[])"
)


@frozen
class PostgresContactFinder(ContactFinder):
    owner_id: OwnerId
    _connection: Connection

    async def find(self, wanted: Sequence[Sequence[str]], *, limit: int) -> Hits:
        hits = await self._find(wanted, limit)
        while hits is None:
            while await learn_words(self._connection, self.owner_id, waits=True):
                pass
            hits = await self._find(wanted, limit)
        return hits

    async def portraits(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Portrait]:
        rows = await self._connection.fetch(_PORTRAITS, {"owner": self.owner_id, "ids": list(contact_ids)})
        return {ContactId(row["id"]): _portrait(row) for row in rows}

    async def catch_up(self) -> bool:
        return await learn_words(self._connection, self.owner_id, waits=False)

    async def _find(self, wanted: Sequence[Sequence[str]], limit: int) -> Hits | None:
        """None where the words of some people are still to be written."""
        asked = {
            "wanted": [_BETWEEN.join(one) for one in wanted],
            "enough": ENOUGH,
            "unknown": UNKNOWN,
            "most": limit,
        }
        found = await self._connection.fetch(_FIND, asked)
        last = next(row for row in found if row["contact_id"] is None)
        people = tuple(Hit(ContactId(row["contact_id"]), row["covered"]) for row in found if row is not last)
        return None if last["late"] else Hits(people, tuple(last["known"]))


def _portrait(row: Row) -> Portrait:
    told = zip(row["ids"], row["kinds"], row["texts"], strict=True) if row["ids"] else ()
    return Portrait(
        ContactId(row["id"]),
        row["full_name"],
        row["position"],
        row["company"],
        row["location"],
        row["tags"],
        row["notes"],
        row["emails"],
        {FactId(fact_id): Match(kind, text) for fact_id, kind, text in told},
    )
