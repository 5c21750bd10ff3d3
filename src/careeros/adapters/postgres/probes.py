"""Does the database answer, and does work get done?"""

from datetime import timedelta

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.postgres.engine import Timeouts, transaction
from careeros.adapters.postgres.tables import work
from careeros.adapters.postgres.work import ROLE
from careeros.domain.work import WorkState
from careeros.ports.clock import Clock
from careeros.ports.errors import TechnicalError
from careeros.ports.health import Health, Probe

_QUICK = Timeouts(timedelta(seconds=1.5), timedelta(seconds=1), timedelta(seconds=2))
_TOO_LONG = timedelta(minutes=5)


@frozen
class DatabaseProbe(Probe):
    _engine: AsyncEngine

    @property
    def name(self) -> str:
        return "database"

    async def look(self) -> Health:
        try:
            async with transaction(self._engine, role=ROLE, timeouts=_QUICK) as connection:
                await connection.execute(sa.text("select 1"))
        except TechnicalError:
            return Health.FAILING
        return Health.WELL


@frozen
class WorkProbe(Probe):
    """A warning when rows are dead, or have been due for long."""

    _engine: AsyncEngine
    _clock: Clock

    @property
    def name(self) -> str:
        return "work"

    async def look(self) -> Health:
        late = self._clock.now() - _TOO_LONG
        waiting = sa.and_(work.c.state == WorkState.QUEUED.value, work.c.run_at < late)
        query = sa.select(sa.exists().where(sa.or_(waiting, work.c.state == WorkState.DEAD.value)))
        try:
            async with transaction(self._engine, role=ROLE, timeouts=_QUICK) as connection:
                behind = (await connection.execute(query)).scalar_one()
        except TechnicalError:
            return Health.FAILING
        return Health.WARNING if behind else Health.WELL
