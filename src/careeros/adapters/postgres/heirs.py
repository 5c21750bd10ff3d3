"""To whom the work of an import that is taken back passes: later imports that stand and have the same people."""

from collections.abc import Mapping

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.bulk import AT_THE_PLACES, rows_of
from careeros.adapters.postgres.engine import Connection
from careeros.domain.history import HISTORY_REASONS
from careeros.domain.ids import ContactId, ImportId, OwnerId

Heirs = dict[ContactId, ImportId]

_A_LOT = 20_000
"""Contacts a statement."""

_LATER = b"""
    select id from imports where owner_id = %(owner)s and id > %(import)s and undone_at is null order by id
    """
_HAS = b"""
    select coalesce(one.reason, r.reasons[1]) like any (%(history)s::text[]) as of_history,
      array_agg(one.contact_id) as contact_ids
    from import_rows as r cross join lateral unnest(r.contact_ids, r.reasons) as one(contact_id, reason)
    where r.owner_id = %(owner)s and r.import_id = %(import)s and one.contact_id is not null group by 1
    """
"""As arrays: a driver takes its time over each row."""

_GIVEN = f"given as materialized (select * from {rows_of({'contact_id': 'uuid', 'heir': 'uuid'})} as n)"
_CHANGES = "select *, ctid as place from import_changes where owner_id = %(owner)s and contact_id = n.contact_id"
_PASS_CHANGES = f"""
    with {_GIVEN}, passing as materialized (
      select n.*, mine.before, mine.facts, mine.place, theirs.before as theirs from given as n
      cross join lateral ({_CHANGES} and import_id = %(import)s offset 0) as mine
      cross join lateral (select shaped_by from contacts where owner_id = %(owner)s and id = n.contact_id offset 0) as c
      left join lateral ({_CHANGES} and import_id = n.heir offset 0) as theirs on true
      where c.shaped_by = %(import)s
      or exists ({_CHANGES} and import_id <> %(import)s and before ->> 'shaped_by' = %(import)s::text offset 0)
    ), known as materialized (select place, theirs as before from passing where theirs is not null
    ), left_behind as (
      update import_changes as c set before = n.before from known as n where c.ctid = n.place and {AT_THE_PLACES}
    )
    insert into import_changes (owner_id, import_id, contact_id, before, facts)
    select %(owner)s, heir, contact_id, coalesce(theirs, '{{}}') || before, facts from passing
    on conflict (owner_id, import_id, contact_id)
    do update set before = excluded.before, facts = excluded.facts || import_changes.facts
    """.encode()
"""The heir remembers who they were before both. What it remembered till then stays with the import, as a trace."""

_NAME_HEIRS = f"""
    with {_GIVEN}, known as materialized (
      select n.heir, c.place from given as n cross join lateral
      ({_CHANGES} and import_id <> %(import)s and before ->> 'shaped_by' = %(import)s::text offset 0) as c
    )
    update import_changes as c set before = jsonb_set(c.before, '{{shaped_by}}', to_jsonb(n.heir::text))
    from known as n where c.ctid = n.place and {AT_THE_PLACES}
    """.encode()
_PASS_PEOPLE = f"""
    with {_GIVEN}, known as materialized (
      select n.heir, c.place from given as n cross join lateral
      (select ctid as place from contacts where owner_id = %(owner)s and id = n.contact_id offset 0) as c
    )
    update contacts as c set version = c.version + 1,
      made_by = case when c.made_by = %(import)s then n.heir else c.made_by end,
      shaped_by = case when c.shaped_by = %(import)s then n.heir else c.shaped_by end
    from known as n where c.ctid = n.place and {AT_THE_PLACES}
    """.encode()


async def heirs_to(connection: Connection, owner_id: OwnerId, import_id: ImportId) -> tuple[Heirs, Heirs]:
    """The earliest later import that stands and has somebody, and the earliest that says who they are."""
    have: Heirs = {}
    say: Heirs = {}
    asked = {"owner": owner_id, "history": array([f"{start}%" for start in HISTORY_REASONS])}
    for later in await connection.fetch(_LATER, asked | {"import": import_id}):
        for row in await connection.fetch(_HAS, asked | {"import": later["id"]}):
            named = dict.fromkeys(map(ContactId, row["contact_ids"]), ImportId(later["id"]))
            have = named | have
            say = say if row["of_history"] else named | say
    return have, say


async def pass_on(
    connection: Connection, owner_id: OwnerId, import_id: ImportId, heirs: Mapping[ContactId, ImportId]
) -> None:
    every = list(heirs)
    for first in range(0, len(every), _A_LOT):
        some = every[first : first + _A_LOT]
        given = {"contact_id": array(some), "heir": array([heirs[contact_id] for contact_id in some])}
        for statement in (_PASS_CHANGES, _NAME_HEIRS, _PASS_PEOPLE):
            await connection.fetch(statement, given | {"owner": owner_id, "import": import_id})
