"""The audit log: one chain per owner, its head locked while it grows."""

from collections.abc import Sequence

import sqlalchemy as sa
from attrs import frozen

from careeros.adapters.postgres.engine import Connection
from careeros.adapters.postgres.rows import add_rows
from careeros.adapters.postgres.tables import audit_log
from careeros.domain.audit import AuditEntry, AuditEvent
from careeros.domain.ids import OwnerId
from careeros.ports.audit import AuditLog


@frozen
class PostgresAuditLog(AuditLog):
    owner_id: OwnerId
    _connection: Connection

    async def append(self, events: Sequence[AuditEvent]) -> None:
        if not events:
            return
        sequence, previous = await self._locked_head()
        rows: list[dict[str, object]] = []
        for event in events:
            sequence += 1
            entry = AuditEntry(sequence, event, previous)
            previous = entry.hash
            rows.append(self._row(entry))
        await add_rows(self._connection, audit_log, rows)
        await self._connection.fetch(_GROW, {"owner": self.owner_id, "sequence": sequence, "hash": previous})

    async def entries(self) -> tuple[AuditEntry, ...]:
        query = sa.select(audit_log).where(audit_log.c.owner_id == self.owner_id).order_by(audit_log.c.sequence)
        found = (await self._connection.execute(query)).all()
        return tuple(
            AuditEntry(
                row.sequence,
                AuditEvent(row.at, OwnerId(row.actor), row.action, row.subject, row.fingerprint),
                row.previous,
            )
            for row in found
        )

    async def _locked_head(self) -> tuple[int, str]:
        (head,) = await self._connection.fetch(_LOCK, {"owner": self.owner_id})
        return head["sequence"], head["hash"]

    def _row(self, entry: AuditEntry) -> dict[str, object]:
        event = entry.event
        return {
            "owner_id": self.owner_id,
            "sequence": entry.sequence,
            "at": event.at,
            "actor": event.actor,
            "action": event.action,
            "subject": event.subject,
            "fingerprint": event.fingerprint,
            "previous": entry.previous,
            "hash": entry.hash,
        }


_LOCK = (
    b"insert into audit_heads (owner_id, sequence, hash) values (%(owner)s, 0, '')"
    b" on conflict (owner_id) do update set sequence = audit_heads.sequence returning sequence, hash"
)
_GROW = b"update audit_heads set sequence = %(sequence)s, hash = %(hash)s where owner_id = %(owner)s"
