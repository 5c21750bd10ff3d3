"""What every `Sketches` promises."""

import pytest

from careeros.domain.contacts import Contact, Name
from careeros.domain.ids import BatchId, ContactId
from careeros.domain.messages import MessageText
from careeros.domain.quality import BatchView, fact_keys, sketch_of
from careeros.domain.quality.batch import Comparison
from careeros.domain.quality.reading import read
from careeros.ports.sketches import MOST_IN_BAND, SAMPLE, Sketched
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from tests.builders import ANA, BEN, new_id

pytestmark = pytest.mark.anyio

TEXT = MessageText(
    "", "Hi {name}, I read what you wrote on pipelines and would like to hear how the team at {company} tests them."
)
OTHER = MessageText("", "Thank you for the evening walk; the heron on the weir was worth every one of the midges.")


def a_contact(name: str, company: str, position: str = "Engineer") -> Contact:
    return Contact(ContactId(new_id()), Name.of(full=name), company=company, position=position)


def text_to(contact: Contact, text: MessageText = TEXT) -> MessageText:
    return MessageText("", text.body.replace("{name}", contact.name.first).replace("{company}", contact.company))


def sketched(contact: Contact, text: MessageText) -> dict[ContactId, Sketched]:
    return {contact.id: Sketched(sketch_of(text, contact), fact_keys(contact, ()))}


async def keep(work: UnitOfWork, batch: BatchId, contact: Contact, text: MessageText) -> None:
    await work.contacts.add([contact])
    await work.sketches.put(batch, sketched(contact, text))


async def view_for(work: UnitOfWork, batch: BatchId, contact: Contact, text: MessageText) -> BatchView:
    return (await work.sketches.view(batch, sketched(contact, text)))[contact.id]


async def compared(work: UnitOfWork, batch: BatchId, contact: Contact, text: MessageText) -> Comparison:
    return (await view_for(work, batch, contact, text)).compare(read("body", text.body), contact)


