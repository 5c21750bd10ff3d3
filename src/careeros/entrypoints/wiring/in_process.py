"""The whole stack within one command: the database started, /v1 answered, everything stopped."""

import asyncio
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any, cast

import httpx2
from attrs import frozen
from litestar import Litestar

from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.adapters.memory.wakeups import MemoryWakeups
from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.entrypoints.cli.client import VERSION_HEADER, Answer, Transport
from careeros.entrypoints.wiring.adapters import over_postgres
from careeros.entrypoints.wiring.interpreter import set_up_interpreter
from careeros.entrypoints.wiring.logs import log_into
from careeros.entrypoints.wiring.searching import make_searching
from careeros.entrypoints.wiring.settings import Settings
from careeros.entrypoints.wiring.site import make_site
from careeros.entrypoints.wiring.store import open_store
from careeros.ports.wakeups import Wakeups

_CHUNK = 1 << 20


@contextmanager
def in_process(settings: Settings, folder: DataFolder) -> Generator[Transport, None, None]:
    """A transport to a stack of our own. It has no workers: those of other processes are woken, where there are any."""
    log_into(folder.path)
    set_up_interpreter()
    made = make_searching(settings, folder.vectors)
    with open_store(settings, folder) as url, asyncio.Runner() as runner:
        engine = open_engine(url, pool_size=2)
        adapters = over_postgres(engine, WORKER, _wakeups(settings), folder.path, settings=settings, searching=made)
        try:
            app = runner.run(make_site(adapters, folder, settings))
            client = httpx2.AsyncClient(
                transport=httpx2.ASGITransport(cast("Any", app)),
                base_url="http://careeros",
                timeout=None,
                trust_env=False,
            )
            yield InProcessTransport(runner, client, app)
            runner.run(client.aclose())
        finally:
            runner.run(adapters.close())
            runner.run(made.close())
            runner.run(engine.dispose())


def _wakeups(settings: Settings) -> Wakeups:
    if settings.redis_url is None:
        return MemoryWakeups()
    from careeros.adapters.dramatiq.wakeups import DramatiqWakeups  # noqa: PLC0415 - only who has Redis needs it
    from careeros.entrypoints.wiring.working import make_broker  # noqa: PLC0415

    return DramatiqWakeups(make_broker(settings))


@frozen
class InProcessTransport(Transport):
    """Requests handed to the application without a network. They come by no port, as those over the socket do."""

    _runner: asyncio.Runner
    _client: httpx2.AsyncClient
    _app: Litestar

    @property
    def in_process(self) -> bool:
        return True

    def send(self, method: str, target: str, body: bytes | IO[bytes] | None, content_type: str) -> Answer:
        return self._runner.run(self._send(method, target, body, content_type))

    async def _send(self, method: str, target: str, body: bytes | IO[bytes] | None, content_type: str) -> Answer:
        content = body if isinstance(body, bytes | None) else _chunks(body)
        answer = await self._client.request(method, target, content=content, headers={"Content-Type": content_type})
        return Answer(answer.status_code, answer.content, answer.headers.get(VERSION_HEADER))

    def lines(self, method: str, target: str) -> Iterator[bytes]:
        """httpx2 would hold the whole answer back until its end, so the application is called as a server does."""
        came: asyncio.Queue[bytes | None] = asyncio.Queue()
        task = self._runner.get_loop().create_task(_called(self._app, method, target, came))
        kept = b""
        try:
            while (chunk := self._runner.run(came.get())) is not None:
                *whole, kept = (kept + chunk).split(b"\n")
                yield from whole
            if kept:
                yield kept
        finally:
            task.cancel()


async def _called(app: Litestar, method: str, target: str, came: asyncio.Queue[bytes | None]) -> None:
    """Ask the application, without a body; what it sends of its answer's comes piece by piece, and then None."""
    asked, answered = asyncio.Event(), asyncio.Event()
    path, _, query = target.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(b"host", b"careeros"), (b"content-length", b"0")],
        "client": None,
        "server": ("careeros", None),
    }

    async def receive() -> dict[str, Any]:
        if asked.is_set():
            await answered.wait()
            return {"type": "http.disconnect"}
        asked.set()
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Mapping[str, Any]) -> None:
        if message["type"] == "http.response.body":
            came.put_nowait(message.get("body", b""))
            if not message.get("more_body"):
                answered.set()

    try:
        await app(cast("Any", scope), cast("Any", receive), cast("Any", send))
    finally:
        came.put_nowait(None)


async def _chunks(file: IO[bytes]) -> AsyncGenerator[bytes, None]:
    while chunk := file.read(_CHUNK):
        yield chunk
