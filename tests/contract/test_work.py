"""What every `Work`, `WorkClaims` and `Batches` promises."""

from datetime import timedelta

import pytest
from attrs import evolve

from careeros.domain.batches import Batch, Drafted, NotDrafted
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.ids import BatchId, ContactId, WorkId
from careeros.domain.pages import PageRequest
from careeros.domain.work import LEASE, LOST_EVERY_TIME, MOST_ATTEMPTS, OVER, WorkFilter, WorkItem, WorkState
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.work import WorkClaims
from tests.builders import ANA, BEN, NOON, a_contact, a_work_item, in_review, new_id

pytestmark = pytest.mark.anyio


async def put(begin: BeginWork, *items: WorkItem) -> None:
    for item in items:
        async with begin(item.owner_id) as work:
            await work.work.put([item])
            await work.commit()


async def test_work_that_was_not_committed_is_never_claimed(begin: BeginWork, claims: WorkClaims) -> None:
    item = a_work_item()
    async with begin(ANA) as work:
        await work.work.put([item])

    assert (await claims.claim([item.id], at=NOON)).get(item.id) is None


async def test_a_row_is_claimed_once_with_a_new_token_and_a_lease(begin: BeginWork, claims: WorkClaims) -> None:
    item = a_work_item()
    await put(begin, item)

    claimed = (await claims.claim([item.id], at=NOON)).get(item.id)

    assert claimed == item.claimed(at=NOON)
    assert (await claims.claim([item.id], at=NOON)).get(item.id) is None


async def test_work_of_all_owners_is_due_longest_due_first(begin: BeginWork, claims: WorkClaims) -> None:
    late, early = a_work_item(ANA, run_at=NOON), a_work_item(BEN, run_at=NOON - timedelta(hours=1))
    future = a_work_item(ANA, run_at=NOON + timedelta(seconds=1))
    await put(begin, late, early, future)

    assert await claims.due(at=NOON, limit=1) == (early.id,)
    assert await claims.due(at=NOON, limit=10) == (late.id,)
    assert await claims.due(at=NOON, limit=10) == (), "a row is not named twice within the minute"
    assert await claims.due(at=NOON + timedelta(minutes=1), limit=10) == (early.id, late.id, future.id)


async def test_a_row_that_was_put_off_is_named_when_it_is_due_again(begin: BeginWork, claims: WorkClaims) -> None:
    item, soon = a_work_item(), NOON + timedelta(seconds=20)
    await put(begin, item)
    await claims.due(at=NOON, limit=1)
    claimed = (await claims.claim([item.id], at=NOON)).get(item.id)
    async with begin(ANA) as work:
        await work.work.replace(claimed, claimed.due_again(at=soon))
        await work.commit()

    assert await claims.due(at=NOON + timedelta(seconds=10), limit=1) == ()
    assert await claims.due(at=soon, limit=1) == (item.id,)
    assert await claims.due(at=soon + timedelta(seconds=1), limit=1) == ()


async def test_a_row_is_ensured_once_and_listed_by_its_kind(begin: BeginWork) -> None:
    first, other = a_work_item(kind="check_index"), a_work_item()
    async with begin(ANA) as work:
        await work.work.ensure(first)
        await work.work.ensure(evolve(first, run_at=NOON + timedelta(hours=1)))
        await work.work.put([other])
        await work.commit()

    async with begin(ANA) as work:
        assert (await work.work.page(WorkFilter(kind="check_index"), PageRequest(5))).items == (first,)
        assert len((await work.work.page(WorkFilter(), PageRequest(5))).items) == 2
    async with begin(BEN) as work:
        assert (await work.work.page(WorkFilter(kind="check_index"), PageRequest(5))).items == ()


@pytest.mark.parametrize("over", sorted(OVER))
async def test_a_row_that_is_over_is_ensured_anew(begin: BeginWork, over: WorkState) -> None:
    item = a_work_item(kind="check_index")
    async with begin(ANA) as work:
        await work.work.put([evolve(item, state=over, attempts=5, error="It was away.")])
        await work.work.ensure(item)
        await work.commit()

    async with begin(ANA) as work:
        assert await work.work.get(item.id) == item


async def test_an_owners_due_rows_are_claimed_longest_due_first_and_nobody_elses(
    begin: BeginWork, claims: WorkClaims
) -> None:
    late, early = a_work_item(ANA, run_at=NOON), a_work_item(ANA, run_at=NOON - timedelta(hours=1))
    await put(begin, late, early, a_work_item(BEN))

    assert [item.id for item in await claims.claim_due(ANA, at=NOON, limit=10)] == [early.id, late.id]
    assert await claims.claim_due(ANA, at=NOON, limit=10) == ()


