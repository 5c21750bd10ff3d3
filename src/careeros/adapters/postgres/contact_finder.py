"""Full text over what is known of people, through a function that may use the index."""

from collections.abc import Sequence

from attrs import frozen

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.words import learn_words
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.search import ENOUGH, UNKNOWN
from careeros.ports.contact_finder import ContactFinder, Hit, Hits

_BETWEEN = "\t"
"""Between a word and what may stand for it; no word holds it."""

_FIND = (
    b"select contact_id, covered, known, late"
    b" from careeros_find(%(wanted)s, %(enough)s, %(unknown)s, cast(%(most)s as integer))"
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
        people = tuple(
            Hit(ContactId(row["contact_id"]), row["covered"]) for row in found if row["contact_id"] is not None
        )
        ((known, late),) = ((row["known"], row["late"]) for row in found if row["contact_id"] is None)
        return None if late else Hits(people, tuple(known))
