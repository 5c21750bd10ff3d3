"""When the database is not well: one sentence, soon, and nothing half-done."""

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta
from time import monotonic
from uuid import UUID

import pytest
import sqlalchemy as sa

from careeros.adapters.postgres.engine import WEB, Timeouts, open_engine, transaction
from careeros.adapters.postgres.unit_of_work import ROLE, PostgresUnitsOfWork
from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import ImportId
from careeros.domain.imports import ImportSummary
from careeros.domain.pages import PageRequest
from careeros.ports.errors import Unavailable
from tests.builders import ANA, BEN, NOON, a_contact
from tests.databases import Server

pytestmark = pytest.mark.anyio


async def test_a_database_that_does_not_answer_is_unavailable() -> None:
    engine = open_engine("postgresql://nobody@127.0.0.1:1/nothing")

    with pytest.raises(Unavailable, match="does not answer"):
        async with PostgresUnitsOfWork(engine, WEB)(ANA):
            pytest.fail("there is nothing to begin on")
    await engine.dispose()


async def test_a_pool_that_stays_full_says_so_within_seconds(server: Server) -> None:
    with server.migrated() as url:
        engine = open_engine(url, pool_size=1)
        before = monotonic()
        async with AsyncExitStack() as held:
            await held.enter_async_context(transaction(engine, role=ROLE, timeouts=WEB))
            with pytest.raises(Unavailable, match="busy"):
                await held.enter_async_context(transaction(engine, role=ROLE, timeouts=WEB))
        assert monotonic() - before < 10
        await engine.dispose()


async def test_a_statement_that_takes_too_long_is_cut_off(server: Server) -> None:
    hasty = Timeouts(timedelta(milliseconds=50), timedelta(seconds=1), timedelta(seconds=5))
    with server.migrated() as url:
        engine = open_engine(url)
        async with transaction(engine, role=ROLE, timeouts=hasty) as connection:
            with pytest.raises(Unavailable, match="too long"):
                await connection.execute(sa.text("select pg_sleep(5)"))
        await engine.dispose()


async def test_an_import_may_read_a_file_for_longer_than_others_may_be_idle(server: Server) -> None:
    hasty = Timeouts(timedelta(seconds=5), timedelta(seconds=1), timedelta(milliseconds=100))
    with server.migrated() as url:
        engine = open_engine(url)
        async with PostgresUnitsOfWork(engine, hasty)(ANA) as work:
            await work.imports.add(ImportSummary(ImportId(UUID(int=1)), "linkedin", ("Connections.csv",), NOON))
            await asyncio.sleep(0.5)

            assert await work.contacts.count() == 0
        async with PostgresUnitsOfWork(engine, hasty)(ANA) as work:
            await asyncio.sleep(0.5)

            with pytest.raises(Unavailable, match="took too long"):
                await work.contacts.count()
        await engine.dispose()


async def test_who_imports_waits_for_another_import_longer_than_for_a_lock(server: Server) -> None:
    hasty = Timeouts(timedelta(milliseconds=500), timedelta(milliseconds=50), timedelta(seconds=5))
    with server.migrated() as url:
        engine = open_engine(url)
        begin = PostgresUnitsOfWork(engine, hasty)

        async def import_next() -> None:
            async with begin(ANA) as work:
                await work.imports.take_turn()

        async with begin(ANA) as work:
            await work.imports.take_turn()
            waiting = asyncio.create_task(import_next())
            await asyncio.sleep(1)
            assert not waiting.done()

        await waiting
        await engine.dispose()


async def test_who_waits_too_long_for_another_import_hears_that_it_still_runs(server: Server) -> None:
    hasty = Timeouts(timedelta(seconds=5), timedelta(seconds=5), timedelta(seconds=5), turn=timedelta(milliseconds=300))
    with server.migrated() as url:
        engine = open_engine(url)
        begin = PostgresUnitsOfWork(engine, hasty)
        async with begin(ANA) as first, begin(ANA) as second, begin(BEN) as other:
            await first.imports.take_turn()
            await other.imports.take_turn()

            with pytest.raises(Unavailable, match=r"^Another import of yours is still running\. Wait until it is done"):
                await second.imports.take_turn()
        await engine.dispose()


async def test_nothing_is_asked_after_the_commit(server: Server) -> None:
    with server.migrated() as url:
        engine = open_engine(url)
        async with PostgresUnitsOfWork(engine, WEB)(ANA) as work:
            await work.contacts.count()
            await work.commit()
            with pytest.raises(RuntimeError, match="after the commit"):
                await work.contacts.count()
        await engine.dispose()


async def test_a_database_without_a_schema_says_how_to_get_one(server: Server) -> None:
    with server.empty() as url:
        engine = open_engine(url)
        async with PostgresUnitsOfWork(engine, WEB)(ANA) as work:
            with pytest.raises(Unavailable, match="alembic upgrade head"):
                await work.contacts.get(a_contact().id)
        await engine.dispose()


async def test_a_connection_that_was_cut_loses_the_work_and_the_next_one_works(server: Server) -> None:
    contact = a_contact()
    with server.migrated() as url:
        engine = open_engine(url)
        begin = PostgresUnitsOfWork(engine, WEB)
        async with begin(ANA) as work:
            await work.contacts.add([contact])
            server.admin("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'careeros'")
            with pytest.raises(Unavailable):
                await work.commit()

        async with begin(ANA) as work:
            with pytest.raises(NotFound):
                await work.contacts.get(contact.id)
        await engine.dispose()


async def test_connections_that_were_cut_while_nobody_used_them_are_not_noticed(server: Server) -> None:
    with server.migrated() as url:
        engine = open_engine(url, pool_size=2)
        begin = PostgresUnitsOfWork(engine, WEB)
        async with begin(ANA), begin(ANA):
            pass
        server.admin("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'careeros'")

        async with begin(ANA) as work, begin(ANA) as other:
            assert await work.contacts.count() == await other.contacts.count() == 0
        await engine.dispose()


async def test_a_character_that_cannot_be_kept_is_refused_as_input(server: Server) -> None:
    with server.migrated() as url:
        engine = open_engine(url)
        async with PostgresUnitsOfWork(engine, WEB)(ANA) as work:
            with pytest.raises(InvalidInput):
                await work.contacts.page(ContactFilter(tag="\x00"), PageRequest())
        await engine.dispose()


async def test_statements_in_one_turn_are_not_parted_by_those_of_another_task(server: Server) -> None:
    with server.migrated() as url:
        engine = open_engine(url)
        async with transaction(engine, role=ROLE, timeouts=WEB) as connection:
            async with connection.in_one_turn() as mine:
                another = asyncio.create_task(connection.fetch(b"select 1 as one", {}))
                for _ in range(3):
                    assert await mine.fetch(b"select 2 as two", {}) == [{"two": 2}]
                assert not another.done()
            assert await another == [{"one": 1}]
        await engine.dispose()


async def test_a_statement_that_is_cut_off_while_it_is_sent_says_only_that(server: Server) -> None:
    with server.migrated() as url:
        engine = open_engine(url, pool_size=1)
        for moment in (0, 0, 0.001, 0.005):
            async with AsyncExitStack() as held:
                connection = await held.enter_async_context(transaction(engine, role=ROLE, timeouts=WEB))
                asked = connection.fetch(b"select length(%(text)s::text), pg_sleep(1)", {"text": "x" * 20_000_000})
                sending = asyncio.create_task(asked)
                await asyncio.sleep(moment)
                sending.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await sending
            async with PostgresUnitsOfWork(engine, WEB)(ANA) as work:
                assert await work.contacts.count() == 0
        await engine.dispose()
