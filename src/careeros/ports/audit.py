"""The log of decisions."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from careeros.domain.audit import AuditEntry, AuditEvent


class AuditLog(Protocol):
    @abstractmethod
    async def append(self, events: Sequence[AuditEvent]) -> None:
        """Chain events to the end of the owner's log; they stand when the unit of work commits."""

    @abstractmethod
    async def entries(self) -> tuple[AuditEntry, ...]:
        """The owner's whole log, first to last."""
