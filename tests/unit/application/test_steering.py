"""Batches are paused, resumed and cancelled."""

import pytest
from attrs import evolve

from careeros.application.core import Core
from careeros.application.messages.draft_messages import Selection
from careeros.domain.drafting import Brief, Draft
from careeros.domain.errors import NotFound
from careeros.domain.ids import BatchId
from careeros.domain.messages import Purpose
from careeros.domain.pages import PageRequest
from careeros.domain.work import WorkFilter, WorkState
from careeros.entrypoints.wiring.adapters import Adapters
from careeros.entrypoints.wiring.core import make_core
from careeros.ports.errors import Unavailable
from careeros.ports.message_writer import MessageWriter
from tests.builders import ANA, BEN, a_contact, new_id

pytestmark = pytest.mark.anyio


async def a_batch(core: Core, adapters: Adapters) -> BatchId:
    async with adapters.begin(ANA) as work:
        await work.contacts.add([a_contact(f"Person {number}") for number in range(5)])
        await work.commit()
    batch = await core.draft_messages(Selection(), purpose=Purpose.INTRODUCTION, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=2)
    return batch.id


async def test_a_paused_batch_goes_no_further_until_it_is_resumed(core: Core, adapters: Adapters) -> None:
    batch_id = await a_batch(core, adapters)

    paused = await core.pause_batch(batch_id, by=ANA)
    ran = await core.run_due(by=ANA, limit=100)

    assert (len(paused.drafted), paused.waiting, paused.paused, paused.is_paused) == (2, 0, 3, True)
    assert ran.done == 0

    resumed = await core.resume_batch(batch_id, by=ANA)
    await core.run_due(by=ANA, limit=100)

    assert (resumed.waiting, resumed.paused, resumed.is_paused) == (3, 0, False)
    assert len((await core.show_batch(batch_id, by=ANA)).drafted) == 5


class Pausing(MessageWriter):
    """Fails, and meanwhile somebody pauses the batch."""

    def __init__(self, core: Core) -> None:
        self.core = core
        self.batch_id = BatchId(new_id())

    def cost_at_most(self, brief: Brief) -> int:
        return 0

    async def write(self, brief: Brief) -> Draft:
        await self.core.pause_batch(self.batch_id, by=ANA)
        raise Unavailable("The writer is away.", "Try again in a moment.")


async def test_a_row_that_is_tried_again_waits_with_its_paused_batch(core: Core, adapters: Adapters) -> None:
    batch_id = await a_batch(core, adapters)
    (row, *_) = (await core.list_work(WorkFilter(batch_id, WorkState.QUEUED), PageRequest(), by=ANA)).items
    await core.cancel_work(row.id, by=ANA)
    await core.pause_batch(batch_id, by=ANA)

    again = await core.retry_work(row.id, by=ANA)

    assert again.state is WorkState.PAUSED
    assert (await core.run_due(by=ANA, limit=100)).done == 0


async def test_what_fails_while_its_batch_is_paused_waits_with_the_others(core: Core, adapters: Adapters) -> None:
    pausing = Pausing(core)
    failing = make_core(evolve(adapters, writer=pausing))
    pausing.batch_id = batch_id = await a_batch(core, adapters)

    await failing.run_due(by=ANA, limit=1)

    shown = await core.show_batch(batch_id, by=ANA)
    assert (len(shown.drafted), shown.waiting, shown.paused) == (2, 0, 3)
    await core.resume_batch(batch_id, by=ANA)
    await core.run_due(by=ANA, limit=100)
    assert len((await core.show_batch(batch_id, by=ANA)).drafted) == 5


async def test_the_last_row_that_fails_while_its_batch_is_paused_waits_too(core: Core, adapters: Adapters) -> None:
    pausing = Pausing(core)
    failing = make_core(evolve(adapters, writer=pausing))
    pausing.batch_id = batch_id = await a_batch(core, adapters)
    await core.run_due(by=ANA, limit=2)
    assert (await core.show_batch(batch_id, by=ANA)).waiting == 1

    await failing.run_due(by=ANA, limit=1)

    shown = await core.show_batch(batch_id, by=ANA)
    assert (shown.waiting, shown.paused, shown.is_paused) == (0, 1, True)
    assert (await core.run_due(by=ANA, limit=100)).done == 0
    resumed = await core.resume_batch(batch_id, by=ANA)
    assert not resumed.is_paused
    await core.run_due(by=ANA, limit=100)
    assert len((await core.show_batch(batch_id, by=ANA)).drafted) == 5


class Looking(MessageWriter):
    """Writes as another does, and remembers how far the batch was meanwhile."""

    def __init__(self, core: Core, writer: MessageWriter) -> None:
        self.core = core
        self.writer = writer
        self.batch_id = BatchId(new_id())
        self.seen: list[tuple[int, int, bool]] = []

    def cost_at_most(self, brief: Brief) -> int:
        return 0

    async def write(self, brief: Brief) -> Draft:
        shown = await self.core.pause_batch(self.batch_id, by=ANA)
        self.seen.append((shown.waiting, shown.paused, shown.is_paused))
        return await self.writer.write(brief)


async def test_a_batch_that_is_paused_at_its_last_row_is_told_from_one_that_is_done(
    core: Core, adapters: Adapters
) -> None:
    looking = Looking(core, adapters.writer)
    looking.batch_id = batch_id = await a_batch(core, adapters)
    await core.run_due(by=ANA, limit=2)

    await make_core(evolve(adapters, writer=looking)).run_due(by=ANA, limit=1)

    assert looking.seen == [(1, 0, True)]
    shown = await core.show_batch(batch_id, by=ANA)
    assert (len(shown.drafted), shown.waiting, shown.paused) == (5, 0, 0)


async def test_a_cancelled_batch_keeps_its_drafts_and_says_why_there_are_no_more(
    core: Core, adapters: Adapters
) -> None:
    batch_id = await a_batch(core, adapters)
    await core.pause_batch(batch_id, by=ANA)

    cancelled = await core.cancel_batch(batch_id, by=ANA)
    await core.resume_batch(batch_id, by=ANA)
    ran = await core.run_due(by=ANA, limit=100)

    assert ran.done == 0
    assert (len(cancelled.drafted), cancelled.waiting, cancelled.paused, cancelled.is_paused) == (2, 0, 0, False)
    assert [one.reason for one in cancelled.failed] == ["It was cancelled."] * 3


async def test_nobody_steers_what_is_not_theirs(core: Core, adapters: Adapters) -> None:
    batch_id = await a_batch(core, adapters)

    for steer in (core.pause_batch, core.resume_batch, core.cancel_batch):
        with pytest.raises(NotFound):
            await steer(batch_id, by=BEN)
        with pytest.raises(NotFound):
            await steer(BatchId(new_id()), by=ANA)
