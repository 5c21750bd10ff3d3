"""May somebody be written to?"""

from collections.abc import Collection

from careeros.domain.contacts import Contact
from careeros.domain.errors import DomainError
from careeros.domain.identity.blocking import WasErased, require_open
from careeros.domain.identity.keys import EMAIL, SLUG, keys_of
from careeros.domain.ids import ContactId
from careeros.ports.unit_of_work import UnitOfWork


async def require_contactable(work: UnitOfWork, contact_id: ContactId) -> None:
    """Raises `DoNotContact` for a blocked contact, and `WasErased` for one at the address of somebody erased."""
    for refused in (await not_contactable(work, [await work.contacts.get(contact_id)])).values():
        raise refused


async def not_contactable(work: UnitOfWork, people: Collection[Contact]) -> dict[ContactId, DomainError]:
    """Those who may not be written to, each with the reason."""
    addresses = {contact.id: [key for key in keys_of(contact) if key.startswith((SLUG, EMAIL))] for contact in people}
    held = await work.suppressions.held([key for keys in addresses.values() for key in keys])
    refused: dict[ContactId, DomainError] = {
        contact_id: WasErased(contact_id) for contact_id, keys in addresses.items() if held.intersection(keys)
    }
    for contact in people:
        try:
            require_open(contact)
        except DomainError as why:
            refused[contact.id] = why
    return refused
