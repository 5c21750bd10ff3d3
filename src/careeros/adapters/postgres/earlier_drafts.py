from datetime import datetime

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import insert

from careeros.adapters.postgres.codec import from_json, to_json
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import earlier_drafts
from careeros.domain.drafting import Draft
from careeros.domain.ids import ContactId, OwnerId
from careeros.ports.earlier_drafts import EarlierDrafts


@frozen
class PostgresEarlierDrafts(EarlierDrafts):
    owner_id: OwnerId
    _connection: Connection

    async def put(self, contact_id: ContactId, key: str, draft: Draft, *, at: datetime) -> None:
        kept = {"draft": to_json(draft), "at": at}
        statement = insert(earlier_drafts).values(
            kept | {"owner_id": self.owner_id, "contact_id": contact_id, "key": key}
        )
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["owner_id", "contact_id", "key"], set_=kept)
        )

    async def get(self, contact_id: ContactId, key: str) -> Draft | None:
        query = sa.select(earlier_drafts.c.draft).where(
            earlier_drafts.c.owner_id == self.owner_id,
            earlier_drafts.c.contact_id == contact_id,
            earlier_drafts.c.key == key,
        )
        found = (await self._connection.execute(query)).scalar_one_or_none()
        return None if found is None else from_json(found, Draft)
