"""Who is erased is looked for wherever CareerOS keeps anything: every table, Chroma's folder, Redis and other files."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import redis
import sqlalchemy as sa
from attrs import define

from careeros.adapters.dramatiq.broker import redis_broker
from careeros.adapters.dramatiq.wakeups import DramatiqWakeups
from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.application.core import Core
from careeros.application.messages.draft_messages import Selection
from careeros.domain.contacts import ContactFilter
from careeros.domain.messages import Purpose
from careeros.domain.pages import PageRequest
from careeros.entrypoints.wiring.adapters import Adapters, over_postgres
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.searching import make_searching
from careeros.entrypoints.wiring.settings import Settings
from tests.builders import ANA
from tests.databases import Server, plain_connection
from tests.exports import HEADER, NOOR
from tests.services import REDIS, address

pytestmark = pytest.mark.anyio

QUILL = (
    "Quillonna,Zanzibeth,https://www.linkedin.com/in/q-zanzibeth,qz@vortexquay.example,Vortexquay,Heronplumer,"
    "08 Feb 2026"
)
AGAIN = QUILL.replace("Heronplumer", "Tumblewright").replace("Vortexquay,", "Snapdrift,")
HERS = ("quillonna", "zanzibeth", "vortexquay", "heronplume", "tumblewright", "snapdrift", "nightjar")
ALL = (*HERS, "noor", "haddad", "tidewater")


@define
class House:
    """One installation, and all the places where it keeps something."""

    core: Core
    adapters: Adapters
    url: str
    folder: Path
    broker_url: str

    def places_of(self, words: tuple[str, ...]) -> list[str]:
        """Where any of the words is found, in any case."""
        return [place for place, text in self._places() for word in words if word.encode() in text.lower()]

    def _places(self) -> list[tuple[str, bytes]]:
        found = [
            (str(path.relative_to(self.folder)), path.read_bytes()) for path in self.folder.rglob("*") if path.is_file()
        ]
        with plain_connection(self.url) as connection:
            tables = connection.execute(
                sa.text("select tablename from pg_tables where schemaname = 'public'")
            ).scalars()
            for table in tables.all():
                rows = connection.execute(sa.text(f"select t::text from {table} as t")).scalars()
                found.append((table, "\n".join(rows).encode()))
        with redis.Redis.from_url(self.broker_url) as client:
            found += [(f"redis {key!r}", key + (client.dump(key) or b"")) for key in client.scan_iter()]
        return found


@pytest.fixture
async def house(own_server: Server, tmp_path: Path, anyio_backend: str) -> AsyncGenerator[House, None]:
    broker_url = address(REDIS)
    with own_server.migrated() as url:
        engine, searching = open_engine(url), make_searching(Settings(), tmp_path / "chroma")
        wakeups = DramatiqWakeups(redis_broker(broker_url, namespace=f"erasure-{tmp_path.name}"))
        adapters = over_postgres(engine, WORKER, wakeups, tmp_path, settings=Settings(), searching=searching)
        try:
            yield House(make_core(adapters), adapters, url, tmp_path, broker_url)
        finally:
            await searching.close()
            await engine.dispose()


async def lived_in(house: House) -> House:
    """Somebody was imported, changed jobs, was noted, indexed, drafted to, and looked for by name."""
    core = house.core
    for row in (QUILL, AGAIN):
        file = house.folder / "Connections.csv"
        file.write_text(f"{HEADER}\n{row}\n{NOOR}")
        await core.import_contacts(file, name="Connections.csv", by=ANA)
        file.unlink()
    (quill,) = [one for one in await everybody(house) if one.name.last == "Zanzibeth"]
    await core.add_fact(quill.id, kind="note", text="Sings like a nightjar", source="you", by=ANA)
    await core.save_search("q", "who knows Quillonna Zanzibeth", ContactFilter(), by=ANA)
    await core.save_search("sea", "who knows the sea", ContactFilter(), by=ANA)
    await core.draft_messages(Selection((quill.id,)), purpose=Purpose.INTRODUCTION, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=50)
    await core.find_contacts("nightjar", PageRequest(5), by=ANA)
    assert {"contacts", "messages", "facts", "search_words", "saved_searches"} <= set(house.places_of(HERS))
    return house


async def everybody(house: House):
    return (await house.core.list_contacts(ContactFilter(), PageRequest(50), by=ANA)).items


async def test_somebody_who_is_erased_is_nowhere_any_more(house: House) -> None:
    core = (await lived_in(house)).core
    (quill,) = [one for one in await everybody(house) if one.name.last == "Zanzibeth"]

    await core.erase_contact(quill.id, by=ANA)
    await core.run_due(by=ANA, limit=50)

    assert house.places_of(HERS) == []
    assert [one.name.last for one in await everybody(house)] == ["Haddad"]
    assert [one.name for one in await core.list_searches(by=ANA)] == ["sea"]


async def test_an_account_that_is_erased_is_nowhere_any_more(house: House) -> None:
    core = (await lived_in(house)).core

    await core.erase_account(by=ANA)
    await core.run_due(by=ANA, limit=50)

    assert house.places_of(ALL) == []
