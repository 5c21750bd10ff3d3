"""Who is blocked and has one of some keys: exact keys, looked up by their indexes."""

from collections.abc import Collection
from datetime import date

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.contact_rows import HELD, from_row
from careeros.adapters.postgres.engine import Connection
from careeros.domain.contacts import Contact
from careeros.domain.identity.keys import SLUG
from careeros.domain.ids import OwnerId

_BLOCKED = f"""
    with holders as materialized (
      select h.key, h.contact_id as id from unnest(%(keys)s::text[]) as k(key) cross join lateral
        (select key, contact_id from contact_keys where owner_id = %(owner)s and key = k.key collate "C" offset 0) as h
      union all
      select '{SLUG}' || c.linkedin_slug collate "C", c.id from contacts as c
      where c.owner_id = %(owner)s and c.linkedin_slug = any(%(slugs)s::text[])
    )
    select distinct h.key, {", ".join(f"c.{column.name}" for column in HELD)}
    from holders as h cross join lateral
      (select * from contacts where owner_id = %(owner)s and id = h.id offset 0) as c
    where c.blocked order by h.key, c.id
    """.encode()


_BLOCKED_ON = f"""
    select {", ".join(column.name for column in HELD)} from contacts
    where owner_id = %(owner)s and blocked and connected_on = any(%(days)s::date[]) order by id
    """.encode()


async def blocked_on(connection: Connection, owner_id: OwnerId, days: Collection[date]) -> tuple[Contact, ...]:
    if not days:
        return ()
    asked = {"owner": owner_id, "days": array(list(days))}
    return tuple(map(from_row, await connection.fetch(_BLOCKED_ON, asked)))


async def blocked_with(
    connection: Connection, owner_id: OwnerId, keys: Collection[str]
) -> dict[str, tuple[Contact, ...]]:
    if not keys:
        return {}
    slugs = [key.removeprefix(SLUG) for key in keys if key.startswith(SLUG)]
    asked = {"owner": owner_id, "keys": array(list(keys)), "slugs": array(slugs)}
    found: dict[str, list[Contact]] = {}
    for row in await connection.fetch(_BLOCKED, asked):
        found.setdefault(row["key"], []).append(from_row(row))
    return {key: tuple(people) for key, people in found.items()}
