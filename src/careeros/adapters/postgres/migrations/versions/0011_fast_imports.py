"""What an import need not do row by row: words in a table of their own, written later; many rows of a report in one.

Revision ID: 0011
"""

from importlib import import_module

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_MINE = "owner_id = nullif(current_setting('careeros.owner_id', true), '')::uuid"
_NEW = ("contact_words", "words_due")

_AS_LONG_AS_IT_TAKES = "set local statement_timeout = 0"
_TABLES = """
create table contact_words (
  owner_id uuid not null,
  contact_id uuid not null,
  words tsvector not null,
  primary key (owner_id, contact_id)
);

create table words_due (
  owner_id uuid not null,
  place bigint generated always as identity,
  contact_ids uuid[] not null,
  primary key (owner_id, place)
);
"""

_REPORTS = """
alter table import_rows rename to import_rows_single;
alter table import_rows_single rename constraint import_rows_pkey to import_rows_single_pkey;
create table import_rows (
  owner_id uuid not null,
  import_id uuid not null,
  first integer not null,
  files text[] not null,
  lines integer[] not null,
  outcomes text[] not null,
  reasons text[] not null,
  contact_ids uuid[] not null,
  primary key (owner_id, import_id, first),
  foreign key (owner_id, import_id) references imports (owner_id, id) on delete cascade
);
insert into import_rows
  select owner_id, import_id, place / 1000 * 1000, array_agg(file order by place), array_agg(line order by place),
    array_agg(outcome order by place), array_agg(reason order by place), array_agg(contact_id order by place)
  from import_rows_single group by owner_id, import_id, place / 1000;
drop table import_rows_single;
"""

_REPORTS_BACK = """
alter table import_rows rename to import_rows_many;
alter table import_rows_many rename constraint import_rows_pkey to import_rows_many_pkey;
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
insert into import_rows
  select owner_id, import_id, first + n - 1, file, line, outcome, reason, contact_id
  from import_rows_many, unnest(files, lines, outcomes, reasons, contact_ids)
    with ordinality as said (file, line, outcome, reason, contact_id, n);
drop table import_rows_many;
"""

_MOVE = """
insert into contact_words (owner_id, contact_id, words) select owner_id, id, words from contacts;
alter table contact_words
  add foreign key (owner_id, contact_id) references contacts (owner_id, id) on delete cascade;
create index contact_words_words on contact_words using gin (words);
alter table contacts drop column words, drop column profile_words, drop column fact_words;
"""

_MOVE_BACK = """
alter table contacts
  add profile_words tsvector not null default ''::tsvector,
  add fact_words tsvector not null default ''::tsvector;
update contacts as c set profile_words = w.words from contact_words as w
  where w.owner_id = c.owner_id and w.contact_id = c.id;
update contacts as c set profile_words = to_tsvector('simple', t.said) || to_tsvector('english', t.said)
  from (
    select p.owner_id, p.id, concat_ws(' ', p.full_name, p.company, p.position, p.location,
      array_to_string(p.tags, ' '), p.notes, array_to_string(p.emails, ' '),
      (select string_agg(f.text, ' ') from facts as f where f.owner_id = p.owner_id and f.contact_id = p.id)) as said
    from contacts as p
    where exists (select from words_due as d where d.owner_id = p.owner_id and p.id = any(d.contact_ids))
  ) as t
  where c.owner_id = t.owner_id and c.id = t.id;
alter table contacts alter profile_words drop default;
alter table contacts add words tsvector generated always as (profile_words || fact_words) stored;
create index contacts_words on contacts using gin (words);
"""
"""Which of the words were of facts is not known any more: all are the profile's. Words that were due are made here,
accents and all."""

