"""The index of vectors: filled as work, mended by a check, made anew; search with it and without."""

from pathlib import Path

import pytest
from attrs import evolve, frozen

from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.memory.vector_index import MemoryVectorIndex
from careeros.application.core import Core
from careeros.application.messages.draft_messages import Selection
from careeros.application.search.ask import CHECK, INDEX
from careeros.application.search.upkeep import Divergence
from careeros.domain.channels import Channel
from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import InvalidInput
from careeros.domain.ids import ContactId
from careeros.domain.messages import Purpose
from careeros.domain.pages import PageRequest
from careeros.domain.ranking import best_of
from careeros.domain.search import Match
from careeros.domain.work import WorkFilter, WorkItem, WorkState
from careeros.entrypoints.wiring.adapters import Adapters
from careeros.entrypoints.wiring.core import make_core
from careeros.ports.embedder import Embedder
from careeros.ports.errors import EmbedderUnavailable, VectorIndexUnavailable
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.vector_index import Kind, Sought
from tests.builders import ANA, BEN, a_contact
from tests.exports import write_csv

pytestmark = pytest.mark.anyio

SOON = PageRequest(50)


class Counting(Embedder):
    """Counts the texts that go through it, and fails when it is told to."""

    def __init__(self, inner: Embedder, name: str | None = None) -> None:
        self.inner, self.texts, self.fails, self.name = inner, 0, False, name or inner.model

    @property
    def model(self) -> str:
        return self.name

    @property
    def dimensions(self) -> int:
        return self.inner.dimensions

    async def embed(self, texts):
        if self.fails:
            raise EmbedderUnavailable("The model is asleep.", "Wake it.")
        self.texts += len(texts)
        return await self.inner.embed(texts)


@frozen
class Broken:
    """An index that answers nothing."""

    def __getattr__(self, name: str):
        async def fails(*_: object, **__: object) -> None:
            raise VectorIndexUnavailable("The index is away.", "Wait.")

        return fails


@frozen
class Slow(MemoryVectorIndex):
    """An index that takes as long as it takes another unit of work to begin."""

    begin: BeginWork

    async def nearest(self, owner_id, vector, *sought):
        async with self.begin(owner_id):
            return await super().nearest(owner_id, vector, *sought)


class Desk:
    """A core, its adapters, and the people of one file in it."""

    def __init__(self, adapters: Adapters, store: MemoryStore) -> None:
        self.store, self.embedder = store, Counting(adapters.embedder)
        self.index = adapters.index
        self.adapters = evolve(adapters, embedder=self.embedder)
        self.core = make_core(self.adapters)

    def with_index(self, index: object) -> Core:
        return make_core(evolve(self.adapters, index=index))

    def with_model(self, name: str) -> Core:
        """The same store with another model set."""
        self.embedder = Counting(self.adapters.embedder, name)
        index = MemoryVectorIndex(self.adapters.index._kept, self.embedder)
        return make_core(evolve(self.adapters, embedder=self.embedder, index=index))

    async def check(self, core: Core | None = None) -> None:
        """Do the row that checks, as if it were due."""
        async with self.adapters.begin(ANA) as work:
            (row,) = (await work.work.page(WorkFilter(kind=CHECK), SOON)).items
            await work.work.replace(row, evolve(row, run_at=self.adapters.clock.now()))
            await work.commit()
        await (core or self.core).run_due(by=ANA, limit=20)

    async def rows(self, kind: str, state: WorkState) -> tuple[WorkItem, ...]:
        return (await self.core.list_work(WorkFilter(kind=kind, state=state), SOON, by=ANA)).items

    async def found(self, question: str, core: Core | None = None, **wanted: object) -> list[str]:
        page = await (core or self.core).find_contacts(question, SOON, by=ANA, wanted=ContactFilter(**wanted))
        return [one.name for one in page.items]


@pytest.fixture
async def desk(adapters: Adapters, store: MemoryStore, tmp_path: Path) -> Desk:
    desk = Desk(adapters, store)
    await desk.core.import_contacts(write_csv(tmp_path), name="Connections.csv", by=ANA)
    return desk


async def indexed(desk: Desk) -> Desk:
    await desk.core.run_due(by=ANA, limit=20)
    return desk


