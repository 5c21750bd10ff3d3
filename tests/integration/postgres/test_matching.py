"""What an import asks of the contacts that there are, however little the planner knows of them."""

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.adapters.postgres.unit_of_work import PostgresUnitsOfWork
from careeros.domain.contacts import Name
from careeros.domain.identity.arriving import arrivals_of
from careeros.domain.identity.keys import Canon
from careeros.domain.imports import ContactRecord
from tests.builders import ANA, a_contact, a_row_of
from tests.databases import Server

pytestmark = pytest.mark.anyio

PEOPLE = 500
_READ = sa.text(
    "select coalesce(sum(idx_tup_read), 0) from pg_stat_user_indexes where indexrelname = 'contacts_slug_once'"
)


async def test_who_has_an_address_is_not_looked_for_among_all_who_have_no_profile(server: Server) -> None:
    """The planner was told that there is nobody: then any index seems good to it."""
    known = [
        a_contact(f"Person {number}", linkedin_slug=None, handles=(f"email:p{number}@x.example",))
        for number in range(PEOPLE)
    ]
    rows = [
        a_row_of(ContactRecord(Name(f"Person {number}"), "Globex", emails=(f"p{number}@x.example",)))
        for number in range(PEOPLE)
    ]
    with server.migrated() as url:
        engine = open_engine(url)
        async with engine.begin() as connection:
            await connection.execute(sa.text("analyze contacts"))
        async with PostgresUnitsOfWork(engine, WORKER)(ANA) as work:
            await work.contacts.add(known)
            await work.commit()
        before = await _read(engine)
        async with PostgresUnitsOfWork(engine, WORKER)(ANA) as work:
            found = await work.contacts.match(arrivals_of(rows, Canon()))
        read = await _read(engine) - before
        await engine.dispose()

    assert len(found) == PEOPLE
    assert read <= PEOPLE


async def _read(engine: AsyncEngine) -> int:
    """Rows read by the index of slugs so far. The pool gives back the connection that read them, which tells it."""
    async with engine.connect() as connection:
        await connection.execute(sa.text("select pg_stat_force_next_flush()"))
        await connection.commit()
        return int((await connection.execute(_READ)).scalar_one())
