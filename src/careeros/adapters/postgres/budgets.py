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
        of_month = {"owner": self.owner_id, "service": service, "month": month}
        await self._connection.execute(_LOCK, of_month)
        promise = of_month | {"id": reservation, "amount": amount, "usual": usual}
        if (await self._connection.execute(_PROMISE, promise)).rowcount != 1:
            raise BudgetSpent(service)

    async def settle(self, reservation: UUID, spent: int) -> None:
        await self._connection.execute(_SETTLE, {"owner": self.owner_id, "id": reservation, "spent": spent})

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


_LOCK = sa.text(
    "insert into budgets (owner_id, service, month, spent) values (:owner, :service, :month, 0)"
    " on conflict (owner_id, service, month) do update set spent = budgets.spent"
)
"""Make the month's row, or lock it: whoever promises next sees what was promised here."""
_PROMISE = sa.text(
    "insert into reservations (owner_id, id, service, month, amount)"
    " select :owner, :id, :service, :month, :amount where cast(:amount as bigint) <="
    " greatest(0, coalesce((select monthly from budget_limits where owner_id = :owner and service = :service), :usual)"
    " - (select spent from budgets where owner_id = :owner and service = :service and month = :month)"
    " - (select coalesce(sum(amount), 0) from reservations"
    " where owner_id = :owner and service = :service and month = :month))"
)
_SETTLE = sa.text(
    "with gone as (delete from reservations where owner_id = :owner and id = :id returning service, month)"
    " update budgets as b set spent = b.spent + :spent from gone"
    " where b.owner_id = :owner and b.service = gone.service and b.month = gone.month"
)
