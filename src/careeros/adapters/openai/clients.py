"""Clients of the service: one for each call that is in flight."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from threading import Lock
from time import monotonic
from typing import Any

from attrs import Factory, define, field, frozen

from careeros.adapters.openai.model import OpenAIModel

CONNECT_SECONDS = 5.0


def load_client() -> None:
    """Load the client's library, most of a second, before somebody waits for it."""
    import openai  # noqa: F401, PLC0415 # pyright: ignore[reportUnusedImport]


@frozen
class _Idle:
    """A client that nobody uses, and since when."""

    client: Any
    since: float


@define
class Clients:
    """As many as there are calls in flight, each with a connection of its own, and the one used last comes first; one
    that nobody needed for a while is closed.

    One client with many connections looks at all of them before and after every call. The key is held by the clients
    alone and shown by nothing.
    """

    _model: OpenAIModel
    _key: str = field(repr=False)
    _read_seconds: float
    _idle_seconds: float
    _opening: Lock = field(default=Factory(Lock), init=False, repr=False)
    _certificates: Any = field(init=False, repr=False, default=None)
    _idle: deque[_Idle] = field(factory=deque[_Idle], init=False, repr=False)
    _every: set[Any] = field(factory=set[Any], init=False, repr=False)

    @asynccontextmanager
    async def one(self) -> AsyncGenerator[Any, None]:
        """A client that nobody else uses for as long as the context lasts."""
        if self._certificates is None:
            await asyncio.to_thread(self._prepare)
        client = self._idle.pop().client if self._idle else self._another()
        try:
            yield client
        finally:
            self._idle.append(_Idle(client, monotonic()))
            await self._close_unneeded()

    async def close(self) -> None:
        """Let go of the connections."""
        self._idle.clear()
        while self._every:
            await self._every.pop().close()

    async def _close_unneeded(self) -> None:
        """What the service has closed at its end would stay open at ours. The longest idle comes first."""
        while self._idle and self._idle[0].since < monotonic() - self._idle_seconds:
            client = self._idle.popleft().client
            self._every.discard(client)
            await client.close()

    def _another(self) -> Any:
        from openai import AsyncOpenAI, DefaultAsyncHttpxClient, Timeout  # noqa: PLC0415 - it is loaded by now

        patience = Timeout(self._read_seconds, connect=CONNECT_SECONDS)
        client = AsyncOpenAI(
            api_key=self._key,
            base_url=self._model.base_url,
            timeout=patience,
            max_retries=0,
            http_client=DefaultAsyncHttpxClient(verify=self._certificates, timeout=patience),
        )
        self._every.add(client)
        return client

    def _prepare(self) -> None:
        """What takes long, once for all of them."""
        from httpx2 import create_ssl_context  # noqa: PLC0415

        with self._opening:
            if self._certificates is None:
                load_client()
                self._certificates = create_ssl_context()
