"""Writing many rows at once.

PostgreSQL refuses COPY into a table with row-level security, so the rows go into a temporary table first.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from operator import is_
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
    """Insert rows, all with the same keys. `computed` gives SQL for columns that are made from what a row holds.

    What is the same in all rows is said once.
    """
    if not rows:
        return
    columns = dict(zip(rows[0], zip(*(row.values() for row in rows), strict=True), strict=True))
    once = {name: values[0] for name, values in columns.items() if name in table.c and _is_one(values)}
    if len(once) == len(columns):
        once = {}
    varied = {name: values for name, values in columns.items() if name not in once}
    staged = f"new_{table.name}"
    declared = {name: type_of(table, name) for name in varied}
    await stage(connection, staged, declared, zip(*varied.values(), strict=True))
    told = {name: f'"{name}"' for name in varied if name in table.c}
    told |= {name: f"cast(:{name} as {type_of(table, name).partition(' COLLATE ')[0]})" for name in once} | dict(
        computed or {}
    )
    names = ", ".join(f'"{name}"' for name in told)
    await connection.execute(
        sa.text(f'insert into "{table.name}" ({names}) select {", ".join(told.values())} from {staged}'), once
    )
    await connection.execute(sa.text(f"drop table {staged}"))


def _is_one(values: tuple[object, ...]) -> bool:
    """Is it the very same object in all rows?"""
    return all(map(is_, values, repeat(values[0])))


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
