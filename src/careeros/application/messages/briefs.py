"""All that a draft may lean on, gathered."""

from collections.abc import Sequence

from attrs import evolve, frozen

from careeros.application.known import facts_known
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.drafting import Brief
from careeros.domain.messages import Message, Purpose
from careeros.domain.sender import Sender
from careeros.domain.styles import AS_USUAL, Style
from careeros.ports.unit_of_work import UnitOfWork

SAMPLES = 2
"""Edits of the sender's own, from which a model learns how they write."""


@frozen
class Wanted:
    """A message to somebody by a channel that is decided on."""

    contact: Contact
    purpose: Purpose
    channel: Channel
    style: Style = AS_USUAL


async def briefs_by(work: UnitOfWork, wanted: Sequence[Wanted], *, sent: frozenset[str]) -> list[Brief]:
    """The briefs for several messages, of which a model is sent facts of some kinds."""
    sender, told = await work.senders.get() or Sender(), await work.facts.of_sender()
    facts = await facts_known(work, {one.contact.id for one in wanted})
    samples = await work.messages.latest_edited(SAMPLES)
    return [
        Brief(
            contact=one.contact,
            sender=sender,
            channel=one.channel,
            purpose=one.purpose,
            contact_facts=facts[one.contact.id],
            sender_facts=told,
            samples=samples,
            style=one.style,
            sent=sent,
        )
        for one in wanted
    ]


async def brief_again(work: UnitOfWork, message: Message, note: str, *, sent: frozenset[str]) -> Brief:
    """The brief for a draft in the place of the message's present text; `note` says what should be different."""
    contact = await work.contacts.get(message.contact_id)
    wanted = Wanted(contact, message.purpose, message.channel, message.provenance.style)
    (brief,) = await briefs_by(work, [wanted], sent=sent)
    return evolve(brief, note=note, previous=(*(revision.text for revision in message.revisions), message.text))
