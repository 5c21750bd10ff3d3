"""Writing many rows at once.

PostgreSQL refuses COPY into a table with row-level security, so the rows go into a temporary table first.
"""

from collections.abc import Iterable, Mapping, Sequence
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
    declared = {name: type_of(table, name) for name in columns}
    await stage(connection, staged, declared, (tuple(row.values()) for row in rows))
    names = ", ".join(f'"{name}"' for name in (*(name for name in columns if name in table.c), *(computed or {})))
    values = ", ".join((*(f'"{name}"' for name in columns if name in table.c), *(computed or {}).values()))
    await connection.execute(sa.text(f'insert into "{table.name}" ({names}) select {values} from {staged}'))
    await connection.execute(sa.text(f"drop table {staged}"))


async def stage(
    connection: Connection, name: str, columns: Mapping[str, str], rows: Iterable[tuple[object, ...]]
) -> None:
    """Copy rows into a temporary table; `columns` gives its columns' types. Who staged it drops it."""
    declared = ", ".join(f'"{column}" {kind}' for column, kind in columns.items())
    await connection.execute(sa.text(f"create temporary table {name} ({declared}) on commit drop"))
    into = SQL("copy {} ({}) from stdin").format(Identifier(name), SQL(", ").join(map(Identifier, columns)))
    await connection.copy(into, rows)


def type_of(table: sa.Table, name: str) -> str:
    """The column's type; what is no column of the table is text to compute one from."""
    if name not in table.c:
        return "text"
    return table.c[name].type.compile(dialect=_DIALECT)


_DIALECT = sa.make_url("postgresql+psycopg://").get_dialect()()
