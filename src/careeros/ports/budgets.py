"""Money for services that cost some."""

from abc import abstractmethod
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol
from uuid import UUID

from careeros.domain.budgets import Budget


class Budgets(Protocol):
    """Amounts are in millionths of a US dollar. What is reserved and never settled stays reserved for its month."""

    @abstractmethod
    async def reserve(self, promises: Mapping[UUID, int], service: str, *, usual: int, at: datetime) -> frozenset[UUID]:
        """Promise amounts of the month of `at`, in their order, and say which were not to be had: with them more would
        be promised and spent than the limit, however many ask at once. `usual` is the limit where the owner set none.
        """

    @abstractmethod
    async def settle(self, spent: Mapping[UUID, int]) -> None:
        """Put what was really spent in the place of reservations; one that is unknown or settled is passed over."""

    @abstractmethod
    async def get(self, service: str, *, usual: int, at: datetime) -> Budget:
        """How the service stands in the month of `at`."""

    @abstractmethod
    async def set_limit(self, service: str, limit: int) -> None:
        """Set the owner's limit a month, from now on."""
