"""What every `Identities` promises."""

from datetime import date

import pytest
from attrs import evolve

from careeros.domain.contacts import Contact
from careeros.domain.history import Apart, Chapter, History, Side
from careeros.domain.identity.merging import Merge
from careeros.domain.ids import ContactId, ImportId, MergeId, WorkId
from careeros.domain.work import WorkState
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, NOON, a_contact, a_fact, a_work_item, in_review, new_id

pytestmark = pytest.mark.anyio
DAY = date(2021, 5, 4)


async def keep(begin: BeginWork, *people: Contact) -> None:
    async with begin(ANA) as work:
        await work.contacts.add(people)
        await work.commit()


async def alike(begin: BeginWork) -> list[tuple[Contact, Contact]]:
    async with begin(ANA) as work:
        return list(await work.identities.alike())


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ({"emails": ("n@example.org",)}, {"full": "Kim Lee", "emails": ("N@example.org",)}, True),
        ({"emails": ("info@example.org",)}, {"full": "Kim Lee", "emails": ("info@example.org",)}, False),
        ({"handles": ("phone:+44",)}, {"full": "Kim Lee", "handles": ("phone:+44",)}, True),
        ({"company": "Here"}, {"full": "HADDAD Noor", "company": "There"}, True),
        ({"full": "Noor", "company": "Here, Inc."}, {"full": "Noor", "company": "Here"}, True),
        ({"full": "Noor", "company": "Here"}, {"full": "Noor", "company": "There"}, False),
        ({"full": "N. Haddad", "company": "Here"}, {"company": "Here"}, True),
        ({"full": "Ada Lovelace"}, {"full": "Kim Lee"}, False),
        ({"full": "王小明", "company": "Here"}, {"full": "小明 王", "company": "There"}, True),
        ({"full": "小明", "company": "Here"}, {"full": "小红", "company": "There"}, False),
        ({"full": "Pia Holm", "connected_on": DAY}, {"full": "Pia Holm-Larsen", "connected_on": DAY}, True),
        ({"full": "Pia Holm", "connected_on": DAY}, {"full": "Pia Holm-Larsen"}, False),
    ],
)
async def test_pairs_are_found_by_what_they_share(
    begin: BeginWork, one: dict[str, object], other: dict[str, object], found: bool
) -> None:
    first, second = (a_contact(str(said.pop("full", "Noor Haddad")), **said) for said in (one.copy(), other.copy()))
    await keep(begin, first, second)

    assert await alike(begin) == ([(first, second)] if found else [])


async def test_what_too_many_share_says_nothing(begin: BeginWork) -> None:
    await keep(begin, *(a_contact("Kim Lee", company=f"Firm {number}") for number in range(7)))

    assert await alike(begin) == []


async def test_who_is_kept_apart_is_not_offered_and_others_pairs_are_not_seen(begin: BeginWork) -> None:
    first, second = a_contact(), a_contact()
    await keep(begin, first, second)
    async with begin(ANA) as work:
        for _ in range(2):
            await work.identities.separate(second.id, first.id, at=NOON)
        assert await work.identities.kept_apart_from([first.id]) == {first.id: {second.id}}
        assert await work.identities.kept_apart_from([first.id, second.id]) == {
            first.id: {second.id},
            second.id: {first.id},
        }
        await work.commit()

    assert await alike(begin) == []
    async with begin(BEN) as work:
        assert await work.identities.alike() == ()
        assert await work.identities.kept_apart_from([first.id]) == {}


