"""Embeddings with what they were made of, and the words by which an owner's people are known.

Revision ID: 0007
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_TABLES = """
create table embeddings (
  owner_id uuid not null,
  id text collate "C" not null,
  contact_id uuid not null,
  fact_id uuid,
  text_hash text not null,
  content_hash text not null,
  model text not null,
  vector bytea not null,
  indexed boolean not null,
  primary key (owner_id, id)
);
create index embeddings_by_contact on embeddings (owner_id, contact_id);
create index embeddings_not_indexed on embeddings (owner_id) where not indexed;

create table search_words (
  owner_id uuid not null,
  word text collate "C" not null,
  letters bigint not null,
  primary key (owner_id, word)
);
"""

_MINE = "owner_id = nullif(current_setting('careeros.owner_id', true), '')::uuid"


def upgrade() -> None:
    op.execute(_TABLES)
    for table in ("embeddings", "search_words"):
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"create policy owner on {table} to careeros_app using ({_MINE}) with check ({_MINE})")
        op.execute(f"grant select, insert, update, delete on {table} to careeros_app")


def downgrade() -> None:
    op.execute("drop table search_words")
    op.execute("drop table embeddings")
