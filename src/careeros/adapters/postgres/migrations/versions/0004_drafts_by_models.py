"""How each draft came to be, what drafts may cost, and what models wrote before.

Revision ID: 0004
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TABLES = """
create table budget_limits (
  owner_id uuid not null,
  service text not null,
  monthly bigint not null,
  primary key (owner_id, service)
);

create table budgets (
  owner_id uuid not null,
  service text not null,
  month date not null,
  spent bigint not null,
  primary key (owner_id, service, month)
);

create table reservations (
  owner_id uuid not null,
  id uuid not null,
  service text not null,
  month date not null,
  amount bigint not null,
  primary key (owner_id, id)
);
create index reservations_by_month on reservations (owner_id, service, month);

create table earlier_drafts (
  owner_id uuid not null,
  contact_id uuid not null,
  key text not null,
  draft jsonb not null,
  at timestamptz not null,
  primary key (owner_id, contact_id, key),
  foreign key (owner_id, contact_id) references contacts (owner_id, id) on delete cascade
);
"""

_MINE = "owner_id = nullif(current_setting('careeros.owner_id', true), '')::uuid"
_NEW = ("budget_limits", "budgets", "reservations", "earlier_drafts")


def upgrade() -> None:
    op.execute(_TABLES)
    op.execute("alter table messages add column provenance jsonb not null default '{}'")
    op.execute("alter table messages alter column provenance drop default")
    for table in _NEW:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"create policy owner on {table} to careeros_app using ({_MINE}) with check ({_MINE})")
        op.execute(f"grant select, insert, update, delete on {table} to careeros_app")


def downgrade() -> None:
    op.execute("alter table messages drop column provenance")
    for table in reversed(_NEW):
        op.execute(f"drop table {table}")
