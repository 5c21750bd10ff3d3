"""How fast the index of vectors is made anew and searched, beside what Chroma and PostgreSQL take by themselves.

The people are those of `tests/data/search`, over and over under other names. One run, so ratios hold on any machine.
"""

import argparse
import asyncio
import signal
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import closing
from json import loads
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, sleep
from typing import Any
from uuid import UUID

import numpy as np
import sqlalchemy as sa
from attrs import define, evolve

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

from careeros.adapters.chroma.opening import in_folder
from careeros.adapters.contact_files.linkedin.sample import SAMPLE_EXPORT
from careeros.adapters.embedded_postgres.embedded import running_cluster
from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.adapters.memory.wakeups import MemoryWakeups
from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.adapters.postgres.schema import connection_to, ensure_schema
from careeros.application.contacts.find_contacts import EVERYBODY, FindContacts
from careeros.application.core import Core
from careeros.application.search.lists import ByMeaning, by_words
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.domain.pages import PageRequest
from careeros.domain.search import question_words
from careeros.entrypoints.wiring.adapters import Adapters, over_postgres
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.interpreter import set_up_interpreter
from careeros.entrypoints.wiring.searching import make_searching
from careeros.entrypoints.wiring.settings import Settings
from careeros.ports.embedder import Embedder, Vector
from search_set import OWNER, people, questions
from start import PROGRAM, pss_mb

FEW = OwnerId(UUID(int=2))
_BATCH = 200
_ROUNDS = 3
_RAW_SQL = sa.text(
    "select contact_id, ts_rank(words, query, 1) as rank from contact_words, cast(:query as tsquery) as query"
    " where owner_id = :owner and words @@ query order by rank desc limit 50"
)


@define
class Counting(Embedder):
    """Counts the calls that reach the model."""

    inner: Embedder
    calls: int = 0

    @property
    def model(self) -> str:
        return self.inner.model

    @property
    def dimensions(self) -> int:
        return self.inner.dimensions

    async def embed(self, texts: Sequence[str]) -> list[Vector]:
        self.calls += 1
        return await self.inner.embed(texts)


def crowd(size: int, owner: OwnerId) -> list[tuple[Contact, tuple[Fact, ...]]]:
    """So many people, no two with the same name or ids."""
    known, made = list(people().values()), []
    for number in range(size):
        contact, facts = known[number % len(known)]
        contact_id = ContactId(UUID(int=owner.int * 10**9 + number))
        name = Name.of(first=contact.name.first, last=f"{contact.name.last} {number // len(known)}")
        told = tuple(
            evolve(fact, id=FactId(UUID(int=owner.int * 10**11 + number * 100 + place)))
            for place, fact in enumerate(facts)
        )
        made.append((evolve(contact, id=contact_id, name=name, linkedin_slug=f"p-{contact_id.int}"), told))
    return made


async def fill(adapters: Adapters, size: int, owner: OwnerId) -> None:
    """With the words for full text, which a worker writes after an import."""
    everybody = crowd(size, owner)
    for start in range(0, size, 2_000):
        some = everybody[start : start + 2_000]
        async with adapters.begin(owner) as work:
            await work.contacts.add([contact for contact, _ in some])
            await work.facts.add({contact.id: facts for contact, facts in some})
            await work.commit()
    due = True
    while due:
        async with adapters.begin(owner) as work:
            due = await work.finder.catch_up()
            await work.commit()


async def raw_upserts(adapters: Adapters, owner: OwnerId, folder: Path) -> float:
    """Seconds that Chroma takes for the same vectors in a folder of its own, with nothing around it."""
    async with adapters.begin(owner) as work:
        kept = await work.embeddings.of([contact.id for contact, _ in crowd(SIZES[owner], owner)])
    rows = [(one.id, np.frombuffer(one.vector, dtype=np.float32), {"hash": one.content_hash}) for one in kept]
    chroma = in_folder(folder)

    def put(client: Any) -> float:
        collection = client.create_collection(
            f"raw-{owner.int}", embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
        )
        began = perf_counter()
        for start in range(0, len(rows), _BATCH):
            ids, vectors, metadatas = zip(*rows[start : start + _BATCH], strict=True)
            collection.upsert(ids=list(ids), embeddings=list(vectors), metadatas=list(metadatas))
        return perf_counter() - began

    try:
        return await chroma.run(put, within=600)
    finally:
        await chroma.close()


SIZES: dict[OwnerId, int] = {}


async def rebuilds(adapters: Adapters, core: Core, embedder: Counting, owner: OwnerId, folder: Path) -> None:
    before = embedder.calls
    raw = await raw_upserts(adapters, owner, folder)
    began = perf_counter()
    rebuilt = await core.rebuild_index(by=owner)
    seconds = perf_counter() - began
    print(
        f"rebuild of {SIZES[owner]:,} contacts: {rebuilt.indexed:,} vectors in {seconds:.2f} s, "
        f"{rebuilt.indexed / seconds:,.0f} a second; raw upserts {rebuilt.indexed / raw:,.0f} a second; "
        f"ratio {raw / seconds:.2f} (aim: .8 at least); {embedder.calls - before} embedding calls"
    )


