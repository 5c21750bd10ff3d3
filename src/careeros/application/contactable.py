"""May somebody be written to?"""

from collections.abc import Collection

from careeros.domain.contacts import Contact
from careeros.domain.errors import DomainError
from careeros.domain.identity.blocking import WasErased, closed_by, require_open
from careeros.domain.identity.keys import EMAIL, SLUG, ways_to
from careeros.domain.ids import ContactId
from careeros.ports.unit_of_work import UnitOfWork


async def require_contactable(work: UnitOfWork, contact_id: ContactId) -> None:
    """Raises `DoNotContact` for a blocked contact and for one who has a profile, mailbox or number in common with them,
    and `WasErased` for one at the address of somebody erased.
    """
    for refused in (await not_contactable(work, [await work.contacts.get(contact_id)])).values():
        raise refused


async def not_contactable(work: UnitOfWork, people: Collection[Contact]) -> dict[ContactId, DomainError]:
    """Those who may not be written to, each with the reason."""
    ways = {contact.id: ways_to(contact) for contact in people}
    every = {key for keys in ways.values() for key in keys}
    erased = await work.suppressions.held([key for key in every if key.startswith((SLUG, EMAIL))])
    blocked_with = await work.contacts.blocked_with(every)
    refused: dict[ContactId, DomainError] = {}
    for contact in people:
        keys = ways[contact.id]
        if erased.intersection(keys):
            refused[contact.id] = WasErased(contact.id)
        elif (closed := closed_by(contact, keys, blocked_with)) is not None:
            refused[contact.id] = closed
        try:
            require_open(contact)
        except DomainError as why:
            refused[contact.id] = why
    return refused
