"""What the messages of a batch look like, to hold each against the others.

Revision ID: 0002
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TABLES = """
create table sketches (
  owner_id uuid not null,
  batch_id uuid not null,
  contact_id uuid not null,
  minima bigint[] not null,
  names text[] not null,
  company text[] not null,
  facts text[] not null,
  primary key (owner_id, batch_id, contact_id),
  foreign key (owner_id, contact_id) references contacts (owner_id, id) on delete cascade
);
create index sketches_by_contact on sketches (owner_id, contact_id);

create table sketch_bands (
  owner_id uuid not null,
  batch_id uuid not null,
  band bigint not null,
  contact_id uuid not null,
  primary key (owner_id, batch_id, band, contact_id),
  foreign key (owner_id, batch_id, contact_id) references sketches (owner_id, batch_id, contact_id) on delete cascade
);
create index sketch_bands_by_contact on sketch_bands (owner_id, batch_id, contact_id);
"""

_MINE = "owner_id = nullif(current_setting('careeros.owner_id', true), '')::uuid"


def upgrade() -> None:
    op.execute(_TABLES)
    for table in ("sketches", "sketch_bands"):
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"create policy owner on {table} to careeros_app using ({_MINE}) with check ({_MINE})")
        op.execute(f"grant select, insert, update, delete on {table} to careeros_app")


def downgrade() -> None:
    op.execute("drop table sketch_bands")
    op.execute("drop table sketches")
