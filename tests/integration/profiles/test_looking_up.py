"""Looking up over PostgreSQL, from pages and an API that a server on loopback plays."""

import asyncio
from collections.abc import AsyncGenerator, Generator

import pytest
from attrs import define, evolve
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.adapters.postgres.request_pace import PostgresRequestPace
from careeros.adapters.postgres.runtime_settings import PostgresRuntimeSettings
from careeros.adapters.postgres.source_outcomes import PostgresSourceOutcomes
from careeros.adapters.postgres.unit_of_work import PostgresUnitsOfWork
from careeros.adapters.postgres.work import PostgresWorkClaims
from careeros.adapters.profile_sources.proxycurl import ProxycurlProfileSource
from careeros.adapters.profile_sources.public_pages import PublicPageProfileSource
from careeros.application.core import Core
from careeros.application.messages.circuit import Circuit
from careeros.application.profiles.read_profile import Tap
from careeros.application.profiles.show_sources import Switch, Switches
from careeros.domain.runtime_settings import SettingName
from careeros.entrypoints.wiring.adapters import in_memory
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.profiles import Profiles
from tests.builders import ANA, a_contact
from tests.databases import Server
from tests.integration.drafting.conftest import HandClock
from tests.profile_server import KEY, Playing, on_loopback, profile_server

pytestmark = pytest.mark.anyio


@define
class Workers:
    """Two processes' cores on one database, before one server."""

    served: Playing
    clock: HandClock
    cores: tuple[Core, Core]

    async def run(self, seconds: int) -> None:
        for _ in range(seconds):
            await asyncio.gather(*(core.run_due(by=ANA, limit=50) for core in self.cores))
            self.clock.forward(1)


@pytest.fixture
def served() -> Generator[Playing, None, None]:
    with profile_server() as playing:
        yield playing


@pytest.fixture
async def workers(own_server: Server, served: Playing, anyio_backend: str) -> AsyncGenerator[Workers, None]:
    with own_server.migrated() as url:
        engine, clock = open_engine(url, pool_size=8), HandClock()
        try:
            yield Workers(served, clock, (_core(engine, served, clock), _core(engine, served, clock)))
        finally:
            await engine.dispose()


def _core(engine: AsyncEngine, served: Playing, clock: HandClock) -> Core:
    running = PostgresRuntimeSettings(engine, WORKER)
    pages = PublicPageProfileSource(running, clock, (), served.url, on_loopback, on_loopback)
    api = ProxycurlProfileSource(clock, KEY, f"{served.url}/api", credits=3, allows=on_loopback)
    switches = Switches((Switch(pages.name, on=True, is_paced=True), Switch(api.name, on=True, counts_credits=True)))
    adapters = evolve(
        in_memory(MemoryStore()),
        begin=PostgresUnitsOfWork(engine, WORKER),
        claims=PostgresWorkClaims(engine, WORKER),
        clock=clock,
        settings=running,
        outcomes=PostgresSourceOutcomes(engine, WORKER),
        pace=PostgresRequestPace(engine, WORKER),
        profiles=Profiles(Tap(pages, Circuit(clock)), Tap(api, Circuit(clock)), switches, 100),
    )
    return make_core(adapters)


async def test_all_workers_together_keep_the_pace_also_when_it_is_changed_meanwhile(workers: Workers) -> None:
    core = workers.cores[0]
    people = [a_contact(f"Noor {number}") for number in range(25)]
    async with core.show_contact.begin(ANA) as work:
        await work.contacts.add(people)
        await work.commit()
    await core.change_setting(SettingName.SCRAPING_RATE_LIMIT, 30, by=ANA)
    batch = await core.enrich_contacts([one.id for one in people], None, by=ANA)
    await workers.run(30)
    assert len(workers.served.profiles_asked) == 15

    await core.change_setting(SettingName.SCRAPING_RATE_LIMIT, 6, by=ANA)
    await workers.run(30)
    assert 17 <= len(workers.served.profiles_asked) <= 18
    assert (await core.show_enrichment(batch, by=ANA)).failed == ()


@pytest.mark.parametrize("how", [429, 403, 999])
async def test_a_site_that_refuses_is_left_alone_and_the_api_tells_instead(how: int, workers: Workers) -> None:
    core, served = workers.cores[0], workers.served
    noor, ola = a_contact("Noor Haddad"), a_contact("Ola Nord", company="Elsewhere")
    async with core.show_contact.begin(ANA) as work:
        await work.contacts.add([noor, ola])
        await work.commit()
    served.robots = how if how != 403 else "User-agent: *\nDisallow: /"
    batch = await core.enrich_contacts([noor.id, ola.id], None, by=ANA)
    await core.run_due(by=ANA, limit=50)
    workers.clock.forward(10)
    await core.run_due(by=ANA, limit=50)

    assert set((await core.show_enrichment(batch, by=ANA)).enriched) == {noor.id, ola.id}
    assert [path.partition("?")[0] for path in served.profiles_asked] == ["/api/profile"] * 2
    pages, api, _ = await core.show_sources(by=ANA)
    assert (pages.tally.success_rate, api.tally.success_rate) == (0, 1)
    assert api.credits is not None
    assert (api.credits.spent, api.credits.reserved) == (4, 0)
    known = await core.show_contact(noor.id, by=ANA)
    assert {fact.source for fact in known.facts} == {"profile (proxycurl)"}
