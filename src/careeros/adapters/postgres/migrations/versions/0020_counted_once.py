"""How many people an owner has is kept beside their words: counting them took half of a search.

Revision ID: 0020
"""

from importlib import import_module

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_OWNER = "owner_id = nullif(current_setting('careeros.owner_id', true), '')::uuid"
_MINE = "owner_id = (select owner from mine)"

_TABLE = f"""
create table search_totals (owner_id uuid primary key, people integer not null);
insert into search_totals select owner_id, count(*) from contact_words group by owner_id;
alter table search_totals enable row level security;
alter table search_totals force row level security;
create policy owner on search_totals to careeros_app using ({_OWNER}) with check ({_OWNER});
grant select, insert, update, delete on search_totals to careeros_app;
create policy careeros_search on search_totals to careeros_search using (true) with check (true);
grant select on search_totals to careeros_search;
"""

FIND = f"""
create function careeros_find(wanted text[], enough float8, unknown float8, most integer)
returns table (contact_id uuid, covered float8, known integer[], late boolean)
language sql stable security definer
set search_path from current set plan_cache_mode = force_generic_plan set enable_seqscan = off
as $$
  with mine as materialized (
    select nullif(current_setting('careeros.owner_id', true), '')::uuid as owner
  ), asked as materialized (
    select place, string_agg(
      nullif((to_tsquery('simple', quote_literal(one)) || phraseto_tsquery('english', one))::text, ''), ' | '
    )::tsquery as query
    from unnest(wanted) with ordinality as word(alternatives, place),
         unnest(string_to_array(alternatives, E'\\t')) as one
    group by place
  ), whole as materialized (
    select string_agg(query::text, ' | ')::tsquery as query from asked
  ), held as materialized (
    select one.id, asked.place from asked cross join lateral (
      select w.contact_id as id from contact_words as w
      where w.words @@ asked.query and w.owner_id is not distinct from (select owner from mine) offset 0
    ) as one
  ), size as materialized (
    select coalesce(
      (select people from search_totals where {_MINE}),
      (select count(*)::integer from contact_words as w where w.{_MINE})
    )::float8 as total
  ), counted as (
    select place, count(*)::integer as people from held group by place
  ), weighed as materialized (
    select asked.place, coalesce(people, 0) as people,
           case when people > 0 then ln(1 + total / people) else unknown * ln(1 + total) end as weight
    from size cross join asked left join counted on counted.place = asked.place
  ), best as (
    select held.id,
           sum(weight order by held.place) / nullif((select sum(weight order by place) from weighed), 0) as share
    from held join weighed on weighed.place = held.place
    group by held.id
  ), ranked as (
    select best.id, best.share
    from whole cross join best cross join lateral (
           select w.words from contact_words as w where w.contact_id = best.id and w.{_MINE} offset 0
         ) as w
    where best.share >= enough
    order by best.share desc, ts_rank(w.words, whole.query, 1) desc, best.id
    limit most
  )
  (select id, share, null::integer[], null::boolean from ranked)
  union all
  select null, null, coalesce(array_agg(people order by place), '{{}}'),
         exists (select from words_due as d where d.{_MINE})
  from weighed
$$
"""
"""As before, but for the total, and for all words of the question, which are put together once."""


def upgrade() -> None:
    op.execute("set local statement_timeout = 0")
    op.execute("alter table contact_words no force row level security")
    op.execute(_TABLE)
    op.execute("alter table contact_words force row level security")
    op.execute("drop function careeros_find")
    _create(FIND)


def downgrade() -> None:
    op.execute("drop function careeros_find")
    op.execute("drop table search_totals")
    _create(import_module("careeros.adapters.postgres.migrations.versions.0016_quicker_full_text").FIND)


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
