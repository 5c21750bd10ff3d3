"""A Chroma client that is opened when it is first needed, and asked on threads of its own."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any, TypeVar

from attrs import Factory, define, field

from careeros.domain.errors import DomainError
from careeros.ports.errors import TechnicalError, VectorIndexUnavailable

Answer = TypeVar("Answer")
log = logging.getLogger(__name__)

_PATIENCE = 8.0
"""Seconds for one call, with its wait for a thread."""


@define
class ChromaClient:
    """One technical fault for all of Chroma's. `open` blocks; `alive` raises when nothing answers, and opens nothing.
    What is `lost` from under us is opened anew, empty.

    chromadb's clients are synchronous. An embedded one gets a single thread: it holds the interpreter anyway.
    """

    _open: Callable[[], Any]
    alive: Callable[[], None]
    _closing: Callable[[Any], None]
    sweep: Callable[[], None]
    _lost: Callable[[], bool]
    _where: str
    _mend: str
    _threads: ThreadPoolExecutor
    _opening: Lock = field(default=Factory(Lock), init=False)
    _client: Any = field(default=None, init=False)

    async def run(self, call: Callable[[Any], Answer], *, within: float = _PATIENCE) -> Answer:
        """What `call` makes of the chromadb client. Raises `VectorIndexUnavailable` for whatever chromadb raises."""
        return await self._in_thread(lambda: call(self._opened()), within)

    async def check(self, *, within: float) -> None:
        """Raises `VectorIndexUnavailable` when nothing answers."""
        await self._in_thread(self.alive, within)

    def sweep_soon(self) -> None:
        """Sweep after what is being asked; nobody waits for it. When it fails, only room on the disk is lost, until the
        next time.
        """
        self._threads.submit(self._swept)

    async def close(self) -> None:
        """Let go of the files or connections."""
        if self._client is not None:
            await self._in_thread(lambda: self._closing(self._client), _PATIENCE)
        self._threads.shutdown(wait=False)

    async def _in_thread(self, call: Callable[[], Answer], within: float) -> Answer:
        answer = asyncio.get_running_loop().run_in_executor(self._threads, self._guarded, call)
        try:
            return await asyncio.wait_for(answer, within)
        except TimeoutError:
            raise self._unavailable(f"within {within:.0f} s") from None

    def _guarded(self, call: Callable[[], Answer]) -> Answer:
        try:
            return call()
        except (DomainError, TechnicalError):
            raise
        except Exception as error:  # chromadb raises its own, httpx's and bare ones
            raise self._unavailable(f"({type(error).__name__})") from error

    def _swept(self) -> None:
        try:
            self.sweep()
        except (OSError, sqlite3.Error) as error:
            log.warning("%s was not swept: %s", self._where, error)

    def _unavailable(self, how: str) -> VectorIndexUnavailable:
        return VectorIndexUnavailable(f"{self._where} does not answer {how}.", self._mend)

    def _opened(self) -> Any:
        with self._opening:
            if self._client is not None and self._lost():
                self._closing(self._client)
                self._client = None
            if self._client is None:
                self._client = self._open()
            return self._client
