"""May somebody be written to?"""

from careeros.domain.identity.blocking import WasErased, require_open
from careeros.domain.identity.keys import EMAIL, SLUG, keys_of
from careeros.domain.ids import ContactId
from careeros.ports.unit_of_work import UnitOfWork


async def require_contactable(work: UnitOfWork, contact_id: ContactId) -> None:
    """Raises `DoNotContact` for a blocked contact, and `WasErased` for one at the address of somebody erased."""
    contact = await work.contacts.get(contact_id)
    require_open(contact)
    if await work.suppressions.held([key for key in keys_of(contact) if key.startswith((SLUG, EMAIL))]):
        raise WasErased(contact_id)
