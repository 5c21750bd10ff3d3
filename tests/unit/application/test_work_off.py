"""Rows of work: what a handler's fate writes into its row."""

from datetime import timedelta

import pytest
from attrs import frozen

from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.memory.unit_of_work import MemoryUnitsOfWork
from careeros.adapters.memory.wakeups import MemoryWakeups
from careeros.adapters.memory.work import MemoryWorkClaims
from careeros.application.work.sweep import Sweep
from careeros.application.work.work_off import RunDue, Worked, WorkOff
from careeros.domain.errors import Conflict, InvalidInput
from careeros.domain.work import LEASE, MOST_ATTEMPTS, WorkItem, WorkState
from careeros.ports.clock import Clock
from careeros.ports.errors import Unavailable
from tests.builders import ANA, BEN, NOON, a_work_item

pytestmark = pytest.mark.anyio


@frozen
class Noon(Clock):
    """It is always noon."""

    def now(self):
        return NOON


class Desk:
    """A store with work on it, and a handler that does as it is told."""

    def __init__(self, fate: Exception | None = None) -> None:
        self.store = MemoryStore()
        self.begin = MemoryUnitsOfWork(self.store)
        self.claims = MemoryWorkClaims(self.store)
        self.fate = fate
        self.work_off = WorkOff(self.begin, self.claims, Noon(), {"draft_message": self._handle})

    async def _handle(self, item: WorkItem) -> None:
        if self.fate is not None:
            raise self.fate
        async with self.begin(item.owner_id) as work:
            await work.work.replace(item, item.done())
            await work.commit()

    async def put(self, item: WorkItem) -> WorkItem:
        async with self.begin(item.owner_id) as work:
            await work.work.put([item])
            await work.commit()
        return item

    def row(self, item: WorkItem) -> WorkItem:
        return self.store.owners[item.owner_id].work[item.id]


async def test_a_row_is_done_once() -> None:
    desk = Desk()
    item = await desk.put(a_work_item())

    assert await desk.work_off(item.id) is Worked.DONE
    assert await desk.work_off(item.id) is Worked.NOT_OURS
    assert desk.row(item).state is WorkState.DONE


async def test_a_business_refusal_is_not_tried_again_and_says_why() -> None:
    desk = Desk(InvalidInput("The text is empty.", "Write something."))
    item = await desk.put(a_work_item())

    assert await desk.work_off(item.id) is Worked.FAILED
    assert (desk.row(item).state, desk.row(item).error) == (WorkState.FAILED, "The text is empty. Write something.")


@pytest.mark.parametrize("fate", [Unavailable("The model does not answer.", "Try again."), ZeroDivisionError("secret")])
async def test_a_technical_fault_is_tried_again_later(fate: Exception) -> None:
    desk = Desk(fate)
    item = await desk.put(a_work_item())

    assert await desk.work_off(item.id) is Worked.FAILED

    row = desk.row(item)
    assert (row.state, row.attempts) == (WorkState.QUEUED, 1)
    assert row.run_at > NOON
    assert "secret" not in str(row.error)


async def test_a_row_that_another_worker_took_over_is_left_to_it() -> None:
    desk = Desk(Conflict("work", "x"))
    item = await desk.put(a_work_item())

    assert await desk.work_off(item.id) is Worked.NOT_OURS
    assert desk.row(item).state is WorkState.CLAIMED


async def test_running_what_is_due_keeps_to_its_owner_and_limit() -> None:
    desk = Desk()
    for owner in (ANA, ANA, ANA, BEN):
        await desk.put(a_work_item(owner))
    run = RunDue(desk.claims, desk.work_off, Noon())

    first, second, third = [await run(by=ANA, limit=2) for _ in range(3)]

    assert [(ran.done, ran.failed) for ran in (first, second, third)] == [(2, 0), (1, 0), (0, 0)]
    assert sum(row.state is WorkState.QUEUED for row in desk.store.owners[BEN].work.values()) == 1


async def test_a_sweep_wakes_for_what_is_due_and_buries_what_is_lost() -> None:
    desk = Desk()
    due = await desk.put(a_work_item())
    await desk.put(a_work_item(run_at=NOON + timedelta(hours=1)))
    lost = await desk.put(a_work_item(state=WorkState.CLAIMED, attempts=MOST_ATTEMPTS, leased_until=NOON - LEASE))
    wakeups = MemoryWakeups()

    assert await Sweep(desk.claims, wakeups, Noon())() == 1
    assert wakeups.sent == [due.id]
    assert desk.row(lost).state is WorkState.DEAD
