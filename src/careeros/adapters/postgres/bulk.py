"""Many rows in one statement: their columns go along as arrays, and PostgreSQL puts the rows together.

It refuses COPY into a table with row-level security; a temporary table to copy into costs more than this.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import repeat
from operator import is_
from typing import Any, cast

import sqlalchemy as sa

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.engine import Connection


async def insert_many(connection: Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, all with the same keys."""
    if rows:
        columns = zip(*(row.values() for row in rows), strict=True)
        await insert_columns(connection, table, dict(zip(rows[0], columns, strict=True)))


async def insert_columns(connection: Connection, table: sa.Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows, one at least, given by their columns."""
    await connection.fetch(*insertion(table, columns))


def insertion(table: sa.Table, columns: Mapping[str, Sequence[Any]]) -> tuple[bytes, dict[str, object]]:
    """The statement that inserts them, with its values. What is the same in all rows is said once."""
    once = {name: _as_one(values[0]) for name, values in columns.items() if _is_one(values)}
    if len(once) == len(columns):
        once = {}
    varied = {name: array(values) for name, values in columns.items() if name not in once}
    return _insert(table, tuple(varied), tuple(once)), varied | once


@cache
def _insert(table: sa.Table, varied: tuple[str, ...], once: tuple[str, ...]) -> bytes:
    names = ", ".join(f'"{name}"' for name in (*varied, *once))
    said = ", ".join(f"%({name})s::{type_of(table, name)}" for name in once)
    rows = rows_of({name: type_of(table, name) for name in varied})
    return f'insert into "{table.name}" ({names}) select n.*{", " if once else ""}{said} from {rows} as n'.encode()


def rows_of(types: Mapping[str, str]) -> str:
    """A table in a statement, whose columns have these names and types. Of each the statement takes along an `array` of
    its name.
    """
    return f"(select {', '.join(_unnested(name, kind) for name, kind in types.items())})"


def _unnested(name: str, kind: str) -> str:
    """Each array of a column of arrays comes as text."""
    each = f"unnest(%({name})s::text[])::{kind}" if kind.endswith("[]") else f"unnest(%({name})s::{kind}[])"
    return f'{each} as "{name}"'


def _is_one(values: Sequence[object]) -> bool:
    """Is it the very same object in all rows?"""
    return all(map(is_, values, repeat(values[0])))


def _as_one(value: object) -> object:
    """An array as the driver takes it in a statement."""
    return list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value


@cache
def type_of(table: sa.Table, name: str) -> str:
    return table.c[name].type.compile(dialect=_DIALECT).partition(" COLLATE ")[0].lower()


_DIALECT = sa.make_url("postgresql+psycopg://").get_dialect()()


AT_THE_PLACES = "c.ctid = any(array(select place from known))"
"""Goes to the rows that are `known` by where they are. Of a table that an import fills, the planner knows no figures
yet: it would read all that the owner has.
"""
