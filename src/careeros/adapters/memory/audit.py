from collections.abc import Sequence

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.audit import AuditEntry, AuditEvent
from careeros.ports.audit import AuditLog


@frozen
class MemoryAuditLog(AuditLog):
    _held: Holdings

    async def append(self, events: Sequence[AuditEvent]) -> None:
        for event in events:
            last = self._held.audit[-1] if self._held.audit else None
            entry = AuditEntry(last.sequence + 1, event, last.hash) if last else AuditEntry(1, event, "")
            self._held.audit.append(entry)

    async def entries(self) -> tuple[AuditEntry, ...]:
        return tuple(self._held.audit)
