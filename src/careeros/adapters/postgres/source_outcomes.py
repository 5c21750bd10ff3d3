from datetime import datetime

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.postgres.engine import Timeouts, transaction
from careeros.adapters.postgres.installation_tables import source_outcomes
from careeros.adapters.postgres.operator import ROLE
from careeros.domain.source_outcomes import Outcome, Tally, hour_of
from careeros.ports.source_outcomes import SourceOutcomes


@frozen
class PostgresSourceOutcomes(SourceOutcomes):
    """A row for each source, hour and outcome."""

    _engine: AsyncEngine
    _timeouts: Timeouts

    async def count(self, source: str, outcome: Outcome, *, at: datetime, times: int = 1) -> None:
        first = insert(source_outcomes).values(source=source, hour=hour_of(at), outcome=outcome.value, times=times)
        more = first.on_conflict_do_update(
            index_elements=["source", "hour", "outcome"], set_={"times": source_outcomes.c.times + first.excluded.times}
        )
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            await connection.execute(more)
            await connection.commit()

    async def since(self, source: str, moment: datetime) -> Tally:
        query = (
            sa.select(source_outcomes.c.outcome, sa.func.sum(source_outcomes.c.times).label("times"))
            .where(source_outcomes.c.source == source, source_outcomes.c.hour >= hour_of(moment))
            .group_by(source_outcomes.c.outcome)
        )
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            found = {Outcome(row.outcome): int(row.times) for row in await connection.execute(query)}
        return Tally(source, found)