async def test_a_filter_takes_its_pick_of_all_who_are_known_by_the_words(desk: Desk) -> None:
    crowd = [a_contact(f"Person {number}", position="Pilot", linkedin_slug=f"p-{number}") for number in range(1_005)]
    tagged = [evolve(one, tags=("rare",)) for one in (crowd[0], crowd[-1])]
    async with desk.adapters.begin(ANA) as work:
        await work.contacts.add([tagged[0], *crowd[1:-1], tagged[1]])
        await work.commit()

    assert sorted(await desk.found("pilot", tag="rare")) == ["Person 0", "Person 1004"]


async def test_a_question_that_is_asked_again_is_embedded_once(desk: Desk) -> None:
    await indexed(desk)
    before = desk.embedder.texts

    first = await desk.core.find_contacts("harbor", PageRequest(1), by=ANA)
    await desk.core.find_contacts("harbor", PageRequest(1, first.next), by=ANA)
    await desk.core.find_contacts("harbor", SOON, by=BEN)
    assert desk.embedder.texts == before + 1

    await desk.core.find_contacts("tides", SOON, by=ANA)
    assert desk.embedder.texts == before + 2


async def test_an_import_leaves_index_work_and_is_found_by_words_before_that_is_done(desk: Desk) -> None:
    (row,) = await desk.rows(INDEX, WorkState.QUEUED)

    assert len(row.payload["contact_ids"].split()) == len(desk.store.owners[ANA].contacts)
    assert await desk.index.count(ANA) == 0
    page = await desk.core.find_contacts("kim", SOON, by=ANA)
    assert [one.name for one in page.items] == ["Kim Lee"]
    assert page.degraded is not None


async def test_index_work_fills_the_index_once(desk: Desk) -> None:
    await indexed(desk)
    people = len(desk.store.owners[ANA].contacts)

    assert await desk.rows(INDEX, WorkState.QUEUED) == ()
    assert await desk.index.count(ANA) == desk.embedder.texts == 2 * people  # each has a position
    assert await desk.core.check_index(by=ANA) == Divergence(0, 0, 0)
    assert (await desk.core.find_contacts("kim", SOON, by=ANA)).degraded is None
    assert (await desk.core.find_contacts("kim", SOON, by=BEN)).items == ()


async def test_a_fact_that_is_added_is_found_by_its_own_vector_and_shown(desk: Desk) -> None:
    await indexed(desk)
    kim = next(one for one in desk.store.owners[ANA].contacts.values() if one.name.full == "Kim Lee")
    await desk.core.add_fact(kim.id, kind="talk", text="Spoke about tides at DataConf", source="you", by=ANA)
    await indexed(desk)

    ((near, *_),) = await desk.index.nearest(
        ANA, desk.embedder.inner.direction("tides dataconf"), Sought(Kind.FACTS, 3)
    )
    found = (await desk.core.find_contacts("who told us things about tides at a DataConf", SOON, by=ANA)).items[0]

    assert near.id.startswith(f"{kim.id}/")
    assert (found.contact_id, found.matched) == (kim.id, Match("talk", "Spoke about tides at DataConf"))


async def test_a_rebuild_and_a_sync_embed_nothing_that_is_kept(desk: Desk) -> None:
    await indexed(desk)
    before, entries = desk.embedder.texts, await desk.index.count(ANA)
    people = len(desk.store.owners[ANA].contacts)
    told: list[tuple[int, int]] = []

    async def progress(done: int, total: int) -> None:
        told.append((done, total))

    rebuilt = await desk.core.rebuild_index(by=ANA, progress=progress)
    synced = await desk.core.sync_index(by=ANA)

    assert (rebuilt.indexed, rebuilt.embedded, desk.embedder.texts) == (entries, 0, before)
    assert (synced.indexed, synced.removed, synced.unchanged, synced.embedded) == (0, 0, entries, 0)
    assert told == [(0, people), (people, people)]
    assert await desk.core.check_index(by=ANA) == Divergence(0, 0, 0)


async def spoil(desk: Desk) -> None:
    """One entry is lost, one is of another content, one is of nobody."""
    entries = desk.index._kept.live[ANA].entries
    lost, stale, kept = list(entries)[:3]
    del entries[lost]
    entries[stale] = evolve(entries[stale], content_hash="another")
    entries["0" * 32] = evolve(entries[kept], id="0" * 32)


