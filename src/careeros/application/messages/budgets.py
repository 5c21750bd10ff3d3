from attrs import frozen

from careeros.domain.budgets import Budget, limit_in
from careeros.domain.errors import InvalidInput
from careeros.domain.ids import OwnerId
from careeros.ports.clock import Clock
from careeros.ports.unit_of_work import BeginWork

_NOTHING_COSTS = InvalidInput(
    "No language model is set up, so drafts cost nothing.", "Set OPENAI_API_KEY, and start CareerOS again."
)


@frozen
class PaidService:
    """A service that costs money, by its name in budgets, and what an account may spend that set no limit."""

    name: str
    usual_limit: int


@frozen
class ShowBudget:
    """What this month's drafts have cost, and what they may."""

    begin: BeginWork
    service: PaidService | None
    clock: Clock

    async def __call__(self, *, by: OwnerId) -> Budget:
        if self.service is None:
            raise _NOTHING_COSTS
        async with self.begin(by) as work:
            return await work.budgets.get(self.service.name, usual=self.service.usual_limit, at=self.clock.now())


@frozen
class SetBudget:
    """Say what the drafts of a month may cost."""

    begin: BeginWork
    show: ShowBudget

    async def __call__(self, dollars: float, *, by: OwnerId) -> Budget:
        limit = limit_in(dollars)
        if self.show.service is None:
            raise _NOTHING_COSTS
        async with self.begin(by) as work:
            await work.budgets.set_limit(self.show.service.name, limit)
            await work.commit()
        return await self.show(by=by)