FIND = f"""
create function careeros_find(wanted text[], enough float8, unknown float8, most integer)
returns table (contact_id uuid, covered float8, known integer[], late boolean)
language sql stable security definer set search_path from current
as $$
  with asked as materialized (
    select place, tsquery_agg as query from (
      select place, string_agg(
        nullif((to_tsquery('simple', quote_literal(one)) || plainto_tsquery('english', one))::text, ''), ' | '
      )::tsquery as tsquery_agg
      from unnest(wanted) with ordinality as word(alternatives, place),
           unnest(string_to_array(alternatives, E'\\t')) as one
      group by place
    ) as each_word
  ), whole as (
    select string_agg(query::text, ' | ')::tsquery as query from asked
  ), found as materialized (
    select w.contact_id as id, w.words from contact_words as w, whole where w.words @@ whole.query and w.{_MINE}
  ), held as materialized (
    select found.id, asked.place from found join asked on found.words @@ asked.query
  ), size as (
    select count(*)::float8 as total from contact_words as w where w.{_MINE}
  ), weighed as materialized (
    select asked.place, count(held.id)::integer as people,
           case when count(held.id) > 0 then ln(1 + total / count(held.id)) else unknown * ln(1 + total) end as weight
    from asked cross join size left join held on held.place = asked.place
    group by asked.place, total
  ), best as (
    select held.id, (sum(weight) / nullif((select sum(weight) from weighed), 0)) as share
    from held join weighed on weighed.place = held.place
    group by held.id
  ), ranked as (
    select best.id, best.share from best join found on found.id = best.id, whole
    where best.share >= enough
    order by best.share desc, ts_rank(found.words, whole.query, 1) desc, best.id
    limit most
  )
  (select id, share, null::integer[], null::boolean from ranked)
  union all
  select null, null, coalesce(array_agg(people order by place), '{{}}'),
         exists (select from words_due as d where d.{_MINE})
  from weighed
$$
"""
"""As before, on the new table; `late` says whether some words are still to be written."""


def upgrade() -> None:
    op.execute(_AS_LONG_AS_IT_TAKES)
    op.execute(_TABLES)
    _unguarded("contacts", _MOVE)
    _unguarded("import_rows", _REPORTS)
    _guard("import_rows")
    for table in _NEW:
        _guard(table)
        op.execute(f"create policy careeros_search on {table} to careeros_search using (true) with check (true)")
        op.execute(f"grant select on {table} to careeros_search")
    op.execute("drop policy careeros_search on contacts")
    op.execute("revoke select on contacts from careeros_search")
    op.execute("drop function careeros_find")
    _create(FIND)


def downgrade() -> None:
    op.execute(_AS_LONG_AS_IT_TAKES)
    op.execute("drop function careeros_find")
    for table in (*_NEW, "facts"):
        op.execute(f"alter table {table} no force row level security")
    _unguarded("contacts", _MOVE_BACK)
    op.execute("alter table facts force row level security")
    _unguarded("import_rows", _REPORTS_BACK)
    _guard("import_rows")
    op.execute("create policy careeros_search on contacts to careeros_search using (true) with check (true)")
    op.execute("grant select on contacts to careeros_search")
    for table in reversed(_NEW):
        op.execute(f"drop table {table}")
    _create(import_module("careeros.adapters.postgres.migrations.versions.0008_rare_words_weigh_more").FIND)


def _unguarded(table: str, change: str) -> None:
    """Row-level security binds the owner of the tables too: it is lifted for a change of all tenants' rows."""
    op.execute(f"alter table {table} no force row level security")
    op.execute(change)
    op.execute(f"alter table {table} force row level security")


def _guard(table: str) -> None:
    op.execute(f"alter table {table} enable row level security")
    op.execute(f"alter table {table} force row level security")
    op.execute(f"create policy owner on {table} to careeros_app using ({_MINE}) with check ({_MINE})")
    op.execute(f"grant select, insert, update, delete on {table} to careeros_app")


def _create(function: str) -> None:
    """For the role that may read all words; creating it there needs a right that the role has for this moment.

    Its body is not checked against the guards, which refuse whoever migrates.
    """
    op.execute("set local check_function_bodies = off")
    op.execute(function)
    op.execute("grant create on schema public to careeros_search")
    op.execute("alter function careeros_find owner to careeros_search")
    op.execute("revoke create on schema public from careeros_search")
    op.execute("revoke all on function careeros_find from public")
    op.execute("grant execute on function careeros_find to careeros_app")