async def test_only_rows_of_the_batch_are_claimed_when_one_is_named(begin: BeginWork, claims: WorkClaims) -> None:
    batch_id = BatchId(new_id())
    mine, other = a_work_item(batch_id=batch_id), a_work_item()
    await put(begin, mine, other)

    assert [item.id for item in await claims.claim_due(ANA, at=NOON, limit=10, batch_id=batch_id)] == [mine.id]


async def test_a_row_whose_lease_ran_out_is_claimed_again_and_its_first_worker_is_fenced_off(
    begin: BeginWork, claims: WorkClaims
) -> None:
    item = a_work_item()
    await put(begin, item)
    first = (await claims.claim([item.id], at=NOON)).get(item.id)
    second = (await claims.claim([item.id], at=NOON + LEASE)).get(item.id)
    assert first is not None
    assert second is not None
    assert second.token == first.token + 1

    async with begin(ANA) as work:
        with pytest.raises(Conflict):
            await work.work.replace(first, first.done())
    async with begin(ANA) as work:
        await work.work.replace(second, second.done())
        await work.commit()
    async with begin(ANA) as work:
        assert await work.work.get(item.id) == second.done()


async def test_a_row_that_loses_its_worker_in_every_attempt_is_buried(begin: BeginWork, claims: WorkClaims) -> None:
    item, at = a_work_item(), NOON
    await put(begin, item)
    for _ in range(MOST_ATTEMPTS):
        assert await claims.bury(at=at) == 0
        assert (await claims.claim([item.id], at=at)).get(item.id) is not None
        at += LEASE

    assert (await claims.claim([item.id], at=at)).get(item.id) is None
    assert await claims.bury(at=at) == 1
    async with begin(ANA) as work:
        buried = await work.work.get(item.id)
    assert (buried.state, buried.error) == (WorkState.DEAD, LOST_EVERY_TIME)


async def test_a_postponed_row_is_due_when_it_says(begin: BeginWork, claims: WorkClaims) -> None:
    item = a_work_item()
    await put(begin, item)
    claimed = (await claims.claim([item.id], at=NOON)).get(item.id)
    assert claimed is not None
    postponed = claimed.postponed("no answer", at=NOON)
    async with begin(ANA) as work:
        await work.work.replace(claimed, postponed)
        await work.commit()

    assert (await claims.claim([item.id], at=postponed.run_at - timedelta(seconds=1))).get(item.id) is None
    assert (await claims.claim([item.id], at=postponed.run_at)).get(item.id) is not None


async def test_rows_are_listed_by_batch_and_state_and_are_nobody_elses(begin: BeginWork) -> None:
    batch_id = BatchId(new_id())
    first, second = a_work_item(batch_id=batch_id), a_work_item(batch_id=batch_id, state=WorkState.DONE)
    await put(begin, first, second, a_work_item())

    async with begin(ANA) as work:
        page = await work.work.page(WorkFilter(batch_id), PageRequest(1))
        rest = await work.work.page(WorkFilter(batch_id), PageRequest(1, page.next))
        done = await work.work.page(WorkFilter(state=WorkState.DONE), PageRequest())
    assert (page.items, rest.items, rest.next) == ((first,), (second,), None)
    assert done.items == (second,)
    async with begin(BEN) as work:
        assert (await work.work.page(WorkFilter(), PageRequest())).items == ()
        with pytest.raises(NotFound):
            await work.work.get(first.id)
        with pytest.raises(Conflict):
            await work.work.replace(first, first.cancelled())


