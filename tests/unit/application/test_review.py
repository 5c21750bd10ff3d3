"""A person decides: what they may do, what is logged, what a changed text or a gate stands in the way of."""

import asyncio

import pytest
from attrs import evolve

from careeros.adapters.memory.store import MemoryStore
from careeros.application.core import Core
from careeros.application.review.approve_messages import Seen
from careeros.application.sender.set_sender import SenderChanges
from careeros.application.work.work_off import Worked
from careeros.domain.approval import Gated, InReview, TextChanged, WrongState
from careeros.domain.audit import unbroken
from careeros.domain.contacts import Contact
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import WorkId
from careeros.domain.messages import MessageText
from careeros.domain.quality import Verdict
from careeros.entrypoints.wiring.adapters import Adapters
from tests.builders import ANA, BEN, a_contact, in_review

pytestmark = pytest.mark.anyio

GOOD = "Hi Noor,\n\nYour work at Tidewater Labs is close to mine. Could you spare 15 minutes to talk?\n\nThanks,\nMira"
WITH_A_SLOT = "Hi {first_name}, could you spare 15 minutes for a call?"


async def waiting(adapters: Adapters, body: str = GOOD) -> tuple[Contact, InReview]:
    contact = a_contact()
    state = in_review(contact, text=MessageText("", body))
    async with adapters.begin(ANA) as work:
        await work.contacts.add([contact])
        await work.messages.add([state])
        await work.commit()
    return contact, state


async def test_what_was_seen_is_approved_handed_off_sent_and_answered(core: Core, adapters: Adapters) -> None:
    contact, state = await waiting(adapters)
    message = state.message

    await core.approve_message(message.id, seen=message.fingerprint, by=ANA)
    handed = await core.hand_off_message(message.id, by=ANA)
    await core.mark_sent(message.id, by=ANA)
    answered = await core.mark_replied(message.id, by=ANA)

    assert handed.text == GOOD
    assert (answered.state.name, answered.contact) == ("replied", contact)
    async with adapters.begin(ANA) as work:
        log = await work.audit.entries()
    assert [entry.event.action for entry in log] == ["approved", "sent", "replied"]
    assert {entry.event.fingerprint for entry in log} == {message.fingerprint}
    assert unbroken(log)


async def test_a_gate_is_looked_at_again_when_the_decision_is_taken(core: Core, adapters: Adapters) -> None:
    _, state = await waiting(adapters, WITH_A_SLOT)
    assert state.report.verdict is Verdict.READY, "what was known when it was drafted does not count"

    with pytest.raises(Gated):
        await core.approve_message(state.message.id, seen=state.message.fingerprint, by=ANA)


async def test_an_edit_in_between_is_a_conflict(core: Core, adapters: Adapters) -> None:
    _, state = await waiting(adapters)
    await core.edit_message(state.message.id, by=ANA, body=GOOD + " ")
    await core.edit_message(state.message.id, by=ANA, body=GOOD.replace("15", "20"))

    with pytest.raises(TextChanged):
        await core.approve_message(state.message.id, seen=state.message.fingerprint, by=ANA)


async def test_editing_an_approved_message_takes_it_back(core: Core, adapters: Adapters) -> None:
    _, state = await waiting(adapters)
    await core.approve_message(state.message.id, seen=state.message.fingerprint, by=ANA)

    edited = await core.edit_message(state.message.id, by=ANA, body=GOOD.replace("15", "20"))

    assert edited.state.name == "in_review"
    with pytest.raises(WrongState):
        await core.hand_off_message(state.message.id, by=ANA)


async def test_one_refusal_does_not_hold_up_the_others(core: Core, adapters: Adapters) -> None:
    _, good = await waiting(adapters)
    _, gated = await waiting(adapters, WITH_A_SLOT)
    other = in_review()

    done = await core.approve_messages(
        [
            Seen(gated.message.id, gated.message.fingerprint),
            Seen(other.message.id, other.message.fingerprint),
            Seen(good.message.id, good.message.fingerprint),
            Seen(good.message.id, good.message.fingerprint),
        ],
        by=ANA,
    )

    assert done.approved == (good.message.id,)
    assert [type(refused.error) for refused in done.refused] == [Gated, NotFound, WrongState]


