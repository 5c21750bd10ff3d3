"""What every `Facts` and every `Senders` promises."""

import pytest
from attrs import evolve

from careeros.domain.contacts import Name
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.ids import ContactId, ImportId
from careeros.domain.sender import Sender
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, a_contact, a_fact, new_id

pytestmark = pytest.mark.anyio

SENDER = Sender(Name("Mira Sol", "Mira", "Sol"), "Engineer", voice="Hey,\nhow is the sea?", premium=True)


async def test_facts_come_back_equal_oldest_first(begin: BeginWork) -> None:
    contact, first, second = a_contact(), a_fact("one"), a_fact("two", kind="note")
    async with begin(ANA) as work:
        await work.contacts.add([contact])
        await work.facts.add({contact.id: [second, first]})
        await work.commit()

    async with begin(ANA) as work:
        assert await work.facts.of(contact.id) == (first, second)
        assert await work.facts.of(ContactId(new_id())) == ()


async def test_a_removed_fact_is_gone_and_finds_nobody(begin: BeginWork) -> None:
    contact, stays, goes = a_contact(), a_fact("Keeps bees"), a_fact("Sails boats")
    async with begin(ANA) as work:
        await work.contacts.add([contact])
        await work.facts.add({contact.id: [stays, goes]})
        await work.facts.set_of_sender([mine := a_fact("mine")])
        await work.facts.remove([goes.id, mine.id])
        await work.commit()

    async with begin(ANA) as work:
        assert await work.facts.of(contact.id) == (stays,)
        assert await work.facts.of_sender() == (mine,), "the sender's are not removed one by one"
        assert (await work.finder.find([["boats"]], limit=5)).people == ()
        assert len((await work.finder.find([["bees"]], limit=5)).people) == 1


async def test_facts_of_several_people_come_apart(begin: BeginWork) -> None:
    noor, kim, eva = a_contact(), a_contact(), a_contact()
    first, second, other = a_fact("one"), a_fact("two"), a_fact("three")
    async with begin(ANA) as work:
        await work.contacts.add([noor, kim, eva])
        await work.facts.add({noor.id: [second, first], kim.id: [other]})
        await work.commit()

    async with begin(ANA) as work:
        assert await work.facts.of_each([noor.id, eva.id]) == {noor.id: (first, second)}
        assert await work.facts.of_each([]) == {}
    async with begin(BEN) as work:
        assert await work.facts.of_each([noor.id]) == {}


async def test_a_fact_of_nobody_is_not_found(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        with pytest.raises(NotFound):
            await work.facts.add({ContactId(new_id()): [a_fact()]})


async def test_facts_of_somebody_elses_contact_are_neither_read_nor_added(begin: BeginWork) -> None:
    contact = a_contact()
    async with begin(ANA) as work:
        await work.contacts.add([contact])
        await work.facts.add({contact.id: [a_fact()]})
        await work.facts.set_of_sender([a_fact("mine")])
        await work.commit()

    async with begin(BEN) as work:
        assert await work.facts.of(contact.id) == ()
        assert await work.facts.of_sender() == ()
        with pytest.raises(NotFound):
            await work.facts.add({contact.id: [a_fact()]})


async def test_the_senders_facts_are_replaced_as_a_whole(begin: BeginWork) -> None:
    old, new = a_fact("old"), a_fact("new")
    for told in ([old], [new]):
        async with begin(ANA) as work:
            await work.facts.set_of_sender(told)
            await work.commit()

    async with begin(ANA) as work:
        assert await work.facts.of_sender() == (new,)


async def test_there_is_no_sender_until_one_is_set(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        assert await work.senders.get() is None


async def test_the_sender_comes_back_equal_and_is_nobody_elses(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.senders.put(SENDER)
        await work.commit()

    async with begin(ANA) as work:
        assert await work.senders.get() == SENDER
    async with begin(BEN) as work:
        assert await work.senders.get() is None


async def test_a_sender_who_is_removed_can_be_set_anew(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        made = evolve(SENDER, made_by=ImportId(new_id()))
        await work.senders.put(made)
        await work.senders.put(evolve(made, version=2))
        with pytest.raises(Conflict):
            await work.senders.remove(made)
        await work.senders.remove(evolve(made, version=2))
        assert await work.senders.get() is None
        await work.senders.put(SENDER)
        await work.commit()

    async with begin(ANA) as work:
        assert await work.senders.get() == SENDER


async def test_only_the_next_version_of_the_sender_is_taken(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.senders.put(SENDER)
        await work.senders.put(evolve(SENDER, headline="Other", version=2))
        await work.commit()

    for stale in (1, 2, 4):
        async with begin(ANA) as work:
            with pytest.raises(Conflict):
                await work.senders.put(evolve(SENDER, version=stale))
