"""Which contacts share a key with the rows of an import: exact keys, joined where the contacts are."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import frozen

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.bulk import rows_of
from careeros.adapters.postgres.engine import Connection
from careeros.domain.companies import company_key
from careeros.domain.folding import fold
from careeros.domain.identity.arriving import Arrival
from careeros.domain.identity.intake import Found
from careeros.domain.identity.keys import EMAIL, MAILBOX, NAME_AND_COMPANY, NAME_AND_DAY, PHONE, SLUG
from careeros.domain.identity.names import name_set
from careeros.domain.identity.profiles import Jobs, Profiles, Recognised
from careeros.domain.ids import ContactId, OwnerId

_KINDS = (SLUG, EMAIL, PHONE, MAILBOX, NAME_AND_DAY, NAME_AND_COMPANY)
_OF_HANDLES = frozenset({EMAIL, PHONE, MAILBOX})
_MINE = "select id from contacts as c where c.owner_id = %(owner)s"
_HOLDS = "select contact_id as id from contact_keys as h where h.owner_id = %(owner)s"

_OF_SLUG = (
    "join contacts as c on c.linkedin_slug = a.slug"
    " where c.owner_id = %(owner)s and c.linkedin_slug = any(array(select unnest(%(slug)s::text[])))"
)
"""All slugs are looked up in one run through their index, whatever the planner knows of the table; one by one they take
twice as long."""

_BY_SLUG = (
    "select c.said = a.digest as said, array_agg(a.place) as places, array_agg(c.id) as ids"
    f" from {rows_of({'place': 'integer', 'slug': 'text', 'digest': 'text'})} as a {_OF_SLUG} group by 1"
).encode()
"""As arrays: a driver takes its time over each row."""

_KNOWN = {
    "place": "integer",
    "slug": "text",
    "full_name": "text",
    "first_name": "text",
    "last_name": "text",
    "emails": "text[]",
    "connected_on": "date",
    "handles": "text[]",
}
_BUT_A_JOB = (
    "select a.place, c.id, c.version, c.company, c.position, c.handles"
    f" from {rows_of(_KNOWN)} as a {_OF_SLUG}"
    " and (c.full_name, c.first_name, c.last_name, c.name_title) = (a.full_name, a.first_name, a.last_name, '')"
    " and c.connected_on is not distinct from a.connected_on"
    " and c.emails[1: cardinality(a.emails)] = a.emails and c.handles @> a.handles"
    f" and c.linkedin_slug <> all(array(select substr(h.key, {len(SLUG) + 1}) from contact_keys as h"
    f" where h.owner_id = %(owner)s and h.key >= '{SLUG}' collate \"C\""
    f" and h.key < '{SLUG[:-1]};' collate \"C\"))"
).encode()
"""As `Profiles.says_but_a_job`, of contacts whose slug nobody has who was merged into another. Those slugs are few, and
read once, whatever the planner knows of the table.
"""

_ASKED = {
    "place": "integer",
    "slug": "text",
    "keys": "text[]",
    "name_key": "text",
    "connected_on": "date",
    "name_set": "text",
    "company_key": "text",
}
_OTHERWISE = f"""
    with asked as materialized (select * from {rows_of(_ASKED)} as a)
    select a.place, h.id
    from asked as a cross join lateral unnest(a.keys) as k(key)
    cross join lateral ({_HOLDS} and h.key = k.key collate "C" offset 0) as h
    union all
    select a.place, c.id
    from asked as a
    cross join lateral ({_MINE} and c.name_key = a.name_key and c.connected_on = a.connected_on offset 0) as c
    where a.slug is null and a.name_key is not null
    union all
    select a.place, c.id
    from asked as a
    cross join lateral (
      {_MINE} and c.linkedin_slug is null and c.name_key = a.name_key and c.connected_on = a.connected_on offset 0
    ) as c
    where a.slug is not null and a.name_key is not null
    union all
    select a.place, c.id
    from asked as a
    cross join lateral (
      {_MINE} and c.name_set = a.name_set and c.company_key = a.company_key
      and c.linkedin_slug is null and c.handles = '{{}}' and c.connected_on is null offset 0
    ) as c
    where a.name_set is not null
    """.encode()
"""In this order: by address, number, or key of who was merged into another; by name and day of connection, where two
slugs do not speak against it; by name and employer, for who has nothing else.

