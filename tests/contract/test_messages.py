"""What every `Messages` promises."""

from datetime import timedelta

import pytest
from attrs import evolve

from careeros.domain.approval import InReview, State
from careeros.domain.channels import Channel
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.ids import ContactId, MessageId
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.pages import PageRequest
from careeros.domain.quality import Criterion, FieldSpan, Gate, QualityReport, Verdict
from careeros.ports.messages import MessageFilter
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, NOON, a_contact, a_report, in_review, new_id

pytestmark = pytest.mark.anyio

CONTACT = a_contact()
WRITTEN = in_review(CONTACT, text=MessageText("Größe", "Hi Noor 🌊,\n\nline two"), channel=Channel.EMAIL)
REPORT = QualityReport(
    39.0,
    Verdict.BLOCKED,
    None,
    (Gate("wrong_name", "body", (3, 7), "It greets Nora, not Noor."),),
    {
        "tone": Criterion(0.5, 12.0, 6.0, "A", assessed=True, spans=(FieldSpan("body", (0, 2)),), fix="Say thanks."),
        "ask": Criterion(0.0, 0.0, 0.0, "A", assessed=False, why_not="A thank-you needs no ask."),
    },
)


def every_state() -> list[State]:
    """One of each kind, as the domain leads to it."""
    approved = WRITTEN.approve(seen=WRITTEN.message.fingerprint, by=ANA, at=NOON)
    sending = approved.schedule(due=NOON + timedelta(hours=1)).start(at=NOON)
    sent = approved.hand_off(at=NOON)
    return [
        WRITTEN.edit(MessageText("Other", "Text"), REPORT, at=NOON),
        WRITTEN.request_changes("shorter", by=ANA, at=NOON),
        WRITTEN.reject("too pushy", by=ANA, at=NOON),
        approved,
        approved.schedule(due=NOON),
        sending,
        sent,
        sent.reply(at=NOON),
        sent.read_of_reply(at=NOON),
        approved.cancel(at=NOON),
        sending.fail("mailbox full", at=NOON),
        sending.lose(at=NOON),
    ]


async def keep(begin: BeginWork, *states: State) -> None:
    async with begin(ANA) as work:
        await work.contacts.add([CONTACT])
        for state in states:
            await work.messages.add([state])
        await work.commit()


@pytest.mark.parametrize("state", every_state(), ids=lambda state: state.name)
async def test_a_message_comes_back_equal_in_every_state(begin: BeginWork, state: State) -> None:
    await keep(begin, state)

    async with begin(ANA) as work:
        found = await work.messages.get(state.message.id)

    assert found == state
    assert list(found.report.criteria) == list(state.report.criteria), "the order of the criteria carries meaning"


async def test_an_unknown_message_and_somebody_elses_are_not_found(begin: BeginWork) -> None:
    await keep(begin, WRITTEN)

    async with begin(ANA) as work:
        with pytest.raises(NotFound):
            await work.messages.get(MessageId(new_id()))
    async with begin(BEN) as work:
        with pytest.raises(NotFound):
            await work.messages.get(WRITTEN.message.id)
        with pytest.raises(Conflict):
            await work.messages.replace(WRITTEN.rescore(a_report()))
        assert (await work.messages.page(MessageFilter(), PageRequest())).items == ()
        assert await work.messages.open_to(Purpose.INTRODUCTION) == frozenset()


async def test_only_one_of_two_reviewers_wins(begin: BeginWork) -> None:
    await keep(begin, WRITTEN)
    approved = WRITTEN.approve(seen=WRITTEN.message.fingerprint, by=ANA, at=NOON)
    rejected = WRITTEN.reject("no", by=ANA, at=NOON)
    async with begin(ANA) as work:
        await work.messages.replace(approved)
        await work.commit()

    async with begin(ANA) as work:
        with pytest.raises(Conflict):
            await work.messages.replace(rejected)

    async with begin(ANA) as work:
        assert await work.messages.get(WRITTEN.message.id) == approved


async def test_a_batch_writes_to_a_person_once(begin: BeginWork) -> None:
    await keep(begin, WRITTEN)
    again = in_review(CONTACT, batch_id=WRITTEN.message.batch_id)

    async with begin(ANA) as work:
        with pytest.raises(Conflict):
            await work.messages.add([again])


async def test_messages_of_no_batch_do_not_hinder_each_other(begin: BeginWork) -> None:
    await keep(begin, in_review(CONTACT, batch_id=None), in_review(CONTACT, batch_id=None))

    async with begin(ANA) as work:
        assert len((await work.messages.page(MessageFilter(), PageRequest())).items) == 2


