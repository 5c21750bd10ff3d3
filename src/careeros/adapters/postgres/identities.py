"""Pairs that are alike, found by grouping; merges and separations in rows."""

from collections.abc import Collection, Mapping
from datetime import datetime
from itertools import combinations
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY, insert

from careeros.adapters.postgres.chains import chains_of
from careeros.adapters.postgres.codec import from_json, to_json
from careeros.adapters.postgres.contacts import PostgresContacts
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import facts, merges, messages, separations
from careeros.adapters.postgres.words import owe_words
from careeros.domain.contacts import Contact
from careeros.domain.east_asian_names import LETTERS
from careeros.domain.history import Apart
from careeros.domain.identity.merging import Merge
from careeros.domain.identity.suspects import MOST_ALIKE
from careeros.domain.ids import BatchId, ContactId, FactId, MergeId, MessageId, OwnerId
from careeros.ports.identities import Identities, Moved

_EASTERN = f"^[{LETTERS}]{{2,}}$"
_GROUPS = sa.text(
    """
    select array_agg(contact_id) as ids from contact_keys
    where owner_id = :owner and key not like 'mailbox:%' group by key having count(*) between 2 and :most
    union
    select array_agg(id) from contacts
    where owner_id = :owner and (name_set like '% %' or name_set ~ :eastern)
    group by name_set having count(*) between 2 and :most
    union
    select array_agg(id) from contacts
    where owner_id = :owner and name_set <> '' and company_key <> ''
    group by name_set, company_key having count(*) between 2 and :most
    union
    select array_agg(id) from contacts
    where owner_id = :owner and name_set <> '' and company_key <> ''
    group by split_part(name_key, ' ', -1), company_key having count(*) between 2 and :most
    union
    select array_agg(id) from contacts
    where owner_id = :owner and connected_on is not null and company_key <> '' and position <> ''
    group by connected_on, company_key, position having count(*) between 2 and :most
    """
)

_WORK = sa.text(
    "update work as w set payload = payload || jsonb_build_object('contact_id', cast(:target as text)),"
    " state = case when exists (select from work as o where o.owner_id = w.owner_id and o.batch_id = w.batch_id"
    " and o.kind = w.kind and o.payload ->> 'contact_id' = :target) then 'cancelled' else w.state end"
    " where w.owner_id = :owner and w.payload ->> 'contact_id' = :source and w.state in ('queued', 'paused')"
)


