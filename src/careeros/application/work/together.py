import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from attrs import define, field

from careeros.domain.ids import OwnerId

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
Many = Callable[[OwnerId, Sequence[Asked]], Awaitable[Sequence[Answer]]]

MOST = 64
"""How many are done at once: a group is small enough to be over soon, and to be done again one by one."""
GATHERING_SECONDS = 0.05
LATELY_SECONDS = 1.0
"""How long others are waited for, where several came at a time lately."""


@define
class Together(Generic[Asked, Answer]):
    """What comes for one owner while something is being done waits, and is then done at once: the more there is to
    do, the less each costs. A group that fails is done again one by one, so that each fails for itself alone.
    """

    _many: Many[Asked, Answer]
    _waiting: dict[OwnerId, list[tuple[Asked, asyncio.Future[Answer]]]] = field(
        factory=dict[OwnerId, list[tuple[Asked, asyncio.Future[Answer]]]], init=False
    )
    _several_until: float = field(default=0.0, init=False)
    _busy: dict[OwnerId, asyncio.Task[None]] = field(factory=dict[OwnerId, asyncio.Task[None]], init=False)

    async def __call__(self, asked: Asked, *, by: OwnerId) -> Answer:
        future = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(by, []).append((asked, future))
        if by not in self._busy:
            self._busy[by] = asyncio.create_task(self._work_off(by))
        return await future

    async def _work_off(self, by: OwnerId) -> None:
        now = asyncio.get_running_loop().time
        try:
            while self._waiting.get(by):
                if now() < self._several_until and len(self._waiting[by]) < MOST:
                    await asyncio.sleep(GATHERING_SECONDS)
                waiting = self._waiting.pop(by)
                group, later = waiting[:MOST], waiting[MOST:]
                if len(group) > 1:
                    self._several_until = now() + LATELY_SECONDS
                if later:
                    self._waiting[by] = later
                await self._done(by, [one for one in group if not one[1].done()])
        finally:
            del self._busy[by]

    async def _done(self, by: OwnerId, group: Sequence[tuple[Asked, asyncio.Future[Answer]]]) -> None:
        try:
            answers = await self._many(by, [asked for asked, _ in group]) if group else ()
            answered = list(zip(group, answers, strict=True))
        except Exception as error:  # noqa: BLE001 - it goes to who asked
            if len(group) > 1:
                for one in group:
                    await self._done(by, [one])
            elif not group[0][1].done():
                group[0][1].set_exception(error)
            return
        for (_, future), answer in answered:
            if not future.done():
                future.set_result(answer)
