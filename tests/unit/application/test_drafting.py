"""From a selection of people to drafts that wait."""

import asyncio

import pytest
from attrs import evolve

from careeros.application.core import Core
from careeros.application.messages.draft_messages import Selection
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import ContactId
from careeros.domain.messages import Purpose
from careeros.domain.pages import PageRequest
from careeros.domain.work import WorkFilter, WorkState
from careeros.entrypoints.wiring.adapters import Adapters
from tests.builders import ANA, a_contact, new_id

pytestmark = pytest.mark.anyio

BOTH = a_contact("Noor Haddad", emails=("noor@example.org",))
MAIL_ONLY = a_contact("Kim Lee", linkedin_slug=None, emails=("kim@example.org",))
NEITHER = a_contact("Ida Nowhere", linkedin_slug=None)


async def know(adapters: Adapters, *people: Contact) -> None:
    async with adapters.begin(ANA) as work:
        await work.contacts.add(people)
        await work.commit()


async def drafted(core: Core, selection: Selection, channel: Channel | None = None) -> list[tuple[str, str]]:
    """Names and channels of those who were written to."""
    batch = await core.draft_messages(selection, purpose=Purpose.INTRODUCTION, channel=channel, by=ANA)
    await core.run_due(by=ANA, limit=100, batch_id=batch.id)
    progress = await core.show_batch(batch.id, by=ANA)
    assert progress.waiting == 0
    assert len(progress.drafted) + len(progress.failed) == batch.size
    shown = [await core.show_message(done.id, by=ANA) for done in progress.drafted]
    return sorted((one.contact.name.full, one.state.message.channel.value) for one in shown)


async def test_everybody_is_written_to_by_the_way_that_there_is(core: Core, adapters: Adapters) -> None:
    await know(adapters, BOTH, MAIL_ONLY, NEITHER)

    assert await drafted(core, Selection()) == [("Kim Lee", "email"), ("Noor Haddad", "linkedin_message")]


async def test_a_channel_that_is_asked_for_is_used_or_refused(core: Core, adapters: Adapters) -> None:
    await know(adapters, BOTH, MAIL_ONLY)

    assert await drafted(core, Selection(), Channel.INMAIL) == [("Noor Haddad", "inmail")]


async def test_those_whom_a_question_finds_are_written_to(core: Core, adapters: Adapters) -> None:
    await know(adapters, BOTH, MAIL_ONLY)

    assert await drafted(core, Selection(question="kim")) == [("Kim Lee", "email")]


async def test_only_the_first_so_many_are_written_to(core: Core, adapters: Adapters) -> None:
    await know(adapters, *(a_contact(f"Person {number}") for number in range(5)))

    assert len(await drafted(core, Selection(first=2))) == 2


async def test_somebody_who_is_named_twice_is_written_to_once(core: Core, adapters: Adapters) -> None:
    await know(adapters, BOTH)

    assert len(await drafted(core, Selection(contact_ids=(BOTH.id, BOTH.id)))) == 1


async def test_nobody_to_write_to_is_said(core: Core, adapters: Adapters) -> None:
    with pytest.raises(InvalidInput):
        await drafted(core, Selection())
    with pytest.raises(NotFound):
        await drafted(core, Selection(contact_ids=(ContactId(new_id()),)))


async def test_work_that_runs_twice_writes_once(core: Core, adapters: Adapters) -> None:
    await know(adapters, BOTH)
    batch = await core.draft_messages(Selection(), purpose=Purpose.THANKS, channel=None, by=ANA)
    (item,) = (await adapters.claims.claim_due(ANA, at=adapters.clock.now(), limit=5),)[0]

    await core.work_off.perform(item)
    await core.work_off.perform(item)

    assert len((await core.show_batch(batch.id, by=ANA)).drafted) == 1


async def test_two_batches_at_once_write_to_everybody_once(core: Core, adapters: Adapters) -> None:
    await know(adapters, BOTH, MAIL_ONLY)
    orders = [core.draft_messages(Selection(), purpose=Purpose.THANKS, channel=None, by=ANA) for _ in range(3)]
    batches = [await order for order in orders]

    await core.run_due(by=ANA, limit=100)

    drafted = [(await core.show_batch(batch.id, by=ANA)).drafted for batch in batches]
    assert sum(map(len, drafted)) == 2
    failed = [row.reason for batch in batches for row in (await core.show_batch(batch.id, by=ANA)).failed]
    assert len(failed) == 4
    assert all("waits already" in reason for reason in failed)


async def test_rows_that_are_done_at_a_time_are_refused_each_for_itself(core: Core, adapters: Adapters) -> None:
    """Two batches to the same people, all rows at once: one message each, and none to who is gone by then."""
    others = [a_contact(f"Person {number}") for number in range(6)]
    await know(adapters, BOTH, MAIL_ONLY, *others)
    batches = [await core.draft_messages(Selection(), purpose=Purpose.THANKS, channel=None, by=ANA) for _ in range(2)]
    claimed = await adapters.claims.claim_due(ANA, at=adapters.clock.now(), limit=100)
    await core.block_contact(BOTH.id, reason="asked us not to", by=ANA)

    await asyncio.gather(*(core.work_off.perform(item) for item in claimed))

    shown = [await core.show_batch(batch.id, by=ANA) for batch in batches]
    assert [one.waiting for one in shown] == [0, 0]
    written = [done.contact_id for one in shown for done in one.drafted]
    assert sorted(written) == sorted(one.id for one in (MAIL_ONLY, *others))
    reasons = [row.reason for one in shown for row in one.failed]
    assert sum("not to be contacted" in reason for reason in reasons) == 2
    assert sum("waits already" in reason for reason in reasons) == 7


async def test_the_first_so_many_are_those_who_can_be_reached_and_to_whom_nothing_waits(
    core: Core, adapters: Adapters
) -> None:
    await know(adapters, NEITHER, *(a_contact(f"Person {number}") for number in range(4)))

    first = await drafted(core, Selection(first=2))
    second = await drafted(core, Selection(first=2))

    assert len({name for name, _ in first + second}) == 4


async def test_a_refused_row_can_be_tried_again_once_there_is_a_way(core: Core, adapters: Adapters) -> None:
    await know(adapters, NEITHER)
    batch = await core.draft_messages(Selection(), purpose=Purpose.THANKS, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=5)
    (row,) = (await core.list_work(WorkFilter(batch.id), PageRequest(), by=ANA)).items
    assert (row.state, row.attempts) == (WorkState.FAILED, 1)
    async with adapters.begin(ANA) as work:
        await work.contacts.replace([evolve(NEITHER, emails=("ida@example.org",), version=2)])
        await work.commit()

    await core.retry_work(row.id, by=ANA)
    await core.run_due(by=ANA, limit=5)

    assert len((await core.show_batch(batch.id, by=ANA)).drafted) == 1
