"""What every `Contacts` promises."""

from datetime import date

import pytest
from attrs import evolve

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, ContactFilter, Name
from careeros.domain.errors import Conflict, InvalidInput, NotFound
from careeros.domain.ids import ContactId
from careeros.domain.pages import PageRequest
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, a_contact, new_id

pytestmark = pytest.mark.anyio

FULL = Contact(
    ContactId(new_id()),
    Name("Dr. José Ñandú-O’Brien", "José", "Ñandú-O’Brien", "Dr."),
    company="株式会社 \\ \t Example",
    position="Leiter „Daten“, 100 %",
    location="São Paulo",
    linkedin_slug="josé-ñandú",
    emails=("jose@example.org", "j@example.com"),
    phones=("+55 11 5555 0100",),
    tags=("alumni", "met, twice"),
    notes="Line one\nline two 🌊",
    connected_on=date(2021, 5, 4),
    source="Connections.csv",
)


async def keep(begin: BeginWork, *people: Contact) -> None:
    async with begin(ANA) as work:
        await work.contacts.add(people)
        await work.commit()


async def test_a_kept_contact_comes_back_equal(begin: BeginWork) -> None:
    await keep(begin, FULL)

    async with begin(ANA) as work:
        assert await work.contacts.get(FULL.id) == FULL


async def test_an_unknown_contact_is_not_found(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        with pytest.raises(NotFound):
            await work.contacts.get(ContactId(new_id()))


async def test_somebody_elses_contact_is_not_found_by_any_way(begin: BeginWork) -> None:
    await keep(begin, FULL)

    async with begin(BEN) as work:
        with pytest.raises(NotFound):
            await work.contacts.get(FULL.id)
        assert await work.contacts.many([FULL.id]) == {}
        assert (await work.contacts.page(ContactFilter(), PageRequest())).items == ()
        assert (await work.finder.find([["jose"]], limit=5)).people == ()
        assert await work.finder.known_by(["slug:josé-ñandú"]) == ()
        with pytest.raises(Conflict):
            await work.contacts.replace([evolve(FULL, version=2)])


async def test_two_owners_may_know_the_same_person(begin: BeginWork) -> None:
    await keep(begin, FULL)

    async with begin(BEN) as work:
        await work.contacts.add([evolve(FULL, id=ContactId(new_id()))])
        await work.commit()


async def test_a_slug_that_another_contact_has_conflicts(begin: BeginWork) -> None:
    await keep(begin, FULL)

    async with begin(ANA) as work:
        with pytest.raises(Conflict):
            await work.contacts.add([a_contact(linkedin_slug=FULL.linkedin_slug)])


async def test_a_replaced_contact_is_another_version(begin: BeginWork) -> None:
    await keep(begin, FULL)
    newer = evolve(FULL, company="Elsewhere", emails=("new@example.org",), version=2)

    async with begin(ANA) as work:
        await work.contacts.replace([newer])
        await work.commit()

    async with begin(ANA) as work:
        assert await work.contacts.get(FULL.id) == newer
        assert await work.finder.known_by(["email:new@example.org"]) == (newer,)
        assert await work.finder.known_by(["email:j@example.com"]) == ()
        assert [hit.contact_id for hit in (await work.finder.find([["elsewhere"]], limit=5)).people] == [newer.id]


async def test_only_one_of_two_changes_to_the_same_version_wins(begin: BeginWork) -> None:
    await keep(begin, FULL)
    async with begin(ANA) as work:
        await work.contacts.replace([evolve(FULL, company="First", version=2)])
        await work.commit()

    async with begin(ANA) as work:
        with pytest.raises(Conflict):
            await work.contacts.replace([evolve(FULL, company="Second", version=2)])


async def test_a_list_comes_in_pages_by_name_without_case_or_accents(begin: BeginWork) -> None:
    names = ["Zoë Adler", "ángel Bru", "Angela Cole", "Émile Day", "emil Eco"]
    await keep(begin, *(a_contact(name) for name in names))

    seen: list[str] = []
    request = PageRequest(2)
    async with begin(ANA) as work:
        while True:
            page = await work.contacts.page(ContactFilter(), request)
            assert len(page.items) <= 2
            seen += [contact.name.full for contact in page.items]
            if page.next is None:
                break
            request = PageRequest(2, page.next)

    assert seen == ["ángel Bru", "Angela Cole", "emil Eco", "Émile Day", "Zoë Adler"]


async def test_a_list_is_narrowed_by_company_tag_and_channel(begin: BeginWork) -> None:
    plain = a_contact("Ada Plain", company="Tidewater Labs", linkedin_slug=None, emails=("ada@example.org",))
    tagged = a_contact("Bo Tagged", company="TIDEWATER labs", tags=("friend",))
    other = a_contact("Cy Other", company="Tidewater Labs Partners")
    await keep(begin, plain, tagged, other)

    async def names(wanted: ContactFilter) -> list[str]:
        async with begin(ANA) as work:
            return [contact.name.full for contact in (await work.contacts.page(wanted, PageRequest())).items]

    assert await names(ContactFilter(company="tidewater labs")) == ["Ada Plain", "Bo Tagged"]
    assert await names(ContactFilter(tag="friend")) == ["Bo Tagged"]
    assert await names(ContactFilter(channel=Channel.EMAIL)) == ["Ada Plain"]
    assert await names(ContactFilter(channel=Channel.LINKEDIN_NOTE)) == ["Bo Tagged", "Cy Other"]


@pytest.mark.parametrize("cursor", ["", "x", "W10", "WyJhIl0", "WyJhIiwiYiJd"])
async def test_a_cursor_that_is_none_is_refused(begin: BeginWork, cursor: str) -> None:
    async with begin(ANA) as work:
        with pytest.raises(InvalidInput):
            await work.contacts.page(ContactFilter(), PageRequest(2, cursor))


async def test_many_gives_those_that_there_are(begin: BeginWork) -> None:
    await keep(begin, FULL)

    async with begin(ANA) as work:
        assert await work.contacts.many([FULL.id, ContactId(new_id())]) == {FULL.id: FULL}
