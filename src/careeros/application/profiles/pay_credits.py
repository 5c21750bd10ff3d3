from collections.abc import Awaitable, Callable

from attrs import frozen

from careeros.application.messages.budgets import PaidService
from careeros.application.messages.payments import Payments
from careeros.domain.budgets import Budget, BudgetSpent
from careeros.domain.ids import OwnerId
from careeros.domain.profiles import CreditsSpent, Profile, ProfileUnreadable
from careeros.ports.errors import ProfileSourceUnavailable
from careeros.ports.profile_source import ProfileSource


@frozen
class PayCredits:
    """Promise the most that a reading can use up before it begins, and settle what it did after it.

    A reading that was cut off, or whose answer is unreadable, is settled at the most. `a_month` is each account's.
    """

    pay: Payments
    a_month: int

    async def __call__(self, source: ProfileSource, read: Callable[[], Awaitable[Profile]], *, by: OwnerId) -> Profile:
        service = PaidService(source.name, self.a_month)
        try:
            async with self.pay(service, source.credits_at_most, by=by) as bill:
                try:
                    profile = await read()
                except ProfileSourceUnavailable as why:
                    bill.spent = bill.spent if why.hung else 0
                    raise
                except ProfileUnreadable:
                    raise
                except Exception:
                    bill.spent = 0
                    raise
                bill.spent = profile.credits
                return profile
        except BudgetSpent:
            raise CreditsSpent(self.a_month) from None

    async def so_far(self, source: str, *, by: OwnerId) -> Budget:
        """The credits of this month."""
        return await self.pay.so_far(PaidService(source, self.a_month), by=by)
