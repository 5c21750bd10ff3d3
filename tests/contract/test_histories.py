"""What every `Histories` promises."""

from datetime import date, timedelta

import pytest

from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import NotFound
from careeros.domain.history import Correspondent, History, Side
from careeros.domain.ids import ContactId, ImportId
from careeros.domain.imports import ImportSummary
from careeros.domain.pages import PageRequest
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from tests.builders import ANA, BEN, NOON, a_contact, new_id

pytestmark = pytest.mark.anyio

LATER = NOON + timedelta(days=3)
EARLY = History(NOON, Side.YOU, sent=3, received=1, answered_at=NOON, invitation="Hello", invited_by=Side.YOU)
LATE = History(LATER, Side.THEM, sent=2, received=2, answered_at=LATER)


async def an_import(work: UnitOfWork) -> ImportId:
    summary = ImportSummary(ImportId(new_id()), "linkedin", ("messages.csv",), NOON)
    await work.imports.add(summary)
    return summary.id


async def somebody(work: UnitOfWork, full: str = "Noor Haddad", **changes: object) -> Contact:
    contact = a_contact(full, **changes)
    await work.contacts.add([contact])
    return contact


async def test_a_history_comes_back_equal(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        noor, kim = await somebody(work), await somebody(work, "Kim Lee")
        await work.histories.add(await an_import(work), {noor.id: EARLY, kim.id: History()})
        await work.commit()

    async with begin(ANA) as work:
        assert await work.histories.many([noor.id, kim.id, ContactId(new_id())]) == {noor.id: EARLY, kim.id: History()}
        assert await work.histories.many([]) == {}


async def test_what_several_imports_tell_is_one_history(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        noor = await somebody(work)
        await work.histories.add(await an_import(work), {noor.id: LATE})
        await work.histories.add(await an_import(work), {noor.id: EARLY})

        assert await work.histories.many([noor.id]) == {
            noor.id: History(LATER, Side.THEM, 3, 2, answered_at=LATER, invitation="Hello", invited_by=Side.YOU)
        }


async def test_what_an_import_told_can_be_forgotten(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        noor = await somebody(work)
        first, second = await an_import(work), await an_import(work)
        await work.histories.add(first, {noor.id: EARLY})
        await work.histories.add(second, {noor.id: LATE})
        await work.histories.forget(second)
        await work.histories.forget(ImportId(new_id()))

        assert await work.histories.many([noor.id]) == {noor.id: EARLY}


async def test_an_unknown_contact_has_no_history(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        with pytest.raises(NotFound):
            await work.histories.add(await an_import(work), {ContactId(new_id()): EARLY})


async def test_people_are_known_by_their_profile_or_by_a_name_that_only_one_has(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        noor = await somebody(work, linkedin_slug="noor-haddad")
        zoe = await somebody(work, "Zoë Süß", linkedin_slug=None)
        for _ in range(2):
            await somebody(work, "Kim Lee")
        people = {
            name: Correspondent(name, slug)
            for name, slug in (
                ("Whoever", "noor-haddad"), ("Noor Haddad", None), ("ZOE SÜSS", None), ("Kim Lee", None),
                ("Noor H", "noor-h"), ("Nobody", None), ("", None),
            )
        }  # fmt: skip

        assert await work.histories.whose(list(people.values())) == {
            people["Whoever"]: noor.id,
            people["Noor Haddad"]: noor.id,
            people["ZOE SÜSS"]: zoe.id,
        }
        assert await work.histories.whose([]) == {}


async def test_somebody_elses_histories_are_not_seen(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        noor = await somebody(work, linkedin_slug="noor-haddad")
        told = await an_import(work)
        await work.histories.add(told, {noor.id: EARLY})
        await work.commit()

    async with begin(BEN) as work:
        assert await work.histories.many([noor.id]) == {}
        assert await work.histories.whose([Correspondent("Noor Haddad", "noor-haddad")]) == {}
        with pytest.raises(NotFound):
            await work.histories.add(await an_import(work), {noor.id: LATE})
        await work.histories.forget(told)
        await work.commit()
    async with begin(ANA) as work:
        assert await work.histories.many([noor.id]) == {noor.id: EARLY}


async def test_what_passed_moves_to_another_contact(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        noor, also_noor = await somebody(work), await somebody(work, "N. Haddad")
        first, second = await an_import(work), await an_import(work)
        await work.histories.add(first, {noor.id: EARLY, also_noor.id: LATE})
        await work.histories.add(second, {also_noor.id: LATE})
        await work.histories.move(also_noor.id, noor.id)
        found = await work.histories.many([noor.id, also_noor.id])
    assert found == {noor.id: EARLY.together(LATE)}


async def test_a_move_is_taken_back_import_by_import(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        noor, also_noor = await somebody(work), await somebody(work, "N. Haddad")
        both, hers, undone, later = [await an_import(work) for _ in range(4)]
        await work.histories.add(both, {noor.id: EARLY, also_noor.id: LATE})
        await work.histories.add(hers, {also_noor.id: EARLY})
        await work.histories.add(undone, {also_noor.id: LATE})
        apart = await work.histories.move(also_noor.id, noor.id)
        await work.histories.add(later, {noor.id: History(received=7)})
        await work.histories.forget(undone)
        await work.histories.move_back(also_noor.id, noor.id, apart)
        found = await work.histories.many([noor.id, also_noor.id])
        await work.histories.forget(both)
        left = await work.histories.many([noor.id, also_noor.id])
    assert found == {noor.id: EARLY.together(History(received=7)), also_noor.id: LATE.together(EARLY)}
    assert left == {noor.id: History(received=7), also_noor.id: EARLY}


async def test_contacts_are_listed_by_when_something_last_passed(begin: BeginWork) -> None:
    async def names(**days: date) -> list[str]:
        return [one.name.full for one in (await work.contacts.page(ContactFilter(**days), PageRequest())).items]

    async with begin(ANA) as work:
        early, late, _never = [await somebody(work, name) for name in ("Early Lee", "Late Lee", "Never Lee")]
        await work.histories.add(await an_import(work), {early.id: EARLY, late.id: EARLY})
        await work.histories.add(await an_import(work), {late.id: LATE})

        assert await names(in_touch_since=LATER.date()) == ["Late Lee"]
        assert await names(quiet_since=LATER.date()) == ["Early Lee", "Never Lee"]
        assert await names(in_touch_since=NOON.date(), quiet_since=LATER.date()) == ["Early Lee"]
        assert await names(quiet_since=NOON.date()) == ["Never Lee"]
