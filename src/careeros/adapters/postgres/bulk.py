"""Writing many rows at once.

PostgreSQL refuses COPY into a table with row-level security, so the rows go into a temporary table first.
"""

from collections.abc import Mapping, Sequence
from typing import Any, cast

import psycopg
import sqlalchemy as sa
from psycopg.sql import SQL, Identifier
from sqlalchemy.ext.asyncio import AsyncConnection


async def insert_many(
    connection: AsyncConnection,
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
    await _copy(connection, staged, columns, rows)
    names = ", ".join(f'"{name}"' for name in (*(name for name in columns if name in table.c), *(computed or {})))
    values = ", ".join((*(f'"{name}"' for name in columns if name in table.c), *(computed or {}).values()))
    await connection.execute(sa.text(f'insert into "{table.name}" ({names}) select {values} from {staged}'))
    await connection.execute(sa.text(f"drop table {staged}"))


def _type(table: sa.Table, name: str) -> str:
    """The column's type; what is no column of the table is text to compute one from."""
    if name not in table.c:
        return "text"
    return table.c[name].type.compile(dialect=_DIALECT)


async def _copy(
    connection: AsyncConnection, staged: str, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> None:
    raw = await connection.get_raw_connection()
    driver = raw.driver_connection
    cursor = cast("psycopg.AsyncConnection[tuple[object, ...]]", driver).cursor()
    into = SQL("copy {} ({}) from stdin").format(Identifier(staged), SQL(", ").join(map(Identifier, columns)))
    async with cursor, cursor.copy(into) as copy:
        for row in rows:
            await copy.write_row(tuple(row.values()))


_DIALECT = sa.make_url("postgresql+psycopg://").get_dialect()()
