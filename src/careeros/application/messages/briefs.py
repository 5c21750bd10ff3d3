"""All that a first draft may lean on, gathered."""

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
    """The brief for a message to somebody, and where it goes. Raises `Unreachable` where there is no way."""
    destination = destination_of(contact, channel)
    brief = Brief(
        contact=contact,
        sender=await work.senders.get() or Sender(),
        channel=destination.channel,
        purpose=purpose,
        contact_facts=await known_facts(work, contact.id),
        sender_facts=await work.facts.of_sender(),
        samples=await work.messages.latest_edited(SAMPLES),
    )
    return brief, destination