async def test_asking_for_changes_brings_another_draft_in_its_place(core: Core, adapters: Adapters) -> None:
    _, state = await waiting(adapters)

    again = await core.request_changes(state.message.id, note="shorter", by=ANA)

    assert again.state.name == "in_review"
    assert again.state.message.id == state.message.id
    assert again.state.message.text != state.message.text
    assert [revision.reason for revision in again.state.message.revisions] == ["shorter"]


async def test_a_worker_that_is_quicker_brings_the_other_draft(core: Core, adapters: Adapters) -> None:
    _, state = await waiting(adapters)
    here = core.request_changes.work_off
    others: list[asyncio.Task[Worked]] = []

    async def after_another(work_id: WorkId) -> Worked:
        others.append(asyncio.create_task(here(work_id)))
        await asyncio.sleep(0)
        return await here(work_id)

    again = await evolve(core.request_changes, work_off=after_another)(state.message.id, note="shorter", by=ANA)

    assert again.state.name == "in_review"
    assert [await other for other in others] == [Worked.DONE]


@pytest.mark.parametrize("words", ["", "  ", "\n"])
async def test_a_rejection_and_a_request_need_words(core: Core, adapters: Adapters, words: str) -> None:
    _, state = await waiting(adapters)

    with pytest.raises(InvalidInput):
        await core.reject_message(state.message.id, reason=words, by=ANA)
    with pytest.raises(InvalidInput):
        await core.request_changes(state.message.id, note=words, by=ANA)


async def test_what_was_rejected_stays_rejected(core: Core, adapters: Adapters) -> None:
    _, state = await waiting(adapters)
    await core.reject_message(state.message.id, reason="we have not spoken in years", by=ANA)

    with pytest.raises(WrongState):
        await core.approve_message(state.message.id, seen=state.message.fingerprint, by=ANA)


async def test_nobody_decides_on_somebody_elses_message(core: Core, adapters: Adapters) -> None:
    _, state = await waiting(adapters)

    with pytest.raises(NotFound):
        await core.approve_message(state.message.id, seen=state.message.fingerprint, by=BEN)


async def test_a_fact_that_is_added_is_looked_at_at_once(core: Core, adapters: Adapters) -> None:
    contact, state = await waiting(adapters)
    before = (await core.show_message(state.message.id, by=ANA)).state

    await core.add_fact(contact.id, kind="talk", text="Spoke about tides at DataConf", source="you", by=ANA)

    after = (await core.show_message(state.message.id, by=ANA)).state
    assert after.message.version == before.message.version + 1
    assert after.message.text == before.message.text
    assert after.message.fingerprint == before.message.fingerprint


async def test_a_refused_step_changes_nothing(core: Core, adapters: Adapters, store: MemoryStore) -> None:
    _, state = await waiting(adapters)
    before = store.owners[ANA]

    with pytest.raises(TextChanged):
        await core.approve_message(state.message.id, seen="0" * 64, by=ANA)

    assert store.owners[ANA] == evolve(before)


async def test_an_edit_of_a_text_that_was_seen_replaces_no_other(core: Core, adapters: Adapters) -> None:
    _, state = await waiting(adapters)
    seen = state.message.fingerprint
    await core.edit_message(state.message.id, by=ANA, body=GOOD.replace("15", "20"), seen=seen)

    with pytest.raises(TextChanged):
        await core.edit_message(state.message.id, by=ANA, body="Mine", seen=seen)


async def test_what_waits_is_judged_anew_when_the_sender_changes(core: Core, adapters: Adapters) -> None:
    _, state = await waiting(adapters)

    await core.set_sender(SenderChanges(name="Mira Sol", headline="Data engineer"), by=ANA)

    after = (await core.show_message(state.message.id, by=ANA)).state
    assert after.report != state.report
    assert after.message.fingerprint == state.message.fingerprint


@pytest.mark.parametrize("body", ["a\x00b", "\x1b]0;p\x07", "\ud800"])
async def test_characters_that_nobody_sees_are_refused(core: Core, adapters: Adapters, body: str) -> None:
    _, state = await waiting(adapters)

    with pytest.raises(InvalidInput):
        await core.edit_message(state.message.id, by=ANA, body=body)
