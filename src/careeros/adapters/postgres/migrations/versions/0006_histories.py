"""What passed between the owner and the people they know, as imports tell it.

Revision ID: 0006
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TABLES = """
create table histories (
  owner_id uuid not null,
  contact_id uuid not null,
  import_id uuid not null,
  last_contact_at timestamptz,
  last_from text,
  sent integer not null,
  received integer not null,
  answered_at timestamptz,
  invitation text not null,
  invited_by text,
  primary key (owner_id, contact_id, import_id),
  foreign key (owner_id, contact_id) references contacts (owner_id, id) on delete cascade,
  foreign key (owner_id, import_id) references imports (owner_id, id) on delete cascade
    deferrable initially deferred
);
create index histories_by_import on histories (owner_id, import_id);
"""

_MINE = "owner_id = nullif(current_setting('careeros.owner_id', true), '')::uuid"


def upgrade() -> None:
    op.execute(_TABLES)
    op.execute("alter table histories enable row level security")
    op.execute("alter table histories force row level security")
    op.execute(f"create policy owner on histories to careeros_app using ({_MINE}) with check ({_MINE})")
    op.execute("grant select, insert, update, delete on histories to careeros_app")


def downgrade() -> None:
    op.execute("drop table histories")
