from attrs import frozen

from careeros.domain.ids import ImportId, OwnerId
from careeros.domain.imports import ImportSummary, RowResult
from careeros.domain.pages import Page, PageRequest
from careeros.ports.unit_of_work import BeginWork


@frozen
class ListImports:
    """Show which files were taken, newest first."""

    begin: BeginWork

    async def __call__(self, request: PageRequest, *, by: OwnerId) -> Page[ImportSummary]:
        async with self.begin(by) as work:
            return await work.imports.page(request)


@frozen
class ReportImport:
    """Show what became of each row of one import."""

    begin: BeginWork

    async def __call__(self, import_id: ImportId, request: PageRequest, *, by: OwnerId) -> Page[RowResult]:
        async with self.begin(by) as work:
            await work.imports.get(import_id)
            return await work.imports.rows(import_id, request)
