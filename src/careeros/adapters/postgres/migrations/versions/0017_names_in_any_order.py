"""Who has nothing but a name and an employer is known by the words of the name, in whatever order they stand.

Keys of that kind are kept of people who were merged into others; they are written anew.

Revision ID: 0017
"""

import re

from alembic import op

from careeros.adapters.postgres.migrations.keys_written_anew import lift_guards, put_guards_back, write_keys_anew

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_KIND = "name-company:"
_WORD = re.compile(r"[^\W_]+")


def upgrade() -> None:
    op.execute(
        "create index contacts_with_a_name_alone on contacts (owner_id, name_set)"
        " where linkedin_slug is null and handles = '{}' and connected_on is null"
    )
    lift_guards()
    write_keys_anew(_KIND, _in_any_order)
    put_guards_back()


def downgrade() -> None:
    """The order of the words is not kept; by a key with another nobody is found, and a person decides."""
    op.execute("drop index contacts_with_a_name_alone")


def _in_any_order(key: str) -> str:
    name, _, company = key.removeprefix(_KIND).rpartition("|")
    words = [] if "@" in name else sorted(set(_WORD.findall(name)))
    return f"{_KIND}{' '.join(words) or name}|{company}"
