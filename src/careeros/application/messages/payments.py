"""Money for calls that cost some: promised before, settled after."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from uuid import UUID

from attrs import define, evolve, field, frozen

from careeros.application.messages.budgets import PaidService
from careeros.application.work.together import Together
from careeros.domain.budgets import Budget, BudgetSpent
from careeros.domain.ids import OwnerId
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork, UnitOfWork


@define
class Bill:
    """What a call costs: the most that it can, until somebody knows better."""

    spent: int


@frozen
class _Entry:
    """A promise of the most that a call can cost; settled, what it did cost."""

    promise: UUID
    service: PaidService
    amount: int
    settled: bool = False


@define
class Payments:
    """Calls that are made at a time share their transactions. However a call ends, what it cost is settled."""

    begin: BeginWork
    clock: Clock
    ids: IdSource
    _line: Together[_Entry, bool] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._line = Together(self._entered)

    @asynccontextmanager
    async def __call__(self, service: PaidService, most: int, *, by: OwnerId) -> AsyncGenerator[Bill, None]:
        """Promise `most` for what happens within. Raises `BudgetSpent` when that is not to be had."""
        promise, bill = _Entry(self.ids.new_id(), service, most), Bill(most)
        await self._promise(promise, by)
        try:
            yield bill
        finally:
            await self._settle(promise, bill.spent, by)

    async def so_far(self, service: PaidService, *, by: OwnerId) -> Budget:
        """How the service stands this month."""
        async with self.begin(by) as work:
            return await work.budgets.get(service.name, usual=service.usual_limit, at=self.clock.now())

    async def _promise(self, promise: _Entry, by: OwnerId) -> None:
        try:
            granted = await self._line(promise, by=by)
        except BaseException:  # what became of the promise is not known
            await self._settle(promise, 0, by)
            raise
        if not granted:
            raise BudgetSpent(promise.service.name)

    async def _settle(self, promise: _Entry, spent: int, by: OwnerId) -> None:
        """Done to its end, whoever gives up waiting for it."""
        await asyncio.shield(self._line(evolve(promise, amount=spent, settled=True), by=by))

    async def _entered(self, by: OwnerId, entries: Sequence[_Entry]) -> list[bool]:
        """Entries stand in one line, so none is settled before it was promised, whatever was cut short between."""
        spent = {one.promise: one.amount for one in entries if one.settled}
        async with self.begin(by) as work:
            if spent:
                await work.budgets.settle(spent)
            refused = await self._promised(work, [one for one in entries if not one.settled])
            await work.commit()
        return [one.promise not in refused for one in entries]

    async def _promised(self, work: UnitOfWork, promises: Sequence[_Entry]) -> frozenset[UUID]:
        """Those that were not to be had."""
        of_service: dict[PaidService, dict[UUID, int]] = {}
        for one in promises:
            of_service.setdefault(one.service, {})[one.promise] = one.amount
        refused: frozenset[UUID] = frozenset()
        for service, amounts in of_service.items():
            refused |= await work.budgets.reserve(amounts, service.name, usual=service.usual_limit, at=self.clock.now())
        return refused
