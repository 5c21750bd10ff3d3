"""What every `Probe` promises: an answer, soon, whatever is the matter."""

from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path
from time import monotonic

import pytest

from careeros.adapters.chroma.opening import at_server, in_folder
from careeros.adapters.chroma.probe import ChromaProbe
from careeros.adapters.chroma.vector_index import ChromaVectorIndex
from careeros.adapters.disk.probe import DiskProbe
from careeros.adapters.embeddings.hashing import HashingEmbedder
from careeros.adapters.postgres.engine import WEB, open_engine
from careeros.adapters.postgres.probes import DatabaseProbe, WorkProbe
from careeros.adapters.postgres.unit_of_work import PostgresUnitsOfWork
from careeros.adapters.system.clock import SystemClock
from careeros.domain.work import WorkState
from careeros.ports.health import Health, Probe
from tests.builders import ANA, a_work_item
from tests.databases import Server

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(("url", "health"), [(None, Health.WELL), ("http://127.0.0.1:1", Health.WARNING)])
async def test_an_index_that_does_not_answer_is_a_warning(url: str | None, health: Health, tmp_path: Path) -> None:
    client = in_folder(tmp_path / "chroma") if url is None else at_server(url)
    probe = ChromaProbe(ChromaVectorIndex(client, HashingEmbedder(4)))

    assert (probe.name, await probe.look()) == ("chroma", health)
    assert not (tmp_path / "chroma").exists()
    await client.close()


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
