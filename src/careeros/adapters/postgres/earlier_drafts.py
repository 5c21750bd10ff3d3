from collections.abc import Collection, Mapping
from datetime import datetime

from attrs import frozen

from careeros.adapters.postgres.arrays import array
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
        kept = {"drafts": array(list(map(json_text, drafts.values()))), "at": at}
        await self._connection.fetch(_PUT, self._of(drafts) | kept)

    async def get(self, keys: Collection[DraftKey]) -> dict[DraftKey, Draft]:
        found = await self._connection.fetch(_GET, self._of(keys))
        return {(ContactId(row["contact_id"]), row["key"]): from_json(row["draft"], Draft) for row in found}

    async def to(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Draft, ...]]:
        found: dict[ContactId, tuple[Draft, ...]] = {}
        for row in await self._connection.fetch(_TO, {"owner": self.owner_id, "contacts": array(list(contact_ids))}):
            contact_id = ContactId(row["contact_id"])
            found[contact_id] = (*found.get(contact_id, ()), from_json(row["draft"], Draft))
        return found

    def _of(self, keys: Collection[DraftKey]) -> dict[str, object]:
        contacts, names = array([to for to, _ in keys]), array([key for _, key in keys])
        return {"owner": self.owner_id, "contacts": contacts, "keys": names}


_PUT = (
    b"insert into earlier_drafts (owner_id, contact_id, key, draft, at)"
    b" select %(owner)s, contact_id, key, draft, %(at)s"
    b" from unnest(%(contacts)s::uuid[], %(keys)s::text[], %(drafts)s::jsonb[]) as given (contact_id, key, draft)"
    b" on conflict (owner_id, contact_id, key) do update set draft = excluded.draft, at = excluded.at"
)
_GET = (
    b"select e.contact_id, e.key, e.draft from earlier_drafts as e"
    b" join unnest(%(contacts)s::uuid[], %(keys)s::text[]) as wanted (contact_id, key) using (contact_id, key)"
    b" where e.owner_id = %(owner)s"
)
_TO = (
    b"select contact_id, draft from earlier_drafts"
    b' where owner_id = %(owner)s and contact_id = any(%(contacts)s::uuid[]) order by contact_id, key collate "C"'
)
