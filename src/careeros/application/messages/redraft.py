from uuid import UUID

from attrs import evolve, frozen

from careeros.application.contactable import require_contactable
from careeros.application.messages.briefs import brief_again
from careeros.application.messages.compose import Compose
from careeros.application.messages.earlier_answers import keep_answers
from careeros.application.messages.sent_kinds import kinds_sent
from careeros.application.review.assess import assess, show_to_batch
from careeros.application.settings.lately import Lately
from careeros.domain.approval import ChangesRequested
from careeros.domain.audit import AuditEvent
from careeros.domain.drafting import Brief, Draft
from careeros.domain.ids import MessageId
from careeros.domain.work import WorkItem
from careeros.ports.clock import Clock
from careeros.ports.unit_of_work import BeginWork


@frozen
class Redraft:
    """Write a message again after somebody asked for changes; it replaces the one before in review.

    Somebody who may not be written to by now is refused, before the writing and after it.
    """

    begin: BeginWork
    compose: Compose
    clock: Clock
    settings: Lately

    async def __call__(self, item: WorkItem) -> None:
        message_id = MessageId(UUID(item.payload["message_id"]))
        async with self.begin(item.owner_id) as work:
            state = await work.messages.get(message_id)
            if not isinstance(state, ChangesRequested):
                await work.work.finish([item])
                await work.commit()
                return
            await require_contactable(work, state.message.contact_id)
            brief = await brief_again(work, state.message, state.note, sent=await kinds_sent(self.settings))
        await self._keep(await self.compose(brief, by=item.owner_id), brief, state, item)

    async def _keep(self, draft: Draft, brief: Brief, state: ChangesRequested, item: WorkItem) -> None:
        now = self.clock.now()
        async with self.begin(item.owner_id) as work:
            await require_contactable(work, state.message.contact_id)
            report = await assess(work, evolve(state.message, text=draft.text))
            after = state.redraft(draft, report, at=now)
            await work.messages.replace(after)
            await show_to_batch(work, after.message)
            fingerprint = after.message.fingerprint
            event = AuditEvent(now, item.owner_id, after.name, str(after.message.id), fingerprint)
            await work.audit.append([event])
            await keep_answers(work, [(brief, draft)], at=now)
            await work.work.finish([item])
            await work.commit()
