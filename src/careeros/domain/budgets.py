"""What drafts may cost: so much a calendar month, for each account and each service."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from attrs import define, frozen

from careeros.domain.errors import DomainError, InvalidInput

DOLLAR = 1_000_000
"""Amounts are in millionths of a US dollar."""

MOST = 1_000_000 * DOLLAR


@frozen
class Budget:
    """The state of one service in one month (UTC). `reserved` is promised to calls that have not been settled."""

    service: str
    month: date
    limit: int
    spent: int = 0
    reserved: int = 0

    @property
    def left(self) -> int:
        return max(self.limit - self.spent - self.reserved, 0)


@define
class BudgetSpent(DomainError):
    """A call could cost more than is left. Trying again helps next month, or with a higher limit."""

    code = "budget-spent"
    service: str

    @property
    def message(self) -> str:
        return f"This month's budget for {self.service} is spent."

    @property
    def mend(self) -> str:
        return "Raise it with 'careeros budget set', or wait for the next month."


def granted(promises: Mapping[UUID, int], left: int) -> dict[UUID, int]:
    """Those of the promises, in their order, for which there is money."""
    given: dict[UUID, int] = {}
    for promise, amount in promises.items():
        if amount <= left:
            given[promise] = amount
            left -= amount
    return given


def month_of(at: datetime) -> date:
    """The first day of the month that a moment (UTC) is in."""
    return at.date().replace(day=1)


def limit_in(dollars: float) -> int:
    """A limit from dollars. Raises `InvalidInput` for what is no amount."""
    if not 0 <= dollars <= MOST / DOLLAR:
        raise InvalidInput("That is no budget.", f"Give US dollars a month, 0 to {MOST // DOLLAR:,}.")
    return round(dollars * DOLLAR)
