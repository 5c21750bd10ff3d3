"""Salted fingerprints of who was erased, and the erasing."""

import hmac
from collections.abc import Collection
from datetime import datetime
from secrets import token_hex

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY, insert

from careeros.adapters.postgres.chains import chains_of
from careeros.adapters.postgres.codec import from_json
from careeros.adapters.postgres.contact_rows import from_row
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.imports import as_before
from careeros.adapters.postgres.tables import contacts, import_changes, merges, suppression_salts, suppressions
from careeros.adapters.postgres.words import count_people
from careeros.domain.contacts import Contact
from careeros.domain.ids import ContactId, OwnerId
from careeros.ports.suppressions import Erasure, Suppressions


@frozen
class PostgresSuppressions(Suppressions):
    """HMAC-SHA256 under a random salt of the owner's, which is made with the first fingerprint."""

    owner_id: OwnerId
    _connection: Connection

    async def add(self, keys: Collection[str], *, at: datetime) -> None:
        if not keys:
            return
        new = insert(suppression_salts).values(owner_id=self.owner_id, salt=token_hex(32))
        await self._connection.execute(new.on_conflict_do_nothing())
        salt = await self._salt()
        assert salt is not None, "it was just made"
        rows = [{"owner_id": self.owner_id, "fingerprint": _fingerprint(salt, key), "at": at} for key in set(keys)]
        await self._connection.execute(insert(suppressions).values(rows).on_conflict_do_nothing())

    async def any(self) -> bool:
        return await self._salt() is not None

    async def held(self, keys: Collection[str]) -> frozenset[str]:
        salt = await self._salt()
        if salt is None:
            return frozenset()
        by_fingerprint = {_fingerprint(salt, key): key for key in keys}
        wanted = sa.any_(sa.cast(list(by_fingerprint), ARRAY(sa.Text)))
        query = sa.select(suppressions.c.fingerprint).where(
            suppressions.c.owner_id == self.owner_id, suppressions.c.fingerprint == wanted
        )
        return frozenset(by_fingerprint[row.fingerprint] for row in await self._connection.execute(query))

    async def _salt(self) -> str | None:
        found = await self._connection.fetch(_SALT, {"owner": self.owner_id})
        return found[0]["salt"] if found else None


_SALT = b"select salt from suppression_salts where owner_id = %(owner)s"


def _fingerprint(salt: str, key: str) -> str:
    return hmac.new(bytes.fromhex(salt), key.encode("utf-8", "surrogatepass"), "sha256").hexdigest()


_FORGET = (
    "delete from import_changes where owner_id = :owner and contact_id = any(:ids)",
    """
    update import_rows set contact_ids = array(
      select case when one <> all(:ids) then one end
      from unnest(contact_ids) with ordinality as said (one, n) order by n
    ) where owner_id = :owner and contact_ids && :ids
    """,
    "delete from separations where owner_id = :owner and (a = any(:ids) or b = any(:ids))",
    "delete from work where owner_id = :owner and payload ->> 'contact_id' = any(cast(:ids as text[]))",
    "delete from merges where owner_id = :owner and kept_id = any(:ids)",
    "delete from contacts where owner_id = :owner and id = any(:ids)",
)
_ALL_TABLES = (
    "sketch_bands", "sketches", "messages", "batches", "work", "facts", "contact_keys", "import_changes", "import_rows",
    "histories", "imports", "merges", "separations", "suppressions", "suppression_salts", "senders", "earlier_drafts",
    "reservations", "budgets", "budget_limits", "embeddings", "search_words", "saved_searches",
    "words_due", "contact_words", "search_totals", "contacts",
)  # fmt: skip


@frozen
class PostgresErasure(Erasure):
    owner_id: OwnerId
    _connection: Connection

    async def traces_of(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Contact, ...]]:
        chains = chains_of(self.owner_id, contact_ids)
        people = sa.select(chains.c.root, contacts).join(chains, contacts.c.id == chains.c.id)
        traces: dict[ContactId, list[Contact]] = {}
        for row in (await self._connection.execute(people.where(contacts.c.owner_id == self.owner_id))).mappings():
            traces.setdefault(ContactId(row["root"]), []).append(from_row(row))
        joined = sa.select(chains.c.root, merges.c.kept, merges.c.gone).join(chains, merges.c.kept_id == chains.c.id)
        for row in await self._connection.execute(joined.where(merges.c.owner_id == self.owner_id)):
            traces[row.root] += [from_json(row.kept, Contact), from_json(row.gone, Contact)]
        known = {person.id: person for told in traces.values() for person in told}
        changes = sa.select(chains.c.root, import_changes.c.contact_id, import_changes.c.before)
        changed = changes.join(chains, import_changes.c.contact_id == chains.c.id)
        for row in await self._connection.execute(changed.where(import_changes.c.owner_id == self.owner_id)):
            traces[row.root].append(as_before(known[ContactId(row.contact_id)], row.before))
        return {contact_id: tuple(told) for contact_id, told in traces.items()}

    async def contact(self, contact_id: ContactId) -> None:
        values = {"owner": self.owner_id, "ids": await self._chain(contact_id)}
        ids = sa.bindparam("ids", type_=ARRAY(sa.Uuid))
        for statement in _FORGET:
            await self._connection.execute(sa.text(statement).bindparams(ids), values)
        await count_people(self._connection, self.owner_id)

    async def everything(self) -> None:
        await self._connection.execute(sa.text("set local statement_timeout = '10min'"))
        for table in _ALL_TABLES:
            await self._connection.execute(
                sa.text(f"delete from {table} where owner_id = :owner"), {"owner": self.owner_id}
            )

    async def _chain(self, contact_id: ContactId) -> list[ContactId]:
        found = await self._connection.execute(sa.select(chains_of(self.owner_id, [contact_id]).c.id))
        return list(map(ContactId, found.scalars()))
