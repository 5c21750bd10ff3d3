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

_GUARDED = ("contacts", "contact_keys")
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
    connection = op.get_bind()
    kept = connection.execute(sa.text("select distinct key from contact_keys where key like 'name-company:%'"))
    for (key,) in kept.all():
        both = {"old": key, "new": _in_any_order(key)}
        connection.execute(
            sa.text(
                "insert into contact_keys (owner_id, key, contact_id)"
                " select owner_id, :new, contact_id from contact_keys where key = :old on conflict do nothing"
            ),
            both,
        )
        connection.execute(sa.text("delete from contact_keys where key = :old and :old <> :new"), both)
        connection.execute(
            sa.text("update contacts set handles = array_replace(handles, :old, :new) where :old = any(handles)"), both
        )


def _in_any_order(key: str) -> str:
    name, _, company = key.removeprefix(_KIND).partition("|")
    return f"{_KIND}{' '.join(sorted(set(_WORD.findall(name)))) or name}|{company}"