async def test_an_unknown_row_is_not_found(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        with pytest.raises(NotFound):
            await work.work.get(WorkId(new_id()))


async def test_the_progress_of_a_batch_says_what_waits_what_was_drafted_and_what_failed(begin: BeginWork) -> None:
    contact, batch = a_contact(), Batch(BatchId(new_id()), "introduction", NOON, 3)
    failing = ContactId(new_id())
    message = in_review(contact, batch_id=batch.id)
    rows = [
        a_work_item(batch_id=batch.id),
        a_work_item(batch_id=batch.id, state=WorkState.DONE, payload={"contact_id": str(contact.id)}),
        a_work_item(batch_id=batch.id, payload={"contact_id": str(failing)}).refused("No way to them."),
    ]
    async with begin(ANA) as work:
        await work.contacts.add([contact])
        await work.batches.add(batch)
        await work.work.put(rows)
        await work.messages.add([message])
        await work.commit()

    async with begin(ANA) as work:
        progress = await work.batches.progress(batch.id)
        assert await work.batches.latest() == batch
    assert (progress.batch, progress.waiting) == (batch, 1)
    assert progress.drafted == (Drafted(message.message.id, contact.id, message.message.origin),)
    assert progress.failed == (NotDrafted(failing, "No way to them."),)
    async with begin(BEN) as work:
        assert await work.batches.latest() is None
        with pytest.raises(NotFound):
            await work.batches.progress(batch.id)


async def test_the_rows_of_a_batch_are_steered_together(begin: BeginWork, claims: WorkClaims) -> None:
    batch = Batch(BatchId(new_id()), "introduction", NOON, 3)
    rows = [a_work_item(batch_id=batch.id) for _ in range(3)]
    other = a_work_item(batch_id=BatchId(new_id()))
    async with begin(ANA) as work:
        await work.batches.add(batch)
        await work.commit()
    await put(begin, *rows, other)
    await claims.claim([rows[0].id], at=NOON)

    async with begin(ANA) as work:
        paused = await work.work.steer(batch.id, {WorkState.QUEUED}, WorkState.PAUSED, at=NOON)
        progress = await work.batches.progress(batch.id)
        await work.commit()

    assert set(paused) == {rows[1].id, rows[2].id}
    assert (progress.waiting, progress.paused) == (1, 2)
    assert await claims.claim([row.id for row in rows], at=NOON) == {}
    async with begin(BEN) as work:
        assert await work.work.steer(batch.id, set(WorkState), WorkState.CANCELLED, at=NOON) == ()
    async with begin(ANA) as work:
        assert set(await work.work.steer(batch.id, {WorkState.PAUSED}, WorkState.QUEUED, at=NOON)) == set(paused)
        await work.commit()
    assert set(await claims.claim([row.id for row in (*rows, other)], at=NOON)) == {*paused, other.id}


async def test_several_claimed_rows_are_finished_at_once(begin: BeginWork, claims: WorkClaims) -> None:
    items = [a_work_item() for _ in range(3)]
    await put(begin, *items)
    claimed = list((await claims.claim([item.id for item in items], at=NOON)).values())

    async with begin(ANA) as work:
        await work.work.finish(claimed)
        await work.commit()

    async with begin(ANA) as work:
        assert [await work.work.get(item.id) for item in claimed] == [item.done() for item in claimed]


async def test_rows_of_which_one_is_in_other_hands_are_not_finished(begin: BeginWork, claims: WorkClaims) -> None:
    items = [a_work_item() for _ in range(2)]
    await put(begin, *items)
    mine = list((await claims.claim([item.id for item in items], at=NOON)).values())
    await claims.claim([items[0].id], at=NOON + LEASE)

    async with begin(ANA) as work:
        with pytest.raises(Conflict):
            await work.work.finish(mine)
    async with begin(BEN) as work:
        with pytest.raises(Conflict):
            await work.work.finish(mine[1:])


async def test_a_batch_is_paused_until_it_is_not(begin: BeginWork) -> None:
    batch = Batch(BatchId(new_id()), "introduction", NOON, 1)
    async with begin(ANA) as work:
        await work.batches.add(batch)
        assert not await work.batches.is_paused(batch.id)
        await work.batches.pause(batch.id, paused=True)
        assert await work.batches.is_paused(batch.id)
        assert (await work.batches.progress(batch.id)).is_paused
        await work.commit()
    async with begin(BEN) as work:
        assert not await work.batches.is_paused(batch.id)
        await work.batches.pause(batch.id, paused=False)
        await work.commit()
    async with begin(ANA) as work:
        assert await work.batches.is_paused(batch.id)
        await work.batches.pause(batch.id, paused=False)
        assert not await work.batches.is_paused(batch.id)
        await work.batches.pause(BatchId(new_id()), paused=True)


async def test_the_work_on_somebody_is_found_in_whatever_state(begin: BeginWork) -> None:
    noor, kim = ContactId(new_id()), ContactId(new_id())
    waits = a_work_item(payload={"contact_id": str(noor)})
    done = a_work_item(payload={"contact_id": str(noor)}).done()
    await put(begin, waits, done, a_work_item(payload={"contact_id": str(kim)}), a_work_item(payload={}))

    async with begin(ANA) as work:
        assert await work.work.on([noor, ContactId(new_id())]) == {noor: (waits, done)}
        assert await work.work.on([]) == {}
    async with begin(BEN) as work:
        assert await work.work.on([noor]) == {}
