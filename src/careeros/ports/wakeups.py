"""Telling workers that there is something to do."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from careeros.domain.ids import WorkId


class Wakeups(Protocol):
    @abstractmethod
    async def send(self, work_ids: Sequence[WorkId]) -> None:
        """Wake workers for these rows. It may be lost or come twice: nothing depends on it, so it never raises."""
