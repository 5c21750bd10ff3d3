"""Who is who: keys by their kind, what an import changed, merges, people kept apart, who is not to be written to.

Revision ID: 0005
"""

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

from careeros.domain.companies import company_key
from careeros.domain.facts import Fact
from careeros.domain.identity.employers import employer_key
from careeros.domain.identity.keys import Canon
from careeros.domain.identity.names import name_set

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NEW_TABLES = ("import_changes", "merges", "separations", "suppressions", "suppression_salts")

_TABLES = """
alter table contacts
  add handles text[] not null default '{}',
  add made_by uuid,
  add shaped_by uuid,
  add said text not null default '',
  add blocked boolean not null default false,
  add block_reason text not null default '',
  add name_set text collate "C" not null default '';
create index contacts_without_slug on contacts (owner_id, name_key) where linkedin_slug is null;

alter table facts add company_key text collate "C";
create index facts_by_company on facts (owner_id, company_key) where company_key is not null;

alter table imports add undone_at timestamptz;

create table import_changes (
  owner_id uuid not null,
  import_id uuid not null,
  contact_id uuid not null,
  before jsonb not null,
  facts uuid[] not null,
  primary key (owner_id, import_id, contact_id),
  foreign key (owner_id, import_id) references imports (owner_id, id) on delete cascade
);
create index import_changes_by_contact on import_changes (owner_id, contact_id);

create table merges (
  owner_id uuid not null,
  id uuid not null,
  kept_id uuid not null,
  gone_id uuid not null,
  at timestamptz not null,
  kept jsonb not null,
  gone jsonb not null,
  moved uuid[] not null,
  noted uuid[] not null,
  messages jsonb not null,
  primary key (owner_id, id)
);
create index merges_by_kept on merges (owner_id, kept_id);

create table separations (
  owner_id uuid not null,
  a uuid not null,
  b uuid not null,
  at timestamptz not null,
  primary key (owner_id, a, b)
);
create index separations_by_b on separations (owner_id, b);

create table suppressions (owner_id uuid not null, fingerprint text not null, at timestamptz not null,
  primary key (owner_id, fingerprint));

create table suppression_salts (owner_id uuid primary key, salt text not null);
"""

_MINE = "owner_id = nullif(current_setting('careeros.owner_id', true), '')::uuid"
_CHANGED = ("contacts", "contact_keys", "facts", "import_rows")
_A_LOT = 5_000


def upgrade() -> None:
    op.execute(_TABLES)
    for table in NEW_TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"create policy owner on {table} to careeros_app using ({_MINE}) with check ({_MINE})")
        op.execute(f"grant select, insert, update, delete on {table} to careeros_app")
    _unguarded(_key_anew)


def downgrade() -> None:
    for table in reversed(NEW_TABLES):
        op.execute(f"drop table {table}")
    op.execute("alter table imports drop undone_at")
    op.execute("drop index facts_by_company")
    op.execute("alter table facts drop company_key")
    op.execute("drop index contacts_without_slug")
    op.execute(
        "alter table contacts drop name_set, drop block_reason, drop blocked, drop said, drop shaped_by, drop made_by,"
        " drop handles"
    )


def _unguarded(change: Callable[[sa.Connection], None]) -> None:
    """Row-level security binds the owner of the tables too: it is lifted for a change of all tenants' rows."""
    for table in _CHANGED:
        op.execute(f"alter table {table} no force row level security")
    change(op.get_bind())
    for table in _CHANGED:
        op.execute(f"alter table {table} force row level security")


def _key_anew(connection: sa.Connection) -> None:
    """Employers, addresses and numbers of the contacts that there are, as keys of the new kinds."""
    connection.execute(sa.text("delete from contact_keys"))
    canon = Canon()
    last = (_NOBODY, _NOBODY)
    while rows := connection.execute(_NEXT, {"owner": last[0], "id": last[1], "most": _A_LOT}).all():
        for row in rows:
            handles = list(canon.handles(row.emails, ()))
            changed = {
                "owner": row.owner_id,
                "id": row.id,
                "company": company_key(row.company),
                "names": name_set(row.full_name),
                "handles": handles,
            }
            connection.execute(_SET, changed)
            for key in handles:
                connection.execute(_KEY, {"owner": row.owner_id, "id": row.id, "key": key})
        last = (rows[-1].owner_id, rows[-1].id)
    for fact in connection.execute(_EMPLOYERS).all():
        employer = Fact(fact.id, "employer", fact.text, "", fact.at)
        connection.execute(_EMPLOYER, {"owner": fact.owner_id, "id": fact.id, "key": employer_key(employer)})
    connection.execute(sa.text(_MADE_BY))


_NOBODY = "00000000-0000-0000-0000-000000000000"
_NEXT = sa.text(
    "select owner_id, id, full_name, company, emails from contacts"
    " where (owner_id, id) > (cast(:owner as uuid), cast(:id as uuid)) order by owner_id, id limit :most"
)
_SET = sa.text(
    "update contacts set company_key = :company, name_set = :names, handles = :handles"
    " where owner_id = :owner and id = :id"
)
_EMPLOYERS = sa.text("select owner_id, id, text, at from facts where kind = 'employer' and contact_id is not null")
_EMPLOYER = sa.text("update facts set company_key = :key where owner_id = :owner and id = :id")
_MADE_BY = """
update contacts as c set made_by = r.import_id, shaped_by = case when c.version = 1 then r.import_id end
from import_rows as r
where r.owner_id = c.owner_id and r.contact_id = c.id and r.outcome = 'created'
"""
_KEY = sa.text("insert into contact_keys (owner_id, key, contact_id) values (:owner, :key, :id)")
