"""What an import does at the same time: lots are read and recognised ahead of the one that is decided on, and what came
of the ones before is written behind it.
"""

import asyncio
from asyncio import Queue, Task, TaskGroup
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from typing import NamedTuple, ParamSpec

from attrs import field, frozen

from careeros.application.contacts.keeping_out import erased_profiles
from careeros.domain.identity.lots import Lot
from careeros.domain.identity.profiles import Profiles, Recognised
from careeros.ports.unit_of_work import UnitOfWork

_P = ParamSpec("_P")

_AT_WORK = 6
"""Writes at a time: what came of three lots, and their reports."""


@asynccontextmanager
async def side_by_side() -> AsyncGenerator[TaskGroup, None]:
    """Tasks that end together. Leaving waits for all of them; the first error ends the others, and is raised."""
    try:
        async with TaskGroup() as tasks:
            yield tasks
    except BaseExceptionGroup as errors:
        first = errors.exceptions[0]
        raise first from first.__cause__


class Arrived(NamedTuple):
    """A lot, who of its profiles the store knew when it was asked, and the numbers of those who stay out."""

    lot: Lot
    recognised: Recognised
    erased: frozenset[int]


@frozen
class ComingLots:
    """Lots in their order. While one is in hand the next is recognised, and another is read.

    Who comes in the lots is not asked for where the store knew nobody (`somebody`) before them.
    """

    _lots: Iterator[Lot]
    _work: UnitOfWork
    _somebody: bool
    _recognised: Queue[Arrived | None] = field(factory=lambda: Queue[Arrived | None](1), init=False)

    async def next(self) -> Arrived | None:
        """None after the last one."""
        return await self._recognised.get()

    async def recognise(self, tasks: TaskGroup) -> None:
        """All of them, as they are wanted."""
        reading = tasks.create_task(self._read())
        while (lot := await reading) is not None:
            reading = tasks.create_task(self._read())
            async with side_by_side() as asked:
                recognising = asked.create_task(
                    self._work.contacts.recognise(lot.profiles if self._somebody else Profiles())
                )
                some_erased = asked.create_task(self._work.suppressions.any())
            recognised, erased = recognising.result(), frozenset[int]()
            if some_erased.result():
                erased = await erased_profiles(self._work, lot.profiles, recognised)
            await self._recognised.put(Arrived(lot, recognised, erased))
        await self._recognised.put(None)

    async def _read(self) -> Lot | None:
        """In a thread. That cannot be cut off: whoever is cancelled meanwhile waits until it has its lot."""
        reading = asyncio.ensure_future(asyncio.to_thread(next, self._lots, None))
        try:
            return await asyncio.shield(reading)
        finally:
            await asyncio.gather(reading, return_exceptions=True)


@frozen
class WritingBehind:
    """Writes that go on while what comes next is decided. Some are at work at a time, in no order of each other."""

    _tasks: TaskGroup
    _at_work: set[Task[None]] = field(factory=set[Task[None]], init=False)

    async def put(self, write: Callable[_P, Coroutine[None, None, None]], *args: _P.args, **kwargs: _P.kwargs) -> None:
        """Begin to write, as soon as not too many others are at work."""
        while len(self._at_work) >= _AT_WORK:
            await asyncio.wait(self._at_work, return_when=asyncio.FIRST_COMPLETED)
        task = self._tasks.create_task(write(*args, **kwargs))
        self._at_work.add(task)
        task.add_done_callback(self._at_work.discard)

    async def done(self) -> None:
        """Wait until all that was put is written."""
        while self._at_work:
            await asyncio.wait(self._at_work)
