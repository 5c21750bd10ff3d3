"""Writing many rows at once.

PostgreSQL refuses COPY into a table with row-level security, so the rows go into a temporary table first.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from psycopg.sql import SQL, Identifier

from careeros.adapters.postgres.engine import Connection


async def insert_many(
    connection: Connection,
    table: sa.Table,
    rows: Sequence[Mapping[str, Any]],
    *,
    computed: Mapping[str, str] | None = None,
) -> None:
    """Insert rows, all with the same keys. `computed` gives SQL for columns that are made from what a row holds."""
    if not rows:
        return
    columns = tuple(rows[0])
    staged = f"new_{table.name}"
    declared = ", ".join(f'"{name}" {_type(table, name)}' for name in columns)
    await connection.execute(sa.text(f"create temporary table {staged} ({declared}) on commit drop"))
    into = SQL("copy {} ({}) from stdin").format(Identifier(staged), SQL(", ").join(map(Identifier, columns)))
    await connection.copy(into, (tuple(row.values()) for row in rows))
    names = ", ".join(f'"{name}"' for name in (*(name for name in columns if name in table.c), *(computed or {})))
    values = ", ".join((*(f'"{name}"' for name in columns if name in table.c), *(computed or {}).values()))
    await connection.execute(sa.text(f'insert into "{table.name}" ({names}) select {values} from {staged}'))
    await connection.execute(sa.text(f"drop table {staged}"))


def _type(table: sa.Table, name: str) -> str:
    """The column's type; what is no column of the table is text to compute one from."""
    if name not in table.c:
        return "text"
    return table.c[name].type.compile(dialect=_DIALECT)


_DIALECT = sa.make_url("postgresql+psycopg://").get_dialect()()
