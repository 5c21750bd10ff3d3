"""Imports and their rows."""

from collections.abc import Sequence

import sqlalchemy as sa
from attrs import frozen

from careeros.adapters.postgres.bulk import insert_many
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import import_rows, imports
from careeros.domain.errors import NotFound
from careeros.domain.ids import ContactId, ImportId, OwnerId
from careeros.domain.imports import ImportSummary, Outcome, RowResult
from careeros.domain.pages import Page, PageRequest, cursor_of, id_of_cursor, place_of_cursor
from careeros.ports.imports import Imports


def _summary(row: sa.RowMapping) -> ImportSummary:
    counts = {outcome: row["counts"].get(outcome.value, 0) for outcome in Outcome}
    return ImportSummary(ImportId(row["id"]), row["kind"], tuple(row["files"]), row["at"], counts)


def _result(row: sa.RowMapping) -> RowResult:
    contact_id = None if row["contact_id"] is None else ContactId(row["contact_id"])
    return RowResult(row["file"], row["line"], Outcome(row["outcome"]), row["reason"], contact_id)


@frozen
class PostgresImports(Imports):
    owner_id: OwnerId
    _connection: Connection

    async def take_turn(self) -> None:
        lock = sa.func.pg_advisory_xact_lock(sa.func.hashtextextended(f"careeros import {self.owner_id}", 0))
        await self._connection.execute(sa.select(lock))

    async def add(self, summary: ImportSummary, rows: Sequence[RowResult]) -> None:
        kept = {
            "owner_id": self.owner_id,
            "id": summary.id,
            "kind": summary.kind,
            "files": list(summary.files),
            "counts": {outcome.value: number for outcome, number in summary.counts.items()},
            "at": summary.at,
        }
        await self._connection.execute(sa.insert(imports).values(kept))
        rows_kept = [
            {
                "owner_id": self.owner_id,
                "import_id": summary.id,
                "place": place,
                "file": row.file,
                "line": row.line,
                "outcome": row.outcome.value,
                "reason": row.reason,
                "contact_id": row.contact_id,
            }
            for place, row in enumerate(rows)
        ]
        await insert_many(self._connection, import_rows, rows_kept)

    async def get(self, import_id: ImportId) -> ImportSummary:
        query = sa.select(imports).where(imports.c.owner_id == self.owner_id, imports.c.id == import_id)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        if row is None:
            raise NotFound("import", str(import_id))
        return _summary(row)

    async def page(self, request: PageRequest) -> Page[ImportSummary]:
        query = sa.select(imports).where(imports.c.owner_id == self.owner_id)
        if request.after is not None:
            query = query.where(imports.c.id < id_of_cursor(request.after))
        found = await self._connection.execute(query.order_by(imports.c.id.desc()).limit(request.limit + 1))
        items = tuple(_summary(row) for row in found.mappings())
        shown = items[: request.limit]
        return Page(shown, cursor_of(str(shown[-1].id)) if len(items) > request.limit else None)

    async def rows(self, import_id: ImportId, request: PageRequest) -> Page[RowResult]:
        first = 0 if request.after is None else place_of_cursor(request.after) + 1
        query = sa.select(import_rows).where(
            import_rows.c.owner_id == self.owner_id,
            import_rows.c.import_id == import_id,
            import_rows.c.place >= first,
        )
        found = await self._connection.execute(query.order_by(import_rows.c.place).limit(request.limit + 1))
        items = tuple(_result(row) for row in found.mappings())
        more = len(items) > request.limit
        return Page(items[: request.limit], cursor_of(str(first + request.limit - 1)) if more else None)
