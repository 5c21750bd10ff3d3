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
        kept = await self._connection.fetch(_GET, {"owner": self.owner_id})
        return from_json(kept[0]["sender"], Sender) if kept else None

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


_GET = b"select sender from senders where owner_id = %(owner)s"
