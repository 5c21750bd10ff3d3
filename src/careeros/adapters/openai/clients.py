"""Clients of the service: one for each call that is in flight."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from threading import Lock
from typing import Any

from attrs import Factory, define, field

from careeros.adapters.openai.model import OpenAIModel

CONNECT_SECONDS = 5.0


def load_client() -> None:
    """Load the client's library, most of a second, before somebody waits for it."""
    import openai  # noqa: F401, PLC0415 # pyright: ignore[reportUnusedImport]


@define
class Clients:
    """As many as calls were ever in flight, each with a connection of its own, and the one used last comes first.

    One client with many connections looks at all of them before and after every call. The key is held by the clients
    alone and shown by nothing.
    """

    _model: OpenAIModel
    _key: str = field(repr=False)
    _read_seconds: float
    _opening: Lock = field(default=Factory(Lock), init=False, repr=False)
    _first: Any = field(init=False, repr=False, default=None)
    _certificates: Any = field(init=False, repr=False, default=None)
    _idle: list[Any] = field(factory=list[Any], init=False, repr=False)
    _every: list[Any] = field(factory=list[Any], init=False, repr=False)

    @asynccontextmanager
    async def one(self) -> AsyncGenerator[Any, None]:
        """A client that nobody else uses for as long as the context lasts."""
        if self._first is None:
            await asyncio.to_thread(self._open)
        client = self._idle.pop() if self._idle else self._another()
        try:
            yield client
        finally:
            self._idle.append(client)

    async def close(self) -> None:
        """Let go of the connections."""
        for client in self._every:
            await client.close()

    def _another(self) -> Any:
        from openai import DefaultAsyncHttpxClient  # noqa: PLC0415 - it is loaded by now

        connections = DefaultAsyncHttpxClient(verify=self._certificates, timeout=self._first.timeout)
        client = self._first.copy(http_client=connections)
        self._every.append(client)
        return client

    def _open(self) -> None:
        from httpx2 import create_ssl_context  # noqa: PLC0415 - as `load_client` says
        from openai import AsyncOpenAI, Timeout  # noqa: PLC0415

        with self._opening:
            if self._first is None:
                self._certificates = create_ssl_context()
                patience = Timeout(self._read_seconds, connect=CONNECT_SECONDS)
                self._first = AsyncOpenAI(
                    api_key=self._key, base_url=self._model.base_url, timeout=patience, max_retries=0
                )
                self._every.append(self._first)
