"""Full text over what is known of people, through a function that may use the index."""

from collections.abc import Sequence

from attrs import frozen

from careeros.adapters.postgres.engine import Connection
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.search import ENOUGH, UNKNOWN
from careeros.ports.contact_finder import ContactFinder, Hit, Hits

_BETWEEN = "\t"
"""Between a word and what may stand for it; no word holds it."""

_FIND = b"select contact_id, covered, known from careeros_find(%(wanted)s, %(enough)s, %(unknown)s, %(most)s)"


@frozen
class PostgresContactFinder(ContactFinder):
    owner_id: OwnerId
    _connection: Connection

    async def find(self, wanted: Sequence[Sequence[str]], *, limit: int) -> Hits:
        asked = {
            "wanted": [_BETWEEN.join(one) for one in wanted],
            "enough": ENOUGH,
            "unknown": UNKNOWN,
            "most": limit,
        }
        found = await self._connection.fetch(_FIND, asked)
        people = tuple(Hit(ContactId(row["contact_id"]), row["covered"]) for row in found if row["known"] is None)
        (known,) = (row["known"] for row in found if row["known"] is not None)
        return Hits(people, tuple(known))
