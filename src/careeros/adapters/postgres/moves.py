"""People who have another job, many in a statement: who they were is remembered, so that the import can be undone."""

from asyncio import to_thread

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.bulk import AT_THE_PLACES, rows_of, type_of
from careeros.adapters.postgres.contact_rows import columns_of_moves
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.facts import insertion_of_facts
from careeros.adapters.postgres.imports import REMEMBERED_ONCE
from careeros.adapters.postgres.tables import contacts, import_changes
from careeros.domain.errors import Conflict
from careeros.domain.identity.moving import Moves
from careeros.domain.ids import ImportId, OwnerId

_CHANGED = ("version", "company", "company_key", "position", "said", "shaped_by")
_TYPES = {name: type_of(contacts, name) for name in ("id", *_CHANGED)} | {"facts": type_of(import_changes, "facts")}
_BEFORE = ", ".join(f"'{name}', {name}" for name in _CHANGED if name != "company_key")
_MOVE = (
    f"with newer as materialized (select * from {rows_of(_TYPES)} as n),"
    " known as materialized (select n.*, c.place, c.before from newer as n cross join lateral"
    f" (select ctid as place, jsonb_build_object({_BEFORE}) as before from contacts as c"
    "  where c.owner_id = %(owner)s and c.id = n.id and c.version = n.version - 1 offset 0) as c),"
    " remembered as (insert into import_changes (owner_id, import_id, contact_id, before, facts)"
    f" select %(owner)s, %(import)s, id, before, facts from known {REMEMBERED_ONCE}),"
    f" moved as (update contacts as c set {', '.join(f'{name} = n.{name}' for name in _CHANGED)}"
    f" from known as n where c.ctid = n.place and {AT_THE_PLACES} returning c.id)"
    " select id from newer where id not in (select id from moved) limit 1"
).encode()
"""Answers with one who was not there as before. All parts see the contacts as they were."""


async def move(connection: Connection, owner_id: OwnerId, people: Moves, by: ImportId) -> None:
    rows, told = await to_thread(_written, people, by, owner_id)
    if lost := await connection.fetch(_MOVE, rows | {"owner": owner_id, "import": by}):
        raise Conflict("contact", str(lost[0]["id"]))
    if told is not None:
        await connection.fetch(*told)


def _written(
    people: Moves, by: ImportId, owner_id: OwnerId
) -> tuple[dict[str, object], tuple[bytes, dict[str, object]] | None]:
    columns = columns_of_moves(people, by) | {"facts": [[fact.id for fact in facts] for facts in people.facts]}
    told = [(of, fact) for of, facts in zip(people.ids, people.facts, strict=True) for fact in facts]
    rows: dict[str, object] = {name: array(values) for name, values in columns.items()}
    return rows, insertion_of_facts(told, owner_id) if told else None
