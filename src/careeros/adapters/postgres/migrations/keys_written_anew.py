"""Keys that are written otherwise from a revision on, wherever they are kept."""

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

GUARDED = ("contacts", "contact_keys", "merges", "import_changes")
"""Where they are kept; row-level security would hide the rows from the tables' owner."""


def lift_guards(*, of: tuple[str, ...] = GUARDED) -> None:
    for table in of:
        op.execute(f"alter table {table} no force row level security")


def put_guards_back(*, of: tuple[str, ...] = GUARDED) -> None:
    for table in of:
        op.execute(f"alter table {table} force row level security")


def write_keys_anew(kind: str, anew: Callable[[str], str]) -> None:
    """Those of one kind: in `contact_keys`, in handles, and where contacts are remembered as they were."""
    connection = op.get_bind()
    kept = connection.execute(
        sa.text("select distinct key from contact_keys where key like :kind"), {"kind": f"{kind}%"}
    )
    changed = {old: new for old in kept.scalars() if (new := anew(old)) != old}
    if changed:
        connection.execute(sa.text(_LIST))
        connection.execute(sa.text(_FILL), {"old": list(changed), "new": list(changed.values())})
        for statement in _WRITE_ANEW:
            connection.execute(sa.text(statement))


_LIST = "create temporary table keys_anew (old text primary key, new text) on commit drop"
_FILL = "insert into keys_anew select * from unnest(cast(:old as text[]), cast(:new as text[]))"
_ADD = """
    insert into contact_keys (owner_id, key, contact_id)
    select owner_id, new, contact_id from contact_keys join keys_anew on key = old on conflict do nothing
    """
_REMOVE = "delete from contact_keys using keys_anew where key = old"
_OF_CONTACTS = """
    update contacts set handles = array(
      select coalesce(new, key) from unnest(handles) with ordinality as one (key, place)
      left join keys_anew on key = old group by 1 order by min(place)
    ) where exists (select from unnest(handles) as one (key) join keys_anew on key = old)
    """
_AS_THEY_WERE = """
    update {table} set {column} = jsonb_set({column}, '{{handles}}', (
      select jsonb_agg(key order by place) from (
        select coalesce(new, key) as key, min(place) as place
        from jsonb_array_elements_text({column} -> 'handles') with ordinality as one (key, place)
        left join keys_anew on key = old group by 1
      ) as one
    )) where exists (
      select from jsonb_array_elements_text({column} -> 'handles') as one (key) join keys_anew on key = old
    )
    """
_PLACES = (("merges", "kept"), ("merges", "gone"), ("import_changes", "before"))
_WRITE_ANEW = (
    "analyze keys_anew",
    _ADD,
    _REMOVE,
    _OF_CONTACTS,
    *(_AS_THEY_WERE.format(table=table, column=column) for table, column in _PLACES),
    "drop table keys_anew",
)