async def timed(asked: Sequence[str], acts: Mapping[str, Callable[[str], Awaitable[object]]]) -> dict[str, list[float]]:
    """Milliseconds of each act for each question: one act after the other at each, so that what else the machine does
    meets all of them, after a round that warms up.
    """
    for question in asked[:20]:
        for act in acts.values():
            await act(question)
    times: dict[str, list[float]] = {name: [] for name in acts}
    for question in asked * _ROUNDS:
        for name, act in acts.items():
            began = perf_counter()
            await act(question)
            times[name].append((perf_counter() - began) * 1_000)
    return times


def p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1]


async def finds(adapters: Adapters, core: Core, url: str, folder: Path) -> None:
    asked = [one.text for one in questions()]
    vectors = dict(zip(asked, await adapters.embedder.embed(asked), strict=True))
    chroma, meaning = in_folder(folder), ByMeaning(adapters.embedder, adapters.index)

    async def by_chroma(question: str) -> object:
        def query(client: Any) -> object:
            collection = client.get_collection(f"raw-{OWNER.int}", embedding_function=None)
            return collection.query(query_embeddings=[vectors[question].tolist()], n_results=50)

        return await chroma.run(query)

    async def of_words(question: str) -> object:
        async with adapters.begin(OWNER) as work:
            return await by_words(work, question)

    with connection_to(url) as connection:
        connection.execute(sa.text("set role postgres"))

        async def by_sql(question: str) -> object:
            query = " | ".join(f"'{word}'" for word in question_words(question))
            return connection.execute(_RAW_SQL, {"query": query, "owner": OWNER}).all()

        async def find_anew(question: str) -> object:
            """With nothing remembered of the questions before."""
            return await FindContacts(adapters.begin, ByMeaning(adapters.embedder, adapters.index))(
                question, PageRequest(20), by=OWNER
            )

        acts: dict[str, Callable[[str], Awaitable[object]]] = {
            "raw Chroma query": by_chroma,
            "raw SQL query": by_sql,
            "find, asked for the first time": find_anew,
            "find, asked again": lambda question: core.find_contacts(question, PageRequest(20), by=OWNER),
        }
        times = await timed(asked, acts)
        parts = await timed(
            asked,
            {
                "embedding": lambda question: adapters.embedder.embed([question]),
                "meaning": lambda question: meaning(question, EVERYBODY, by=OWNER),
                "words": of_words,
            },
        )
    await chroma.close()
    raw = [a + b for a, b in zip(times["raw Chroma query"], times["raw SQL query"], strict=True)]
    for name, took in (times | {"both raw": raw} | parts).items():
        print(f"  {name}: median {median(took):.1f} ms, p95 {p95(took):.1f} ms")
    for name in (one for one in times if one.startswith("find")):
        typical, slow = (measure(times[name]) / measure(raw) for measure in (median, p95))
        print(
            f"{name}, in {SIZES[OWNER]:,} contacts, in times of both raw queries: median {typical:.2f}, p95 {slow:.2f} "
            "(aim: 2 at most)"
        )


async def measure(url: str, folder: DataFolder, size: int) -> None:
    SIZES.update({OWNER: size, FEW: min(size, 1_000)})
    searching = make_searching(Settings(), folder.vectors)
    embedder = Counting(searching.embedder)
    engine = open_engine(url)
    made = over_postgres(engine, WORKER, MemoryWakeups(), folder.path, settings=Settings(), searching=searching)
    adapters = evolve(made, embedder=embedder)
    core = make_core(adapters)
    try:
        for owner in (FEW, OWNER):
            await fill(adapters, SIZES[owner], owner)
            began = perf_counter()
            synced = await core.sync_index(by=owner)
            took = perf_counter() - began
            print(f"first index of {SIZES[owner]:,} contacts: {synced.embedded:,} texts embedded, {took:.1f} s")
            await rebuilds(adapters, core, embedder, owner, folder.path / "raw")
        await finds(adapters, core, url, folder.path / "raw")
    finally:
        await searching.close()
        await engine.dispose()


def memory(parent: Path) -> None:
    """What `careeros up` takes, over all its processes, once somebody has searched."""
    data_dir = parent / "up"
    command = [PROGRAM, "up", "--json", "--port", "0", "--data-dir", data_dir, "--import", SAMPLE_EXPORT]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as running:
        assert running.stdout is not None
        loads(running.stdout.readline())
        find = [PROGRAM, "contacts", "find", "people who moved into climate", "--json", "--data-dir", data_dir]
        until = perf_counter() + 120
        while perf_counter() < until:
            answer = loads(subprocess.run(find, capture_output=True, text=True, check=True).stdout)
            if answer["items"] and answer["degraded"] is None:
                break
            sleep(0.5)
        print(f"memory with search loaded: {pss_mb(running.pid):.0f} MB PSS (aim: under 380 MB)")
        running.send_signal(signal.SIGINT)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=10_000, help="contacts to search among")
    size = parser.parse_args().people
    set_up_interpreter()
    with tempfile.TemporaryDirectory(prefix="careeros-bench-") as parent:
        Path(parent).chmod(0o711)
        folder = DataFolder(Path(parent, "data"))
        folder.prepare()
        with closing(folder.hold()), running_cluster(folder) as cluster:
            ensure_schema(cluster.url, upgrade_old=True)
            asyncio.run(measure(cluster.url, folder, size))
        memory(Path(parent))


if __name__ == "__main__":
    main()
