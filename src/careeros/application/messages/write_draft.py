from uuid import UUID

from attrs import define, frozen

from careeros.application.known import known_facts
from careeros.application.review.assess import assess, show_to_batch
from careeros.domain.approval import InReview
from careeros.domain.audit import AuditEvent
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.delivery import destination_of
from careeros.domain.drafting import Brief, Draft
from careeros.domain.errors import DomainError
from careeros.domain.ids import ContactId, MessageId
from careeros.domain.messages import Message, Purpose
from careeros.domain.sender import Sender
from careeros.domain.work import WorkItem
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.message_writer import MessageWriter
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

DRAFT = "draft_message"


@define
class WaitsAlready(DomainError):
    """A message with that purpose waits for the contact, and nobody asked for another by name."""

    code = "waits-already"
    name: str

    @property
    def message(self) -> str:
        return f"A message to {self.name} with that purpose waits already."

    @property
    def mend(self) -> str:
        return "Decide on that one, or ask for another by the contact's id."


def order_of(purpose: Purpose, channel: Channel | None, *, named: bool) -> dict[str, str]:
    """What a row of work says beside whom to write to. No channel is the one that there is."""
    return {"purpose": purpose.value, "channel": channel.value if channel else "", "named": "yes" if named else ""}


@frozen
class WriteDraft:
    """Do one row of a batch: write to one person. The message and the end of the row stand or fall together."""

    begin: BeginWork
    writer: MessageWriter
    clock: Clock
    ids: IdSource

    async def __call__(self, item: WorkItem) -> None:
        contact_id, purpose = ContactId(UUID(item.payload["contact_id"])), Purpose(item.payload["purpose"])
        wanted = item.payload["channel"]
        async with self.begin(item.owner_id) as work:
            contact = await work.contacts.get(contact_id)
            destination = destination_of(contact, Channel(wanted) if wanted else None)
            await _refuse_second(work, contact, purpose, item)
            brief = Brief(
                contact=contact,
                sender=await work.senders.get() or Sender(),
                channel=destination.channel,
                purpose=purpose,
                contact_facts=await known_facts(work, contact_id),
                sender_facts=await work.facts.of_sender(),
            )
        draft = await self.writer.write(brief)
        await self._keep(draft, brief, destination.address, item)

    async def _keep(self, draft: Draft, brief: Brief, address: str, item: WorkItem) -> None:
        now = self.clock.now()
        message = Message(
            MessageId(self.ids.new_id()),
            brief.contact.id,
            brief.channel,
            brief.purpose,
            address,
            draft.text,
            draft.origin,
            now,
            item.batch_id,
        )
        async with self.begin(item.owner_id) as work:
            event = AuditEvent(now, item.owner_id, InReview.name, str(message.id), message.fingerprint)
            await work.audit.append([event])  # first: it lets one change of the owner's at a time through from here on
            await _refuse_second(work, brief.contact, brief.purpose, item)
            await work.messages.add(InReview(message, await assess(work, message)))
            await show_to_batch(work, message)
            await work.work.replace(item, item.done())
            await work.commit()


async def _refuse_second(work: UnitOfWork, contact: Contact, purpose: Purpose, item: WorkItem) -> None:
    if not item.payload["named"] and contact.id in await work.messages.open_to(purpose):
        raise WaitsAlready(contact.name.full)
