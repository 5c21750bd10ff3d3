from datetime import datetime

from attrs import evolve, frozen

from careeros.application.search.ask import AskToIndex
from careeros.domain.approval import Replied
from careeros.domain.audit import AuditEvent
from careeros.domain.history import NOTHING
from careeros.domain.identity.undoing import TakenBack, UndoneAlready, take_back
from careeros.domain.ids import ImportId, OwnerId
from careeros.domain.pages import PageRequest
from careeros.ports.clock import Clock
from careeros.ports.messages import MessageFilter
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

_A_PAGE = 1_000


@frozen
class UndoImport:
    """Take an import back as one act, however long ago it was: who it alone created goes, what it changed is put back,
    and what somebody touched since, or a later import has too, stays, with the reason; what is in a later import is
    that one's work from now on. So it is with the sender whom it filled in, and with messages that only it said were
    answered.

    Raises `UndoneAlready` the second time.
    """

    begin: BeginWork
    clock: Clock
    ask_to_index: AskToIndex

    async def __call__(self, import_id: ImportId, *, by: OwnerId) -> TakenBack:
        now = self.clock.now()
        async with self.begin(by) as work:
            await work.imports.take_turn()
            summary = await work.imports.get(import_id)
            if summary.undone_at is not None:
                raise UndoneAlready(import_id, summary.undone_at)
            done = take_back(
                import_id, await work.imports.standings(import_id), await work.imports.merged_away(import_id)
            )
            await work.histories.forget(import_id)
            await _forget_replies(work, now, by)
            await work.facts.remove(done.facts)
            await work.contacts.replace(done.put_back)
            await work.contacts.remove(done.removed)
            await work.imports.pass_on(import_id, done.heirs)
            await _forget_sender(import_id, work)
            await work.imports.replace(evolve(summary, undone_at=now))
            await work.audit.append([AuditEvent(now, by, "import undone", str(import_id))])
            touched = [*done.removed, *(contact.id for contact in done.put_back)]
            asked = await self.ask_to_index(work, touched, by=by)
            await work.commit()
        await self.ask_to_index.wake(asked)
        return done


async def _forget_replies(work: UnitOfWork, now: datetime, by: OwnerId) -> None:
    """Messages that are answered only by what imports said which were taken back are sent, and no more."""
    request: PageRequest | None = PageRequest(_A_PAGE)
    while request:
        page = await work.messages.page(MessageFilter(frozenset({Replied.name})), request)
        told = await work.histories.many({state.message.contact_id for state in page.items})
        for state in page.items:
            if isinstance(state, Replied):
                after = state.held_against(told.get(state.message.contact_id, NOTHING).answered_at)
                if after is not state:
                    await work.messages.replace(after)
                    event = AuditEvent(now, by, "reply taken back", str(state.message.id), state.message.fingerprint)
                    await work.audit.append([event])
        request = PageRequest(_A_PAGE, page.next) if page.next else None


async def _forget_sender(import_id: ImportId, work: UnitOfWork) -> None:
    sender = await work.senders.get()
    if sender is not None and sender.made_by == import_id:
        await work.senders.remove(sender)
        await work.facts.set_of_sender(())
