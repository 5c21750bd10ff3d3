"""Is a part of the system well?"""

from abc import abstractmethod
from enum import StrEnum
from typing import Protocol


class Health(StrEnum):
    WELL = "pass"
    WARNING = "warn"
    FAILING = "fail"


class Probe(Protocol):
    @property
    @abstractmethod
    def name(self) -> str:
        """What is looked at, as `status` names it."""

    @abstractmethod
    async def look(self) -> Health:
        """How it is now, within two seconds; never raises."""
