"""What every `Probe` promises: an answer, soon, whatever is the matter."""

from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.disk.probe import DiskProbe
from careeros.adapters.postgres.engine import WEB, open_engine
from careeros.adapters.postgres.probes import DatabaseProbe, WorkProbe
from careeros.adapters.postgres.unit_of_work import PostgresUnitsOfWork
from careeros.adapters.system.clock import SystemClock
from careeros.domain.work import WorkState
from careeros.ports.clock import Clock
from careeros.ports.health import Health, Probe
from tests.builders import ANA, a_work_item
from tests.databases import Server

pytestmark = pytest.mark.anyio


def probes(engine: AsyncEngine, clock: Clock, folder: Path) -> dict[str, Probe]:
    return {"database": DatabaseProbe(engine), "work": WorkProbe(engine, clock), "disk": DiskProbe(folder)}


@pytest.fixture
async def database(server: Server, anyio_backend: str) -> AsyncGenerator[str, None]:
    with server.migrated() as url:
        yield url


@pytest.fixture(params=["database", "work", "disk"])
async def well(request: pytest.FixtureRequest, database: str, tmp_path: Path) -> AsyncGenerator[Probe, None]:
    engine = open_engine(database)
    clock = SystemClock()
    yield {"database": DatabaseProbe(engine), "work": WorkProbe(engine, clock), "disk": DiskProbe(tmp_path)}[
        request.param
    ]
    await engine.dispose()


@pytest.fixture(params=["database", "work", "disk"])
async def ill(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncGenerator[Probe, None]:
    engine = open_engine("postgresql://nobody@127.0.0.1:1/nothing")
    clock, nowhere = SystemClock(), Path("/does/not/exist")
    yield {"database": DatabaseProbe(engine), "work": WorkProbe(engine, clock), "disk": DiskProbe(nowhere)}[
        request.param
    ]
    await engine.dispose()


async def test_what_is_well_is_not_failing(well: Probe) -> None:
    assert await well.look() in {Health.WELL, Health.WARNING}
    assert well.name in {"database", "work", "disk"}


async def test_what_is_ill_fails_without_an_error_and_soon(ill: Probe) -> None:
    before = monotonic()

    assert await ill.look() is Health.FAILING
    assert monotonic() - before < 10


async def test_dead_or_late_work_is_a_warning(database: str) -> None:
    engine, clock = open_engine(database), SystemClock()
    begin, probe = PostgresUnitsOfWork(engine, WEB), WorkProbe(engine, clock)
    for item in (
        a_work_item(run_at=clock.now() - timedelta(hours=1)),
        a_work_item(run_at=clock.now(), state=WorkState.DEAD),
    ):
        assert await probe.look() is Health.WELL
        async with begin(ANA) as work:
            await work.work.put([item])
            await work.commit()
        assert await probe.look() is Health.WARNING
        async with begin(ANA) as work:
            await work.work.replace(item, item.done())
            await work.commit()
    await engine.dispose()
