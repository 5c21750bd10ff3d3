"""How long there may be waited for a draft by a model."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

from attrs import define, field


@define
class Patience:
    """So many `seconds` for a draft, and others for the turns that it waits for; each stands still while the other
    passes. The end of either is a `TimeoutError`, and `why` says of which.
    """

    _seconds: float
    _for_turns: float
    _limit: asyncio.Timeout = field(init=False)
    _in_line: bool = field(default=False, init=False)

    @property
    def why(self) -> str:
        if self._in_line:
            return "The language model was busy with other drafts for too long."
        return "The language model took too long."

    @asynccontextmanager
    async def kept(self) -> AsyncGenerator[None, None]:
        """What is done within is cut off when there is no time left for it."""
        async with asyncio.timeout(self._seconds) as self._limit:
            yield

    @contextmanager
    def in_line(self) -> Generator[None, None, None]:
        """What passes within is waiting for a turn."""
        now, due = asyncio.get_running_loop().time, self._limit.when()
        assert due is not None, "a draft has a limit"
        came = now()
        self._limit.reschedule(came + self._for_turns)
        self._in_line = True
        yield
        self._in_line = False
        waited = now() - came
        self._for_turns -= waited
        self._limit.reschedule(due + waited)
