from collections.abc import Sequence

from attrs import Factory, frozen

from careeros.domain.ids import WorkId
from careeros.ports.wakeups import Wakeups


@frozen
class MemoryWakeups(Wakeups):
    """Keeps what was sent, for whoever drives the work by hand."""

    sent: list[WorkId] = Factory(list[WorkId])

    async def send(self, work_ids: Sequence[WorkId]) -> None:
        self.sent.extend(work_ids)
