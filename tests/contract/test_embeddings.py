"""What every `Embeddings` promises."""

from array import array
from typing import Any

import pytest
from attrs import evolve

from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.ports.embeddings import Embedding, EmbeddingCounts
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, a_contact, a_fact

pytestmark = pytest.mark.anyio

MODEL = "model-1/3"


def an_embedding(of: Contact, fact: Fact | None = None, **changes: Any) -> Embedding:
    vector = array("f", [0.5, -0.25, 0.125])
    one = Embedding(
        f"{of.id}/{fact.id}" if fact else str(of.id), of.id, fact and fact.id, "text", "content", MODEL, vector
    )
    return evolve(one, **changes)


async def known(begin: BeginWork, *people: Contact, told: dict[Contact, Fact] | None = None) -> None:
    async with begin(ANA) as work:
        await work.contacts.add(people)
        await work.facts.add({contact.id: [fact] for contact, fact in (told or {}).items()})
        await work.commit()


async def kept(begin: BeginWork, *new: Embedding) -> None:
    async with begin(ANA) as work:
        await work.embeddings.put(new)
        await work.commit()


async def test_embeddings_come_back_equal_and_to_their_owner_alone(begin: BeginWork) -> None:
    noor, kim, fact = a_contact(), a_contact(), a_fact()
    whole, one, other = an_embedding(noor), an_embedding(noor, fact, indexed=True), an_embedding(kim)
    await kept(begin, whole, one, other)

    async with begin(ANA) as work:
        assert sorted(await work.embeddings.of([noor.id]), key=lambda found: found.id) == [whole, one]
        assert await work.embeddings.of([]) == ()
    async with begin(BEN) as work:
        assert await work.embeddings.of([noor.id, kim.id]) == ()
        assert await work.embeddings.hashes(MODEL) == {}


async def test_what_is_put_takes_the_place_of_what_has_its_id(begin: BeginWork) -> None:
    noor = a_contact()
    await kept(begin, an_embedding(noor, indexed=True))
    newer = an_embedding(noor, content_hash="newer", model="model-2/3")
    await kept(begin, newer)

    async with begin(ANA) as work:
        assert await work.embeddings.of([noor.id]) == (newer,)
        assert await work.embeddings.hashes(MODEL) == {}
        assert await work.embeddings.hashes("model-2/3") == {str(noor.id): "newer"}


async def test_what_is_dropped_is_gone(begin: BeginWork) -> None:
    noor, kim = a_contact(), a_contact()
    await kept(begin, an_embedding(noor), an_embedding(kim))
    async with begin(ANA) as work:
        await work.embeddings.drop([str(noor.id), str(a_contact().id)])
        await work.embeddings.drop([])
        await work.commit()

    async with begin(ANA) as work:
        assert list(await work.embeddings.hashes(MODEL)) == [str(kim.id)]


async def test_the_index_is_known_to_have_what_was_marked_as_it_is(begin: BeginWork) -> None:
    noor, kim, eva = a_contact(), a_contact(), a_contact()
    await kept(begin, an_embedding(noor), an_embedding(kim, content_hash="newer"), an_embedding(eva, indexed=True))
    async with begin(ANA) as work:
        await work.embeddings.mark_indexed([(str(noor.id), "content"), (str(kim.id), "content")])
        await work.embeddings.mark_lost([str(eva.id)])
        await work.embeddings.mark_indexed([])
        await work.embeddings.mark_lost([])
        await work.commit()

    async with begin(ANA) as work:
        assert set(await work.embeddings.not_indexed(MODEL, limit=5)) == {kim.id, eva.id}
        assert len(await work.embeddings.not_indexed(MODEL, limit=1)) == 1
        assert await work.embeddings.not_indexed("model-2/3", limit=5) == ()


async def test_people_of_whom_something_lacks_or_is_too_much_are_named(begin: BeginWork) -> None:
    noor, kim, eva, gone = (a_contact(position="") for _ in range(4))
    fact, moved = a_fact(), a_fact()
    await known(begin, noor, kim, eva, told={noor: fact, eva: moved})
    await kept(
        begin, an_embedding(noor), an_embedding(kim), an_embedding(eva), an_embedding(gone), an_embedding(kim, moved)
    )

    async with begin(ANA) as work:
        lacking = await work.embeddings.lacking(MODEL, limit=9)
        assert set(lacking) >= {noor.id, eva.id, gone.id}
        assert len(lacking) == len(set(lacking))
        assert len(await work.embeddings.lacking(MODEL, limit=2)) == 2
        assert set(await work.embeddings.lacking("model-2/3", limit=9)) == {noor.id, kim.id, eva.id}


async def test_counts_are_of_people_their_positions_and_their_facts(begin: BeginWork) -> None:
    noor, kim, fact = a_contact(position=""), a_contact(), a_fact()
    await known(begin, noor, kim, told={noor: fact})
    await kept(begin, an_embedding(noor, indexed=True), an_embedding(noor, fact))
    async with begin(ANA) as work:
        await work.facts.set_of_sender([a_fact()])
        await work.commit()

    async with begin(ANA) as work:
        assert await work.embeddings.counts(MODEL) == EmbeddingCounts(wanted=4, kept=2, indexed=1)
        assert await work.contacts.count() == 2
    async with begin(BEN) as work:
        assert await work.embeddings.counts(MODEL) == EmbeddingCounts(0, 0, 0)
        assert await work.contacts.count() == 0
