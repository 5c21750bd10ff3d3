import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID

from attrs import frozen

from careeros.domain.budgets import Budget, BudgetSpent
from careeros.domain.ids import OwnerId
from careeros.domain.profiles import CreditsSpent, Profile, ProfileUnreadable
from careeros.ports.clock import Clock
from careeros.ports.errors import ProfileSourceUnavailable
from careeros.ports.id_source import IdSource
from careeros.ports.profile_source import ProfileSource
from careeros.ports.unit_of_work import BeginWork


@frozen
class PayCredits:
    """Promise the most that a reading can use up before it begins, and settle what it did after it.

    A reading that was cut off, or whose answer is unreadable, is settled at the most. `a_month` is each account's.
    """

    begin: BeginWork
    clock: Clock
    ids: IdSource
    a_month: int

    async def __call__(self, source: ProfileSource, read: Callable[[], Awaitable[Profile]], *, by: OwnerId) -> Profile:
        most, promise, spent = source.credits_at_most, self.ids.new_id(), source.credits_at_most
        async with self.begin(by) as work:
            try:
                await work.budgets.reserve(promise, source.name, most, usual=self.a_month, at=self.clock.now())
            except BudgetSpent:
                raise CreditsSpent(self.a_month) from None
            await work.commit()
        try:
            profile = await read()
        except ProfileSourceUnavailable as why:
            spent = most if why.hung else 0
            raise
        except ProfileUnreadable:
            raise
        except Exception:
            spent = 0
            raise
        else:
            spent = profile.credits
            return profile
        finally:
            await asyncio.shield(self._settle(promise, spent, by))

    async def so_far(self, source: str, *, by: OwnerId) -> Budget:
        """The credits of this month."""
        async with self.begin(by) as work:
            return await work.budgets.get(source, usual=self.a_month, at=self.clock.now())

    async def _settle(self, promise: UUID, spent: int, by: OwnerId) -> None:
        async with self.begin(by) as work:
            await work.budgets.settle(promise, spent)
            await work.commit()
