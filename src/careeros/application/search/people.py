from collections.abc import AsyncIterator

from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.ids import OwnerId
from careeros.domain.pages import PageRequest
from careeros.ports.unit_of_work import BeginWork


async def everybody(begin: BeginWork, *, by: OwnerId, at_once: int) -> AsyncIterator[tuple[Contact, ...]]:
    """All of an owner's contacts, so many at once, each read in a transaction of its own."""
    request: PageRequest | None = PageRequest(at_once)
    while request:
        async with begin(by) as work:
            page = await work.contacts.page(ContactFilter(), request)
        if page.items:
            yield page.items
        request = PageRequest(at_once, page.next) if page.next else None


async def how_many(begin: BeginWork, *, by: OwnerId) -> int:
    async with begin(by) as work:
        return await work.contacts.count()
