"""All that is known of somebody: what was stated, and what follows from what passed."""

from collections.abc import Collection

from attrs import frozen

from careeros.application.value_sources import value_sources
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.history import History, facts_from
from careeros.domain.identity.sources import Sources
from careeros.domain.ids import ContactId
from careeros.ports.unit_of_work import UnitOfWork


@frozen
class KnownContact:
    """A person, the facts, what passed between them and the owner (None when nothing did), who was made one with them
    last and can be parted from them again, and where each value of the contact is from.
    """

    contact: Contact
    facts: tuple[Fact, ...]
    history: History | None
    made_one_with: Contact | None
    sources: Sources


async def known_contact(work: UnitOfWork, contact_id: ContactId) -> KnownContact:
    """Raises `NotFound` for an unknown contact."""
    contact = await work.contacts.get(contact_id)
    history = await _history(work, contact_id)
    merges = (await work.identities.merged_into([contact_id])).get(contact_id, ())
    made_one_with = next((merge.gone for merge in reversed(merges) if merge.kept.id == contact_id), None)
    sources = await value_sources(work, [contact], {contact_id: merges})
    facts = await _facts(work, contact_id, history)
    return KnownContact(contact, facts, history, made_one_with, sources[contact_id])


async def known_facts(work: UnitOfWork, contact_id: ContactId) -> tuple[Fact, ...]:
    """What a draft to them may lean on, and is judged by; empty for somebody unknown."""
    return (await facts_known(work, [contact_id]))[contact_id]


async def facts_known(work: UnitOfWork, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Fact, ...]]:
    """The same for several people."""
    told, histories = await work.facts.of_each(contact_ids), await work.histories.many(contact_ids)
    return {
        contact_id: (
            *told.get(contact_id, ()),
            *(facts_from(contact_id, histories[contact_id]) if contact_id in histories else ()),
        )
        for contact_id in contact_ids
    }


async def _history(work: UnitOfWork, contact_id: ContactId) -> History | None:
    return (await work.histories.many([contact_id])).get(contact_id)


async def _facts(work: UnitOfWork, contact_id: ContactId, history: History | None) -> tuple[Fact, ...]:
    return (*await work.facts.of(contact_id), *(facts_from(contact_id, history) if history else ()))
