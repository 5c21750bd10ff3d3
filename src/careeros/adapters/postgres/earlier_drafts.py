from collections.abc import Collection, Mapping
from datetime import datetime

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.codec import from_json, json_text
from careeros.adapters.postgres.engine import Connection
from careeros.domain.drafting import Draft
from careeros.domain.ids import ContactId, OwnerId
from careeros.ports.earlier_drafts import DraftKey, EarlierDrafts


@frozen
class PostgresEarlierDrafts(EarlierDrafts):
    owner_id: OwnerId
    _connection: Connection

    async def put(self, drafts: Mapping[DraftKey, Draft], *, at: datetime) -> None:
        kept = {"drafts": [json_text(draft) for draft in drafts.values()], "at": at}
        await self._connection.execute(_PUT, self._of(drafts) | kept)

    async def get(self, keys: Collection[DraftKey]) -> dict[DraftKey, Draft]:
        found = await self._connection.execute(_GET, self._of(keys))
        return {(ContactId(row.contact_id), row.key): from_json(row.draft, Draft) for row in found}

    def _of(self, keys: Collection[DraftKey]) -> dict[str, object]:
        return {"owner": self.owner_id, "contacts": [to for to, _ in keys], "keys": [key for _, key in keys]}


_KEYS = (sa.bindparam("contacts", type_=ARRAY(sa.Uuid)), sa.bindparam("keys", type_=ARRAY(sa.Text)))
_PUT = sa.text(
    "insert into earlier_drafts (owner_id, contact_id, key, draft, at)"
    " select :owner, contact_id, key, cast(draft as jsonb), :at"
    " from unnest(:contacts, :keys, :drafts) as given (contact_id, key, draft)"
    " on conflict (owner_id, contact_id, key) do update set draft = excluded.draft, at = excluded.at"
).bindparams(*_KEYS, sa.bindparam("drafts", type_=ARRAY(sa.Text)))
_GET = sa.text(
    "select e.contact_id, e.key, e.draft from earlier_drafts as e"
    " join unnest(:contacts, :keys) as wanted (contact_id, key) using (contact_id, key) where e.owner_id = :owner"
).bindparams(*_KEYS)
