from typing import Annotated, Any

from litestar import Controller, Request, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, QueryParameter

from careeros.domain.ids import ImportId
from careeros.entrypoints.api.requests import Owner, TheCore, page
from careeros.entrypoints.api.views import ImportView, ItemList, RowView, UndoneView
from careeros.entrypoints.shared.inputs import id_in
from careeros.entrypoints.shared.leaving import until_left
from careeros.entrypoints.shared.uploads import Uploads

ToldColumns = Annotated[list[str] | None, QueryParameter(name="map", description="A column's field: Column=field")]


class ImportsApi(Controller):
    path = "/imports"
    tags = ["Imports"]  # noqa: RUF012 - Litestar's way

    @post(request_max_body_size=None)
    async def import_contacts(
        self,
        *,
        request: Request[Any, Any, Any],
        core: TheCore,
        owner_id: Owner,
        uploads: NamedDependency[Uploads],
        name: FromQuery[str] = "the file",
        preview: FromQuery[bool] = False,
        told: ToldColumns = None,
    ) -> ImportView:
        """Take a file of contacts, sent as the body as it is: LinkedIn's export or a file of it, Google's CSV, vCards,
        or any other table of people. Who closes the connection before the answer ends the import: nothing is kept.

        `name` is what messages call it. With `preview` the answer is the same and nothing is kept.
        `map`, any number of times, says which column of a table is which field, as `Column=field`.
        """
        async with uploads.received(request.stream(), name=name) as path:
            importing = core.import_contacts(path, name=name, by=owner_id, preview=preview, told=told or ())
            report = await until_left(request.receive, importing)
        return ImportView.with_rows(report, preview=preview)

    @get()
    async def list_imports(
        self,
        core: TheCore,
        owner_id: Owner,
        limit: FromQuery[int] = 50,
        after: FromQuery[str | None] = None,
    ) -> ItemList[ImportView]:
        """List imports, newest first, without their rows."""
        found = await core.list_imports(page(limit, after), by=owner_id)
        return ItemList([ImportView.of(summary) for summary in found.items], found.next)

    @post("/{import_id:str}/undo", status_code=200)
    async def undo(self, core: TheCore, owner_id: Owner, import_id: FromPath[str]) -> UndoneView:
        """Take an import back: who it alone created goes, what it changed is put back, what others touched stays."""
        wanted = ImportId(id_in(import_id, "import"))
        return UndoneView.of(wanted, await core.undo_import(wanted, by=owner_id))

    @get("/{import_id:str}/rows")
    async def rows(
        self,
        core: TheCore,
        owner_id: Owner,
        import_id: FromPath[str],
        limit: FromQuery[int] = 1_000,
        after: FromQuery[str | None] = None,
    ) -> ItemList[RowView]:
        """What became of each row, in the order of the file."""
        wanted = ImportId(id_in(import_id, "import"))
        found = await core.report_import(wanted, page(limit, after), by=owner_id)
        return ItemList([RowView.of(row) for row in found.items], found.next)
