from collections.abc import Sequence

from attrs import frozen

from careeros.adapters.memory.paging import page_of
from careeros.adapters.memory.store import Holdings
from careeros.domain.errors import NotFound
from careeros.domain.ids import ImportId
from careeros.domain.imports import ImportSummary, RowResult
from careeros.domain.pages import Page, PageRequest, id_of_cursor, place_of_cursor
from careeros.ports.imports import Imports


@frozen
class MemoryImports(Imports):
    _held: Holdings

    async def take_turn(self) -> None:
        """Units of work on this store take turns anyway."""

    async def add(self, summary: ImportSummary, rows: Sequence[RowResult]) -> None:
        self._held.imports[summary.id] = (summary, tuple(rows))

    async def get(self, import_id: ImportId) -> ImportSummary:
        found = self._held.imports.get(import_id)
        if found is None:
            raise NotFound("import", str(import_id))
        return found[0]

    async def page(self, request: PageRequest) -> Page[ImportSummary]:
        summaries = [summary for summary, _ in self._held.imports.values()]
        after = None if request.after is None else (id_of_cursor(request.after),)
        return page_of(summaries, request, key=lambda summary: (summary.id,), after=after, newest_first=True)

    async def rows(self, import_id: ImportId, request: PageRequest) -> Page[RowResult]:
        _, rows = self._held.imports.get(import_id, (None, ()))
        after = None if request.after is None else (place_of_cursor(request.after),)
        placed = page_of(enumerate(rows), request, key=lambda entry: (entry[0],), after=after)
        return Page(tuple(row for _, row in placed.items), placed.next)
