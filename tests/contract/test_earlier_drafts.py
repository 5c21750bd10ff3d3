"""What every `EarlierDrafts` promises."""

import pytest
from attrs import evolve

from careeros.domain.drafting import Draft
from careeros.domain.ids import FactId
from careeros.domain.messages import MessageText, Provenance, Source
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, NOON, a_contact, new_id

pytestmark = pytest.mark.anyio

DRAFT = Draft(
    MessageText("Tides", "Hi Noor, could we talk?"),
    "openai/small",
    Provenance("small", "1", (Source("Spoke", "you", FactId(new_id())), Source("Engineer", "a.csv")), 600, 120, 162),
    (1, 2),
    "de",
)


async def test_a_draft_comes_back_as_it_was(begin: BeginWork) -> None:
    noor = a_contact()
    async with begin(ANA) as work:
        await work.contacts.add([noor])
        await work.earlier_drafts.put({(noor.id, "key"): DRAFT}, at=NOON)
        await work.commit()
    async with begin(ANA) as work:
        found = await work.earlier_drafts.get([(noor.id, "key"), (noor.id, "other")])
    assert found == {(noor.id, "key"): DRAFT}


async def test_nobody_gets_what_was_written_to_another(begin: BeginWork) -> None:
    noor, omar = a_contact(), a_contact("Omar Said")
    async with begin(ANA) as work:
        await work.contacts.add([noor, omar])
        await work.earlier_drafts.put({(noor.id, "key"): DRAFT}, at=NOON)
        assert await work.earlier_drafts.get([(omar.id, "key")]) == {}
        await work.commit()
    async with begin(BEN) as work:
        assert await work.earlier_drafts.get([(noor.id, "key")]) == {}


async def test_a_newer_draft_replaces_the_one_before(begin: BeginWork) -> None:
    noor = a_contact()
    newer = evolve(DRAFT, origin="openai/large")
    async with begin(ANA) as work:
        await work.contacts.add([noor])
        for draft in (DRAFT, newer):
            await work.earlier_drafts.put({(noor.id, "key"): draft}, at=NOON)
        assert await work.earlier_drafts.get([(noor.id, "key")]) == {(noor.id, "key"): newer}


async def test_several_are_kept_and_found_at_once(begin: BeginWork) -> None:
    noor, omar = a_contact(), a_contact("Omar Said")
    drafts = {(noor.id, "a"): DRAFT, (noor.id, "b"): evolve(DRAFT, language="en"), (omar.id, "a"): DRAFT}
    async with begin(ANA) as work:
        await work.contacts.add([noor, omar])
        await work.earlier_drafts.put(drafts, at=NOON)
        assert await work.earlier_drafts.get(list(drafts)) == drafts
        assert await work.earlier_drafts.get([(omar.id, "b")]) == {}


async def test_all_that_was_written_to_somebody_is_found(begin: BeginWork) -> None:
    noor, omar, kim = a_contact(), a_contact("Omar Said"), a_contact("Kim Lee")
    other = evolve(DRAFT, language="en")
    async with begin(ANA) as work:
        await work.contacts.add([noor, omar, kim])
        await work.earlier_drafts.put({(noor.id, "b"): DRAFT, (noor.id, "a"): other, (omar.id, "a"): DRAFT}, at=NOON)
        assert await work.earlier_drafts.to([noor.id, kim.id]) == {noor.id: (other, DRAFT)}
        await work.commit()
    async with begin(BEN) as work:
        assert await work.earlier_drafts.to([noor.id]) == {}
