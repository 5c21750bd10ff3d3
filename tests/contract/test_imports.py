"""What every `Imports` promises."""

import asyncio
from datetime import date

import pytest
from attrs import evolve

from careeros.domain.contacts import Contact
from careeros.domain.errors import NotFound
from careeros.domain.identity.merging import Merge
from careeros.domain.identity.moving import Moves
from careeros.domain.identity.sources import EarlierState
from careeros.domain.identity.undoing import Standing
from careeros.domain.ids import ContactId, ImportId, MergeId
from careeros.domain.imports import ImportChange, ImportSummary, Outcome, ReportedRow, RowResult, RowResults, count
from careeros.domain.pages import PageRequest
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, NOON, a_contact, a_fact, an_import_id, in_review, new_id

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


def an_import(import_id: ImportId | None = None) -> ImportSummary:
    files, remarks = ("Connections.csv", "Profile.csv"), ("Connections.csv is not in UTF-8 — größer 🌊.",)
    return ImportSummary(import_id or an_import_id(), "linkedin", files, NOON, count(ROWS), remarks=remarks)


async def test_an_import_and_its_rows_come_back_equal(begin: BeginWork) -> None:
    kept = an_import()
    async with begin(ANA) as work:
        await work.imports.add(kept)
        await work.imports.add_rows(kept.id, 0, RowResults.of(ROWS[:1]))
        await work.imports.add_rows(kept.id, 1, RowResults.of(ROWS[1:]))
        await work.commit()

    async with begin(ANA) as work:
        first = await work.imports.rows(kept.id, PageRequest(2))
        rest = await work.imports.rows(kept.id, PageRequest(2, first.next))
        assert await work.imports.get(kept.id) == kept
    assert (*first.items, *rest.items) == ROWS
    assert rest.next is None


async def test_a_long_report_is_read_page_by_page_from_anywhere(begin: BeginWork) -> None:
    kept = an_import()
    every = tuple(
        RowResult(f"{line % 7}.csv", line, Outcome.CREATED, "", ContactId(new_id()) if line % 3 else None)
        for line in range(2_345)
    )
    async with begin(ANA) as work:
        await work.imports.add(kept)
        await work.imports.add_rows(kept.id, 0, RowResults.of(every[:2_001]))
        await work.imports.add_rows(kept.id, 2_001, RowResults.of(every[2_001:]))
        await work.commit()

    read: list[RowResult] = []
    async with begin(ANA) as work:
        page = await work.imports.rows(kept.id, PageRequest(333))
        read += page.items
        while page.next:
            page = await work.imports.rows(kept.id, PageRequest(333, page.next))
            read += page.items
    assert tuple(read) == every


async def test_what_reports_say_of_somebody_is_found_over_all_imports(begin: BeginWork) -> None:
    first, undone = an_import(), evolve(an_import(), undone_at=NOON)
    noor, kim = ContactId(new_id()), ContactId(new_id())
    told = [RowResult("a.csv", line, Outcome.UPDATED, f"{line}", of) for line, of in enumerate((noor, kim, None, noor))]
    alike = [RowResult("b.csv", line, Outcome.UNCHANGED, "", of) for line, of in enumerate((kim, noor))]
    async with begin(ANA) as work:
        for summary, rows in ((first, told), (undone, alike)):
            await work.imports.add(summary)
            await work.imports.add_rows(summary.id, 0, RowResults.of(rows))
        await work.commit()

    async with begin(ANA) as work:
        assert await work.imports.rows_on([noor]) == (
            ReportedRow(first.id, told[0]),
            ReportedRow(first.id, told[3]),
            ReportedRow(undone.id, alike[1]),
        )
        assert len(await work.imports.rows_on([noor, kim])) == 5
        assert await work.imports.rows_on([]) == ()
    async with begin(BEN) as work:
        assert await work.imports.rows_on([noor]) == ()


async def test_imports_are_listed_newest_first(begin: BeginWork) -> None:
    older, newer, newest = an_import(), an_import(), an_import()
    async with begin(ANA) as work:
        for kept in (older, newer, newest):
            await work.imports.add(kept)
        await work.commit()

    async with begin(ANA) as work:
        page = await work.imports.page(PageRequest(2))
        rest = await work.imports.page(PageRequest(2, page.next))
    assert page.items == (newest, newer)
    assert rest.items == (older,)


