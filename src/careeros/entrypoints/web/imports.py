"""Bringing contacts in from a file, and what became of its rows."""

from collections.abc import Sequence
from typing import Any

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.identity.undoing import UndoneAlready
from careeros.domain.ids import ImportId
from careeros.domain.imports import NEEDS_A_LOOK, ImportSummary, RowResult
from careeros.domain.pages import PageRequest
from careeros.entrypoints.shared.inputs import id_in
from careeros.entrypoints.shared.leaving import until_left
from careeros.entrypoints.shared.uploads import Uploads
from careeros.entrypoints.web.columns_view import FIELDS, ColumnView, columns_taken, columns_told, told_columns_in
from careeros.entrypoints.web.flashes import saying
from careeros.entrypoints.web.import_rows import rows_of
from careeros.entrypoints.web.imports_view import ImportView, RowView, needs_a_look
from careeros.entrypoints.web.multipart_upload import file_in
from careeros.entrypoints.web.refusals import as_flash
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.visit import TheVisit, Visit

_MOST_ROWS = 200


@get("/import")
async def import_form(visit: TheVisit) -> Response[Any]:
    return await _form_page(visit)


@post("/import", request_max_body_size=None)
async def import_file(visit: TheVisit, uploads: NamedDependency[Uploads]) -> Response[Any]:
    """Take the file; its report follows."""
    return await _take(visit, uploads, preview=False)


@post("/import/preview", request_max_body_size=None)
async def preview_file(visit: TheVisit, uploads: NamedDependency[Uploads]) -> Response[Any]:
    """Say what the file would change, and keep nothing."""
    return await _take(visit, uploads, preview=True)


@get("/import/{import_id:str}")
async def import_report(visit: TheVisit, import_id: FromPath[str]) -> Response[Any]:
    """The counts of an import, and the rows that need a look."""
    summary = await _summary(visit, ImportId(id_in(import_id, "import")))
    look = [row async for row in rows_of(visit, summary.id) if needs_a_look(row)]
    return await _report_page(visit, summary, look, preview=False)


@post("/import/{import_id:str}/undo")
async def undo_import(visit: TheVisit, import_id: FromPath[str]) -> Response[Any]:
    """Take an import back, and say what stays."""
    wanted = ImportId(id_in(import_id, "import"))
    try:
        done = await visit.core.undo_import(wanted, by=visit.owner)
    except UndoneAlready as refused:
        return await _form_page(visit, refused)
    return await visit.page("import_undone.html", done=done, import_id=wanted)


async def _take(visit: Visit, uploads: Uploads, *, preview: bool) -> Response[Any]:
    """What became of the file; after a refusal the form, with what was said of its columns."""
    request, fields = visit.request, dict[str, str]()
    try:
        file = await file_in(request.headers.get("content-type", ""), request.stream())
        fields |= file.fields
        async with uploads.received(file.body, name=file.name) as path:
            told = told_columns_in(fields)
            importing = visit.core.import_contacts(path, name=file.name, by=visit.owner, preview=preview, told=told)
            report = await until_left(request.receive, importing)
    except InvalidInput as refused:
        return await _form_page(visit, refused, columns_taken(refused.columns) or columns_told(fields))
    if not preview:
        return go_to(saying(f"/import/{report.summary.id}", "imported"))
    look = [row for row in report.rows if needs_a_look(row)]
    return await _report_page(visit, report.summary, look, preview=True, columns=columns_taken(report.columns))


async def _form_page(
    visit: Visit, refused: InvalidInput | UndoneAlready | None = None, columns: Sequence[ColumnView] = ()
) -> Response[Any]:
    found = await visit.core.list_imports(PageRequest(50), by=visit.owner)
    return await visit.page(
        "import.html",
        status=400 if refused else 200,
        flash=as_flash(refused) if refused else None,
        imports=[ImportView.of(summary) for summary in found.items],
        columns=columns,
        contact_fields=FIELDS,
    )


async def _report_page(
    visit: Visit, summary: ImportSummary, look: list[RowResult], *, preview: bool, columns: Sequence[ColumnView] = ()
) -> Response[Any]:
    return await visit.page(
        "import_report.html",
        one=ImportView.of(summary),
        rows=[RowView.of(row) for row in look[:_MOST_ROWS]],
        more_rows=sum(summary.counts[outcome] for outcome in NEEDS_A_LOOK) - min(len(look), _MOST_ROWS),
        preview=preview,
        columns=columns,
        contact_fields=FIELDS,
    )


async def _summary(visit: Visit, wanted: ImportId) -> ImportSummary:
    request: PageRequest | None = PageRequest(200)
    while request:
        found = await visit.core.list_imports(request, by=visit.owner)
        for summary in found.items:
            if summary.id == wanted:
                return summary
        request = PageRequest(200, found.next) if found.next else None
    raise NotFound("import", str(wanted))
