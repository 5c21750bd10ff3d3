"""An import of very many lots: what is asked for each of them takes as long for the last as for the first."""

from time import perf_counter

import pytest

from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.adapters.postgres.unit_of_work import PostgresUnitsOfWork
from careeros.domain.identity.profiles import Profiles
from careeros.domain.ids import ContactId, ImportId
from careeros.domain.imports import ImportSummary
from tests.builders import ANA, NOON, new_id
from tests.databases import Server

pytestmark = pytest.mark.anyio

PEOPLE, LOTS = 2_000, 14
UNTIL_PLANNED_ONCE = 10
"""Times that the driver and PostgreSQL look at before a statement has one plan, whatever goes with it."""


def profiles(company: str) -> Profiles:
    every = range(PEOPLE)
    return Profiles(
        every,
        ["Connections.csv"] * PEOPLE,
        every,
        [f"Person {number}" for number in every],
        ["Person"] * PEOPLE,
        [str(number) for number in every],
        [company] * PEOPLE,
        [""] * PEOPLE,
        [f"person-{number}" for number in every],
        [()] * PEOPLE,
        [None] * PEOPLE,
        [()] * PEOPLE,
    ).digested()


async def test_who_moved_is_told_as_soon_in_the_last_lot_as_in_the_first(server: Server) -> None:
    known, moved = profiles("Harbor"), profiles("Seaside")
    import_id = ImportId(new_id())
    times = list[float]()
    with server.migrated() as url:
        engine = open_engine(url)
        async with PostgresUnitsOfWork(engine, WORKER)(ANA) as work:
            await work.imports.add(ImportSummary(import_id, "linkedin", ("Connections.csv",), NOON))
            await work.contacts.add_profiles(known, [ContactId(new_id()) for _ in range(PEOPLE)], by=import_id)
            for _ in range(LOTS):
                began = perf_counter()
                recognised = await work.contacts.recognise(moved)
                times.append(perf_counter() - began)
                assert len(recognised.jobs.numbers) == PEOPLE
        await engine.dispose()

    assert min(times[UNTIL_PLANNED_ONCE:]) < 5 * min(times[:UNTIL_PLANNED_ONCE])