async def test_what_differs_is_counted_and_a_sync_mends_it_alone(desk: Desk) -> None:
    await indexed(desk)
    await spoil(desk)

    assert await desk.core.check_index(by=ANA) == Divergence(missing=1, stale=1, extra=1)
    synced = await desk.core.sync_index(by=ANA)
    assert (synced.indexed, synced.removed, synced.embedded) == (2, 1, 0)
    assert await desk.core.check_index(by=ANA) == Divergence(0, 0, 0)


async def test_the_check_that_recurs_mends_what_differs(desk: Desk) -> None:
    await indexed(desk)
    await spoil(desk)
    await desk.check()

    assert await desk.core.check_index(by=ANA) == Divergence(0, 0, 0)
    (row,) = await desk.rows(CHECK, WorkState.QUEUED)
    assert (row.attempts, row.error) == (0, None)
    assert row.run_at > desk.adapters.clock.now()


async def test_an_index_that_is_lost_is_made_again_by_the_check(desk: Desk) -> None:
    await indexed(desk)
    before = desk.embedder.texts
    await desk.index.forget(ANA)

    assert (await desk.core.find_contacts("kim", SOON, by=ANA)).degraded is not None
    await desk.check()
    assert (await desk.core.find_contacts("kim", SOON, by=ANA)).degraded is None
    assert (await desk.core.check_index(by=ANA), desk.embedder.texts) == (Divergence(0, 0, 0), before + 1)


async def test_without_an_index_work_is_done_all_the_same_and_the_check_brings_it_later(desk: Desk) -> None:
    away = desk.with_index(Broken())
    await away.run_due(by=ANA, limit=20)
    page = await away.find_contacts("kim", SOON, by=ANA)
    await desk.check(away)
    (waiting,) = await desk.rows(CHECK, WorkState.QUEUED)

    assert await desk.rows(INDEX, WorkState.QUEUED) == ()
    assert ([one.name for one in page.items], page.degraded) == (["Kim Lee"], "The index is away. Wait.")
    assert waiting.error == "The index is away. Wait."
    await desk.check()
    assert await desk.core.check_index(by=ANA) == Divergence(0, 0, 0)


async def test_without_a_model_index_work_waits_and_is_not_counted_as_tried(desk: Desk) -> None:
    desk.embedder.fails = True
    for _ in range(8):
        await desk.core.run_due(by=ANA, limit=20)
    (row,) = await desk.rows(INDEX, WorkState.QUEUED)

    assert (row.attempts, row.error) == (0, "The model is asleep. Wake it.")
    assert row.run_at > desk.adapters.clock.now()
    assert await desk.found("kim") == ["Kim Lee"]


async def test_another_model_is_refused_until_the_index_is_made_anew(desk: Desk) -> None:
    await indexed(desk)
    other = desk.with_model("other/1/256")

    assert "was made with" in str((await other.find_contacts("kim", SOON, by=ANA)).degraded)
    await desk.check(other)
    await other.run_due(by=ANA, limit=20)
    await desk.check(other)
    assert (await other.find_contacts("kim", SOON, by=ANA)).degraded is None
    assert await other.check_index(by=ANA) == Divergence(0, 0, 0)
    assert (await desk.core.find_contacts("kim", SOON, by=ANA)).degraded is not None


async def test_a_change_while_the_index_is_made_anew_is_not_lost(desk: Desk) -> None:
    await indexed(desk)
    kim = next(one for one in desk.store.owners[ANA].contacts.values() if one.name.full == "Kim Lee")

    async def meanwhile(done: int, total: int) -> None:
        if done == total:
            await desk.core.add_fact(kim.id, kind="note", text="Keeps bees", source="you", by=ANA)
            await desk.core.run_due(by=ANA, limit=20)

    await desk.core.rebuild_index(by=ANA, progress=meanwhile)

    assert await desk.core.check_index(by=ANA) == Divergence(0, 0, 0)


async def test_who_is_gone_is_gone_from_the_index_the_embeddings_and_the_vocabulary(desk: Desk) -> None:
    await indexed(desk)
    held = desk.store.owners[ANA]
    kim = next(one for one in held.contacts.values() if one.name.full == "Kim Lee")
    assert "lee" in held.vocabulary
    async with desk.adapters.begin(ANA) as work:
        del work.contacts._held.contacts[kim.id]
        await desk.core.import_contacts.ask_to_index(work, [kim.id], by=ANA)
        await work.commit()
    await indexed(desk)

    assert str(kim.id) not in desk.index._kept.live[ANA].entries
    assert str(kim.id) not in desk.store.owners[ANA].embeddings
    assert "lee" not in desk.store.owners[ANA].vocabulary


