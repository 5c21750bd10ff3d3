"""Searches that are saved under a name.

Revision ID: 0010
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_TABLE = """
create table saved_searches (
  owner_id uuid not null,
  name text collate "C" not null,
  question text not null,
  company text,
  tag text,
  channel text,
  in_touch_since date,
  quiet_since date,
  primary key (owner_id, name)
)
"""

_MINE = "owner_id = nullif(current_setting('careeros.owner_id', true), '')::uuid"


def upgrade() -> None:
    op.execute(_TABLE)
    op.execute("alter table saved_searches enable row level security")
    op.execute("alter table saved_searches force row level security")
    op.execute(f"create policy owner on saved_searches to careeros_app using ({_MINE}) with check ({_MINE})")
    op.execute("grant select, insert, update, delete on saved_searches to careeros_app")


def downgrade() -> None:
    op.execute("drop table saved_searches")
