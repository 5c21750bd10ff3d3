"""Full text weighs words by how few of the owner's people are known by them, and leaves out who covers little.

Revision ID: 0008
"""

from importlib import import_module

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_MINE = "owner_id = nullif(current_setting('careeros.owner_id', true), '')::uuid"

FIND = f"""
create function careeros_find(wanted text[], enough float8, unknown float8, most integer)
returns table (contact_id uuid, covered float8, known integer[])
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
    select c.id, c.words from contacts as c, whole where c.words @@ whole.query and c.{_MINE}
  ), held as materialized (
    select found.id, asked.place from found join asked on found.words @@ asked.query
  ), size as (
    select count(*)::float8 as total from contacts as c where c.{_MINE}
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
  (select id, share, null::integer[] from ranked)
  union all
  select null, null, coalesce(array_agg(people order by place), '{{}}') from weighed
$$
"""


def upgrade() -> None:
    op.execute("drop function careeros_find")
    _create(FIND)


def downgrade() -> None:
    op.execute("drop function careeros_find")
    _create(import_module("careeros.adapters.postgres.migrations.versions.0001_the_main_job").FIND)


def _create(function: str) -> None:
    """For the role that may read all contacts; creating it there needs a right that the role has for this moment.

    Its body is not checked against the guards, which refuse whoever migrates.
    """
    op.execute("set local check_function_bodies = off")
    op.execute(function)
    op.execute("grant create on schema public to careeros_search")
    op.execute("alter function careeros_find owner to careeros_search")
    op.execute("revoke create on schema public from careeros_search")
    op.execute("revoke all on function careeros_find from public")
    op.execute("grant execute on function careeros_find to careeros_app")