@pytest.mark.parametrize(("question", "person"), [("kmi lee", "Kim Lee"), ("harbr", "Kim Lee"), ("KÏM", "Kim Lee")])
async def test_typing_errors_and_accents_do_not_hide_people(desk: Desk, question: str, person: str) -> None:
    await indexed(desk)

    assert (await desk.found(question))[0] == person


async def test_a_search_holds_nothing_that_others_need_while_the_index_takes_its_time(desk: Desk) -> None:
    await indexed(desk)
    slow = Slow(desk.index._kept, desk.embedder, desk.adapters.begin)

    page = await desk.with_index(slow).find_contacts("kim", SOON, by=ANA)

    assert page == await desk.core.find_contacts("kim", SOON, by=ANA)
    assert page.degraded is None


async def test_a_search_is_narrowed_as_a_list_is(desk: Desk) -> None:
    await indexed(desk)
    kim = next(one for one in desk.store.owners[ANA].contacts.values() if one.name.full == "Kim Lee")

    assert await desk.found("kim", company=kim.company.upper()) == ["Kim Lee"]
    assert await desk.found("kim", company="Nowhere") == []
    assert "Kim Lee" in await desk.found("kim", channel=Channel.LINKEDIN_NOTE)
    assert await desk.found("kim", tag="alumni") == []


async def test_drafts_go_to_those_whom_the_search_finds(desk: Desk) -> None:
    await indexed(desk)
    everybody = await desk.core.find_contacts.everybody("kim", by=ANA)

    batch = await desk.core.draft_messages(
        Selection(question="kim"), purpose=Purpose.INTRODUCTION, channel=None, by=ANA
    )

    assert batch.size == len(best_of(everybody.people)) == 1


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("Who do I know at Tidewater Labs that writes poetry about boats?", "Noor Haddad"),
        ("my friend at Harbor Bank with a boat, seven cats and three dogs", "Eva Stone"),
        ("Wer arbeitet bei Harbor Analytics?", "Kim Lee"),
        ("anyone with a boat and two dogs and cats at Tidewater Labs or Harbor Bank", "Eva Stone"),
        ("¿Conozco a alguien en Harbor Analytics?", "Kim Lee"),
    ],
)
async def test_who_works_at_a_company_that_is_named_whole_is_found_whatever_else_is_asked(
    desk: Desk, question: str, person: str
) -> None:
    await indexed(desk)

    assert (await desk.found(question))[0] == person


@pytest.mark.parametrize("question", ["people not at Harbor Bank", "wer arbeitet nicht bei Harbor Bank"])
async def test_nobody_is_written_to_whom_a_search_leaves_out(desk: Desk, question: str) -> None:
    await indexed(desk)

    with pytest.raises(InvalidInput, match="whom not to write to"):
        await desk.core.draft_messages(Selection(question=question), purpose=Purpose.INTRODUCTION, channel=None, by=ANA)


async def test_who_is_erased_leaves_the_index_at_once(desk: Desk) -> None:
    await indexed(desk)
    before = await desk.index.count(ANA)
    kim = await one_called(desk, "Kim Lee")

    await desk.core.erase_contact(kim, by=ANA)

    left = (await desk.index.page(ANA, PageRequest(200))).items
    assert 0 < len(left) < before
    assert not any(str(kim) in one.id for one in left)


async def test_who_is_erased_while_the_index_is_away_leaves_it_with_the_next_check(desk: Desk) -> None:
    await indexed(desk)
    everybody = (await desk.core.list_contacts(ContactFilter(), SOON, by=ANA)).items

    for person in everybody:
        await desk.with_index(Broken()).erase_contact(person.id, by=ANA)
    assert await desk.index.count(ANA)
    await desk.check()

    assert await desk.index.count(ANA) == 0


@pytest.mark.parametrize("away", [False, True])
async def test_an_account_that_is_erased_leaves_no_vectors(desk: Desk, *, away: bool) -> None:
    await indexed(desk)

    await (desk.with_index(Broken()) if away else desk.core).erase_account(by=ANA)
    if away:
        await desk.check()

    assert await desk.index.count(ANA) == 0


async def one_called(desk: Desk, name: str) -> ContactId:
    everybody = (await desk.core.list_contacts(ContactFilter(), SOON, by=ANA)).items
    (found,) = [one.id for one in everybody if one.name.full == name]
    return found
