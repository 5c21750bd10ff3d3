"""The whole report of an import, to keep."""

import csv
from collections.abc import AsyncGenerator, AsyncIterator
from io import StringIO

from litestar import get
from litestar.params import FromPath
from litestar.response import Stream

from careeros.domain.ids import ImportId
from careeros.domain.imports import RowResult
from careeros.domain.pages import PageRequest
from careeros.entrypoints.shared.inert import inert
from careeros.entrypoints.shared.inputs import id_in
from careeros.entrypoints.web.visit import TheVisit, Visit

_A_PAGE = 1_000
_COLUMNS = ("file", "line", "outcome", "reason", "contact_id")


async def rows_of(visit: Visit, wanted: ImportId) -> AsyncIterator[RowResult]:
    """What became of each row, in the order of the file. Raises `NotFound` for an unknown import."""
    request: PageRequest | None = PageRequest(_A_PAGE)
    while request:
        found = await visit.core.report_import(wanted, request, by=visit.owner)
        for row in found.items:
            yield row
        request = PageRequest(_A_PAGE, found.next) if found.next else None


@get("/import/{import_id:str}/report.csv")
async def import_rows(visit: TheVisit, import_id: FromPath[str]) -> Stream:
    """As a table that any spreadsheet opens, with no cell that it would take for a formula."""
    wanted = ImportId(id_in(import_id, "import"))
    await visit.core.report_import(wanted, PageRequest(1), by=visit.owner)
    name = f"careeros-import-{wanted}.csv"
    return Stream(
        _table(visit, wanted),
        media_type="text/csv",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


async def _table(visit: Visit, wanted: ImportId) -> AsyncGenerator[str, None]:
    yield _line(_COLUMNS)
    async for row in rows_of(visit, wanted):
        yield _line((row.file, row.line, row.outcome.value, row.reason, row.contact_id or ""))


def _line(cells: tuple[object, ...]) -> str:
    text = StringIO()
    csv.writer(text).writerow([inert(cell) for cell in cells])
    return text.getvalue()
