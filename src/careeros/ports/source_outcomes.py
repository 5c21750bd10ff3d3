"""How often reading from sources went well, over the whole installation."""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol

from careeros.domain.source_outcomes import Outcome, Tally


class SourceOutcomes(Protocol):
    @abstractmethod
    async def count(self, source: str, outcome: Outcome, *, at: datetime, times: int = 1) -> None:
        """So many more."""

    @abstractmethod
    async def since(self, source: str, moment: datetime) -> Tally:
        """What was counted from the hour of `moment` on."""
