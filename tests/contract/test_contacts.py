"""What every `Contacts` promises."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, ContactFilter, Name
from careeros.domain.errors import Conflict, InvalidInput, NotFound
from careeros.domain.identity.arriving import arrivals_of
from careeros.domain.identity.intake import Found
from careeros.domain.identity.keys import Canon
from careeros.domain.identity.lots import lots
from careeros.domain.identity.moving import Moves
from careeros.domain.identity.profiles import Profiles, Recognised
from careeros.domain.identity.undoing import Standing
from careeros.domain.ids import ContactId
from careeros.domain.imports import ContactRecord, ImportChange, PlainRows
from careeros.domain.pages import PageRequest
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from tests.builders import ANA, BEN, a_contact, a_fact, a_row_of, an_import_id, in_review, new_id
from tests.contract.test_imports import an_import

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
    handles=("email:jose@example.org", "email:j@example.com", "phone:+551155550100"),
    made_by=an_import_id(),
    shaped_by=an_import_id(),
    said="a digest",
    blocked=True,
    block_reason="Asked us to stop, „please“",
)
DAY = date(2021, 5, 4)


async def keep(begin: BeginWork, *people: Contact) -> None:
    async with begin(ANA) as work:
        await work.contacts.add(people)
        await work.commit()


async def test_a_kept_contact_comes_back_equal(begin: BeginWork) -> None:
    await keep(begin, FULL)

    async with begin(ANA) as work:
        assert await work.contacts.get(FULL.id) == FULL


async def sharing(work: UnitOfWork, **said: Any) -> set[ContactId]:
    """Who shares a key with a row that says this."""
    record = ContactRecord(**({"name": Name.of(full="Somebody Else")} | said))
    found = await work.contacts.match(arrivals_of([a_row_of(record)], Canon()))
    return {pair.contact_id for pair in found}


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
        assert await sharing(work, linkedin_slug="josé-ñandú") == set()
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


async def test_thousands_are_kept_at_once(begin: BeginWork) -> None:
    people = [a_contact(linkedin_slug=f"person-{number}") for number in range(3_000)]
    await keep(begin, *people)

    async with begin(ANA) as work:
        assert await work.contacts.many([person.id for person in people]) == {person.id: person for person in people}
        with pytest.raises(Conflict):
            await work.contacts.add([*(a_contact() for _ in range(3_000)), a_contact(linkedin_slug="person-7")])


async def test_a_replaced_contact_is_another_version(begin: BeginWork) -> None:
    await keep(begin, FULL)
    newer = evolve(
        FULL, company="Elsewhere", emails=("new@example.org",), handles=("email:new@example.org",), version=2
    )

    async with begin(ANA) as work:
        await work.contacts.replace([newer])
        await work.commit()

    async with begin(ANA) as work:
        assert await work.contacts.get(FULL.id) == newer
        assert await sharing(work, emails=("new@example.org",)) == {newer.id}
        assert await sharing(work, emails=("j@example.com",)) == set()
        assert [hit.contact_id for hit in (await work.finder.find([["elsewhere"]], limit=5)).people] == [newer.id]


async def test_who_has_a_name_and_an_employer_alone_is_found_by_the_words_of_the_name(begin: BeginWork) -> None:
    bare = a_contact("Roth-Vega, Béa", company="Sailmakers, Inc.", linkedin_slug=None)
    await keep(begin, bare, a_contact("Bea Roth", company="Sailmakers", linkedin_slug=None))

    async with begin(ANA) as work:
        assert await sharing(work, name=Name.of(full="Bea Roth Vega"), company="Sailmakers") == {bare.id}
        assert await sharing(work, name=Name.of(full="Bea Roth Vega"), company="Elsewhere") == set()


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


async def test_who_is_blocked_is_found_by_profile_address_or_number(begin: BeginWork) -> None:
    again = evolve(FULL, id=ContactId(new_id()), linkedin_slug="josé-2", handles=("email:jose@example.org", "slug:was"))
    open_to_all = a_contact("Kim Lee", linkedin_slug="kim-lee", emails=("kim@example.org",))
    await keep(begin, FULL, again, open_to_all)
    keys = ["slug:josé-ñandú", "slug:josé-2", "slug:was", "email:jose@example.org", "phone:+551155550100"]

    async with begin(ANA) as work:
        assert await work.contacts.blocked_with([*keys, "slug:kim-lee", "email:kim@example.org", "slug:nobody"]) == {
            "slug:josé-ñandú": (FULL,),
            "slug:josé-2": (again,),
            "slug:was": (again,),
            "email:jose@example.org": tuple(sorted((FULL, again), key=lambda one: one.id)),
            "phone:+551155550100": (FULL,),
        }
        assert await work.contacts.blocked_with([]) == {}
        await work.contacts.replace([evolve(FULL, blocked=False, version=2)])
        assert await work.contacts.blocked_with(keys[3:]) == {"email:jose@example.org": (again,)}
    async with begin(BEN) as work:
        assert await work.contacts.blocked_with(keys) == {}


async def test_who_is_blocked_is_found_by_the_day_of_connection(begin: BeginWork) -> None:
    one, other = (a_contact(name, connected_on=DAY, blocked=True) for name in ("Pia Holm", "Kim Lee"))
    later = a_contact("Eva Stone", connected_on=date(2022, 1, 1), blocked=True)
    await keep(begin, one, other, later, a_contact("Ida Ek", connected_on=DAY), a_contact("Ada Oz", blocked=True))

    async with begin(ANA) as work:
        assert await work.contacts.blocked_on({DAY}) == tuple(sorted((one, other), key=lambda person: person.id))
        assert await work.contacts.blocked_on(set()) == ()
    async with begin(BEN) as work:
        assert await work.contacts.blocked_on({DAY}) == ()


async def test_people_share_keys_with_rows_by_slug_address_number_name_and_day_or_employer(begin: BeginWork) -> None:
    bare = a_contact("Ida Bare", company="Quiet, Inc.", linkedin_slug=None)
    dated = a_contact("Kim Lee", linkedin_slug="kim-lee", connected_on=DAY)
    merged = a_contact("Eva Stone", handles=("slug:eva-before", "name-day:eva stone|2020-01-01"))
    await keep(begin, FULL, bare, dated, merged)

    async with begin(ANA) as work:
        assert await sharing(work, linkedin_slug="josé-ñandú") == {FULL.id}
        assert await sharing(work, linkedin_slug="eva-before") == {merged.id}
        assert await sharing(work, emails=("j@example.com",)) == {FULL.id}
        assert await sharing(work, handles=("phone:+551155550100",)) == {FULL.id}
        assert await sharing(work, name=Name.of(full="KIM LEE"), connected_on=DAY) == {dated.id}
        assert await sharing(work, name=Name.of(full="Kim Lee"), connected_on=date(2020, 1, 1)) == set()
        assert await sharing(work, name=Name.of(full="Eva Stone"), connected_on=date(2020, 1, 1)) == {merged.id}
        assert await sharing(work, name=Name.of(full="Ida Bare"), company="Quiet") == {bare.id}
        assert await sharing(work, name=Name.of(full="Ida Bare"), company="Quiet Partners") == set()
        assert await sharing(work, name=Name.of(full="Kim Lee"), company="Tidewater Labs") == set()
        assert await work.contacts.match([None]) == ()
        assert await work.contacts.match([]) == ()


async def test_a_row_that_shaped_the_contact_of_its_slug_is_recognised(begin: BeginWork) -> None:
    (arrival,) = arrivals_of([a_row_of(ContactRecord(Name.of(full="Noor Haddad"), linkedin_slug="noor"))], Canon())
    assert arrival is not None
    noor = a_contact(linkedin_slug="noor", said=arrival.digest)
    await keep(begin, noor)

    async with begin(ANA) as work:
        assert set(await work.contacts.match([None, arrival])) == {Found(1, noor.id, True)}
        await work.contacts.replace([evolve(noor, said="", version=2)])
        assert set(await work.contacts.match([arrival])) == {Found(0, noor.id, False)}


async def test_who_is_removed_is_gone_with_all_that_hangs_on_them(begin: BeginWork) -> None:
    gone, stays = a_contact("Noor Haddad"), a_contact("Kim Lee")
    message = in_review(gone)
    await keep(begin, gone, stays)
    async with begin(ANA) as work:
        await work.facts.add({gone.id: [a_fact()]})
        await work.messages.add([message])
        await work.contacts.remove([gone.id, ContactId(new_id())])
        await work.commit()

    async with begin(ANA) as work:
        assert (await work.contacts.page(ContactFilter(), PageRequest())).items == (stays,)
        assert await work.facts.of(gone.id) == ()
        with pytest.raises(NotFound):
            await work.messages.get(message.message.id)


async def test_texts_come_back_with_every_mark_that_means_something_to_a_store(begin: BeginWork) -> None:
    odd = a_contact(
        name=Name.of(full="\\N"),
        company="a\tb",
        notes='one\r\ntwo \\ "three"\\',
        tags=('a"b', "x\\y", "NULL", "{}", "a,b c"),
    )
    async with begin(ANA) as work:
        await work.contacts.add([odd])
        await work.commit()

    async with begin(ANA) as work:
        assert await work.contacts.get(odd.id) == odd


def profiles(*records: ContactRecord) -> Profiles:
    """Rows with nothing unusual in them, as a lot of an import has them."""
    rows = PlainRows(
        ["Connections.csv"] * len(records),
        range(5, 5 + len(records)),
        [one.name.first for one in records],
        [one.name.last for one in records],
        [one.company for one in records],
        [one.position for one in records],
        [str(one.linkedin_slug) for one in records],
        [one.emails for one in records],
        [one.connected_on for one in records],
    )
    (lot,) = lots(iter([rows]), 1_000, Canon())
    return lot.profiles


def a_profile(slug: str, first: str = "Noor", **said: Any) -> ContactRecord:
    name = Name.of(first=first, last="Haddad")
    return evolve(ContactRecord(name, "Tidewater", "Engineer", linkedin_slug=slug, connected_on=DAY), **said)


async def test_profiles_are_kept_as_the_contacts_that_they_make(begin: BeginWork) -> None:
    people = profiles(
        a_profile("noor"), a_profile("kim", "José", company="Émile, Inc.", position="", connected_on=None)
    )
    ids, by = [ContactId(new_id()), ContactId(new_id())], an_import_id()

    async with begin(ANA) as work:
        await work.contacts.add_profiles(people, ids, by=by)
        await work.contacts.add_profiles(Profiles(), [], by=by)
        await work.commit()

    async with begin(ANA) as work:
        assert await work.contacts.many(ids) == dict(zip(ids, people.contacts(ids, by=by), strict=True))
        assert [one.id for one in await work.contacts.at("emile")] == [ids[1]]
        assert [hit.contact_id for hit in (await work.finder.find([["jose"]], limit=5)).people] == [ids[1]]
        assert await sharing(work, name=Name.of(full="NOOR HADDAD"), connected_on=DAY) == {ids[0]}
        with pytest.raises(Conflict):
            await work.contacts.add_profiles(people.only([0]), [ContactId(new_id())], by=by)


async def test_profiles_are_recognised_by_what_they_share_with_contacts(begin: BeginWork) -> None:
    said = profiles(
        a_profile("noor"), a_profile("kim"), a_profile("eva", "Eva"), a_profile("bo", "Bo"), a_profile("cy")
    )
    first, by = ContactId(new_id()), an_import_id()
    merged = a_contact("Somebody Else", handles=("slug:bo",))
    async with begin(ANA) as work:
        await work.contacts.add_profiles(said.only([0]), [first], by=by)
        await work.contacts.add(
            [
                a_contact("Kim", linkedin_slug="kim"),
                a_contact("Eva Haddad", linkedin_slug=None, connected_on=DAY),
                merged,
            ]
        )
        await work.commit()

    async with begin(ANA) as work:
        assert await work.contacts.recognise(said) == Recognised({0: first}, frozenset({1, 2, 3}))
        assert await work.contacts.recognise(Profiles()) == Recognised({}, frozenset())
    async with begin(BEN) as work:
        assert await work.contacts.recognise(said) == Recognised({}, frozenset())


async def test_profiles_are_recognised_by_their_addresses(begin: BeginWork) -> None:
    own, shared = ("noor@example.org",), ("Info@example.org", "info@example.org")
    known = profiles(a_profile("noor", emails=own), a_profile("kim", "Kim", emails=shared, connected_on=None))
    ids, by = [ContactId(new_id()), ContactId(new_id())], an_import_id()
    async with begin(ANA) as work:
        await work.contacts.add_profiles(known, ids, by=by)
        await work.commit()

    async with begin(ANA) as work:
        assert await work.contacts.many(ids) == dict(zip(ids, known.contacts(ids, by=by), strict=True))
        assert await work.contacts.recognise(known) == Recognised({0: ids[0], 1: ids[1]}, frozenset())
        others = profiles(*(a_profile(f"other-{at}", emails=(at,)) for at in (*own, *shared, "n@example.org")))
        assert await work.contacts.recognise(others) == Recognised({}, frozenset({0, 1, 2}))


async def test_of_whom_a_row_says_but_another_job_is_told_apart_from_who_else_changed(begin: BeginWork) -> None:
    of_noor = ("noor@example.org", "n@example.org")
    known = (
        a_profile("noor", emails=of_noor),
        a_profile("kim", "Kim"),
        a_profile("eva", "Eva"),
        a_profile("bo", "Bo", connected_on=None),
        a_profile("cy", "Cy"),
    )
    said = (
        evolve(known[0], company="Elsewhere", emails=of_noor[:1]),
        evolve(known[1], name=Name.of(first="Kimberley", last="Haddad"), company="Elsewhere"),
        evolve(known[2], position="Lead", emails=("eva@example.org",)),
        evolve(known[3], company="", connected_on=DAY),
        evolve(known[4], company="", position=""),
    )
    ids, by = [ContactId(new_id()) for _ in known], an_import_id()
    async with begin(ANA) as work:
        await work.contacts.add_profiles(profiles(*known), ids, by=by)
        await work.commit()

    async with begin(ANA) as work:
        found = await work.contacts.recognise(profiles(*said))
        jobs = [(number, who, *rest, set(keys)) for number, who, *rest, keys in zip(*found.jobs, strict=True)]
        handles = {f"email:{address}" for address in of_noor}
        assert (found.same, found.others) == ({}, frozenset({1, 2, 3}))
        assert sorted(jobs) == [
            (0, ids[0], 1, "Tidewater", "Engineer", handles),
            (4, ids[4], 1, "Tidewater", "Engineer", set()),
        ]
        await work.contacts.add([a_contact("Merged", handles=("slug:cy",))])
        assert 4 in (await work.contacts.recognise(profiles(*said))).others, "two contacts have that slug"


async def test_of_some_contacts_those_fit_whom_the_filter_lets_through(begin: BeginWork) -> None:
    tagged, other, unasked = (
        a_contact(name, tags=tags) for name, tags in (("A B", ("x",)), ("C D", ()), ("E F", ("x",)))
    )
    await keep(begin, tagged, other, unasked)

    async with begin(ANA) as work:
        ids = [tagged.id, other.id, ContactId(new_id())]
        assert await work.contacts.fitting(ids, ContactFilter(tag="x")) == {tagged.id}
        assert await work.contacts.fitting(ids, ContactFilter()) == {tagged.id, other.id}
        assert await work.contacts.fitting(ids, ContactFilter(in_touch_since=DAY)) == frozenset()
        assert await work.contacts.fitting([], ContactFilter()) == frozenset()
    async with begin(BEN) as work:
        assert await work.contacts.fitting([tagged.id], ContactFilter()) == frozenset()


async def test_connections_are_counted_until_a_day_and_after_it(begin: BeginWork) -> None:
    days = [date(2024, 1, 1), date(2024, 1, 2), date(2024, 1, 3), date(2024, 1, 3), None]
    await keep(begin, *(a_contact(connected_on=day) for day in days))

    async with begin(ANA) as work:
        assert await work.contacts.connected(date(2024, 1, 2)) == (2, 2)
        assert await work.contacts.connected(date(2023, 1, 1)) == (0, 4)
    async with begin(BEN) as work:
        assert await work.contacts.connected(date(2024, 1, 2)) == (0, 0)


async def test_who_moves_has_another_job_and_a_lost_race_is_a_conflict(begin: BeginWork) -> None:
    said = profiles(a_profile("noor"), a_profile("kim", "Kim"))
    ids, by, later = [ContactId(new_id()), ContactId(new_id())], an_import_id(), an_import_id()
    told = (a_fact("Moved to Elsewhere", kind="job_change"), a_fact("Engineer at Tidewater", kind="employer"))
    people = Moves([0], ids[:1], [1], ["Elsewhere, Inc."], ["Lead"], ["digest"], ["Changed"], [told])
    async with begin(ANA) as work:
        await work.imports.add(an_import(later))
        await work.contacts.add_profiles(said, ids, by=by)
        await work.contacts.move(people, by=later)
        await work.contacts.move(Moves(), by=later)
        await work.commit()

    noor, kim = said.contacts(ids, by=by)
    moved = evolve(noor, company="Elsewhere, Inc.", position="Lead", said="digest", shaped_by=later, version=2)
    async with begin(ANA) as work:
        assert await work.contacts.many(ids) == {ids[0]: moved, ids[1]: kim}
        assert [one.id for one in await work.contacts.at("elsewhere")] == ids[:1]
        assert [one.id for one in await work.contacts.at("tidewater")] == ids, "past employers count"
        assert await work.facts.of_each(ids) == {ids[0]: told}
        assert await work.imports.standings(later) == (
            Standing(moved, ImportChange(noor, tuple(fact.id for fact in told))),
        )
        assert set((await work.erasure.traces_of(ids))[ids[0]]) == {noor, moved}
        assert [hit.contact_id for hit in (await work.finder.find([["elsewhere"]], limit=5)).people] == ids[:1]
    for owner, lost in ((ANA, people), (BEN, people._replace(versions=[2])), (ANA, people._replace(ids=[new_id()]))):
        async with begin(owner) as work:
            with pytest.raises(Conflict):
                await work.contacts.move(lost, by=later)


async def test_who_moves_and_is_changed_once_more_is_remembered_as_before_both(begin: BeginWork) -> None:
    said = profiles(a_profile("noor"))
    ids, by, later = [ContactId(new_id())], an_import_id(), an_import_id()
    (noor,) = said.contacts(ids, by=by)
    fact, other = a_fact(), a_fact()
    people = Moves([0], ids, [1], ["Elsewhere"], ["Lead"], ["digest"], ["Changed"], [(fact,)])
    async with begin(ANA) as work:
        await work.imports.add(an_import(later))
        await work.contacts.add_profiles(said, ids, by=by)
        await work.contacts.move(people, by=later)
        await work.imports.remember(later, {ids[0]: [other.id]})
        moved = await work.contacts.get(ids[0])
        await work.contacts.replace([after := evolve(moved, location="Oslo", company="Third", version=3)])
        await work.contacts.move(people._replace(versions=[3], facts=[()]), by=later)
        await work.commit()

    async with begin(ANA) as work:
        (standing,) = await work.imports.standings(later)
        assert standing.change == ImportChange(noor, (fact.id, other.id))
        assert standing.contact == evolve(after, company="Elsewhere", version=4)


async def test_where_one_of_several_lost_the_race_nobody_moves(begin: BeginWork) -> None:
    said = profiles(a_profile("noor"), a_profile("kim", "Kim"))
    ids, by, later = [ContactId(new_id()), ContactId(new_id())], an_import_id(), an_import_id()
    people = Moves([0, 1], ids, [1, 2], ["Elsewhere"] * 2, ["Lead"] * 2, ["digest"] * 2, ["Changed"] * 2, [()] * 2)
    async with begin(ANA) as work:
        await work.imports.add(an_import(later))
        await work.contacts.add_profiles(said, ids, by=by)
        await work.commit()

    async with begin(ANA) as work:
        with pytest.raises(Conflict) as lost:
            await work.contacts.move(people, by=later)

    assert str(ids[1]) in str(lost.value)
    async with begin(ANA) as work:
        assert await work.contacts.many(ids) == dict(zip(ids, said.contacts(ids, by=by), strict=True))
