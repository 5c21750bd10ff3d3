from collections.abc import Sequence
from contextlib import suppress

from attrs import frozen

from careeros.application.search.ask import AskToIndex
from careeros.application.search.bring import BringToIndex
from careeros.domain.audit import AuditEvent
from careeros.domain.contacts import Contact
from careeros.domain.identity.suppressing import lasting_keys
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.saved_searches import speaks_of
from careeros.ports.clock import Clock
from careeros.ports.errors import VectorIndexUnavailable
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from careeros.ports.vector_index import VectorIndex


@frozen
class EraseContact:
    """Erase all that is held of somebody, in one transaction. What stays are salted fingerprints of their keys, which
    keep them from being imported or written to again; the audit log keeps ids. Saved searches that name them go too.

    Their vectors go right after it; where the index is away, with the check that is due within a minute.
    """

    begin: BeginWork
    clock: Clock
    bring: BringToIndex
    ask_to_index: AskToIndex

    async def __call__(self, contact_id: ContactId, *, by: OwnerId) -> None:
        now = self.clock.now()
        async with self.begin(by) as work:
            await work.imports.take_turn()
            await work.contacts.get(contact_id)
            traces = (await work.erasure.traces_of([contact_id]))[contact_id]
            indexed = [one.id for one in await work.embeddings.of([contact_id])]
            await work.suppressions.add({key for person in traces for key in lasting_keys(person)}, at=now)
            await work.erasure.contact(contact_id)
            await _forget_searches(work, traces)
            await work.audit.append([AuditEvent(now, by, "contact erased", str(contact_id))])
            asked = await self.ask_to_index(work, [contact_id], by=by)
            await work.commit()
        with suppress(VectorIndexUnavailable):
            await self.bring((), indexed, by=by)
        await self.ask_to_index.wake(asked)


@frozen
class EraseAccount:
    """Erase all that belongs to an owner, but the audit log, which holds ids only, and the row that checks the index:
    where that is away now, its vectors go with the next check.
    """

    begin: BeginWork
    clock: Clock
    index: VectorIndex
    ask_to_index: AskToIndex

    async def __call__(self, *, by: OwnerId) -> None:
        async with self.begin(by) as work:
            await work.imports.take_turn()
            await work.erasure.everything()
            await work.audit.append([AuditEvent(self.clock.now(), by, "account erased", str(by))])
            await self.ask_to_index.watch(work, by=by)
            await work.commit()
        with suppress(VectorIndexUnavailable):
            await self.index.forget(by)


async def _forget_searches(work: UnitOfWork, traces: Sequence[Contact]) -> None:
    for search in await work.searches.all():
        if any(speaks_of(search, person) for person in traces):
            await work.searches.forget(search.name)
