import asyncio
import logging
from collections.abc import Sequence

import dramatiq
from attrs import frozen
from dramatiq.errors import DramatiqError
from redis.exceptions import RedisError

from careeros.adapters.dramatiq.broker import ACTOR, QUEUE
from careeros.domain.ids import WorkId
from careeros.ports.wakeups import Wakeups

log = logging.getLogger(__name__)


ROWS_A_MESSAGE = 4
"""A thread that was woken for several rows reads and keeps for some while others wait for somebody else's answer."""


@frozen
class DramatiqWakeups(Wakeups):
    """A message for a few rows, for the actor that does rows."""

    _broker: dramatiq.Broker

    async def send(self, work_ids: Sequence[WorkId]) -> None:
        if work_ids:
            await asyncio.to_thread(self._send, work_ids)

    def _send(self, work_ids: Sequence[WorkId]) -> None:
        try:
            for first in range(0, len(work_ids), ROWS_A_MESSAGE):
                rows = tuple(map(str, work_ids[first : first + ROWS_A_MESSAGE]))
                message = dramatiq.Message[None](QUEUE, ACTOR, rows, {}, {})
                self._broker.enqueue(message)  # pyright: ignore[reportUnknownMemberType]
        except (DramatiqError, RedisError) as error:
            log.warning("wake-ups were not sent (%s); the sweep will send them again", type(error).__name__)
