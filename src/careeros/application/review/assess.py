"""Judging a message by all that is known when it is judged."""

from careeros.application.known import known_facts
from careeros.domain.drafting import Brief
from careeros.domain.messages import Message
from careeros.domain.quality import QualityReport, fact_keys, score, sketch_of
from careeros.domain.sender import Sender
from careeros.ports.unit_of_work import UnitOfWork


async def assess(work: UnitOfWork, message: Message) -> QualityReport:
    """The report on the message's present text, by the contact, the sender and the facts as they are now, and by what
    the other messages of its batch say.
    """
    contact = await work.contacts.get(message.contact_id)
    facts = await known_facts(work, message.contact_id)
    batch = None
    if message.batch_id is not None:
        sketch, keys = sketch_of(message.text, contact), fact_keys(contact, facts)
        batch = await work.sketches.view(message.batch_id, contact.id, sketch, keys)
    return score(
        message.text,
        channel=message.channel,
        purpose=message.purpose,
        contact=contact,
        sender=await work.senders.get() or Sender(),
        contact_facts=facts,
        sender_facts=await work.facts.of_sender(),
        batch=batch,
    )


async def assess_new(work: UnitOfWork, message: Message, brief: Brief) -> QualityReport:
    """The same for a message that was just written from a brief, which is shown to its batch at once."""
    batch = None
    if message.batch_id is not None:
        contact = brief.contact
        sketch, keys = sketch_of(message.text, contact), fact_keys(contact, brief.contact_facts)
        batch = await work.sketches.view(message.batch_id, contact.id, sketch, keys)
        await work.sketches.put(message.batch_id, contact.id, sketch, keys)
    return score(
        message.text,
        channel=message.channel,
        purpose=message.purpose,
        contact=brief.contact,
        sender=brief.sender,
        contact_facts=brief.contact_facts,
        sender_facts=brief.sender_facts,
        batch=batch,
    )


async def show_to_batch(work: UnitOfWork, message: Message) -> None:
    """Keep what a new text looks like, for the other messages of its batch to be held against."""
    if message.batch_id is None:
        return
    contact = await work.contacts.get(message.contact_id)
    keys = fact_keys(contact, await known_facts(work, message.contact_id))
    await work.sketches.put(message.batch_id, contact.id, sketch_of(message.text, contact), keys)
