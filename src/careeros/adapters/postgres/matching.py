"""Which contacts share a key with the rows of an import: exact keys, joined where the contacts are."""

from collections.abc import Sequence

import sqlalchemy as sa

from careeros.adapters.postgres.bulk import stage
from careeros.adapters.postgres.engine import Connection
from careeros.domain.companies import company_key
from careeros.domain.folding import fold
from careeros.domain.identity.intake import Arrival, Found
from careeros.domain.identity.keys import NAME_AND_COMPANY, SLUG
from careeros.domain.ids import ContactId, OwnerId

_PEOPLE = {
    "place": "integer",
    "slug": "text",
    "digest": "text",
    "name_key": 'text collate "C"',
    "connected_on": "date",
    "company_key": 'text collate "C"',
}
_KEYS = {"place": "integer", "key": 'text collate "C"'}

_MINE = "select id, said from contacts as c where c.owner_id = :owner"
_HOLDS = "select contact_id as id from contact_keys as h where h.owner_id = :owner"
_JOINED = sa.text(
    f"""
    with by_slug as materialized (
      select a.place, c.id, c.said = a.digest as said
      from arrivals as a cross join lateral ({_MINE} and c.linkedin_slug = a.slug offset 0) as c
    ), asked as materialized (
      select * from arrivals where place not in (select place from by_slug where said)
    )
    select place, id, said from by_slug
    union all
    select a.place, h.id, false
    from asked as a cross join lateral ({_HOLDS} and h.key = ('slug:' || a.slug) collate "C" offset 0) as h
    union all
    select k.place, h.id, false
    from arrival_keys as k cross join lateral ({_HOLDS} and h.key = k.key offset 0) as h
    where k.place in (select place from asked)
    union all
    select a.place, c.id, false
    from asked as a
    cross join lateral ({_MINE} and c.name_key = a.name_key and c.connected_on = a.connected_on offset 0) as c
    where a.slug is null
    union all
    select a.place, c.id, false
    from asked as a
    cross join lateral (
      {_MINE} and c.linkedin_slug is null and c.name_key = a.name_key and c.connected_on = a.connected_on offset 0
    ) as c
    where a.slug is not null
    union all
    select a.place, c.id, false
    from asked as a
    cross join lateral (
      {_MINE} and c.name_key = a.name_key and c.company_key = a.company_key
      and c.linkedin_slug is null and c.handles = '{{}}' and c.connected_on is null offset 0
    ) as c
    """
)
"""In this order: by slug (who says what is known already is asked no further); by the slug of who was merged into
another; by address, number, or key of who was merged; by name and day of connection, where two slugs do not speak
against it; by name and employer, for who has nothing else.

`offset 0` keeps each look-up one by the index: of tables that an import fills, the planner knows no figures yet."""


async def matching(connection: Connection, owner_id: OwnerId, arrivals: Sequence[Arrival | None]) -> tuple[Found, ...]:
    """Every pair of an arrival and a contact that share a key."""
    people = [_row(place, arrival) for place, arrival in enumerate(arrivals) if arrival is not None]
    if not people:
        return ()
    await stage(connection, "arrivals", _PEOPLE, people)
    keys = (
        (place, key)
        for place, arrival in enumerate(arrivals)
        if arrival is not None
        for key in arrival.keys
        if not key.startswith(SLUG)
    )
    await stage(connection, "arrival_keys", _KEYS, keys)
    found = (await connection.execute(_JOINED, {"owner": owner_id})).all()
    await connection.execute(sa.text("drop table arrivals, arrival_keys"))
    return tuple(Found(row.place, ContactId(row.id), row.said) for row in found)


def _row(place: int, arrival: Arrival) -> tuple[object, ...]:
    record = arrival.record
    bare = bool(arrival.keys) and arrival.keys[0].startswith(NAME_AND_COMPANY)
    name = fold(record.name.full) if record.connected_on or bare else None
    employer = company_key(record.company) if bare else None
    return (place, record.linkedin_slug, arrival.digest, name, record.connected_on, employer)
