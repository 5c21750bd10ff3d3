from collections.abc import Collection

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import insert

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.search_tables import search_words
from careeros.adapters.postgres.words import learn_words
from careeros.domain.ids import OwnerId
from careeros.domain.spelling import LONGEST_WORD, letters_of, likeliest, reach
from careeros.ports.vocabulary import Vocabulary

_MOST_CONTINUED = 20
_NEAR = b"""
with continued as materialized (
  select word from search_words where owner_id = %(owner)s and starts_with(word, %(word)s) order by word limit %(most)s
)
select word, true as continues from continued
union all
select word, false from search_words
where not exists (select from continued) and owner_id = %(owner)s
  and length(word) between %(shortest)s and %(longest)s
  and bit_count(cast(letters # %(letters)s as bit(64))) <= %(differing)s
"""
_RENEW = sa.text(
    "delete from search_words where owner_id = :owner_id and word not in (select word from ts_stat(:known))"
)


@frozen
class PostgresVocabulary(Vocabulary):
    """The letters of each word are kept as bits, so that PostgreSQL leaves out nearly all that is too far away."""

    owner_id: OwnerId
    _connection: Connection

    async def add(self, words: Collection[str]) -> None:
        rows = [
            {"owner_id": self.owner_id, "word": word, "letters": letters_of(word)}
            for word in sorted(words)
            if len(word) <= LONGEST_WORD
        ]
        if rows:
            await self._connection.execute(insert(search_words).on_conflict_do_nothing(), rows)

    async def near(self, word: str) -> tuple[str, ...]:
        far = reach(word)
        asked = {
            "owner": self.owner_id,
            "word": word,
            "most": _MOST_CONTINUED,
            "letters": letters_of(word),
            "shortest": len(word) - far,
            "longest": len(word) + far,
            "differing": 2 * far,
        }
        found = await self._connection.fetch(_NEAR, asked)
        continued = tuple(row["word"] for row in found if row["continues"])
        return continued or likeliest(word, (row["word"] for row in found))

    async def renew(self) -> None:
        while await learn_words(self._connection, self.owner_id, waits=True):
            pass
        known = f"select words from contact_words where owner_id = '{self.owner_id}'"
        await self._connection.execute(_RENEW, {"owner_id": self.owner_id, "known": known})
