from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID, uuid5

from attrs import frozen

from careeros.domain.ids import BatchId, ContactId, OwnerId, WorkId
from careeros.domain.work import WorkItem
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import UnitOfWork
from careeros.ports.wakeups import Wakeups

INDEX = "index_contacts"
CHECK = "check_index"
BETWEEN_CHECKS = timedelta(seconds=30)
MOST_IDS = 200
"""Contacts in one row of work."""

_CHECKS = UUID("0193a5c0-0000-7000-8000-000000000001")
"""The names of the rows that check are made from the owners' in this name space: each has one."""


@frozen
class AskToIndex:
    """Put rows of work in the transaction that changed people; they are done after it, and cannot make it fail."""

    clock: Clock
    ids: IdSource
    wakeups: Wakeups

    async def __call__(
        self, work: UnitOfWork, contact_ids: Sequence[ContactId], *, by: OwnerId, batch_id: BatchId | None = None
    ) -> tuple[WorkId, ...]:
        """Also for those who are gone: what is kept of them goes too. Returns whom to `wake` after the commit."""
        if not contact_ids:
            return ()
        now = self.clock.now()
        rows = [
            WorkItem(
                WorkId(self.ids.new_id()),
                by,
                INDEX,
                {"contact_ids": _named(contact_ids[start : start + MOST_IDS])},
                now,
                batch_id=batch_id,
            )
            for start in range(0, len(contact_ids), MOST_IDS)
        ]
        await work.work.put(rows)
        await self.watch(work, by=by)
        return tuple(row.id for row in rows)

    async def watch(self, work: UnitOfWork, *, by: OwnerId) -> None:
        """See to it that the owner's index is checked from now on."""
        check_id = WorkId(uuid5(_CHECKS, str(by)))
        await work.work.ensure(WorkItem(check_id, by, CHECK, {}, self.clock.now() + BETWEEN_CHECKS))

    async def wake(self, work_ids: Sequence[WorkId]) -> None:
        await self.wakeups.send(work_ids)


def _named(contact_ids: Sequence[ContactId]) -> str:
    """Their ids in hexadecimal digits, all at once."""
    return b"".join([one.int.to_bytes(16, "big") for one in contact_ids]).hex(" ", 16)


def contacts_named(item: WorkItem) -> tuple[ContactId, ...]:
    """The contacts that a row of kind `INDEX` is about."""
    return tuple(ContactId(UUID(named)) for named in item.payload["contact_ids"].split())
