"""All that a draft may lean on, gathered."""

from careeros.application.known import known_facts
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.delivery import Destination, destination_of
from careeros.domain.drafting import Brief
from careeros.domain.messages import Purpose
from careeros.domain.sender import Sender
from careeros.ports.unit_of_work import UnitOfWork

SAMPLES = 2
"""Edits of the sender's own, from which a model learns how they write."""


async def brief_for(
    work: UnitOfWork, contact: Contact, purpose: Purpose, channel: Channel | None
) -> tuple[Brief, Destination]:
    """The brief for a new message to somebody, and where it goes. Raises `Unreachable` where there is no way."""
    destination = destination_of(contact, channel)
    return await brief_by(work, contact, purpose, destination.channel), destination


async def brief_by(work: UnitOfWork, contact: Contact, purpose: Purpose, channel: Channel) -> Brief:
    """The brief for a message by a channel that is decided on."""
    return Brief(
        contact=contact,
        sender=await work.senders.get() or Sender(),
        channel=channel,
        purpose=purpose,
        contact_facts=await known_facts(work, contact.id),
        sender_facts=await work.facts.of_sender(),
        samples=await work.messages.latest_edited(SAMPLES),
    )
