from collections.abc import Collection, Sequence

from attrs import frozen

from careeros.adapters.memory.paging import page_of
from careeros.adapters.memory.store import Holdings
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.folding import fold
from careeros.domain.ids import ContactId
from careeros.domain.pages import Page, PageRequest, name_and_id_of_cursor
from careeros.ports.contacts import Contacts


@frozen
class MemoryContacts(Contacts):
    _held: Holdings

    async def add(self, people: Sequence[Contact]) -> None:
        slugs = {contact.linkedin_slug for contact in self._held.contacts.values() if contact.linkedin_slug}
        for contact in people:
            if contact.linkedin_slug in slugs:
                raise Conflict("contact", str(contact.linkedin_slug))
            if contact.linkedin_slug:
                slugs.add(contact.linkedin_slug)
            self._held.contacts[contact.id] = contact

    async def get(self, contact_id: ContactId) -> Contact:
        found = self._held.contacts.get(contact_id)
        if found is None:
            raise NotFound("contact", str(contact_id))
        return found

    async def replace(self, people: Sequence[Contact]) -> None:
        for contact in people:
            before = self._held.contacts.get(contact.id)
            if before is None or before.version != contact.version - 1:
                raise Conflict("contact", str(contact.id))
            self._held.contacts[contact.id] = contact

    async def page(self, wanted: ContactFilter, request: PageRequest) -> Page[Contact]:
        fitting = [contact for contact in self._held.contacts.values() if wanted.lets_through(contact)]
        after = None if request.after is None else name_and_id_of_cursor(request.after)
        return page_of(fitting, request, key=lambda contact: (fold(contact.name.full), contact.id), after=after)

    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Contact]:
        return {wanted: self._held.contacts[wanted] for wanted in contact_ids if wanted in self._held.contacts}

    async def count(self) -> int:
        return len(self._held.contacts)
