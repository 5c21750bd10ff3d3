"""All that is held, as a file to keep."""

import asyncio
from collections.abc import AsyncGenerator
from tempfile import TemporaryFile
from typing import IO, Any

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromQuery
from litestar.response import Stream
from msgspec import to_builtins

from careeros.application.core import Core
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.pages import PageRequest
from careeros.entrypoints.api.held_views import HeldView
from careeros.entrypoints.api.requests import Owner, TheCore
from careeros.entrypoints.api.searches import SearchView
from careeros.entrypoints.api.views import ImportView, SenderView
from careeros.entrypoints.shared.held_files import HeldFiles
from careeros.entrypoints.shared.inputs import id_in
from careeros.entrypoints.shared.uploads import Uploads

_SOME_PEOPLE = 200
_CHUNK = 1 << 16


class ExportApi(Controller):
    path = "/export"
    tags = ["Contacts"]  # noqa: RUF012 - Litestar's way

    @get(media_type="application/zip")
    async def export(
        self,
        core: TheCore,
        owner_id: Owner,
        uploads: NamedDependency[Uploads],
        contact_id: FromQuery[str | None] = None,
    ) -> Stream:
        """All that is held, of everybody or of one person, as a zip of JSON and CSV."""
        of = None if contact_id is None else ContactId(id_in(contact_id, "contact"))
        with HeldFiles(uploads.folder) as files:
            await _add_people(files, core, owner_id, of)
            if of is None:
                await _add_account(files, core, owner_id)
            archive = TemporaryFile(dir=uploads.folder)  # noqa: SIM115 - closed when it is sent
            await asyncio.to_thread(files.zip_into, archive)
        name = f"careeros-{of}.zip" if of else "careeros.zip"
        return Stream(
            _sent(archive),
            media_type="application/zip",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )


async def _add_people(files: HeldFiles, core: Core, owner_id: OwnerId, of: ContactId | None) -> None:
    request: PageRequest | None = PageRequest(_SOME_PEOPLE)
    while request:
        found = await core.show_held(request, by=owner_id, of=of)
        for one in found.items:
            files.add(to_builtins(HeldView.of(one)))
        request = PageRequest(_SOME_PEOPLE, found.next) if found.next else None


async def _add_account(files: HeldFiles, core: Core, owner_id: OwnerId) -> None:
    sender = to_builtins(SenderView.of(await core.show_sender(by=owner_id)))
    searches = [to_builtins(SearchView.of(one)) for one in await core.list_searches(by=owner_id)]
    imports: list[Any] = []
    request: PageRequest | None = PageRequest(_SOME_PEOPLE)
    while request:
        found = await core.list_imports(request, by=owner_id)
        imports += [to_builtins(ImportView.of(one)) for one in found.items]
        request = PageRequest(_SOME_PEOPLE, found.next) if found.next else None
    files.add_account(sender, searches, imports)


async def _sent(archive: IO[bytes]) -> AsyncGenerator[bytes, None]:
    with archive:
        archive.seek(0)
        while chunk := archive.read(_CHUNK):
            yield chunk
