"""The sender in one row."""

import sqlalchemy as sa
from attrs import frozen

from careeros.adapters.postgres.codec import from_json, to_json
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import senders
from careeros.domain.errors import Conflict
from careeros.domain.ids import OwnerId
from careeros.domain.sender import Sender
from careeros.ports.senders import Senders


@frozen
class PostgresSenders(Senders):
    owner_id: OwnerId
    _connection: Connection

    async def get(self) -> Sender | None:
        query = sa.select(senders.c.sender).where(senders.c.owner_id == self.owner_id)
        kept = (await self._connection.execute(query)).scalar_one_or_none()
        return None if kept is None else from_json(kept, Sender)

    async def put(self, sender: Sender) -> None:
        values = {"sender": to_json(sender), "version": sender.version}
        if sender.version == 1:
            await self._connection.execute(sa.insert(senders).values(owner_id=self.owner_id, **values))
            return
        current = (senders.c.owner_id == self.owner_id, senders.c.version == sender.version - 1)
        if (await self._connection.execute(sa.update(senders).where(*current).values(values))).rowcount != 1:
            raise Conflict("sender", "of this account")

    async def remove(self, sender: Sender) -> None:
        mine = (senders.c.owner_id == self.owner_id, senders.c.version == sender.version)
        if (await self._connection.execute(sa.delete(senders).where(*mine))).rowcount != 1:
            raise Conflict("sender", "of this account")