async def test_an_unknown_import_and_somebody_elses_are_not_found(begin: BeginWork) -> None:
    kept = an_import()
    async with begin(ANA) as work:
        await work.imports.add(kept)
        await work.imports.add_rows(kept.id, 0, RowResults.of(ROWS[:1]))
        await work.imports.add_rows(kept.id, 1, RowResults.of(ROWS[1:]))
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
            await work.imports.add(an_import())
            steps.append(f"{name} ends")
            await work.commit()

    await asyncio.gather(import_as("one"), import_as("two"))

    first, second = steps[0].split()[0], steps[2].split()[0]
    assert steps == [f"{first} begins", f"{first} ends", f"{second} begins", f"{second} ends"]


async def test_counts_and_when_it_was_undone_are_put_in_later(begin: BeginWork) -> None:
    kept = an_import()
    later = evolve(kept, counts=count(()), undone_at=NOON)
    async with begin(ANA) as work:
        await work.imports.add(kept)
        await work.imports.replace(later)
        with pytest.raises(NotFound):
            await work.imports.replace(an_import())
        await work.commit()

    async with begin(ANA) as work:
        assert await work.imports.get(kept.id) == later


async def test_an_import_knows_how_those_stand_that_it_made_or_changed(begin: BeginWork) -> None:
    kept, other = an_import(), an_import()
    clean, told, written, again = (a_contact(name, made_by=kept.id) for name in ("Ada A", "Bo B", "Cy C", "Di D"))
    before = a_contact("Eva Before", connected_on=date(2020, 1, 2), made_by=other.id)
    fact, second = a_fact(), a_fact()
    async with begin(ANA) as work:
        await work.contacts.add([clean, told, written, again, before])
        await work.facts.add({told.id: [a_fact()], before.id: [fact, second]})
        await work.messages.add([in_review(written)])
        for summary in (kept, other):
            await work.imports.add(summary)
        await work.imports.remember(kept.id, {before.id: [fact.id], ContactId(new_id()): []})
        await work.contacts.replace([after := evolve(before, company="Elsewhere", version=2)])
        await work.imports.remember(kept.id, {before.id: [second.id]})
        await work.imports.remember(kept.id, {})
        await work.imports.add_rows(
            other.id, 0, RowResults.of([RowResult("x.csv", 1, Outcome.UNCHANGED, "", again.id)])
        )
        await work.commit()

    async with begin(ANA) as work:
        assert await work.imports.standings(kept.id) == (
            Standing(clean),
            Standing(told, told=True),
            Standing(written, messages=True),
            Standing(again, imported_again=True, heir=other.id),
            Standing(after, ImportChange(before, (fact.id, second.id))),
        )
        await work.imports.replace(evolve(other, undone_at=NOON))
        assert Standing(again) in await work.imports.standings(kept.id), "an import that was undone counts no more"
        assert await work.imports.merged_away(kept.id) == ()
    async with begin(BEN) as work:
        assert await work.imports.standings(kept.id) == ()


async def test_whom_an_import_changed_and_who_was_merged_since_is_known(begin: BeginWork) -> None:
    summary, changed, other = an_import(), a_contact(), a_contact("Kim Lee")
    async with begin(ANA) as work:
        await work.contacts.add([changed, other])
        await work.imports.add(summary)
        await work.imports.remember(summary.id, {changed.id: []})
        await work.contacts.remove([changed.id])
        await work.identities.add(Merge(MergeId(new_id()), NOON, other, changed))
        await work.commit()

    async with begin(ANA) as work:
        assert await work.imports.merged_away(summary.id) == (changed.id,)
        assert await work.imports.merged_away(ImportId(new_id())) == ()
    async with begin(BEN) as work:
        assert await work.imports.merged_away(summary.id) == ()


def rows_of(*people: Contact, reason: str = "") -> RowResults:
    return RowResults.of(RowResult("x.csv", 1, Outcome.UNCHANGED, reason, one.id) for one in people)


async def test_the_heir_is_the_earliest_later_import_that_stands_and_has_them(begin: BeginWork) -> None:
    before, kept, undone, told, later, last = (an_import() for _ in range(6))
    made = a_contact("Ada A", made_by=kept.id, shaped_by=kept.id)
    changed = a_contact("Bo B", made_by=before.id, shaped_by=kept.id)
    async with begin(ANA) as work:
        await work.contacts.add([made, changed])
        for summary in (before, kept, evolve(undone, undone_at=NOON), told, later, last):
            await work.imports.add(summary)
        await work.imports.remember(kept.id, {changed.id: []})
        for summary in (before, undone, later, last):
            await work.imports.add_rows(summary.id, 0, rows_of(made, changed))
        await work.imports.add_rows(told.id, 0, rows_of(made, changed, reason="Changed: history."))
        await work.commit()

    async with begin(ANA) as work:
        assert [one.heir for one in await work.imports.standings(kept.id)] == [told.id, later.id]
        assert [one.heir for one in await work.imports.standings(last.id)] == []


