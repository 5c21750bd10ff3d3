import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar, cast

from attrs import define, field

from careeros.domain.ids import OwnerId
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
Many = Callable[[OwnerId, Sequence[Asked]], Awaitable[Sequence[Answer]]]

MOST = 32
"""How many are done at once: a group is small enough to be over soon, and to be done again one by one."""


@define
class Together(Generic[Asked, Answer]):
    """What comes for one owner while something is being done waits, and is then done at once: the more there is to
    do, the less each costs. A group that fails is done again one by one, so that each fails for itself alone.
    """

    _many: Many[Asked, Answer]
    _waiting: dict[OwnerId, list[tuple[Asked, asyncio.Future[Answer]]]] = field(
        factory=dict[OwnerId, list[tuple[Asked, asyncio.Future[Answer]]]], init=False
    )
    _busy: dict[OwnerId, asyncio.Task[None]] = field(factory=dict[OwnerId, asyncio.Task[None]], init=False)

    async def __call__(self, asked: Asked, *, by: OwnerId) -> Answer:
        future = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(by, []).append((asked, future))
        if by not in self._busy:
            self._busy[by] = asyncio.create_task(self._work_off(by))
        return await future

    async def _work_off(self, by: OwnerId) -> None:
        try:
            while waiting := self._waiting.pop(by, []):
                group, later = waiting[:MOST], waiting[MOST:]
                if later:
                    self._waiting[by] = later
                await self._done(by, [one for one in group if not one[1].done()])
        finally:
            del self._busy[by]

    async def _done(self, by: OwnerId, group: Sequence[tuple[Asked, asyncio.Future[Answer]]]) -> None:
        try:
            answers = await self._many(by, [asked for asked, _ in group]) if group else ()
        except Exception as error:  # noqa: BLE001 - it goes to who asked
            if len(group) > 1:
                for one in group:
                    await self._done(by, [one])
            elif not group[0][1].done():
                group[0][1].set_exception(error)
            return
        for (_, future), answer in zip(group, answers, strict=True):
            if not future.done():
                future.set_result(answer)


Step = Callable[[UnitOfWork], Awaitable[object]]


@define
class OneTransaction:
    """Steps of several callers in one transaction of their owner, which is committed; each gets what it returned."""

    _begin: BeginWork
    _together: Together[Step, object] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._together = Together(self._steps)

    async def __call__(self, step: Callable[[UnitOfWork], Awaitable[Answer]], *, by: OwnerId) -> Answer:
        return cast("Answer", await self._together(step, by=by))

    async def _steps(self, by: OwnerId, steps: Sequence[Step]) -> Sequence[object]:
        async with self._begin(by) as work:
            answers = [await step(work) for step in steps]
            await work.commit()
        return answers
