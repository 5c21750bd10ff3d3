"""Money for services that cost some."""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol
from uuid import UUID

from careeros.domain.budgets import Budget


class Budgets(Protocol):
    """Amounts are in millionths of a US dollar. What is reserved and never settled stays reserved for its month."""

    @abstractmethod
    async def reserve(self, reservation: UUID, service: str, amount: int, *, usual: int, at: datetime) -> None:
        """Promise an amount of the month of `at`; `usual` is the limit where the owner set none.

        Raises `BudgetSpent` when more would be promised and spent than the limit, however many ask at once.
        """

    @abstractmethod
    async def settle(self, reservation: UUID, spent: int) -> None:
        """Put what was really spent in the place of a reservation; one that is unknown or settled is passed over."""

    @abstractmethod
    async def get(self, service: str, *, usual: int, at: datetime) -> Budget:
        """How the service stands in the month of `at`."""

    @abstractmethod
    async def set_limit(self, service: str, limit: int) -> None:
        """Set the owner's limit a month, from now on."""
