"""What every `Wakeups` promises."""

import asyncio
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from time import monotonic, sleep

import dramatiq
import pytest

from careeros.adapters.dramatiq.broker import ACTOR, QUEUE, redis_broker, stub_broker
from careeros.adapters.dramatiq.wakeups import DramatiqWakeups
from careeros.adapters.memory.wakeups import MemoryWakeups
from careeros.domain.ids import WorkId
from careeros.entrypoints.worker.actors import log, register
from careeros.ports.wakeups import Wakeups
from tests.builders import new_id
from tests.services import empty_redis

pytestmark = pytest.mark.anyio

Woken = Callable[[], list[WorkId]]
Opened = AbstractContextManager[tuple[Wakeups, Woken]]


@contextmanager
def _over(broker: dramatiq.Broker) -> Generator[tuple[Wakeups, Woken], None, None]:
    """A broker with a worker that keeps what it was woken for."""
    woken: list[WorkId] = []

    async def work_off(work_id: WorkId) -> None:
        woken.append(work_id)

    register(broker, work_off, name=ACTOR, queue=QUEUE)
    worker = dramatiq.Worker(broker, worker_timeout=50, worker_threads=2)
    worker.start()
    try:
        yield DramatiqWakeups(broker), lambda: woken
    finally:
        worker.stop(2_000)
        broker.close()


def _memory() -> Opened:
    wakeups = MemoryWakeups()
    return nullcontext((wakeups, lambda: wakeups.sent))


def _stub() -> Opened:
    return _over(stub_broker())


@contextmanager
def _redis() -> Generator[tuple[Wakeups, Woken], None, None]:
    with empty_redis() as url, _over(redis_broker(url, namespace="careeros-test")) as opened:
        yield opened


@pytest.fixture(params={"memory": _memory, "stub": _stub, "redis": _redis}.items(), ids=lambda item: item[0])
def opened(request: pytest.FixtureRequest) -> Generator[tuple[Wakeups, Woken], None, None]:
    with request.param[1]() as found:
        yield found


def _patiently(reached: Callable[[], bool]) -> None:
    deadline = monotonic() + 10
    while not reached() and monotonic() < deadline:
        sleep(0.02)


async def test_workers_are_woken_for_every_row(opened: tuple[Wakeups, Woken]) -> None:
    wakeups, woken = opened
    rows = [WorkId(new_id()) for _ in range(20)]

    await wakeups.send(rows)

    await asyncio.to_thread(_patiently, lambda: len(woken()) == len(rows))
    assert sorted(woken()) == rows


async def test_nothing_to_do_wakes_nobody(opened: tuple[Wakeups, Woken]) -> None:
    wakeups, woken = opened
    row = WorkId(new_id())

    await wakeups.send([])
    await wakeups.send([row])

    await asyncio.to_thread(_patiently, lambda: len(woken()) > 0)
    assert woken() == [row]


async def test_a_row_that_fails_takes_no_other_along(caplog: pytest.LogCaptureFixture) -> None:
    broker, woken = stub_broker(), list[WorkId]()
    rows = [WorkId(new_id()) for _ in range(4)]

    async def work_off(work_id: WorkId) -> None:
        if work_id in rows[:3]:
            raise OSError(str(work_id))
        await asyncio.sleep(0.05)
        woken.append(work_id)

    register(broker, work_off, name=ACTOR, queue=QUEUE)
    worker = dramatiq.Worker(broker, worker_timeout=50, worker_threads=1)
    worker.start()
    await DramatiqWakeups(broker).send(rows)

    await asyncio.to_thread(_patiently, lambda: len(woken) == 1)
    worker.stop(2_000)
    broker.close()
    assert woken == rows[3:]
    told = {str(one.exc_info[1]) for one in caplog.records if one.name == log.name and one.exc_info}
    assert told == {str(row) for row in rows[:3]}, "what each of them failed of is logged"


async def test_a_broker_that_does_not_answer_is_not_an_error() -> None:
    nobody_listens = DramatiqWakeups(redis_broker("redis://127.0.0.1:1/0"))

    await nobody_listens.send([WorkId(new_id())])
