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
_LAST = "\U0010ffff"
"""Sorts after all letters."""

_NEAR = b"""
with asked as materialized (
  select word, letters, far from unnest(%(words)s::text[], %(letters)s::bigint[], %(far)s::integer[])
    as a (word, letters, far)
), continued as materialized (
  select asked.word as typed, s.word from asked cross join lateral (
    select word from search_words where owner_id = %(owner)s and word >= asked.word collate "C"
      and word < (asked.word || %(last)s) collate "C" order by word limit %(most)s
  ) as s
)
select typed, word, true as continues from continued
union all
select asked.word, s.word, false from asked join search_words as s on s.owner_id = %(owner)s
  and length(s.word) between length(asked.word) - asked.far and length(asked.word) + asked.far
  and bit_count(cast(s.letters # asked.letters as bit(64))) <= 2 * asked.far
where asked.word not in (select typed from continued)
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

    async def near(self, words: Collection[str]) -> dict[str, tuple[str, ...]]:
        asked = {
            "owner": self.owner_id,
            "words": list(words),
            "letters": list(map(letters_of, words)),
            "far": list(map(reach, words)),
            "last": _LAST,
            "most": _MOST_CONTINUED,
        }
        continued: dict[str, list[str]] = {}
        alike: dict[str, list[str]] = {}
        for row in await self._connection.fetch(_NEAR, asked):
            (continued if row["continues"] else alike).setdefault(row["typed"], []).append(row["word"])
        meant = {word: tuple(found) for word, found in continued.items()}
        meant |= {word: likeliest(word, found) for word, found in alike.items()}
        return {word: found for word, found in meant.items() if found}

    async def renew(self) -> None:
        while await learn_words(self._connection, self.owner_id, waits=True):
            pass
        known = f"select words from contact_words where owner_id = '{self.owner_id}'"
        await self._connection.execute(_RENEW, {"owner_id": self.owner_id, "known": known})
