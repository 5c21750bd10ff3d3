"""How many drafts a model is asked for at a time."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from attrs import define, field

from careeros.application.settings.lately import Lately
from careeros.domain.runtime_settings import SettingName
from careeros.ports.errors import NotYet

WAIT_SECONDS, RETRY_SECONDS = 10.0, 1.0
"""For a place; a row that got none by then waits in the database, where it holds up no other work."""


@define
class Places:
    """As many as `drafts_at_once` says now; who comes when all are taken waits until one is free, first come first, but
    who had one before goes ahead.
    """

    _settings: Lately
    _wait: float = WAIT_SECONDS
    _limit: int = field(default=0, init=False)
    _taken: int = field(default=0, init=False)
    _waiting: deque[asyncio.Future[None]] = field(factory=deque[asyncio.Future[None]], init=False)
    _ahead: deque[asyncio.Future[None]] = field(factory=deque[asyncio.Future[None]], init=False)

    @asynccontextmanager
    async def one(self, *, ahead: bool = False) -> AsyncGenerator[None, None]:
        """A place for as long as the context lasts. Raises `NotYet` when none becomes free soon; who goes `ahead` of
        the others waits on.
        """
        self._limit = await self._settings.value(SettingName.DRAFTS_AT_ONCE)
        try:
            async with asyncio.timeout(None if ahead else self._wait):
                await self._turn(self._ahead if ahead else self._waiting)
        except TimeoutError:
            reason = f"{self._limit} drafts are being written, and that is the most at once."
            raise NotYet(reason, "It waits for its turn.", RETRY_SECONDS) from None
        try:
            yield
        finally:
            self._free()

    async def _turn(self, line: deque[asyncio.Future[None]]) -> None:
        turn = asyncio.get_running_loop().create_future()
        line.append(turn)
        self._let_in()
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():  # it was let in at the very moment
                self._free()
            raise

    def _let_in(self) -> None:
        while self._taken < self._limit and (line := self._ahead or self._waiting):
            turn = line.popleft()
            if not turn.done():
                self._taken += 1
                turn.set_result(None)

    def _free(self) -> None:
        self._taken -= 1
        self._let_in()
