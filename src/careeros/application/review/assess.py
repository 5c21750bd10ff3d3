"""Judging a message by all that is known when it is judged."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from careeros.application.known import known_facts
from careeros.domain.composing import judgement_of
from careeros.domain.contacts import Contact
from careeros.domain.drafting import Brief
from careeros.domain.facts import Fact
from careeros.domain.ids import BatchId, MessageId
from careeros.domain.messages import Message
from careeros.domain.quality import BatchView, QualityReport, fact_keys, score, sketch_of
from careeros.domain.sender import Sender
from careeros.ports.sketches import Sketched
from careeros.ports.unit_of_work import UnitOfWork


@frozen
class Written:
    """A message that was just written, and what it was written from."""

    message: Message
    brief: Brief


async def assess(work: UnitOfWork, message: Message) -> QualityReport:
    """The report on the message's present text, by the contact, the sender and the facts as they are now, and by what
    the other messages of its batch say.
    """
    contact = await work.contacts.get(message.contact_id)
    facts = await known_facts(work, message.contact_id)
    batch = None
    if message.batch_id is not None:
        sketched = {contact.id: _sketched(message, contact, facts)}
        batch = (await work.sketches.view(message.batch_id, sketched))[contact.id]
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


async def assess_new(work: UnitOfWork, written: Sequence[Written]) -> dict[MessageId, QualityReport]:
    """The same for messages that were just written. They are shown to their batches at once, and so to one another."""
    views: dict[MessageId, BatchView] = {}
    for batch_id, of_batch in _by_batch(written).items():
        sketched = {
            one.brief.contact.id: _sketched(one.message, one.brief.contact, one.brief.contact_facts) for one in of_batch
        }
        await work.sketches.put(batch_id, sketched)
        found = await work.sketches.view(batch_id, sketched)
        views |= {one.message.id: found[one.brief.contact.id] for one in of_batch}
    return {one.message.id: _report(one, views.get(one.message.id)) for one in written}


async def show_to_batch(work: UnitOfWork, message: Message) -> None:
    """Keep what a new text looks like, for the other messages of its batch to be held against."""
    if message.batch_id is None:
        return
    contact = await work.contacts.get(message.contact_id)
    facts = await known_facts(work, message.contact_id)
    await work.sketches.put(message.batch_id, {contact.id: _sketched(message, contact, facts)})


def _by_batch(written: Sequence[Written]) -> Mapping[BatchId, Sequence[Written]]:
    of_batch: dict[BatchId, list[Written]] = {}
    for one in written:
        if one.message.batch_id is not None:
            of_batch.setdefault(one.message.batch_id, []).append(one)
    return of_batch


def _sketched(message: Message, contact: Contact, facts: Sequence[Fact]) -> Sketched:
    return Sketched(sketch_of(message.text, contact), fact_keys(contact, facts))


def _report(one: Written, batch: BatchView | None) -> QualityReport:
    alone = judgement_of(one.message.text, one.brief)
    return alone.report if batch is None else alone.beside(batch)
