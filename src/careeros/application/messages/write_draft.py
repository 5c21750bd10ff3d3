from uuid import UUID

from attrs import frozen

from careeros.application.review.assess import assess
from careeros.domain.approval import InReview
from careeros.domain.audit import AuditEvent
from careeros.domain.channels import Channel
from careeros.domain.drafting import Brief, Draft
from careeros.domain.ids import ContactId, MessageId
from careeros.domain.messages import Message, Purpose
from careeros.domain.sender import Sender
from careeros.domain.work import WorkItem
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.message_writer import MessageWriter
from careeros.ports.unit_of_work import BeginWork


@frozen
class WriteDraft:
    """Do one row of a batch: write to one person. The message and the end of the row stand or fall together."""

    begin: BeginWork
    writer: MessageWriter
    clock: Clock
    ids: IdSource

    async def __call__(self, item: WorkItem) -> None:
        contact_id = ContactId(UUID(item.payload["contact_id"]))
        purpose, channel = Purpose(item.payload["purpose"]), Channel(item.payload["channel"])
        async with self.begin(item.owner_id) as work:
            brief = Brief(
                contact=await work.contacts.get(contact_id),
                sender=await work.senders.get() or Sender(),
                channel=channel,
                purpose=purpose,
                contact_facts=await work.facts.of(contact_id),
                sender_facts=await work.facts.of_sender(),
            )
        draft = await self.writer.write(brief)
        await self._keep(draft, brief, item)

    async def _keep(self, draft: Draft, brief: Brief, item: WorkItem) -> None:
        now = self.clock.now()
        message = Message(
            MessageId(self.ids.new_id()),
            brief.contact.id,
            brief.channel,
            brief.purpose,
            item.payload["destination"],
            draft.text,
            draft.origin,
            now,
            item.batch_id,
        )
        async with self.begin(item.owner_id) as work:
            await work.messages.add(InReview(message, await assess(work, message)))
            event = AuditEvent(now, item.owner_id, InReview.name, str(message.id), message.fingerprint)
            await work.audit.append([event])
            await work.work.replace(item, item.done())
            await work.commit()
