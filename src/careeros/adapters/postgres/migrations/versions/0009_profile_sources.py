"""What belongs to the installation: runtime settings, counted readings of profiles, and turns of asking.

Revision ID: 0009
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_ROLE = """
do $$
begin
  perform pg_advisory_xact_lock(hashtext('careeros roles'));
  if not exists (select from pg_roles where rolname = 'careeros_operator') then
    create role careeros_operator nologin;
  end if;
  if not pg_has_role(current_user, 'careeros_operator', 'member') then
    grant careeros_operator to current_user;
  end if;
end $$
"""

_TABLES = """
create table runtime_settings (
  name text primary key,
  value integer not null,
  changed_at timestamptz not null
);

create table source_outcomes (
  source text not null,
  hour timestamptz not null,
  outcome text not null,
  times bigint not null,
  primary key (source, hour, outcome)
);

create table request_turns (
  name text primary key,
  at timestamptz not null
);
"""

_NEW = ("runtime_settings", "source_outcomes", "request_turns")


def upgrade() -> None:
    op.execute(_ROLE)
    op.execute(_TABLES)
    for table in _NEW:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"create policy careeros_operator on {table} to careeros_operator using (true) with check (true)")
        op.execute(f"grant select, insert, update, delete on {table} to careeros_operator")


def downgrade() -> None:
    for table in reversed(_NEW):
        op.execute(f"drop table {table}")
