"""Budgets: one row a month that is locked while money is promised, and a row for each promise."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import ARRAY, insert

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
        await self._connection.execute(_LOCK, of_month)
        given = granted(promises, (await self.get(service, usual=usual, at=at)).left)
        if given:
            made = {"ids": list(given), "amounts": list(given.values())}
            await self._connection.execute(_PROMISE, of_month | made)
        return frozenset(promises.keys() - given.keys())

    async def settle(self, spent: Mapping[UUID, int]) -> None:
        settled = {"ids": list(spent), "amounts": list(spent.values())}
        await self._connection.execute(_SETTLE, {"owner": self.owner_id} | settled)

    async def get(self, service: str, *, usual: int, at: datetime) -> Budget:
        month = month_of(at)
        row = (
            await self._connection.execute(
                _STANDING, {"owner": self.owner_id, "service": service, "month": month, "usual": usual}
            )
        ).one()
        return Budget(service, month, int(row.monthly), int(row.spent), int(row.reserved))

    async def set_limit(self, service: str, limit: int) -> None:
        row = {"owner_id": self.owner_id, "service": service, "monthly": limit}
        statement = insert(budget_limits).values(row)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["owner_id", "service"], set_={"monthly": limit})
        )


_LOCK = sa.text(
    "insert into budgets (owner_id, service, month, spent) values (:owner, :service, :month, 0)"
    " on conflict (owner_id, service, month) do update set spent = budgets.spent"
)
"""Make the month's row, or lock it: whoever promises next sees what was promised here."""
_STANDING = sa.text(
    "select coalesce((select monthly from budget_limits where owner_id = :owner and service = :service), :usual)"
    " as monthly, coalesce((select spent from budgets"
    " where owner_id = :owner and service = :service and month = :month), 0) as spent,"
    " (select coalesce(sum(amount), 0) from reservations"
    " where owner_id = :owner and service = :service and month = :month) as reserved"
)
_PROMISE = sa.text(
    "insert into reservations (owner_id, id, service, month, amount)"
    " select :owner, id, :service, :month, amount from unnest(:ids, :amounts) as made (id, amount)"
).bindparams(sa.bindparam("ids", type_=ARRAY(sa.Uuid)), sa.bindparam("amounts", type_=ARRAY(sa.BigInteger)))
_SETTLE = sa.text(
    "with gone as (delete from reservations as r using unnest(:ids, :amounts) as settled (id, amount)"
    " where r.owner_id = :owner and r.id = settled.id returning r.service, r.month, settled.amount),"
    " spent as (select service, month, sum(amount) as amount from gone group by service, month)"
    " update budgets as b set spent = b.spent + spent.amount from spent"
    " where b.owner_id = :owner and b.service = spent.service and b.month = spent.month"
).bindparams(sa.bindparam("ids", type_=ARRAY(sa.Uuid)), sa.bindparam("amounts", type_=ARRAY(sa.BigInteger)))