`offset 0` keeps each look-up one by the index: of tables that an import fills, the planner knows no figures yet. Where
nothing is asked there is none: by an index that it takes for as good, each would read everybody without a profile."""

_AT_ALL = (
    b"select array(select kind from unnest(%(kinds)s::text[]) as kind where exists (select from contact_keys as h"
    b" where h.owner_id = %(owner)s and h.key >= kind collate \"C\" and h.key < rtrim(kind, ':') || ';' collate \"C\"))"
    b" as kinds, exists (select from contacts where owner_id = %(owner)s and linkedin_slug is null) as bare"
)
"""What there is to be asked for: kinds of keys that are kept, and contacts without a slug. Most imports need but
the look-up by slug."""


@frozen
class _Kept:
    """`merged`: keys are kept that come from who was merged into another, not from addresses and numbers."""

    kinds: tuple[str, ...]
    bare: bool
    merged: bool

    def asked(self, place: int, arrival: Arrival) -> tuple[object, ...] | None:
        """What is asked of an arrival besides its slug, None when nothing is."""
        record = arrival.record
        if not (record.handles or self.bare or self.merged or record.linkedin_slug is None):
            return None
        every = arrival.keys
        keys = [key for key in every if key.startswith(self.kinds)]
        if not (keys or self.bare or record.linkedin_slug is None):
            return None
        bare = bool(every) and every[0].startswith(NAME_AND_COMPANY)
        name = fold(record.name.full) if record.connected_on else None
        by_name = (name_set(record.name.full), company_key(record.company)) if bare else (None, None)
        return (place, record.linkedin_slug, keys, name, record.connected_on, *by_name)

    def asked_of_profile(self, people: Profiles, number: int) -> tuple[object, ...]:
        keys = [key for key in people.keys(number) if key.startswith(self.kinds)]
        return (number, people.slugs[number], keys, fold(people.names[number]), people.days[number], None, None)


async def matching(connection: Connection, owner_id: OwnerId, arrivals: Sequence[Arrival | None]) -> tuple[Found, ...]:
    """Every pair of an arrival and a contact that share a key."""
    people = {place: arrival for place, arrival in enumerate(arrivals) if arrival is not None}
    if not people:
        return ()
    named = {place: one for place, one in people.items() if one.record.linkedin_slug}
    slugs, digests = [one.record.linkedin_slug for one in named.values()], [one.digest for one in named.values()]
    same, others = await _by_slug(connection, owner_id, list(map(array, (list(named), slugs, digests))))
    found = [Found(place, known, said) for said, ids in ((True, same), (False, others)) for place, known in ids.items()]
    for place in same:
        del people[place]
    kept = await _kept(connection, owner_id)
    rows = [row for place, arrival in people.items() if (row := kept.asked(place, arrival))]
    return (*found, *await _otherwise(connection, owner_id, rows))


async def recognising(shared: Connection, owner_id: OwnerId, people: Profiles) -> Recognised:
    """Who of the profiles shares a key with a contact."""
    if not people.size:
        return Recognised({}, frozenset())
    asked = [array(column) for column in (range(people.size), people.slugs, people.digests)]
    async with shared.in_one_turn() as connection:
        same, changed = await _by_slug(connection, owner_id, asked)
        others = set(changed)
        jobs = await _jobs(connection, owner_id, people, list(changed))
        kept = await _kept(connection, owner_id)
        if kept.kinds or kept.bare:
            rows = [
                kept.asked_of_profile(people, number)
                for number, handles in enumerate(people.handles)
                if (handles or kept.bare or kept.merged) and number not in same and number not in others
            ]
            others.update(pair.place for pair in await _otherwise(connection, owner_id, rows))
    return Recognised(same, frozenset(others.difference(jobs.numbers)), jobs)


async def _jobs(connection: Connection, owner_id: OwnerId, people: Profiles, numbers: Sequence[int]) -> Jobs:
    """Of these profiles, whose slugs contacts have, those that say but another job."""
    if not numbers:
        return Jobs()
    some = people.only(numbers)
    said = [some.slugs, some.names, some.firsts, some.lasts, some.emails, some.days, some.handles]
    told = await _asked(connection, owner_id, _BUT_A_JOB, _KNOWN, list(map(array, (numbers, *said))))
    return Jobs._make(zip(*(row.values() for row in told), strict=True)) if told else Jobs()


async def _kept(connection: Connection, owner_id: OwnerId) -> _Kept:
    (kept,) = await connection.fetch(_AT_ALL, {"owner": owner_id, "kinds": list(_KINDS)})
    return _Kept(tuple(kept["kinds"]), kept["bare"], not _OF_HANDLES.issuperset(kept["kinds"]))


async def _by_slug(
    connection: Connection, owner_id: OwnerId, asked: Sequence[str]
) -> tuple[dict[int, ContactId], dict[int, ContactId]]:
    """The contacts that have the slugs, by place: those that say the same already, and the others."""
    found = await _asked(connection, owner_id, _BY_SLUG, ("place", "slug", "digest"), asked)
    told = {row["said"]: dict(zip(row["places"], row["ids"], strict=True)) for row in found}
    return told.get(True, {}), told.get(False, {})


async def _otherwise(connection: Connection, owner_id: OwnerId, rows: Sequence[tuple[object, ...]]) -> list[Found]:
    if not rows:
        return []
    found = await _asked(connection, owner_id, _OTHERWISE, _ASKED, list(map(array, zip(*rows, strict=True))))
    return [Found(row["place"], ContactId(row["id"]), said=False) for row in found]


async def _asked(
    connection: Connection,
    owner_id: OwnerId,
    statement: bytes,
    names: Iterable[str],
    columns: Sequence[str],
) -> list[dict[str, Any]]:
    """What a statement says of rows given by their columns, each an `array`, which have these names in it."""
    return await connection.fetch(statement, {**dict(zip(names, columns, strict=True)), "owner": owner_id})