async def test_all_messages_to_several_people_come_at_once_oldest_first(begin: BeginWork) -> None:
    waiting = [in_review(CONTACT, batch_id=None) for _ in range(3)]
    rejected = in_review(CONTACT, batch_id=None).reject("no", by=ANA, at=NOON)
    await keep(begin, *reversed(waiting), rejected)

    async with begin(ANA) as work:
        assert await work.messages.to_each([CONTACT.id, ContactId(new_id())]) == {CONTACT.id: (*waiting, rejected)}
        assert await work.messages.to_each([]) == {}
    async with begin(BEN) as work:
        assert await work.messages.to_each([CONTACT.id]) == {}


async def test_messages_are_listed_by_state_and_contact_oldest_first_in_pages(begin: BeginWork) -> None:
    waiting = [in_review(CONTACT) for _ in range(3)]
    rejected = in_review(CONTACT).reject("no", by=ANA, at=NOON)
    await keep(begin, *reversed(waiting), rejected)
    in_review_only = MessageFilter(frozenset({"in_review"}), CONTACT.id)

    async with begin(ANA) as work:
        first = await work.messages.page(in_review_only, PageRequest(2))
        rest = await work.messages.page(in_review_only, PageRequest(2, first.next))
        of_nobody = await work.messages.page(MessageFilter(contact_id=a_contact().id), PageRequest())

    assert (*first.items, *rest.items) == tuple(waiting)
    assert rest.next is None
    assert of_nobody.items == ()


async def test_open_are_those_to_whom_a_message_with_that_purpose_waits(begin: BeginWork) -> None:
    other = a_contact()
    sent = in_review(other).approve(seen=in_review(other).message.fingerprint, by=ANA, at=NOON)
    async with begin(ANA) as work:
        await work.contacts.add([CONTACT, other])
        await work.messages.add([WRITTEN])
        await work.messages.add([evolve(sent.hand_off(at=NOON))])
        await work.commit()

    async with begin(ANA) as work:
        assert await work.messages.open_to(Purpose.INTRODUCTION) == {CONTACT.id}
        assert await work.messages.open_to(Purpose.THANKS) == frozenset()


async def test_texts_are_done_with_once_they_were_decided_on_or_replaced(begin: BeginWork) -> None:
    def of(text: str) -> InReview:
        return in_review(CONTACT, text=MessageText("", text))

    edited = of("As drafted").edit(MessageText("", "As edited"), a_report(), at=NOON)
    rejected = of("Rejected").reject("no", by=ANA, at=NOON)
    approved = of("Approved")
    await keep(
        begin, of("Waits"), edited, rejected, approved.approve(seen=approved.message.fingerprint, by=ANA, at=NOON)
    )

    async with begin(ANA) as work:
        done = await work.messages.done_with({CONTACT.id, a_contact().id})
    assert {(to, text.body) for to, text in done} == {
        (CONTACT.id, text) for text in ("As drafted", "Rejected", "Approved")
    }
    async with begin(BEN) as work:
        assert await work.messages.done_with({CONTACT.id}) == frozenset()


async def test_what_the_owner_made_of_drafts_is_known_once_it_is_approved(begin: BeginWork) -> None:
    edited = [WRITTEN.edit(MessageText("", f"Text {number}"), a_report(), at=NOON) for number in range(4)]
    kept = [evolve(state, message=evolve(state.message, id=MessageId(new_id()), batch_id=None)) for state in edited]
    approved = [state.approve(seen=state.message.fingerprint, by=ANA, at=NOON) for state in kept[:3]]
    untouched = evolve(WRITTEN, message=evolve(WRITTEN.message, id=MessageId(new_id()), batch_id=None))
    await keep(begin, *approved, kept[3], untouched.approve(seen=untouched.message.fingerprint, by=ANA, at=NOON))

    async with begin(ANA) as work:
        assert await work.messages.latest_edited(2) == ("Text 2", "Text 1")
    async with begin(BEN) as work:
        assert await work.messages.latest_edited(2) == ()


async def test_several_are_kept_at_once_each_as_it_was(begin: BeginWork) -> None:
    odd = a_contact("Od D")
    states = [in_review(CONTACT), in_review(odd, text=MessageText('Re: "tabs"\t', "Line\n\\x41 {}, né 👋"))]
    async with begin(ANA) as work:
        await work.contacts.add([CONTACT, odd])
        await work.messages.add(states)
        await work.commit()
    async with begin(ANA) as work:
        assert [await work.messages.get(one.message.id) for one in states] == states