async def test_the_work_of_an_import_passes_to_another(begin: BeginWork) -> None:
    first, kept, heir = (an_import() for _ in range(3))
    made = a_contact("Ada A", made_by=kept.id, shaped_by=kept.id)
    was = a_contact("Bo B", made_by=first.id, shaped_by=first.id)
    in_between = evolve(was, company="Siemens", shaped_by=kept.id, version=2)
    now = evolve(was, company="Google", shaped_by=heir.id, version=3)
    mine, theirs, of_made = a_fact(), a_fact(), a_fact()
    async with begin(ANA) as work:
        await work.contacts.add([made, was])
        for summary in (first, kept, heir):
            await work.imports.add(summary)
        await work.facts.add({made.id: [of_made]})
        await work.imports.remember(kept.id, {was.id: [mine.id], made.id: [of_made.id]})
        await work.contacts.replace([in_between])
        await work.imports.remember(heir.id, {was.id: [theirs.id]})
        await work.contacts.replace([now])
        await work.imports.pass_on(kept.id, {made.id: heir.id, was.id: heir.id, ContactId(new_id()): heir.id})
        await work.imports.pass_on(kept.id, {})
        await work.commit()

    async with begin(ANA) as work:
        assert await work.imports.standings(heir.id) == (
            Standing(evolve(made, made_by=heir.id, shaped_by=heir.id, version=2)),
            Standing(evolve(now, version=4), ImportChange(was, (mine.id, theirs.id))),
        )
        assert {trace.company for trace in (await work.erasure.traces_of([was.id]))[was.id]} == {
            was.company, "Siemens", "Google",
        }  # fmt: skip


async def test_what_a_person_changed_after_an_import_is_not_put_back_by_another(begin: BeginWork) -> None:
    kept, heir = an_import(), an_import()
    was = a_contact("Bo B")
    by_hand = evolve(was, company="By hand", shaped_by=None, version=3)
    async with begin(ANA) as work:
        await work.contacts.add([was])
        for summary in (kept, heir):
            await work.imports.add(summary)
        await work.imports.remember(kept.id, {was.id: []})
        await work.contacts.replace([evolve(was, company="Siemens", shaped_by=kept.id, version=2)])
        await work.contacts.replace([by_hand])
        await work.imports.remember(heir.id, {was.id: []})
        await work.contacts.replace([now := evolve(was, company="Google", shaped_by=heir.id, version=4)])
        await work.imports.pass_on(kept.id, {was.id: heir.id})

        assert await work.imports.standings(heir.id) == (Standing(evolve(now, version=5), ImportChange(by_hand)),)


async def test_an_import_in_between_is_named_as_who_shaped_them(begin: BeginWork) -> None:
    kept, between, last = (an_import() for _ in range(3))
    made = a_contact("Ada A", made_by=kept.id, shaped_by=kept.id)
    async with begin(ANA) as work:
        await work.contacts.add([made])
        for summary in (kept, between, last):
            await work.imports.add(summary)
        await work.imports.remember(last.id, {made.id: []})
        await work.contacts.replace([now := evolve(made, company="Google", shaped_by=last.id, version=2)])
        await work.imports.pass_on(kept.id, {made.id: between.id})

        (standing,) = await work.imports.standings(last.id)
    assert standing.contact == evolve(now, made_by=between.id, version=3)
    assert standing.change is not None
    assert standing.change.before.shaped_by == between.id


async def test_who_somebody_was_before_each_import_is_told_in_the_order_of_the_imports(begin: BeginWork) -> None:
    first, second = an_import(), an_import()
    was, other = a_contact(company="Globex", position="Analyst"), a_contact("Kim Lee")
    moved = evolve(was, company="Elsewhere", position="Lead", said="digest", shaped_by=first.id, version=2)
    now = evolve(moved, emails=("noor@tidewater.org",), version=3)
    move = Moves([0], [was.id], [1], ["Elsewhere"], ["Lead"], ["digest"], ["Changed"], [()])
    async with begin(ANA) as work:
        await work.contacts.add([was, other])
        await work.imports.add(first)
        await work.contacts.move(move, by=first.id)
        await work.imports.add(second)
        await work.imports.remember(second.id, {was.id: []})
        await work.contacts.replace([now])
        await work.commit()

    async with begin(ANA) as work:
        changes = await work.imports.changes_to([now, other])
    async with begin(BEN) as work:
        assert await work.imports.changes_to([now]) == {}

    assert changes == {was.id: (EarlierState(first.id, was), EarlierState(second.id, moved))}
