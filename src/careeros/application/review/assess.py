"""Judging a message by all that is known when it is judged."""

from careeros.domain.messages import Message
from careeros.domain.quality import QualityReport, score
from careeros.domain.sender import Sender
from careeros.ports.unit_of_work import UnitOfWork


async def assess(work: UnitOfWork, message: Message) -> QualityReport:
    """The report on the message's present text, by the contact, the sender and the facts as they are now."""
    return score(
        message.text,
        channel=message.channel,
        purpose=message.purpose,
        contact=await work.contacts.get(message.contact_id),
        sender=await work.senders.get() or Sender(),
        contact_facts=await work.facts.of(message.contact_id),
        sender_facts=await work.facts.of_sender(),
    )
