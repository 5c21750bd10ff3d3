"""A few rows in one statement. For very many, see `bulk`."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import msgspec
import sqlalchemy as sa

from careeros.adapters.postgres.bulk import type_of
from careeros.adapters.postgres.engine import Connection


async def add_rows(connection: Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, all with the same keys. They go as one JSON text that PostgreSQL takes apart."""
    if rows:
        await connection.fetch(_insert(table, tuple(rows[0])), {"rows": rows_text(rows)})


def rows_text(rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows as JSON that PostgreSQL's `json_to_recordset` reads."""
    return msgspec.json.encode(rows, enc_hook=str).decode()


@cache
def _insert(table: sa.Table, columns: tuple[str, ...]) -> bytes:
    names = ", ".join(f'"{name}"' for name in columns)
    declared = ", ".join(f'"{name}" {type_of(table, name)}' for name in columns)
    return (
        f'insert into "{table.name}" ({names})'
        f" select {names} from json_to_recordset(%(rows)s::json) as given ({declared})"
    ).encode()
