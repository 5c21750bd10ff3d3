"""What every `VectorIndex` promises."""

import asyncio
from array import array
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from attrs import evolve

from careeros.adapters.chroma.client import ChromaClient
from careeros.adapters.chroma.opening import at_server, in_folder
from careeros.adapters.chroma.vector_index import ChromaVectorIndex
from careeros.adapters.memory.vector_index import MemoryCollections, MemoryVectorIndex
from careeros.domain.errors import Conflict, InvalidInput
from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.domain.pages import PageRequest
from careeros.ports.embedder import Vector
from careeros.ports.errors import VectorIndexOutdated
from careeros.ports.health import Health
from careeros.ports.vector_index import MOST_ENTRIES, MOST_HITS, Entry, Kind, Sought, VectorIndex
from tests.builders import NamedModel, new_id
from tests.chroma_server import chroma_server

pytestmark = pytest.mark.anyio

Open = Callable[[str], VectorIndex]
"""An index over what is kept, for the model of this name."""


@pytest.fixture(scope="module")
def chroma_url() -> Generator[str, None, None]:
    with chroma_server() as server:
        yield server.url


@asynccontextmanager
async def _memory(_request: pytest.FixtureRequest) -> AsyncGenerator[Open, None]:
    kept = MemoryCollections()
    yield lambda model: MemoryVectorIndex(kept, NamedModel(model, 4))


def _chroma(connected: Callable[[pytest.FixtureRequest], ChromaClient]) -> Any:
    @asynccontextmanager
    async def opened(request: pytest.FixtureRequest) -> AsyncGenerator[Open, None]:
        client = connected(request)
        yield lambda model: ChromaVectorIndex(client, NamedModel(model, 4))
        await client.close()

    return opened


OPENERS: dict[str, Callable[[pytest.FixtureRequest], AbstractAsyncContextManager[Open]]] = {
    "memory": _memory,
    "chroma-folder": _chroma(lambda request: in_folder(request.getfixturevalue("tmp_path") / "chroma")),
    "chroma-server": _chroma(lambda request: at_server(request.getfixturevalue("chroma_url"))),
}


