"""What every `Suppressions` and every `Erasure` promises."""

import pytest
from attrs import evolve

from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import NotFound
from careeros.domain.identity.merging import Merge
from careeros.domain.ids import ImportId, MergeId
from careeros.domain.imports import ImportSummary, Outcome, RowResult, RowResults
from careeros.domain.pages import PageRequest
from careeros.domain.saved_searches import SavedSearch
from careeros.domain.sender import Sender
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, NOON, a_contact, a_fact, a_work_item, in_review, new_id
from tests.contract.test_earlier_drafts import DRAFT
from tests.contract.test_embeddings import MODEL, an_embedding

pytestmark = pytest.mark.anyio


async def test_a_key_is_known_again_and_by_its_owner_alone(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        assert not await work.suppressions.any()
        assert await work.suppressions.held(["slug:noor"]) == frozenset()
        await work.suppressions.add({"slug:noor", "email:ü@example.org"}, at=NOON)
        await work.suppressions.add({"slug:noor"}, at=NOON)
        await work.suppressions.add((), at=NOON)
        await work.commit()

    async with begin(ANA) as work:
        assert await work.suppressions.any()
        assert await work.suppressions.held(["slug:noor", "slug:kim", "email:ü@example.org"]) == {
            "slug:noor", "email:ü@example.org",
        }  # fmt: skip
        assert await work.suppressions.held([]) == frozenset()
    async with begin(BEN) as work:
        assert not await work.suppressions.any()
        assert await work.suppressions.held(["slug:noor"]) == frozenset()


async def test_who_is_erased_leaves_no_trace_and_nobody_else_loses_any(begin: BeginWork) -> None:
    noor, kim, was = a_contact("Noor Haddad"), a_contact("Kim Lee"), a_contact("N. Haddad", emails=("n@example.org",))
    summary = ImportSummary(ImportId(new_id()), "linkedin", ("x.csv",), NOON)
    message, other = in_review(noor), in_review(kim)
    waiting = a_work_item(payload={"contact_id": str(noor.id)})
    merge = Merge(MergeId(new_id()), NOON, noor, was)
    async with begin(ANA) as work:
        await work.contacts.add([noor, kim])
        await work.facts.add({noor.id: [a_fact()], kim.id: [a_fact()]})
        for state in (message, other):
            await work.messages.add([state])
        await work.imports.add(summary)
        row = RowResult("x.csv", 1, Outcome.UPDATED, "", noor.id)
        rows = RowResults.of([row, evolve(row, line=2, contact_id=kim.id)])
        await work.imports.add_rows(summary.id, 0, rows)
        await work.imports.remember(summary.id, {noor.id: [], kim.id: []})
        await work.contacts.replace([after := evolve(noor, company="After", version=2)])
        await work.identities.add(merge)
        await work.identities.separate(noor.id, kim.id, at=NOON)
        await work.work.put([waiting])
        await work.commit()

    async with begin(ANA) as work:
        assert set((await work.erasure.traces_of([noor.id]))[noor.id]) == {noor, was, after}
        await work.erasure.contact(noor.id)
        await work.commit()

    async with begin(ANA) as work:
        assert await work.erasure.traces_of([noor.id]) == {}
        assert (await work.contacts.page(ContactFilter(), PageRequest())).items == (kim,)
        assert await work.facts.of(noor.id) == ()
        assert await work.identities.latest(noor.id) is None
        assert await work.identities.kept_apart_from([kim.id]) == {}
        assert [row.contact_id for row in (await work.imports.rows(summary.id, PageRequest())).items] == [None, kim.id]
        assert len(await work.imports.standings(summary.id)) == 1
        for gone in (work.messages.get(message.message.id), work.work.get(waiting.id)):
            with pytest.raises(NotFound):
                await gone
        assert await work.messages.get(other.message.id) == other
        assert len(await work.facts.of(kim.id)) == 1


async def test_everything_of_one_owner_goes_and_nothing_of_another(begin: BeginWork) -> None:
    for owner in (ANA, BEN):
        async with begin(owner) as work:
            contact = a_contact()
            await work.contacts.add([contact])
            await work.facts.add({contact.id: [a_fact()]})
            await work.messages.add([in_review(contact)])
            await work.senders.put(Sender())
            await work.suppressions.add(["slug:x"], at=NOON)
            await work.searches.put(SavedSearch("tides", "who knows tides", ContactFilter()))
            await work.earlier_drafts.put({(contact.id, "key"): DRAFT}, at=NOON)
            await work.embeddings.put([an_embedding(contact)])
            await work.vocabulary.add(["harbor"])
            await work.budgets.set_limit("openai", 7)
            await work.commit()

    async with begin(ANA) as work:
        await work.erasure.everything()
        await work.commit()

    for owner, left in ((ANA, 0), (BEN, 1)):
        async with begin(owner) as work:
            assert len((await work.contacts.page(ContactFilter(), PageRequest())).items) == left
            assert await work.suppressions.any() is bool(left)
            assert len(await work.searches.all()) == left
            assert (await work.senders.get() is not None) is bool(left)
            assert len(await work.embeddings.hashes(MODEL)) == left
            assert len(await work.vocabulary.near("harb")) == left
            assert (await work.budgets.get("openai", usual=5, at=NOON)).limit == (7 if left else 5)