@frozen
class PostgresIdentities(Identities):
    owner_id: OwnerId
    _connection: Connection

    async def alike(self) -> tuple[tuple[Contact, Contact], ...]:
        found = await self._connection.execute(
            _GROUPS, {"owner": self.owner_id, "most": MOST_ALIKE, "eastern": _EASTERN}
        )
        pairs = {pair for row in found for pair in combinations(sorted(row.ids), 2)}
        apart = await self._connection.execute(
            sa.select(separations.c.a, separations.c.b).where(separations.c.owner_id == self.owner_id)
        )
        pairs -= {(row.a, row.b) for row in apart}
        ids = {ContactId(contact_id) for pair in pairs for contact_id in pair}
        people = await PostgresContacts(self.owner_id, self._connection).many(ids)
        return tuple((people[ContactId(one)], people[ContactId(other)]) for one, other in sorted(pairs))

    async def separate(self, one: ContactId, other: ContactId, *, at: datetime) -> None:
        row = {"owner_id": self.owner_id, "a": min(one, other), "b": max(one, other), "at": at}
        await self._connection.execute(insert(separations).values(row).on_conflict_do_nothing())

    async def kept_apart_from(self, contact_ids: Collection[ContactId]) -> dict[ContactId, frozenset[ContactId]]:
        wanted = sa.any_(sa.cast(list(contact_ids), ARRAY(sa.Uuid)))
        query = sa.select(separations.c.a, separations.c.b).where(
            separations.c.owner_id == self.owner_id, sa.or_(separations.c.a == wanted, separations.c.b == wanted)
        )
        asked, found = set(contact_ids), dict[ContactId, frozenset[ContactId]]()
        for row in await self._connection.execute(query):
            for one, other in ((ContactId(row.a), ContactId(row.b)), (ContactId(row.b), ContactId(row.a))):
                if one in asked:
                    found[one] = found.get(one, frozenset()) | {other}
        return found

    async def move(self, source: ContactId, target: ContactId) -> Moved:
        mine = (facts.c.owner_id == self.owner_id, facts.c.contact_id == source)
        moving = sa.update(facts).where(*mine).values(contact_id=target).returning(facts.c.id)
        told = tuple(FactId(row.id) for row in await self._connection.execute(moving))
        written = sa.select(messages.c.id, messages.c.batch_id).where(
            messages.c.owner_id == self.owner_id, messages.c.contact_id == source
        )
        moved = {row.id: row.batch_id for row in await self._connection.execute(written)}
        taken = sa.select(messages.c.batch_id).where(
            messages.c.owner_id == self.owner_id, messages.c.contact_id == target, messages.c.batch_id.is_not(None)
        )
        there = {row.batch_id for row in await self._connection.execute(taken)}
        await self._hang(target, {of: None if batch in there else batch for of, batch in moved.items()})
        await self._connection.execute(_WORK, {"owner": self.owner_id, "source": str(source), "target": str(target)})
        await owe_words(self._connection, self.owner_id, [source, target])
        return Moved(tuple(sorted(told)), {MessageId(of): batch for of, batch in moved.items()})

    async def move_back(self, merge: Merge) -> None:
        moved = sa.any_(sa.cast(list(merge.moved), ARRAY(sa.Uuid)))
        back = sa.update(facts).where(facts.c.owner_id == self.owner_id, facts.c.id == moved)
        await self._connection.execute(back.values(contact_id=merge.gone.id))
        await self._hang(merge.gone.id, merge.messages)
        await owe_words(self._connection, self.owner_id, [merge.kept.id, merge.gone.id])

    async def add(self, merge: Merge) -> None:
        row = {
            "owner_id": self.owner_id,
            "id": merge.id,
            "kept_id": merge.kept.id,
            "gone_id": merge.gone.id,
            "at": merge.at,
            "kept": to_json(merge.kept),
            "gone": to_json(merge.gone),
            "moved": list(merge.moved),
            "noted": list(merge.noted),
            "messages": {str(of): None if batch is None else str(batch) for of, batch in merge.messages.items()},
            "passed": to_json(merge.passed),
        }
        await self._connection.execute(sa.insert(merges).values(row))

    async def latest(self, kept_id: ContactId) -> Merge | None:
        query = sa.select(merges).where(merges.c.owner_id == self.owner_id, merges.c.kept_id == kept_id)
        row = (await self._connection.execute(query.order_by(merges.c.id.desc()).limit(1))).mappings().one_or_none()
        return None if row is None else _merge(row)

    async def merged_into(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Merge, ...]]:
        chains = chains_of(self.owner_id, contact_ids)
        query = sa.select(chains.c.root, merges).join(chains, merges.c.kept_id == chains.c.id)
        mine = query.where(merges.c.owner_id == self.owner_id).order_by(merges.c.id)
        found: dict[ContactId, tuple[Merge, ...]] = {}
        for row in (await self._connection.execute(mine)).mappings():
            root = ContactId(row["root"])
            found[root] = (*found.get(root, ()), _merge(row))
        return found

    async def remove(self, merge_id: MergeId) -> None:
        await self._connection.execute(
            sa.delete(merges).where(merges.c.owner_id == self.owner_id, merges.c.id == merge_id)
        )

    async def _hang(self, contact_id: ContactId, batches: Mapping[Any, UUID | None]) -> None:
        for message_id, batch in batches.items():
            mine = (messages.c.owner_id == self.owner_id, messages.c.id == message_id)
            await self._connection.execute(
                sa.update(messages).where(*mine).values(contact_id=contact_id, batch_id=batch)
            )


def _merge(row: sa.RowMapping) -> Merge:
    batches = {UUID(of): batch for of, batch in row["messages"].items()}
    return Merge(
        MergeId(row["id"]),
        row["at"],
        from_json(row["kept"], Contact),
        from_json(row["gone"], Contact),
        tuple(map(FactId, row["moved"])),
        tuple(map(FactId, row["noted"])),
        {MessageId(of): None if batch is None else BatchId(UUID(batch)) for of, batch in batches.items()},
        from_json(row["passed"], Apart),
    )
