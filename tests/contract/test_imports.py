"""What every `Imports` promises."""

import asyncio

import pytest

from careeros.domain.errors import NotFound
from careeros.domain.ids import ContactId, ImportId
from careeros.domain.imports import ImportSummary, Outcome, RowResult, count
from careeros.domain.pages import PageRequest
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, NOON, new_id

pytestmark = pytest.mark.anyio

ROWS = tuple(
    RowResult("Connections.csv", line, outcome, reason, contact)
    for line, (outcome, reason, contact) in enumerate(
        [
            (Outcome.CREATED, "", ContactId(new_id())),
            (Outcome.SKIPPED, 'Only a date:\t\\N "quoted", and\na second line', None),
            (Outcome.INVALID, "No name — größer 🌊", None),
        ],
        start=5,
    )
)


def an_import() -> ImportSummary:
    return ImportSummary(ImportId(new_id()), "linkedin", ("Connections.csv", "Profile.csv"), NOON, count(ROWS))


async def test_an_import_and_its_rows_come_back_equal(begin: BeginWork) -> None:
    kept = an_import()
    async with begin(ANA) as work:
        await work.imports.add(kept, ROWS)
        await work.commit()

    async with begin(ANA) as work:
        first = await work.imports.rows(kept.id, PageRequest(2))
        rest = await work.imports.rows(kept.id, PageRequest(2, first.next))
        assert await work.imports.get(kept.id) == kept
    assert (*first.items, *rest.items) == ROWS
    assert rest.next is None


async def test_imports_are_listed_newest_first(begin: BeginWork) -> None:
    older, newer, newest = an_import(), an_import(), an_import()
    async with begin(ANA) as work:
        for kept in (older, newer, newest):
            await work.imports.add(kept, ())
        await work.commit()

    async with begin(ANA) as work:
        page = await work.imports.page(PageRequest(2))
        rest = await work.imports.page(PageRequest(2, page.next))
    assert page.items == (newest, newer)
    assert rest.items == (older,)


async def test_an_unknown_import_and_somebody_elses_are_not_found(begin: BeginWork) -> None:
    kept = an_import()
    async with begin(ANA) as work:
        await work.imports.add(kept, ROWS)
        await work.commit()

    async with begin(BEN) as work:
        with pytest.raises(NotFound):
            await work.imports.get(kept.id)
        assert (await work.imports.rows(kept.id, PageRequest())).items == ()
        assert (await work.imports.page(PageRequest())).items == ()


async def test_imports_of_one_owner_take_turns(begin: BeginWork) -> None:
    steps: list[str] = []

    async def import_as(name: str) -> None:
        async with begin(ANA) as work:
            await work.imports.take_turn()
            steps.append(f"{name} begins")
            await asyncio.sleep(0.05)
            await work.imports.add(an_import(), ())
            steps.append(f"{name} ends")
            await work.commit()

    await asyncio.gather(import_as("one"), import_as("two"))

    first, second = steps[0].split()[0], steps[2].split()[0]
    assert steps == [f"{first} begins", f"{first} ends", f"{second} begins", f"{second} ends"]
