from collections.abc import Collection

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import BIT, insert

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.search_tables import search_words
from careeros.adapters.postgres.words import learn_words
from careeros.domain.ids import OwnerId
from careeros.domain.spelling import LONGEST_WORD, letters_of, likeliest, reach
from careeros.ports.vocabulary import Vocabulary

_MOST_CONTINUED = 20
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
        mine = search_words.c.owner_id == self.owner_id
        begun = sa.select(search_words.c.word).where(mine, search_words.c.word.startswith(word, autoescape=True))
        found = (await self._connection.execute(begun.order_by(search_words.c.word).limit(_MOST_CONTINUED))).scalars()
        if continued := tuple(found):
            return continued
        far = reach(word)
        differing = sa.func.bit_count(sa.cast(search_words.c.letters.op("#")(letters_of(word)), BIT(64)))
        alike = sa.select(search_words.c.word).where(
            mine, sa.func.length(search_words.c.word).between(len(word) - far, len(word) + far), differing <= 2 * far
        )
        return likeliest(word, (await self._connection.execute(alike)).scalars())

    async def renew(self) -> None:
        while await learn_words(self._connection, self.owner_id, waits=True):
            pass
        known = f"select words from contact_words where owner_id = '{self.owner_id}'"
        await self._connection.execute(_RENEW, {"owner_id": self.owner_id, "known": known})
