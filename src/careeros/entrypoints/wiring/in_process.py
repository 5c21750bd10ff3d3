"""The whole stack within one command: the database started, /v1 answered, everything stopped."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from typing import IO, Any, cast

import httpx2
from attrs import frozen

from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.adapters.memory.wakeups import MemoryWakeups
from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.entrypoints.cli.client import VERSION_HEADER, Answer, Transport
from careeros.entrypoints.wiring.adapters import over_postgres
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
    made = make_searching(settings, folder.vectors)
    with open_store(settings, folder) as url, asyncio.Runner() as runner:
        engine = open_engine(url, pool_size=2)
        try:
            adapters = over_postgres(engine, WORKER, _wakeups(settings), folder.path, made)
            app = runner.run(make_site(adapters, folder, settings))
            client = httpx2.AsyncClient(
                transport=httpx2.ASGITransport(cast("Any", app)),
                base_url="http://careeros",
                timeout=None,
                trust_env=False,
            )
            yield InProcessTransport(runner, client)
            runner.run(client.aclose())
        finally:
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

    @property
    def in_process(self) -> bool:
        return True

    def send(self, method: str, target: str, body: bytes | IO[bytes] | None, content_type: str) -> Answer:
        return self._runner.run(self._send(method, target, body, content_type))

    async def _send(self, method: str, target: str, body: bytes | IO[bytes] | None, content_type: str) -> Answer:
        content = body if isinstance(body, bytes | None) else _chunks(body)
        answer = await self._client.request(method, target, content=content, headers={"Content-Type": content_type})
        return Answer(answer.status_code, answer.content, answer.headers.get(VERSION_HEADER))


async def _chunks(file: IO[bytes]) -> AsyncGenerator[bytes, None]:
    while chunk := file.read(_CHUNK):
        yield chunk
