"""An import decides on a lot while the ones before are written and the ones after are read. It comes to the same as if
all of it were one lot, and whatever goes wrong on the way leaves nothing.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from itertools import permutations
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import define, evolve, frozen

from careeros.adapters.memory.store import MemoryStore
from careeros.application.core import Core
from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import InvalidInput
from careeros.domain.identity.intake import ERASED
from careeros.domain.ids import OwnerId
from careeros.domain.imports import Outcome
from careeros.domain.pages import PageRequest
from careeros.entrypoints.wiring.adapters import in_memory
from careeros.entrypoints.wiring.core import make_core
from careeros.ports.errors import StorageFull
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from tests.builders import ANA, NOON, new_id
from tests.exports import HEADER

pytestmark = pytest.mark.anyio

BY_SLUG = "Noor,Haddad,https://www.linkedin.com/in/noor,noor@example.org,Tidewater,Engineer,08 Feb 2026"
MOVED = BY_SLUG.replace("Tidewater,Engineer", "Seaside,Captain")
BY_ADDRESS = "Noor,Haddad,,noor@example.org,Tidewater,Lead,"
BY_NAME_AND_DAY = "Noor,Haddad,,,Tidewater,,08 Feb 2026"
OF_THAT_NAME_AND_DAY = "Noor,Haddad,https://www.linkedin.com/in/noor-haddad,,Harbor,Teller,08 Feb 2026"
KIM = "Kim,Lee,https://www.linkedin.com/in/kim-lee,,Harbor,Consultant,09 Mar 2024"
KIM_WITH_NOORS_ADDRESS = KIM.replace(",,Harbor", ",noor@example.org,Harbor")


def core_of(begin: BeginWork, lot_size: int) -> Core:
    core = make_core(evolve(in_memory(MemoryStore()), begin=begin))
    return evolve(core, import_contacts=evolve(core.import_contacts, lot_size=lot_size))


def written(folder: Path, *rows: str) -> Path:
    path = folder / "Connections.csv"
    path.write_text("\n".join((HEADER, *rows)))
    return path


async def imported(core: Core, path: Path, *, by: OwnerId = ANA) -> list[tuple[int, str, str]]:
    report = await core.import_contacts(path, name="Connections.csv", by=by)
    return [(row.line, row.outcome.value, row.reason) for row in report.rows]


async def people(core: Core, *, by: OwnerId = ANA) -> list[str]:
    page = await core.list_contacts(ContactFilter(), PageRequest(100), by=by)
    return sorted(repr(evolve(one, id=None, made_by=None, shaped_by=None, version=1)) for one in page.items)


ORDERS = [
    *permutations((BY_SLUG, BY_ADDRESS, KIM)),
    *permutations((BY_SLUG, BY_NAME_AND_DAY, OF_THAT_NAME_AND_DAY)),
    *permutations((BY_SLUG, MOVED, KIM_WITH_NOORS_ADDRESS)),
    (KIM, BY_SLUG, KIM, MOVED, BY_SLUG, BY_NAME_AND_DAY, BY_ADDRESS, KIM_WITH_NOORS_ADDRESS, OF_THAT_NAME_AND_DAY),
]


@pytest.mark.parametrize("lot_size", [1, 2])
async def test_who_comes_again_in_a_later_lot_is_known_again(begin: BeginWork, tmp_path: Path, lot_size: int) -> None:
    at_once, by_lots = core_of(in_memory(MemoryStore()).begin, 1_000), core_of(begin, lot_size)
    for rows in ORDERS:
        path, owner = written(tmp_path, *rows), OwnerId(new_id())
        for _ in range(2):
            assert await imported(by_lots, path, by=owner) == await imported(at_once, path, by=owner), rows
            assert await people(by_lots, by=owner) == await people(at_once, by=owner), rows


def many(count: int) -> list[str]:
    return [f"P,Number{n},https://www.linkedin.com/in/person-{n},,Harbor,Teller,08 Feb 2026" for n in range(count)]


Instead = Callable[[UnitOfWork], Coroutine[Any, Any, None]]


@define
class TrippedContacts:
    """The contacts of a unit of work, of which one method does something else first when it is called again."""

    work: UnitOfWork
    method: str
    first: Instead
    calls: int = 0

    def __getattr__(self, name: str) -> Any:
        asked = getattr(self.work.contacts, name)
        return asked if name != self.method else lambda *args, **kwargs: self.call(asked, *args, **kwargs)

    async def call(self, asked: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self.calls += 1
        if self.calls == 2:
            await self.first(self.work)
        return await asked(*args, **kwargs)


@frozen
class TrippedWork:
    whole: UnitOfWork
    contacts: TrippedContacts

    def __getattr__(self, name: str) -> Any:
        return getattr(self.whole, name)


def tripped(begin: BeginWork, method: str, first: Instead) -> BeginWork:
    @asynccontextmanager
    async def begun(owner: OwnerId) -> AsyncGenerator[UnitOfWork, None]:
        async with begin(owner) as work:
            yield cast("UnitOfWork", TrippedWork(work, TrippedContacts(work, method, first)))

    return begun


async def nothing_is_left(begin: BeginWork, folder: Path) -> None:
    """And the next import takes its turn."""
    core = core_of(begin, 1_000)
    assert await people(core) == []
    assert (await core.list_imports(PageRequest(), by=ANA)).items == ()
    assert await imported(core, written(folder, KIM)) == [(2, Outcome.CREATED, "")]


async def test_what_a_write_says_behind_the_import_ends_it(begin: BeginWork, tmp_path: Path) -> None:
    async def full(_: UnitOfWork) -> None:
        raise StorageFull("The disk is full.", "Free some space.")

    core = core_of(tripped(begin, "add_profiles", full), 200)
    with pytest.raises(StorageFull, match="disk is full"):
        await imported(core, written(tmp_path, *many(2_000)))

    await nothing_is_left(begin, tmp_path)


async def test_what_is_wrong_in_a_later_lot_is_said_and_nothing_else(begin: BeginWork, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"line 5,002: .* NUL"):
        await imported(core_of(begin, 500), written(tmp_path, *many(5_000), KIM.replace("Lee", "L\0e")))

    await nothing_is_left(begin, tmp_path)


async def test_an_import_that_is_cut_off_leaves_nothing(begin: BeginWork, tmp_path: Path) -> None:
    reached = asyncio.Event()

    async def wait(_: UnitOfWork) -> None:
        reached.set()
        await asyncio.Event().wait()

    core = core_of(tripped(begin, "add_profiles", wait), 200)
    importing = asyncio.create_task(imported(core, written(tmp_path, *many(2_000))))
    await reached.wait()
    importing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await importing

    await nothing_is_left(begin, tmp_path)


@pytest.mark.parametrize("after", [0, 0.001, 0.004, 0.01, 0.02, 0.05])
async def test_an_import_may_be_cut_off_at_any_moment(begin: BeginWork, tmp_path: Path, after: float) -> None:
    importing = asyncio.create_task(imported(core_of(begin, 2_000), written(tmp_path, *many(8_000))))
    await asyncio.sleep(after)
    importing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await importing

    await nothing_is_left(begin, tmp_path)


async def test_who_is_erased_meanwhile_stays_out_of_the_lots_that_come(begin: BeginWork, tmp_path: Path) -> None:
    async def erase(work: UnitOfWork) -> None:
        await work.suppressions.add(["slug:person-3"], at=NOON)

    core = core_of(tripped(begin, "recognise", erase), 2)
    report = await imported(core, written(tmp_path, *many(4)))

    assert report == [*((line, Outcome.CREATED, "") for line in (2, 3, 4)), (5, Outcome.SKIPPED, ERASED)]
