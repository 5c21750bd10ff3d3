from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from attrs import Factory, define, frozen

from careeros.domain.budgets import Budget, granted, month_of
from careeros.ports.budgets import Budgets


@define
class Purse:
    """What one owner may spend, has spent and has promised."""

    limits: dict[str, int] = Factory(dict[str, int])
    spent: dict[tuple[str, date], int] = Factory(dict[tuple[str, date], int])
    promised: dict[UUID, tuple[str, date, int]] = Factory(dict[UUID, tuple[str, date, int]])

    def __copy__(self) -> "Purse":
        return Purse(dict(self.limits), dict(self.spent), dict(self.promised))


@frozen
class MemoryBudgets(Budgets):
    _purse: Purse

    async def reserve(self, promises: Mapping[UUID, int], service: str, *, usual: int, at: datetime) -> frozenset[UUID]:
        given = granted(promises, (await self.get(service, usual=usual, at=at)).left)
        self._purse.promised.update({promise: (service, month_of(at), amount) for promise, amount in given.items()})
        return frozenset(promises.keys() - given.keys())

    async def settle(self, spent: Mapping[UUID, int]) -> None:
        for reservation, amount in spent.items():
            promise = self._purse.promised.pop(reservation, None)
            if promise is not None:
                self._purse.spent[promise[:2]] = self._purse.spent.get(promise[:2], 0) + amount

    async def get(self, service: str, *, usual: int, at: datetime) -> Budget:
        key = (service, month_of(at))
        reserved = sum(promise[2] for promise in self._purse.promised.values() if promise[:2] == key)
        return Budget(*key, self._purse.limits.get(service, usual), self._purse.spent.get(key, 0), reserved)

    async def set_limit(self, service: str, limit: int) -> None:
        self._purse.limits[service] = limit
