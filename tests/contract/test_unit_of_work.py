"""What every `UnitOfWork` promises: all of it, or none of it."""

import asyncio

import pytest

from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import NotFound
from careeros.domain.pages import PageRequest
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, a_contact

pytestmark = pytest.mark.anyio


async def test_leaving_without_commit_discards_everything(begin: BeginWork) -> None:
    contact = a_contact()
    async with begin(ANA) as work:
        await work.contacts.add([contact])
        assert await work.contacts.get(contact.id) == contact

    async with begin(ANA) as work:
        with pytest.raises(NotFound):
            await work.contacts.get(contact.id)


async def test_an_error_discards_everything(begin: BeginWork) -> None:
    contact = a_contact()

    async def broken() -> None:
        async with begin(ANA) as work:
            await work.contacts.add([contact])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await broken()

    async with begin(ANA) as work:
        assert (await work.contacts.page(ContactFilter(), PageRequest())).items == ()


async def test_committed_work_is_seen_by_the_next(begin: BeginWork) -> None:
    contact = a_contact()
    async with begin(ANA) as work:
        await work.contacts.add([contact])
        await work.commit()

    async with begin(ANA) as work:
        assert await work.contacts.get(contact.id) == contact


async def test_several_tasks_may_ask_at_a_time(begin: BeginWork) -> None:
    people = [a_contact(f"Ana {number}", linkedin_slug=f"ana-{number}") for number in range(20)]
    async with begin(ANA) as work:
        asked = [work.contacts.add([contact]) for contact in people]
        await asyncio.gather(*asked, work.suppressions.any(), work.contacts.count(), work.suppressions.held(["slug:a"]))
        found = await asyncio.gather(*(work.contacts.get(contact.id) for contact in people), work.contacts.count())
        await work.commit()

    assert found == [*people, 20]