@pytest.fixture(params=OPENERS)
async def opened(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncGenerator[Open, None]:
    async with OPENERS[request.param](request) as found:
        yield found


@pytest.fixture
def index(opened: Open) -> VectorIndex:
    return opened("model-1")


@pytest.fixture
def ana() -> OwnerId:
    """New for each test: the server keeps what the others put in."""
    return OwnerId(new_id())


@pytest.fixture
def ben() -> OwnerId:
    return OwnerId(new_id())


def towards(*numbers: float) -> Vector:
    """A direction of length one."""
    length = sum(number * number for number in numbers) ** 0.5
    return array("f", [number / length for number in numbers])


NORTH, NEARLY_NORTH, EAST = towards(1, 0, 0, 0), towards(4, 1, 0, 0), towards(0, 1, 0, 0)


def a_person(vector: Vector, **changes: Any) -> Entry:
    contact_id = ContactId(new_id())
    return evolve(Entry(str(contact_id), contact_id, None, vector, "hash-1"), **changes)


def a_known_fact(vector: Vector, **changes: Any) -> Entry:
    fact_id = FactId(new_id())
    return evolve(Entry(str(fact_id), ContactId(new_id()), fact_id, vector, "hash-1"), **changes)


async def found(index: VectorIndex, owner: OwnerId, kind: Kind = Kind.WHOLE, **narrowed: str) -> list[str]:
    (hits,) = await index.nearest(owner, NORTH, Sought(kind, MOST_HITS, narrowed))
    return [near.id for near in hits]


async def listed(index: VectorIndex, owner: OwnerId, limit: int = MOST_HITS) -> list[tuple[str, str]]:
    items: list[tuple[str, str]] = []
    request = PageRequest(limit)
    while True:
        page = await index.page(owner, request)
        assert len(page.items) <= limit
        items += [(item.id, item.content_hash) for item in page.items]
        if page.next is None:
            return items
        request = PageRequest(limit, page.next)


async def test_the_nearest_come_first_with_their_distance(index: VectorIndex, ana: OwnerId) -> None:
    far, near, opposite = a_person(EAST), a_person(NEARLY_NORTH), a_person(towards(-1, 0, 0, 0))
    await index.upsert(ana, [opposite, far, near])

    (hits,) = await index.nearest(ana, NORTH, Sought(Kind.WHOLE, 2))

    assert [hit.id for hit in hits] == [near.id, far.id]
    assert [hit.distance for hit in hits] == pytest.approx([1 - 4 / 17**0.5, 1], abs=1e-5)
    assert (await index.nearest(ana, NORTH, Sought(Kind.WHOLE, 3)))[0][2].distance == pytest.approx(2, abs=1e-5)


async def test_whole_people_and_facts_are_asked_for_apart(index: VectorIndex, ana: OwnerId) -> None:
    person, fact = a_person(EAST), a_known_fact(NORTH)
    await index.upsert(ana, [person, fact])

    assert await found(index, ana, Kind.WHOLE) == [person.id]
    ((hit,),) = await index.nearest(ana, NORTH, Sought(Kind.FACTS, 10))
    assert hit.id == fact.id


async def test_what_is_put_in_again_takes_the_place_of_all_that_was_there(index: VectorIndex, ana: OwnerId) -> None:
    fact = a_known_fact(EAST, metadata={"source": "you", "topic": "talk"})
    await index.upsert(ana, [fact])
    await index.upsert(ana, [evolve(fact, fact_id=None, vector=NORTH, content_hash="hash-2", metadata={"topic": "x"})])

    ((hit,),) = await index.nearest(ana, NORTH, Sought(Kind.WHOLE, 10))

    assert (hit.id, hit.distance) == (fact.id, pytest.approx(0, abs=1e-5))
    assert await listed(index, ana) == [(fact.id, "hash-2")]
    assert await found(index, ana, Kind.FACTS) == []
    assert await found(index, ana, source="you") == await found(index, ana, topic="talk") == []
    assert await found(index, ana, topic="x") == [fact.id]


async def test_hits_are_narrowed_by_all_the_values_that_are_asked_for(index: VectorIndex, ana: OwnerId) -> None:
    both = a_person(NEARLY_NORTH, metadata={"source": 'a "b" = c', "city": "Zürich 🌊"})
    one = a_person(NORTH, metadata={"source": 'a "b" = c'})
    await index.upsert(ana, [both, one, a_person(NORTH)])

    assert await found(index, ana, source='a "b" = c') == [one.id, both.id]
    assert await found(index, ana, source='a "b" = c', city="Zürich 🌊") == [both.id]
    assert await found(index, ana, source="a") == []


async def test_what_is_taken_out_is_gone_and_what_is_not_there_is_no_matter(index: VectorIndex, ana: OwnerId) -> None:
    await index.delete(ana, ["nothing"])
    gone, stays = a_person(NORTH), a_person(EAST)
    await index.upsert(ana, [gone, stays])

    await index.delete(ana, [gone.id, "nothing"])
    await index.delete(ana, [])

    assert await found(index, ana) == [stays.id]
    assert await index.count(ana) == 1


async def test_nobody_sees_or_changes_what_is_somebody_elses(index: VectorIndex, ana: OwnerId, ben: OwnerId) -> None:
    hers = a_person(NORTH)
    await index.upsert(ana, [hers])
    await index.upsert(ben, [evolve(hers, vector=EAST, content_hash="his")])
    await index.delete(ben, [hers.id])
    await index.forget(ben)

    assert await listed(index, ana) == [(hers.id, "hash-1")]
    assert await found(index, ben) == []


async def test_an_owner_without_an_index_has_nothing(index: VectorIndex, ana: OwnerId) -> None:
    await index.upsert(ana, [])

    assert await found(index, ana) == await listed(index, ana) == []
    assert await index.count(ana) == 0


async def test_pages_name_everything_once(index: VectorIndex, ana: OwnerId) -> None:
    entries = [a_person(towards(1, number, 0, 0), content_hash=f"hash-{number}") for number in range(250)]
    await index.upsert(ana, entries[:MOST_ENTRIES])
    await index.upsert(ana, entries[MOST_ENTRIES:])
    wanted = sorted((entry.id, entry.content_hash) for entry in entries)

    for limit in (50, 77, MOST_HITS):
        assert sorted(await listed(index, ana, limit)) == wanted
    assert len((await index.page(ana, PageRequest(1_000))).items) == MOST_HITS
    assert await index.count(ana) == 250
    with pytest.raises(InvalidInput):
        await index.page(ana, PageRequest(50, "nonsense"))


async def test_more_than_is_allowed_in_one_call_is_refused(index: VectorIndex, ana: OwnerId) -> None:
    many = [a_person(NORTH) for _ in range(MOST_ENTRIES + 1)]

    with pytest.raises(ValueError, match="200 is the most"):
        await index.upsert(ana, many)
    with pytest.raises(ValueError, match="200 is the most"):
        await index.delete(ana, [entry.id for entry in many])
    for limit in (0, MOST_HITS + 1):
        with pytest.raises(ValueError, match="1 to 200"):
            await index.nearest(ana, NORTH, Sought(Kind.WHOLE, limit))


async def test_a_rebuild_takes_the_place_of_the_old_index_at_once(index: VectorIndex, ana: OwnerId) -> None:
    old, new = a_person(NORTH), a_person(NORTH)
    await index.upsert(ana, [old])
    seen: list[list[str]] = []
    done = asyncio.Event()

    async def search() -> None:
        while not done.is_set():
            seen.append(await found(index, ana))
            await asyncio.sleep(0)

    searching = asyncio.create_task(search())
    for _ in range(3):
        async with index.rebuild(ana) as rebuild:
            await rebuild.add([new])
            await rebuild.add([])
            await asyncio.sleep(0)
            assert await index.count(ana) == 1
    done.set()
    await searching

    assert seen
    assert all(hits in ([old.id], [new.id]) for hits in seen)
    assert await listed(index, ana) == [(new.id, "hash-1")]


async def test_what_a_rebuild_is_given_again_takes_the_place_of_what_it_was_given(
    index: VectorIndex, ana: OwnerId
) -> None:
    person = a_person(EAST, metadata={"topic": "talk"})
    fact, other = a_known_fact(NORTH), a_known_fact(NORTH)
    async with index.rebuild(ana) as coming:
        await coming.add([person, fact])
        await coming.add([evolve(person, vector=NORTH, content_hash="hash-2", metadata={}), other])

    assert sorted(await listed(index, ana)) == sorted(
        [(person.id, "hash-2"), (fact.id, "hash-1"), (other.id, "hash-1")]
    )
    assert await found(index, ana) == [person.id]
    assert await found(index, ana, topic="talk") == []


async def test_a_rebuild_that_fails_leaves_the_old_index(index: VectorIndex, ana: OwnerId) -> None:
    old = a_person(NORTH)
    await index.upsert(ana, [old])

    with pytest.raises(RuntimeError, match="power cut"):  # noqa: PT012 - it has to pass through the rebuild
        async with index.rebuild(ana) as rebuild:
            await rebuild.add([a_person(NORTH), a_person(EAST)])
            raise RuntimeError("power cut")

    assert await found(index, ana) == [old.id]
    async with index.rebuild(ana):
        pass
    assert await found(index, ana) == []


async def test_the_first_index_may_be_a_rebuild_while_entries_come_in(index: VectorIndex, ana: OwnerId) -> None:
    built, meanwhile = a_person(NORTH), a_person(NORTH)
    async with index.rebuild(ana) as rebuild:
        await rebuild.add([built])
        assert await found(index, ana) == []
        await index.upsert(ana, [meanwhile])
        assert await found(index, ana) == [meanwhile.id]

    assert await found(index, ana) == [built.id]


async def test_a_later_rebuild_ends_an_earlier_one(index: VectorIndex, ana: OwnerId) -> None:
    earlier = index.rebuild(ana)
    first = await earlier.__aenter__()
    late = a_person(NORTH)
    async with index.rebuild(ana) as second:
        await second.add([late])
        with pytest.raises(Conflict):
            await first.add([a_person(NORTH)])
    with pytest.raises(Conflict):
        await earlier.__aexit__(None, None, None)

    assert await found(index, ana) == [late.id]


async def test_what_is_forgotten_is_gone_with_a_rebuild_in_progress(index: VectorIndex, ana: OwnerId) -> None:
    await index.forget(ana)
    await index.upsert(ana, [a_person(NORTH)])
    with pytest.raises(Conflict):  # noqa: PT012 - it is the end of the block that raises
        async with index.rebuild(ana) as rebuild:
            await rebuild.add([a_person(NORTH)])
            await index.forget(ana)

    assert await found(index, ana) == await listed(index, ana) == []
    await index.upsert(ana, [again := a_person(NORTH)])
    assert await found(index, ana) == [again.id]


async def test_vectors_of_another_model_are_refused_until_a_rebuild(opened: Open, ana: OwnerId) -> None:
    before, after = opened("model-1"), opened("model-2")
    await before.upsert(ana, [a_person(NORTH)])

    for refused in (
        after.upsert(ana, [a_person(NORTH)]),
        after.nearest(ana, NORTH, Sought(Kind.WHOLE, 1)),
        after.page(ana, PageRequest()),
    ):
        with pytest.raises(VectorIndexOutdated, match=r"made with model-1, and model-2 is set now\. Rebuild"):
            await refused
    assert await after.count(ana) == 1

    async with after.rebuild(ana) as rebuild:
        await rebuild.add([new := a_person(NORTH)])

    assert await found(after, ana) == [new.id]
    with pytest.raises(VectorIndexOutdated):
        await found(before, ana)


async def test_a_vector_of_another_length_is_refused(index: VectorIndex, ana: OwnerId) -> None:
    short = towards(1, 0)
    with pytest.raises(VectorIndexOutdated, match="2 dimensions"):
        await index.upsert(ana, [a_person(short)])
    with pytest.raises(VectorIndexOutdated, match="2 dimensions"):
        await index.nearest(ana, short, Sought(Kind.WHOLE, 1))
    async with index.rebuild(ana) as rebuild:
        with pytest.raises(VectorIndexOutdated, match="2 dimensions"):
            await rebuild.add([a_person(short)])


async def test_what_is_well_says_so(index: VectorIndex, ana: OwnerId) -> None:
    assert await index.health() is Health.WELL
    await index.upsert(ana, [a_person(NORTH)])
    assert await index.health() is Health.WELL


async def test_many_ask_at_once(index: VectorIndex, ana: OwnerId) -> None:
    person = a_person(NORTH)
    await index.upsert(ana, [person])

    answers = await asyncio.gather(*(found(index, ana) for _ in range(50)))

    assert answers == [[person.id]] * 50
