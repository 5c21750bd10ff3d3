"""Full text looks each word up by itself and counts people once a search. Words that stand for one together are a
phrase, whatever their endings.
Revision ID: 0016
"""

from importlib import import_module

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_MINE = "owner_id = (select owner from mine)"

FIND = f"""
create function careeros_find(wanted text[], enough float8, unknown float8, most integer, everybody integer)
returns table (contact_id uuid, covered float8, known integer[], late boolean, total integer)
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
  ), held as materialized (
    select one.id, asked.place from asked cross join lateral (
      select w.contact_id as id from contact_words as w
      where w.words @@ asked.query and w.owner_id is not distinct from (select owner from mine) offset 0
    ) as one
  ), size as materialized (
    select coalesce(everybody, (select count(*)::integer from contact_words as w where w.{_MINE})) as total
  ), counted as (
    select place, count(*)::integer as people from held group by place
  ), weighed as materialized (
    select asked.place, coalesce(people, 0) as people,
           case when people > 0 then ln(1 + total::float8 / people) else unknown * ln(1 + total::float8) end as weight
    from size cross join asked left join counted on counted.place = asked.place
  ), best as (
    select held.id,
           sum(weight order by held.place) / nullif((select sum(weight order by place) from weighed), 0) as share
    from held join weighed on weighed.place = held.place
    group by held.id
  ), ranked as (
    select best.id, best.share
    from best cross join lateral (
           select w.words from contact_words as w where w.contact_id = best.id and w.{_MINE} offset 0
         ) as w, (select string_agg(query::text, ' | ')::tsquery as query from asked) as whole
    where best.share >= enough
    order by best.share desc, ts_rank(w.words, whole.query, 1) desc, best.id
    limit most
  )
  (select id, share, null::integer[], null::boolean, null::integer from ranked)
  union all
  select null, null, coalesce(array_agg(people order by place), '{{}}'),
         exists (select from words_due as d where d.{_MINE}), (select total from size)
  from weighed
$$
"""
"""`everybody` is how many people there are, if that is known; `total` says it.

It is planned once for a connection, as planning takes half as long as a search, and maybe before there are people. So
it is written such that there is one way to look words up, by their index, and one to read those of a person.
"""


def upgrade() -> None:
    op.execute("drop function careeros_find")
    _create(FIND)


def downgrade() -> None:
    op.execute("drop function careeros_find")
    _create(import_module("careeros.adapters.postgres.migrations.versions.0011_fast_imports").FIND)


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
