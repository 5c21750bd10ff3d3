from attrs import frozen

from careeros.application.known import KnownContact, known_contact
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.pages import Page, PageRequest
from careeros.ports.unit_of_work import BeginWork


@frozen
class ListContacts:
    """Show the people one knows, by name."""

    begin: BeginWork

    async def __call__(self, wanted: ContactFilter, request: PageRequest, *, by: OwnerId) -> Page[Contact]:
        async with self.begin(by) as work:
            return await work.contacts.page(wanted, request)


@frozen
class ShowContact:
    """Show one person with all that is known of them."""

    begin: BeginWork

    async def __call__(self, contact_id: ContactId, *, by: OwnerId) -> KnownContact:
        async with self.begin(by) as work:
            return await known_contact(work, contact_id)
