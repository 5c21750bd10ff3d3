"""What Dramatiq runs: one actor, that does a few rows of work."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from uuid import UUID

import dramatiq

from careeros.domain.ids import WorkId

WorkOff = Callable[[WorkId], Awaitable[object]]

log = logging.getLogger(__name__)


def register(broker: dramatiq.Broker, work_off: WorkOff, *, name: str, queue: str) -> None:
    """Put the actor on the broker. Nothing is lost when a wake-up never arrives."""

    @dramatiq.actor(broker=broker, actor_name=name, queue_name=queue)
    async def work(*work_ids: str) -> None:
        ends = await asyncio.gather(*(work_off(WorkId(UUID(one))) for one in work_ids), return_exceptions=True)
        failed = {one: end for one, end in zip(work_ids, ends, strict=True) if isinstance(end, BaseException)}
        for one, why in failed.items():
            log.error("work %s failed", one, exc_info=why)
        for why in failed.values():
            raise why
