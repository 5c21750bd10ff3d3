"""Who has nothing but a name and an employer is known by the words of the name, in whatever order they stand.

Keys of that kind are kept of people who were merged into others; they are written anew.

Revision ID: 0017
"""

import re

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_GUARDED = ("contacts", "contact_keys", "merges", "import_changes")
_KIND = "name-company:"
_WORD = re.compile(r"[^\W_]+")


def upgrade() -> None:
    op.execute(
        "create index contacts_with_a_name_alone on contacts (owner_id, name_set)"
        " where linkedin_slug is null and handles = '{}' and connected_on is null"
    )
    for table in _GUARDED:
        op.execute(f"alter table {table} no force row level security")
    _write_keys_anew()
    for table in _GUARDED:
        op.execute(f"alter table {table} force row level security")


def downgrade() -> None:
    """The order of the words is not kept; by a key with another nobody is found, and a person decides."""
    op.execute("drop index contacts_with_a_name_alone")


def _write_keys_anew() -> None:
    """In `contact_keys`, in the handles of contacts, and where contacts are remembered as they were."""
    connection = op.get_bind()
    kept = connection.execute(sa.text("select distinct key from contact_keys where key like 'name-company:%'"))
    for (key,) in kept.all():
        both = {"old": key, "new": _in_any_order(key)}
        if both["old"] != both["new"]:
            for statement in _WRITE_ANEW:
                connection.execute(sa.text(statement), both)


_ADD = """
    insert into contact_keys (owner_id, key, contact_id)
    select owner_id, :new, contact_id from contact_keys where key = :old on conflict do nothing
    """
_REMOVE = "delete from contact_keys where key = :old"
_OF_CONTACTS = """
    update contacts set handles = array(
      select key from unnest(array_replace(handles, :old, :new)) with ordinality as one (key, place)
      group by key order by min(place)
    ) where :old = any(handles)
    """
_AS_THEY_WERE = """
    update {table} set {column} = jsonb_set({column}, '{{handles}}', (
      select jsonb_agg(key order by place) from (
        select case when key = :old then :new else key end as key, min(place) as place
        from jsonb_array_elements_text({column} -> 'handles') with ordinality as one (key, place) group by 1
      ) as one
    )) where {column} -> 'handles' ? :old
    """
_PLACES = (("merges", "kept"), ("merges", "gone"), ("import_changes", "before"))
_WRITE_ANEW = (
    _ADD,
    _REMOVE,
    _OF_CONTACTS,
    *(_AS_THEY_WERE.format(table=table, column=column) for table, column in _PLACES),
)


def _in_any_order(key: str) -> str:
    name, _, company = key.removeprefix(_KIND).rpartition("|")
    words = [] if "@" in name else sorted(set(_WORD.findall(name)))
    return f"{_KIND}{' '.join(words) or name}|{company}"
