"""Budgets: one row a month that is locked while money is promised, and a row for each promise."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from attrs import frozen
from sqlalchemy.dialects.postgresql import insert

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.tables import budget_limits
from careeros.domain.budgets import Budget, granted, month_of
from careeros.domain.ids import OwnerId
from careeros.ports.budgets import Budgets


@frozen
class PostgresBudgets(Budgets):
    owner_id: OwnerId
    _connection: Connection

    async def reserve(self, promises: Mapping[UUID, int], service: str, *, usual: int, at: datetime) -> frozenset[UUID]:
        of_month = {"owner": self.owner_id, "service": service, "month": month_of(at)}
        await self._connection.fetch(_LOCK, of_month)
        given = granted(promises, (await self.get(service, usual=usual, at=at)).left)
        if given:
            await self._connection.fetch(_PROMISE, of_month | _amounts(given))
        return frozenset(promises.keys() - given.keys())

    async def settle(self, spent: Mapping[UUID, int]) -> None:
        await self._connection.fetch(_SETTLE, {"owner": self.owner_id} | _amounts(spent))

    async def get(self, service: str, *, usual: int, at: datetime) -> Budget:
        month = month_of(at)
        asked = {"owner": self.owner_id, "service": service, "month": month, "usual": usual}
        (row,) = await self._connection.fetch(_STANDING, asked)
        return Budget(service, month, int(row["monthly"]), int(row["spent"]), int(row["reserved"]))

    async def set_limit(self, service: str, limit: int) -> None:
        row = {"owner_id": self.owner_id, "service": service, "monthly": limit}
        statement = insert(budget_limits).values(row)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["owner_id", "service"], set_={"monthly": limit})
        )


def _amounts(of: Mapping[UUID, int]) -> dict[str, str]:
    """Promises and amounts as arrays in a statement."""
    return {"ids": array(list(of)), "amounts": array(list(of.values()))}


_LOCK = (
    b"insert into budgets (owner_id, service, month, spent) values (%(owner)s, %(service)s, %(month)s, 0)"
    b" on conflict (owner_id, service, month) do update set spent = budgets.spent"
)
"""Make the month's row, or lock it: whoever promises next sees what was promised here."""
_STANDING = (
    b"select coalesce((select monthly from budget_limits where owner_id = %(owner)s and service = %(service)s),"
    b" %(usual)s) as monthly, coalesce((select spent from budgets"
    b" where owner_id = %(owner)s and service = %(service)s and month = %(month)s), 0) as spent,"
    b" (select coalesce(sum(amount), 0) from reservations"
    b" where owner_id = %(owner)s and service = %(service)s and month = %(month)s) as reserved"
)
_PROMISE = (
    b"insert into reservations (owner_id, id, service, month, amount)"
    b" select %(owner)s, id, %(service)s, %(month)s, amount"
    b" from unnest(%(ids)s::uuid[], %(amounts)s::bigint[]) as made (id, amount)"
)
_SETTLE = (
    b"with gone as (delete from reservations as r"
    b" using unnest(%(ids)s::uuid[], %(amounts)s::bigint[]) as settled (id, amount)"
    b" where r.owner_id = %(owner)s and r.id = settled.id returning r.service, r.month, settled.amount),"
    b" spent as (select service, month, sum(amount) as amount from gone group by service, month)"
    b" update budgets as b set spent = b.spent + spent.amount from spent"
    b" where b.owner_id = %(owner)s and b.service = spent.service and b.month = spent.month"
)
