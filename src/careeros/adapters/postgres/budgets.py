"""Budgets: one row a month that is locked while money is promised, and a row for each promise."""

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import insert

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import budget_limits, budgets, reservations
from careeros.domain.budgets import Budget, BudgetSpent, month_of
from careeros.domain.ids import OwnerId
from careeros.ports.budgets import Budgets


@frozen
class PostgresBudgets(Budgets):
    owner_id: OwnerId
    _connection: Connection

    async def reserve(self, reservation: UUID, service: str, amount: int, *, usual: int, at: datetime) -> None:
        month = month_of(at)
        row = {"owner_id": self.owner_id, "service": service, "month": month, "spent": 0}
        await self._connection.execute(insert(budgets).values(row).on_conflict_do_nothing())
        await self._connection.execute(sa.select(budgets.c.spent).where(*self._of(service, month)).with_for_update())
        if (await self.get(service, usual=usual, at=at)).left < amount:
            raise BudgetSpent(service)
        promise = {"owner_id": self.owner_id, "id": reservation, "service": service, "month": month, "amount": amount}
        await self._connection.execute(sa.insert(reservations).values(promise))

    async def settle(self, reservation: UUID, spent: int) -> None:
        mine = (reservations.c.owner_id == self.owner_id, reservations.c.id == reservation)
        gone = sa.delete(reservations).where(*mine).returning(reservations.c.service, reservations.c.month)
        promised = (await self._connection.execute(gone)).one_or_none()
        if promised is not None:
            added = {"spent": budgets.c.spent + spent}
            await self._connection.execute(
                sa.update(budgets).where(*self._of(promised.service, promised.month)).values(added)
            )

    async def get(self, service: str, *, usual: int, at: datetime) -> Budget:
        month = month_of(at)
        limits = sa.select(budget_limits.c.monthly).where(
            budget_limits.c.owner_id == self.owner_id, budget_limits.c.service == service
        )
        spent = sa.select(budgets.c.spent).where(*self._of(service, month))
        promised = sa.select(sa.func.coalesce(sa.func.sum(reservations.c.amount), 0)).where(
            reservations.c.owner_id == self.owner_id,
            reservations.c.service == service,
            reservations.c.month == month,
        )
        query = sa.select(
            sa.func.coalesce(limits.scalar_subquery(), usual).label("monthly"),
            sa.func.coalesce(spent.scalar_subquery(), 0).label("spent"),
            promised.scalar_subquery().label("reserved"),
        )
        row = (await self._connection.execute(query)).one()
        return Budget(service, month, int(row.monthly), int(row.spent), int(row.reserved))

    async def set_limit(self, service: str, limit: int) -> None:
        row = {"owner_id": self.owner_id, "service": service, "monthly": limit}
        statement = insert(budget_limits).values(row)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["owner_id", "service"], set_={"monthly": limit})
        )

    def _of(self, service: str, month: date) -> tuple[sa.ColumnElement[bool], ...]:
        return (budgets.c.owner_id == self.owner_id, budgets.c.service == service, budgets.c.month == month)
