"""The words by which people are found. They are written after the change that they come from, never in it.

Whoever changes what is said of people notes here that their words are due. A table of a few ids in each row says who
that is, so that nobody is missed: a search takes them in first (`PostgresContactFinder`).
"""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.bulk import rows_of
from careeros.adapters.postgres.contact_rows import HELD, from_row
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import contacts, facts
from careeros.domain.contacts import Contact
from careeros.domain.ids import OwnerId
from careeros.domain.search import profile_words, words

_IDS_IN_A_ROW = 100
_ROWS_AT_ONCE = 20
_MOST_BYTES = 160_000
"""Of one person, in UTF-8: a tsvector holds a megabyte, with every word in two forms and its places."""


async def owe_words(connection: Connection, owner_id: OwnerId, contact_ids: Collection[UUID]) -> None:
    """Note that what is said of these people changed; those who are gone do no harm."""
    if contact_ids:
        await connection.fetch(_OWE, {"owner": owner_id, "ids": array(list(contact_ids))})


async def learn_words(connection: Connection, owner_id: OwnerId, *, waits: bool) -> bool:
    """Write the words of some who are due; may more be left? One transaction of an owner's does so at a time: the
    others wait, or leave it to that one and say no.
    """
    if not (await connection.execute(_DUE, {"owner": owner_id})).scalar_one():
        return False
    turn = {"name": f"careeros words {owner_id}"}
    if not (await connection.execute(_WAIT if waits else _TRY, turn)).scalar_one():
        return False
    taken = await connection.execute(_TAKE, {"owner": owner_id, "most": _ROWS_AT_ONCE})
    rows = [row.contact_ids for row in taken]
    if rows:
        await _write(connection, owner_id, {contact_id for ids in rows for contact_id in ids})
        await count_people(connection, owner_id)
    return len(rows) == _ROWS_AT_ONCE


async def count_people(connection: Connection, owner_id: OwnerId) -> None:
    """Note how many people have words, for who weighs them. While words of some are due, that waits."""
    await connection.fetch(_COUNT, {"owner": owner_id})


async def _write(connection: Connection, owner_id: OwnerId, contact_ids: Collection[UUID]) -> None:
    wanted = sa.any_(sa.cast(list(contact_ids), ARRAY(sa.Uuid)))
    people = sa.select(*HELD).where(contacts.c.owner_id == owner_id, contacts.c.id == wanted)
    known = [from_row(row) for row in (await connection.execute(people)).mappings()]
    stated = sa.select(facts.c.contact_id, facts.c.text).where(
        facts.c.owner_id == owner_id, facts.c.contact_id == wanted
    )
    told: dict[UUID, list[str]] = {}
    for row in await connection.execute(stated.order_by(facts.c.id)):
        told.setdefault(row.contact_id, []).append(row.text)
    said = {"id": array([one.id for one in known]), "said": array([_said(one, told) for one in known])}
    await connection.fetch(_PUT, said | {"owner": owner_id})


def _said(contact: Contact, told: Mapping[UUID, Sequence[str]]) -> str:
    said = " ".join((profile_words(contact), *words("\n".join(told.get(contact.id, ())))))
    return said.encode()[:_MOST_BYTES].decode(errors="ignore")


_OWE = (
    "insert into words_due (owner_id, contact_ids)"
    f" select %(owner)s, ids[n : n + {_IDS_IN_A_ROW - 1}] from (select %(ids)s::uuid[] as ids) as given,"
    f" generate_series(1, cardinality(ids), {_IDS_IN_A_ROW}) as n"
).encode()
_DUE = sa.text("select exists (select from words_due where owner_id = :owner)")
_WAIT = sa.text("select pg_advisory_xact_lock(hashtextextended(:name, 0)) is not null")
_TRY = sa.text("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
_TAKE = sa.text(
    "delete from words_due where owner_id = :owner and place = any(array(select place from words_due"
    " where owner_id = :owner order by place limit :most)) returning contact_ids"
)
_COUNT = (
    b"insert into search_totals (owner_id, people)"
    b" select %(owner)s, (select count(*) from contact_words where owner_id = %(owner)s)"
    b" where not exists (select from words_due where owner_id = %(owner)s)"
    b" on conflict (owner_id) do update set people = excluded.people"
)
_PUT = (
    "insert into contact_words (owner_id, contact_id, words)"
    " select c.owner_id, c.id, to_tsvector('simple', t.said) || to_tsvector('english', t.said)"
    f" from {rows_of({'id': 'uuid', 'said': 'text'})} as t join contacts as c on c.owner_id = %(owner)s and c.id = t.id"
    " order by c.id for key share of c"
    " on conflict (owner_id, contact_id) do update set words = excluded.words"
).encode()
"""Words as they are, for names, and by their English stems. Who was removed meanwhile is left out."""