async def test_facts_messages_and_work_that_waits_move_and_facts_and_messages_move_back(begin: BeginWork) -> None:
    kept, gone = a_contact("Noor Haddad"), a_contact("Noor H.")
    fact, mine = a_fact("Sails boats"), a_fact("Keeps bees")
    to_gone = in_review(gone)
    same_batch = in_review(kept, batch_id=to_gone.message.batch_id)
    alone = in_review(gone)
    waits = a_work_item(payload={"contact_id": str(gone.id), "purpose": "introduction"})
    done, others = evolve(waits, id=WorkId(new_id())).done(), a_work_item(payload={"contact_id": str(kept.id)})
    held = evolve(waits, id=WorkId(new_id())).held_back()
    to_both = [
        a_work_item(payload={"contact_id": str(one.id)}, batch_id=same_batch.message.batch_id) for one in (kept, gone)
    ]
    async with begin(ANA) as work:
        await work.contacts.add([kept, gone])
        await work.work.put([waits, others, held, *to_both])
        await work.work.put([done])
        await work.facts.add({gone.id: [fact], kept.id: [mine]})
        for state in (to_gone, same_batch, alone):
            await work.messages.add([state])
        moved = await work.identities.move(gone.id, kept.id)
        await work.commit()
    assert moved.facts == (fact.id,)
    assert moved.messages == {to_gone.message.id: to_gone.message.batch_id, alone.message.id: alone.message.batch_id}

    async with begin(ANA) as work:
        assert await work.facts.of(kept.id) == (fact, mine)
        assert [hit.contact_id for hit in (await work.finder.find([["boats"]], limit=5)).people] == [kept.id]
        assert (await work.messages.get(to_gone.message.id)).message.batch_id is None, "its batch has one to them"
        assert (await work.messages.get(alone.message.id)).message.contact_id == kept.id
        assert (await work.work.get(waits.id)).payload == {"contact_id": str(kept.id), "purpose": "introduction"}
        assert await work.work.get(done.id) == done
        assert await work.work.get(others.id) == others
        assert (await work.work.get(held.id)).payload["contact_id"] == str(kept.id)
        states = [(await work.work.get(one.id)).state for one in (held, *to_both)]
        assert states == [WorkState.PAUSED, WorkState.QUEUED, WorkState.CANCELLED], "nobody is written to twice"
        await work.identities.move_back(Merge(MergeId(new_id()), NOON, kept, gone, moved.facts, (), moved.messages))
        await work.commit()

    async with begin(ANA) as work:
        assert (await work.facts.of(kept.id), await work.facts.of(gone.id)) == ((mine,), (fact,))
        assert [hit.contact_id for hit in (await work.finder.find([["boats"]], limit=5)).people] == [gone.id]
        assert await work.messages.get(to_gone.message.id) == to_gone
        assert await work.messages.get(alone.message.id) == alone


async def test_merges_are_remembered_newest_first_until_they_are_taken_back(begin: BeginWork) -> None:
    kept = a_contact("Noor Haddad")
    made_by = new_id()
    first, second = (
        Merge(
            MergeId(new_id()),
            NOON,
            evolve(kept, version=version),
            a_contact(name, emails=("x@example.org",), made_by=made_by),
            (a_fact().id,),
            (a_fact().id,),
            {in_review().message.id: None, in_review().message.id: in_review().message.batch_id},
            Apart((Chapter(ImportId(new_id()), History(NOON, Side.YOU, sent=version)),)),
        )
        for version, name in enumerate(["N. Haddad", "Noor"], start=1)
    )
    await keep(begin, kept)
    async with begin(ANA) as work:
        for merge in (first, second):
            await work.identities.add(merge)
        await work.commit()

    async with begin(BEN) as work:
        assert await work.identities.latest(kept.id) is None
    async with begin(ANA) as work:
        assert await work.identities.latest(kept.id) == second
        assert await work.imports.merged_away(made_by) == (first.gone.id, second.gone.id)
        await work.identities.remove(second.id)
        assert await work.identities.latest(kept.id) == first
        assert await work.identities.latest(ContactId(new_id())) is None


async def test_merges_are_found_at_however_many_removes(begin: BeginWork) -> None:
    kept, middle, last, other = (a_contact(name) for name in ("Noor Haddad", "N. Haddad", "Noor", "Kim Lee"))
    await keep(begin, kept, other)
    first, second, apart = (
        Merge(MergeId(new_id()), NOON, one, gone)
        for one, gone in ((middle, last), (kept, middle), (other, a_contact("K. Lee")))
    )
    async with begin(ANA) as work:
        for merge in (first, second, apart):
            await work.identities.add(merge)
        await work.commit()

    async with begin(ANA) as work:
        assert await work.identities.merged_into([kept.id, other.id, last.id]) == {
            kept.id: (first, second),
            other.id: (apart,),
        }
        assert await work.identities.merged_into([ContactId(new_id())]) == {}
    async with begin(BEN) as work:
        assert await work.identities.merged_into([kept.id]) == {}
