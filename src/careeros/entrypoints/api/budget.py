from datetime import date

from attrs import frozen
from litestar import Controller, get, patch
from litestar.params import JSONBody

from careeros.domain.budgets import DOLLAR, Budget
from careeros.entrypoints.api.requests import Owner, TheCore


@frozen
class BudgetView:
    """In US dollars, for the month (UTC) that begins on `month`; `reserved` is promised to calls under way."""

    service: str
    month: date
    limit: float
    spent: float
    reserved: float
    left: float

    @classmethod
    def of(cls, budget: Budget) -> "BudgetView":
        amounts = (budget.limit, budget.spent, budget.reserved, budget.left)
        return cls(budget.service, budget.month, *(amount / DOLLAR for amount in amounts))


@frozen
class NewLimit:
    """US dollars a month."""

    limit: float


class BudgetApi(Controller):
    path = "/budget"
    tags = ["Drafting"]  # noqa: RUF012 - Litestar's way

    @get()
    async def show(self, core: TheCore, owner_id: Owner) -> BudgetView:
        """What this month's drafts by a language model have cost, and what they may."""
        return BudgetView.of(await core.show_budget(by=owner_id))

    @patch()
    async def limit(self, core: TheCore, owner_id: Owner, data: JSONBody[NewLimit]) -> BudgetView:
        """Say what the drafts of a month may cost."""
        return BudgetView.of(await core.set_budget(data.limit, by=owner_id))
