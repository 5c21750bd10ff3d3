"""The main job: contacts, facts, sender, messages, work, audit, sign-in.

Revision ID: 0001
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TENANT_TABLES = (
    "contacts", "contact_keys", "facts", "senders", "batches", "messages", "imports", "import_rows", "work",
    "audit_heads",
)  # fmt: skip
"""Read and written by their owner alone; the audit log too, but it is only ever added to."""

SIGN_IN_TABLES = ("accounts", "sign_in_links", "sessions")

_OWNER = "nullif(current_setting('careeros.owner_id', true), '')::uuid"

_ROLES = """
do $$
declare name text;
begin
  perform pg_advisory_xact_lock(hashtext('careeros roles'));
  foreach name in array array['careeros_app', 'careeros_worker', 'careeros_signin', 'careeros_search'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
    if not pg_has_role(current_user, name, 'member') then
      execute format('grant %I to current_user', name);
    end if;
  end loop;
end $$
"""

_TABLES = """
create table accounts (
  id uuid primary key,
  name text not null,
  is_local boolean not null
);
create unique index accounts_one_local on accounts (is_local) where is_local;

create table sign_in_links (owner_id uuid not null, digest text primary key, expires_at timestamptz not null);
create table sessions (owner_id uuid not null, digest text primary key, expires_at timestamptz not null);

create table contacts (
  owner_id uuid not null,
  id uuid not null,
  full_name text not null,
  first_name text not null,
  last_name text not null,
  name_title text not null,
  name_key text collate "C" not null,
  company text not null,
  company_key text collate "C" not null,
  position text not null,
  location text not null,
  linkedin_slug text,
  emails text[] not null,
  phones text[] not null,
  tags text[] not null,
  notes text not null,
  connected_on date,
  source text not null,
  version integer not null,
  profile_words tsvector not null,
  fact_words tsvector not null default ''::tsvector,
  words tsvector generated always as (profile_words || fact_words) stored,
  primary key (owner_id, id),
  constraint contacts_slug_once unique (owner_id, linkedin_slug)
);
create index contacts_by_name on contacts (owner_id, name_key, id);
create index contacts_words on contacts using gin (words);

create table contact_keys (
  owner_id uuid not null,
  key text collate "C" not null,
  contact_id uuid not null,
  primary key (owner_id, key, contact_id),
  foreign key (owner_id, contact_id) references contacts (owner_id, id) on delete cascade
);
create index contact_keys_by_contact on contact_keys (owner_id, contact_id);

create table facts (
  owner_id uuid not null,
  id uuid not null,
  contact_id uuid,
  kind text not null,
  text text not null,
  source text not null,
  at timestamptz not null,
  primary key (owner_id, id),
  foreign key (owner_id, contact_id) references contacts (owner_id, id) on delete cascade
);
create index facts_by_contact on facts (owner_id, contact_id, id);

create table senders (owner_id uuid primary key, sender jsonb not null, version integer not null);

create table batches (
  owner_id uuid not null,
  id uuid not null,
  purpose text not null,
  size integer not null,
  at timestamptz not null,
  primary key (owner_id, id)
);

create table messages (
  owner_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  batch_id uuid,
  channel text not null,
  purpose text not null,
  destination text not null,
  subject text not null,
  body text not null,
  origin text not null,
  revisions jsonb not null,
  created_at timestamptz not null,
  version integer not null,
  state text not null,
  state_data jsonb not null,
  report json not null,
  primary key (owner_id, id),
  constraint messages_once_a_batch unique (owner_id, batch_id, contact_id),
  foreign key (owner_id, contact_id) references contacts (owner_id, id) on delete cascade
);
create index messages_by_state on messages (owner_id, state, id);
create index messages_by_contact on messages (owner_id, contact_id, id);

create table imports (
  owner_id uuid not null,
  id uuid not null,
  kind text not null,
  files text[] not null,
  counts jsonb not null,
  at timestamptz not null,
  primary key (owner_id, id)
);

create table import_rows (
  owner_id uuid not null,
  import_id uuid not null,
  place integer not null,
  file text not null,
  line integer not null,
  outcome text not null,
  reason text not null,
  contact_id uuid,
  primary key (owner_id, import_id, place),
  foreign key (owner_id, import_id) references imports (owner_id, id) on delete cascade
);

create table work (
  owner_id uuid not null,
  id uuid not null,
  kind text not null,
  payload jsonb not null,
  run_at timestamptz not null,
  state text not null,
  attempts integer not null,
  error text,
  batch_id uuid,
  token bigint not null,
  leased_until timestamptz,
  named_at timestamptz,
  primary key (owner_id, id)
);
create index work_by_id on work (id);
create index work_by_batch on work (owner_id, batch_id);
create index work_open on work (run_at) where state in ('queued', 'claimed');

create table audit_heads (owner_id uuid primary key, sequence bigint not null, hash text not null);

create table audit_log (
  owner_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  actor uuid not null,
  action text not null,
  subject text not null,
  fingerprint text not null,
  previous text not null,
  hash text not null,
  primary key (owner_id, sequence)
);
"""

FIND = f"""
create function careeros_find(wanted text[], most integer)
returns table (contact_id uuid, covered integer, rank real)
language sql stable security definer set search_path from current
as $$
  with asked as (
    select to_tsquery('simple', quote_literal(word) || ':*') || plainto_tsquery('english', word) as query
    from unnest(wanted) as word
  ), whole as (
    select string_agg(query::text, ' | ')::tsquery as query from asked
  ), found as (
    select c.id, c.words, whole.query from contacts as c, whole
    where c.words @@ whole.query and c.owner_id = {_OWNER}
  )
  select found.id,
         (select count(*)::integer from asked where found.words @@ asked.query) as covered,
         ts_rank(found.words, found.query, 1) as rank
  from found
  order by covered desc, rank desc, found.id
  limit most
$$
"""
"""Row-level security keeps the index on words from being used, so the function runs as a role that may read all
contacts, and itself keeps to the owner's."""


def upgrade() -> None:
    op.execute(_ROLES)
    op.execute(_TABLES)
    op.execute(FIND)  # before the guards: PostgreSQL checks a function's body against them
    for table in (*TENANT_TABLES, "audit_log"):
        _guard(table, f"owner_id = {_OWNER}")
    for table in SIGN_IN_TABLES:
        _guard(table, f"{'id' if table == 'accounts' else 'owner_id'} = {_OWNER}")
        _open(table, "careeros_signin", "select, insert, update, delete")
    _open("work", "careeros_worker", "select, update")
    _open("contacts", "careeros_search", "select")
    op.execute("grant create on schema public to careeros_search")
    op.execute("alter function careeros_find owner to careeros_search")
    op.execute("revoke create on schema public from careeros_search")
    op.execute("revoke all on function careeros_find from public")
    op.execute("grant execute on function careeros_find to careeros_app")
    for table in TENANT_TABLES:
        op.execute(f"grant select, insert, update, delete on {table} to careeros_app")
    op.execute("grant select, insert on audit_log to careeros_app")


def downgrade() -> None:
    """Everything but the roles, which other databases of the cluster may use."""
    op.execute("drop function careeros_find")
    for table in ("audit_log", *reversed(TENANT_TABLES), *reversed(SIGN_IN_TABLES)):
        op.execute(f"drop table {table}")


def _guard(table: str, mine: str) -> None:
    op.execute(f"alter table {table} enable row level security")
    op.execute(f"alter table {table} force row level security")
    op.execute(f"create policy owner on {table} to careeros_app using ({mine}) with check ({mine})")


def _open(table: str, role: str, rights: str) -> None:
    """Let a role see every owner's rows of one table, to do what must be done before an owner is known."""
    op.execute(f"create policy {role} on {table} to {role} using (true) with check (true)")
    op.execute(f"grant {rights} on {table} to {role}")
