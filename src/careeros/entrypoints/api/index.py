import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from json import dumps
from typing import Any

from attrs import asdict, frozen
from litestar import Controller, Request, Response, get, post
from litestar.params import FromQuery
from litestar.response import Stream

from careeros.application.search.mend import Progress
from careeros.application.search.upkeep import Upkept
from careeros.entrypoints.api.requests import Owner, TheCore
from careeros.entrypoints.shared.answers import answer_for

_LINES = "application/x-ndjson"
Upkeep = Callable[[Progress], Awaitable[Upkept]]


@frozen
class DivergenceView:
    """Entries that the index should have and has not, those of another content, those that it should not have."""

    missing: int
    stale: int
    extra: int


class IndexApi(Controller):
    path = "/index"
    tags = ["Index"]  # noqa: RUF012 - Litestar's way

    @post("/sync", status_code=200)
    async def sync(
        self, *, request: Request[Any, Any, Any], core: TheCore, owner_id: Owner, progress: FromQuery[bool] = False
    ) -> Response[Any]:
        """Bring the index of vectors into step with what is known of people, changing what differs alone.

        With `progress` the answer is lines of JSON, `done` of `total` people as it goes on, and the answer at last.
        """
        return await _answer(request, lambda told: core.sync_index(by=owner_id, progress=told), as_lines=progress)

    @post("/rebuild", status_code=200)
    async def rebuild(
        self, *, request: Request[Any, Any, Any], core: TheCore, owner_id: Owner, progress: FromQuery[bool] = False
    ) -> Response[Any]:
        """Make the index anew beside the one that is searched, and put it in its place. `progress` as for sync."""
        return await _answer(request, lambda told: core.rebuild_index(by=owner_id, progress=told), as_lines=progress)

    @get("/check")
    async def check(self, core: TheCore, owner_id: Owner) -> DivergenceView:
        """Compare the index with what is known of people; changes nothing."""
        found = await core.check_index(by=owner_id)
        return DivergenceView(found.missing, found.stale, found.extra)


async def _answer(request: Request[Any, Any, Any], upkeep: Upkeep, *, as_lines: bool) -> Response[Any]:
    if as_lines:
        return Stream(_lines(request, upkeep), media_type=_LINES)

    async def untold(done: int, total: int) -> None:
        del done, total

    return Response(asdict(await upkeep(untold)))


async def _lines(request: Request[Any, Any, Any], upkeep: Upkeep) -> AsyncGenerator[bytes, None]:
    """How far it is, and what came of it or went wrong; whoever stops listening stops it."""
    said: asyncio.Queue[dict[str, int] | None] = asyncio.Queue()

    async def tell(done: int, total: int) -> None:
        said.put_nowait({"done": done, "total": total})

    async def run() -> Upkept:
        return await upkeep(tell)

    task = asyncio.create_task(run())
    task.add_done_callback(lambda _: said.put_nowait(None))
    try:
        while (line := await said.get()) is not None:
            yield _line(line)
        yield _line(_outcome(request, task))
    finally:
        task.cancel()


def _outcome(request: Request[Any, Any, Any], task: asyncio.Task[Upkept]) -> dict[str, Any]:
    if task.cancelled() or (error := task.exception()) is None:
        return asdict(task.result())
    refused = answer_for(request, error if isinstance(error, Exception) else RuntimeError(str(error)))
    return {"status": refused.status_code, "error": asdict(refused.content.error)}


def _line(said: dict[str, Any]) -> bytes:
    return dumps(said, ensure_ascii=False).encode() + b"\n"
