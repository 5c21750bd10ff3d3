from datetime import datetime, timedelta

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.postgres.engine import Timeouts, transaction
from careeros.adapters.postgres.installation_tables import request_turns
from careeros.adapters.postgres.operator import ROLE
from careeros.ports.request_pace import RequestPace


@frozen
class PostgresRequestPace(RequestPace):
    """One row that says when the last turn was; who moves it on has the next one."""

    _engine: AsyncEngine
    _timeouts: Timeouts

    async def wait(self, name: str, *, per_minute: int, at: datetime) -> float:
        between = 60 / per_minute
        first = insert(request_turns).values(name=name, at=at)
        take = first.on_conflict_do_update(
            index_elements=["name"],
            set_={"at": at},
            where=request_turns.c.at <= at - timedelta(seconds=between),
        ).returning(request_turns.c.at)
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            taken = (await connection.execute(take)).scalar_one_or_none()
            if taken is not None:
                await connection.commit()
                return 0.0
            last = await connection.execute(sa.select(request_turns.c.at).where(request_turns.c.name == name))
            return between - (at - last.scalar_one()).total_seconds()
