"""The people and questions of `tests/data/search`, in a store of their own, and how well lists answer them."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from json import loads
from math import log2
from pathlib import Path
from uuid import UUID

from attrs import evolve, frozen

from careeros.adapters.memory.wakeups import MemoryWakeups
from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.application.contacts.find_contacts import EVERYBODY
from careeros.application.search.lists import ByMeaning, by_words
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.domain.ranking import Lists
from careeros.entrypoints.wiring.adapters import Adapters, over_postgres
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.searching import make_searching
from careeros.entrypoints.wiring.settings import Settings

DATA = Path(__file__).parents[1] / "tests/data/search"
SECOND = DATA / "second"
"""A set by a hand that had not seen the first, nor how search works."""

OWNER = OwnerId(UUID(int=1))
_LEARNT = datetime(2026, 11, 1, tzinfo=UTC)


@frozen
class Question:
    """`relevant` has 2 for who answers it, and 1 for who comes near; nobody else does."""

    number: int
    kind: str
    text: str
    relevant: Mapping[ContactId, int]


def questions(data: Path = DATA) -> tuple[Question, ...]:
    rows = map(loads, (data / "questions.jsonl").read_text("utf-8").splitlines())
    return tuple(
        Question(row["id"], row["kind"], row["question"], {_id(int(who)): how for who, how in row["relevant"].items()})
        for row in rows
    )


def people(data: Path = DATA) -> dict[ContactId, tuple[Contact, tuple[Fact, ...]]]:
    rows = map(loads, (data / "contacts.jsonl").read_text("utf-8").splitlines())
    return {_id(row["id"]): (_contact(row), _facts(row)) for row in rows}


def languages() -> list[str]:
    """The language of each person's position."""
    return [loads(line)["language"] for line in (DATA / "contacts.jsonl").read_text("utf-8").splitlines()]


@asynccontextmanager
async def filled(url: str, folder: Path, data: Path = DATA) -> AsyncGenerator[Adapters, None]:
    """A database with all of these people in it, and the index of vectors in the folder filled."""
    searching = make_searching(Settings(), folder)
    engine = open_engine(url)
    try:
        adapters = over_postgres(engine, WORKER, MemoryWakeups(), folder, settings=Settings(), searching=searching)
        everybody = people(data)
        async with adapters.begin(OWNER) as work:
            await work.contacts.add([contact for contact, _ in everybody.values()])
            await work.facts.add({contact.id: facts for contact, facts in everybody.values()})
            await work.commit()
        await make_core(adapters).sync_index(by=OWNER)
        yield adapters
    finally:
        await searching.close()
        await engine.dispose()


async def lists_of(adapters: Adapters, question: str) -> Lists:
    """What the three searches find, before they are blended."""
    near = await ByMeaning(adapters.embedder, adapters.index)(question, EVERYBODY, by=OWNER)
    assert near.degraded is None, near.degraded
    async with adapters.begin(OWNER) as work:
        said = await by_words(work, question)
    return Lists(said.people, near.whole, near.facts, said.named)


def ndcg(found: Sequence[ContactId], question: Question, *, at: int = 10) -> float:
    """1 for the best order there can be; for a question without an answer, 1 when nobody is found."""
    if not question.relevant:
        return float(not found)
    best = sorted(question.relevant.values(), reverse=True)[:at]
    gained = [question.relevant.get(one, 0) for one in found[:at]]
    return _gain(gained) / _gain(best)


def recall(found: Sequence[ContactId], question: Question, *, at: int = 20) -> float:
    """The share of those who answer it (of as many as fit) that is among the first."""
    answers = {one for one, how in question.relevant.items() if how == 2}
    if not answers:
        return float(not found)
    return len(answers.intersection(found[:at])) / min(len(answers), at)


def _gain(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades))


def _id(number: int) -> ContactId:
    return ContactId(UUID(int=number))


def _contact(row: Mapping[str, str]) -> Contact:
    name = Name(row["name"], row["first"], row["last"])
    whose = Contact(_id(int(row["id"])), name, row["company"], row["position"], row["location"])
    return evolve(whose, linkedin_slug=f"person-{row['id']}", source="Connections.csv")


def _facts(row: Mapping[str, Sequence[Mapping[str, str]]]) -> tuple[Fact, ...]:
    first = int(str(row["id"])) * 100 + 100_000
    return tuple(
        Fact(FactId(UUID(int=first + place)), told["kind"], told["text"], "you", _LEARNT)
        for place, told in enumerate(row["facts"])
    )


def run_filled(url: str, folder: Path, numbers: Sequence[Question], data: Path = DATA) -> dict[int, Lists]:
    """The lists of all questions, by their numbers."""

    async def every() -> dict[int, Lists]:
        async with filled(url, folder, data) as adapters:
            return {one.number: await lists_of(adapters, one.text) for one in numbers}

    return asyncio.run(every())
