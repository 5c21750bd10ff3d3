from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import insert

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.search_tables import saved_searches
from careeros.domain.channels import Channel
from careeros.domain.contacts import ContactFilter
from careeros.domain.ids import OwnerId
from careeros.domain.saved_searches import MOST_SEARCHES, NoSuchSearch, SavedSearch, TooManySearches
from careeros.ports.saved_searches import SavedSearches


@frozen
class PostgresSavedSearches(SavedSearches):
    owner_id: OwnerId
    _connection: Connection

    async def put(self, search: SavedSearch) -> None:
        """One at a time for each owner, so that two at once do not both take the last place."""
        turn = sa.func.pg_advisory_xact_lock(sa.func.hashtextextended(f"careeros searches {self.owner_id}", 0))
        await self._connection.execute(sa.select(turn))
        others = sa.select(sa.func.count()).where(self._mine, saved_searches.c.name != search.name)
        if (await self._connection.execute(others)).scalar_one() >= MOST_SEARCHES:
            raise TooManySearches
        wanted = search.wanted
        kept = {
            "question": search.question,
            "company": wanted.company,
            "tag": wanted.tag,
            "channel": wanted.channel and wanted.channel.value,
            "in_touch_since": wanted.in_touch_since,
            "quiet_since": wanted.quiet_since,
        }
        statement = insert(saved_searches).values(kept | {"owner_id": self.owner_id, "name": search.name})
        await self._connection.execute(statement.on_conflict_do_update(index_elements=["owner_id", "name"], set_=kept))

    async def get(self, name: str) -> SavedSearch:
        query = sa.select(saved_searches).where(self._mine, saved_searches.c.name == name)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            raise NoSuchSearch(name)
        return _from_row(row)

    async def all(self) -> tuple[SavedSearch, ...]:
        query = sa.select(saved_searches).where(self._mine).order_by(saved_searches.c.name)
        return tuple(_from_row(row) for row in await self._connection.execute(query))

    async def forget(self, name: str) -> None:
        statement = sa.delete(saved_searches).where(self._mine, saved_searches.c.name == name)
        if (await self._connection.execute(statement)).rowcount != 1:
            raise NoSuchSearch(name)

    @property
    def _mine(self) -> sa.ColumnElement[bool]:
        return saved_searches.c.owner_id == self.owner_id


def _from_row(row: sa.Row[Any]) -> SavedSearch:
    channel = None if row.channel is None else Channel(row.channel)
    wanted = ContactFilter(row.company, row.tag, channel, row.in_touch_since, row.quiet_since)
    return SavedSearch(row.name, row.question, wanted)
