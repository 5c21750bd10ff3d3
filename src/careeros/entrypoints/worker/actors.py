"""What Dramatiq runs: one actor, that does one row of work."""

from collections.abc import Awaitable, Callable
from uuid import UUID

import dramatiq

from careeros.domain.ids import WorkId

WorkOff = Callable[[WorkId], Awaitable[object]]


def register(broker: dramatiq.Broker, work_off: WorkOff, *, name: str, queue: str) -> None:
    """Put the actor on the broker. Nothing is lost when a wake-up never arrives."""

    @dramatiq.actor(broker=broker, actor_name=name, queue_name=queue)
    async def work(work_id: str) -> None:
        await work_off(WorkId(UUID(work_id)))
