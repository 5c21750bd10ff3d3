"""Writing many rows at once.

PostgreSQL refuses COPY into a table with row-level security, so the rows go into a temporary table first.
"""

from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import is_
from typing import Any, cast

import sqlalchemy as sa
from psycopg.sql import SQL, Identifier

from careeros.adapters.postgres.engine import Connection


async def insert_many(connection: Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, all with the same keys."""
    if rows:
        columns = zip(*(row.values() for row in rows), strict=True)
        await insert_columns(connection, table, dict(zip(rows[0], columns, strict=True)))


async def insert_columns(connection: Connection, table: sa.Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows, one at least, given by their columns. What is the same in all rows is said once."""
    once = {name: _as_one(values[0]) for name, values in columns.items() if _is_one(values)}
    if len(once) == len(columns):
        once = {}
    varied = {name: values for name, values in columns.items() if name not in once}
    staged = f"new_{table.name}"
    await stage(connection, staged, {name: type_of(table, name) for name in varied}, list(varied.values()))
    told = {name: f'"{name}"' for name in varied}
    told |= {name: f"cast(:{name} as {type_of(table, name).partition(' COLLATE ')[0]})" for name in once}
    names = ", ".join(f'"{name}"' for name in told)
    await connection.execute(
        sa.text(f'insert into "{table.name}" ({names}) select {", ".join(told.values())} from {staged}'), once
    )


def _is_one(values: Sequence[object]) -> bool:
    """Is it the very same object in all rows?"""
    return all(map(is_, values, repeat(values[0])))


def _as_one(value: object) -> object:
    """An array as the driver takes it in a statement."""
    return list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value


async def stage(
    connection: Connection, name: str, types: Mapping[str, str], columns: Sequence[Sequence[object]]
) -> None:
    """Copy rows, given by their columns, into a temporary table whose columns have these names and types. It stands
    until one of that name is staged anew, or the transaction ends.
    """
    declared = ", ".join(f'"{column}" {kind}' for column, kind in types.items())
    anew = f"drop table if exists pg_temp.{name}; create temporary table {name} ({declared}) on commit drop"
    into = SQL("copy {} ({}) from stdin").format(Identifier(name), SQL(", ").join(map(Identifier, types)))
    await connection.copy(anew.encode(), into, columns)


def type_of(table: sa.Table, name: str) -> str:
    return table.c[name].type.compile(dialect=_DIALECT)


_DIALECT = sa.make_url("postgresql+psycopg://").get_dialect()()
