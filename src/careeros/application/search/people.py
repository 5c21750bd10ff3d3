import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TypeVar

from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.ids import OwnerId
from careeros.domain.pages import PageRequest
from careeros.ports.unit_of_work import BeginWork

Made = TypeVar("Made")


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


async def ahead(made: AsyncIterator[Made]) -> AsyncGenerator[Made, None]:
    """The same, one at a time, the next of which is made while the last is used."""
    upcoming = asyncio.ensure_future(anext(made, None))
    try:
        while (one := await upcoming) is not None:
            upcoming = asyncio.ensure_future(anext(made, None))
            yield one
    finally:
        upcoming.cancel()
        await asyncio.wait([upcoming])
