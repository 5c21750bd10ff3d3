"""Who closes the connection while their file is imported ends the import, by whichever door it came."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import frozen

from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.adapters.memory.store import MemoryStore
from careeros.entrypoints.wiring.adapters import in_memory
from careeros.entrypoints.wiring.settings import Settings
from careeros.entrypoints.wiring.site import make_site
from tests.exports import HEADER, NOOR

pytestmark = pytest.mark.anyio

EXPORT = f"{HEADER}\n{NOOR}\n".encode()
FORM = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n' + EXPORT + b"\r\n--x--\r\n"


@frozen
class Door:
    path: str
    content_type: bytes
    body: bytes


doors = pytest.mark.parametrize(
    "door",
    [Door("/v1/imports", b"text/csv", EXPORT), Door("/import", b"multipart/form-data; boundary=x", FORM)],
    ids=["API", "page"],
)


@frozen
class Here:
    """A site of the local account's, asked as a server asks it."""

    folder: DataFolder
    store: MemoryStore

    @property
    def imports(self) -> int:
        return len(self.store.held_by(self.store.accounts[0].id).imports)

    async def post(self, door: Door, *, leaves: bool) -> int:
        """The status of the answer to a client who stays, or leaves as soon as all was sent."""
        site = await make_site(in_memory(self.store), self.folder, Settings())
        coming = [{"type": "http.request", "body": door.body, "more_body": False}]
        statuses = list[int]()

        async def receive() -> dict[str, Any]:
            if not coming and not leaves:
                await asyncio.Event().wait()
            return coming.pop() if coming else {"type": "http.disconnect"}

        async def send(message: Mapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])

        await site(cast("Any", _scope(door)), cast("Any", receive), cast("Any", send))
        return statuses[0]


@pytest.fixture
def here(tmp_path: Path) -> Here:
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return Here(folder, MemoryStore())


@doors
async def test_an_import_of_who_leaves_ends_and_nothing_of_it_is_kept(here: Here, door: Door) -> None:
    assert await here.post(door, leaves=True) == 499
    assert here.imports == 0
    assert list(here.folder.uploads.iterdir()) == []


@doors
async def test_the_next_import_goes_on_as_if_nobody_had_left(here: Here, door: Door) -> None:
    await here.post(door, leaves=True)

    assert await here.post(door, leaves=False) < 400
    assert here.imports == 1


def _scope(door: Door) -> dict[str, Any]:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": door.path,
        "raw_path": door.path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(b"host", b"careeros"), (b"content-type", door.content_type)],
        "client": None,
        "server": ("careeros", None),
    }