async def test_the_same_text_to_somebody_else_is_found_with_their_company(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    noor, omar = a_contact("Noor Aziz", "Globex"), a_contact("Omar Said", "Initech")
    async with begin(ANA) as work:
        await keep(work, batch, noor, text_to(noor))
        await work.commit()

    async with begin(ANA) as work:
        found = await compared(work, batch, omar, text_to(omar))
    assert found.likeness == 1
    assert found.likest_companies == (("globex",),)


async def test_another_text_is_not_like_it(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    noor, omar = a_contact("Noor Aziz", "Globex"), a_contact("Omar Said", "Initech")
    async with begin(ANA) as work:
        await keep(work, batch, noor, OTHER)
        assert (await compared(work, batch, omar, text_to(omar))).likeness < 0.5


async def test_ones_own_message_is_passed_over_and_put_replaces_it(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    noor, omar = a_contact("Noor Aziz", "Globex"), a_contact("Omar Said", "Initech")
    async with begin(ANA) as work:
        await keep(work, batch, noor, text_to(noor))
        assert (await compared(work, batch, noor, text_to(noor))).recipients == 0
        await work.sketches.put(batch, sketched(noor, OTHER))
        after = await compared(work, batch, omar, text_to(omar))
    assert after.likeness < 0.5
    assert after.recipients == 1


async def test_other_batches_and_other_owners_are_not_seen(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    noor, omar = a_contact("Noor Aziz", "Globex"), a_contact("Omar Said", "Initech")
    async with begin(ANA) as work:
        await keep(work, batch, noor, text_to(noor))
        await work.commit()

    async with begin(ANA) as work:
        assert (await compared(work, BatchId(new_id()), omar, text_to(omar))).recipients == 0
    async with begin(BEN) as work:
        assert (await compared(work, batch, omar, text_to(omar))).recipients == 0


async def test_how_many_share_a_fact_is_counted(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    globex = [a_contact(f"Person {number}", "Globex", f"Rank{number} Pilot") for number in range(4)]
    async with begin(ANA) as work:
        for contact in globex:
            await keep(work, batch, contact, OTHER)
        found = await compared(work, batch, globex[0], OTHER)
    assert found.recipients == 3
    assert found.holders["globex"] == 3
    assert found.holders["pilot rank0"] == 0


async def test_rarity_is_counted_over_a_sample(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    many = [a_contact(f"Person {number}", "Globex") for number in range(SAMPLE + 2)]
    async with begin(ANA) as work:
        for contact in many:
            await keep(work, batch, contact, OTHER)
        assert (await compared(work, batch, many[0], OTHER)).recipients == SAMPLE


async def test_the_employer_of_somebody_long_before_is_found_in_a_batch_of_like_texts(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    oldest, newest = a_contact("Noor Aziz", "Bank of Utopia"), a_contact("Omar Said", "Initech")
    async with begin(ANA) as work:
        await keep(work, batch, oldest, text_to(oldest))
        for number in range(2 * MOST_IN_BAND):
            between = a_contact(f"Person{number} Lee", f"Company{number}")
            await keep(work, batch, between, text_to(between))
        pasted = MessageText("", text_to(newest).body.replace("Initech", "Bank of Utopia"))
        found = await compared(work, batch, newest, pasted)
    assert ("bank", "of", "utopia") in found.likest_companies


async def test_what_is_forgotten_is_compared_with_no_more(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    noor, omar = a_contact("Noor Aziz", "Globex"), a_contact("Omar Said", "Initech")
    async with begin(ANA) as work:
        await keep(work, batch, noor, text_to(noor))
        await keep(work, batch, omar, text_to(omar))
        await work.sketches.forget(batch, noor.id)
        await work.sketches.forget(batch, noor.id)
        found = await compared(work, batch, omar, text_to(omar))
    assert found.recipients == 0
    assert found.likeness == 0


async def test_several_are_kept_and_held_against_one_another_at_once(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    noor, omar, ida = a_contact("Noor Aziz", "Globex"), a_contact("Omar Said", "Initech"), a_contact("Ida Moe", "Umbra")
    texts = {noor.id: text_to(noor), omar.id: text_to(omar), ida.id: OTHER}
    people = {one.id: one for one in (noor, omar, ida)}
    async with begin(ANA) as work:
        await work.contacts.add(list(people.values()))
        looks = {one.id: sketched(one, texts[one.id])[one.id] for one in people.values()}
        await work.sketches.put(batch, looks)
        views = await work.sketches.view(batch, looks)
    found = {
        contact_id: view.compare(read("body", texts[contact_id].body), people[contact_id])
        for contact_id, view in views.items()
    }
    assert (found[noor.id].likest_companies, found[omar.id].likest_companies) == ((("initech",),), (("globex",),))
    assert found[ida.id].likeness < 0.5
    assert [one.recipients for one in found.values()] == [2, 2, 2]
    assert [one.holders["engineer"] for one in found.values()] == [2, 2, 2]


async def test_whoever_asks_is_no_part_of_the_sample(begin: BeginWork) -> None:
    batch = BatchId(new_id())
    many = [a_contact(f"Person {number}", "Globex" if number else "Umbra") for number in range(SAMPLE + 1)]
    async with begin(ANA) as work:
        await work.contacts.add(many)
        await work.sketches.put(batch, {one.id: sketched(one, OTHER)[one.id] for one in many})
        first = await compared(work, batch, many[0], OTHER)
        last = await compared(work, batch, many[-1], OTHER)
        stranger = await compared(work, batch, a_contact("Noor Aziz", "Globex"), OTHER)
    assert [one.recipients for one in (first, last, stranger)] == [SAMPLE] * 3
    assert [one.holders["globex"] for one in (last, stranger)] == [SAMPLE - 1, SAMPLE]
    assert first.holders["umbra"] == 0
