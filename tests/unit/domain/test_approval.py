"""Nothing goes out that was not approved with exactly the fingerprint that it has."""

from datetime import timedelta

import pytest
from attrs import evolve
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from careeros.domain.approval import (
    STATES,
    Approval,
    Approved,
    ChangesRequested,
    Gated,
    InReview,
    Replied,
    Scheduled,
    Sending,
    Sent,
    State,
    TextChanged,
    Uncertain,
    WrongState,
    in_state,
)
from careeros.domain.channels import Channel
from careeros.domain.drafting import Draft
from careeros.domain.messages import MessageText
from careeros.domain.quality import Gate, Verdict
from tests.builders import ANA, NOON, a_message, a_report, in_review

BLOCKED = evolve(a_report(Verdict.BLOCKED), gates=(Gate("wrong_name", "body", (3, 7), "It greets Nora."),))


def test_approving_binds_to_the_text_that_was_seen() -> None:
    waiting = in_review()

    approved = waiting.approve(seen=waiting.message.fingerprint, by=ANA, at=NOON)

    assert approved.approval == Approval(ANA, NOON, waiting.message.fingerprint)
    assert approved.message.version == waiting.message.version + 1


def test_another_text_than_the_one_seen_is_not_approved() -> None:
    waiting = in_review()
    edited = waiting.edit(MessageText("", "Something else"), a_report(), at=NOON)

    with pytest.raises(TextChanged):
        edited.approve(seen=waiting.message.fingerprint, by=ANA, at=NOON)


def test_a_gated_message_is_not_approved_and_says_why() -> None:
    waiting = evolve(in_review(), report=BLOCKED)

    with pytest.raises(Gated, match="It greets Nora"):
        waiting.approve(seen=waiting.message.fingerprint, by=ANA, at=NOON)


def test_editing_an_approved_message_takes_it_back_to_review_and_keeps_the_text_before() -> None:
    waiting = in_review()
    approved = waiting.approve(seen=waiting.message.fingerprint, by=ANA, at=NOON)

    back = approved.edit(MessageText("", "Mine"), a_report(), at=NOON)

    assert isinstance(back, InReview)
    assert back.message.origin == "you"
    assert [revision.text for revision in back.message.revisions] == [waiting.message.text]


def test_an_approval_of_another_text_cannot_even_be_written_down() -> None:
    message = a_message()

    for kind in (Approved, Sent, Replied):
        with pytest.raises(TextChanged):
            kind(message, a_report(), Approval(ANA, NOON, "0" * 64), *([NOON] if kind is not Approved else []))


def test_a_step_that_does_not_lead_on_is_refused_with_the_state() -> None:
    rejected = in_review().reject("no", by=ANA, at=NOON)

    with pytest.raises(WrongState, match="is rejected, so it cannot be approved"):
        in_state(rejected, InReview, step="approved")


@pytest.mark.parametrize(
    "change",
    [
        {"channel": Channel.EMAIL},
        {"destination": "somebody-else"},
        {"text": MessageText("S", "Body")},
        {"text": MessageText("", "SBody")},
    ],
)
def test_the_fingerprint_covers_all_that_a_reviewer_answers_for(change: dict[str, object]) -> None:
    message = a_message(text=MessageText("", "Body"))

    assert evolve(message, **change).fingerprint != message.fingerprint


def test_the_fingerprint_tells_where_one_part_ends_and_the_next_begins() -> None:
    one, other = a_message(text=MessageText("ab", "c")), a_message(text=MessageText("a", "bc"))
    same_way = {"destination": "x", "channel": Channel.EMAIL}

    assert evolve(one, **same_way).fingerprint != evolve(other, **same_way).fingerprint


def test_what_only_an_import_said_to_be_answered_is_sent_when_no_import_says_so() -> None:
    waiting, later = in_review(), NOON + timedelta(hours=1)
    sent = waiting.approve(seen=waiting.message.fingerprint, by=ANA, at=NOON).hand_off(at=NOON)
    read_of = sent.read_of_reply(at=later)

    assert read_of.held_against(later) is read_of
    for answered_at in (None, NOON, NOON - timedelta(hours=1)):
        assert read_of.held_against(answered_at) == evolve(sent, message=read_of.message.next_version())
    by_a_person = sent.reply(at=later)
    assert by_a_person.held_against(None) is by_a_person


class Life(RuleBasedStateMachine):
    """Any sequence of steps, as reviewers, workers and providers might take them."""

    def __init__(self) -> None:
        super().__init__()
        self.state: State = in_review()
        self.shown: list[str] = []
        self.approved: set[str] = set()
        self.clock = NOON

    def _now(self):
        self.clock += timedelta(minutes=1)
        return self.clock

    @rule()
    def look(self) -> None:
        self.shown.append(self.state.message.fingerprint)

    @precondition(lambda self: isinstance(self.state, InReview) and self.shown)
    @rule(data=st.data())
    def approve(self, data: st.DataObject) -> None:
        seen = data.draw(st.sampled_from(self.shown))
        assert isinstance(self.state, InReview)
        try:
            self.state = self.state.approve(seen=seen, by=ANA, at=self._now())
            self.approved.add(seen)
        except TextChanged:
            assert seen != self.state.message.fingerprint

    @precondition(lambda self: isinstance(self.state, InReview | Approved))
    @rule(body=st.sampled_from(["one", "two", "three"]))
    def edit(self, body: str) -> None:
        assert isinstance(self.state, InReview | Approved)
        self.state = self.state.edit(MessageText("", body), a_report(), at=self._now())

    @precondition(lambda self: isinstance(self.state, InReview))
    @rule()
    def request_changes(self) -> None:
        assert isinstance(self.state, InReview)
        self.state = self.state.request_changes("shorter", by=ANA, at=self._now())

    @precondition(lambda self: isinstance(self.state, ChangesRequested))
    @rule(body=st.sampled_from(["one", "four"]))
    def redraft(self, body: str) -> None:
        assert isinstance(self.state, ChangesRequested)
        self.state = self.state.redraft(Draft(MessageText("", body), "template/x"), a_report(), at=self._now())

    @precondition(lambda self: isinstance(self.state, Approved))
    @rule(step=st.sampled_from(["hand_off", "schedule", "cancel"]))
    def release(self, step: str) -> None:
        assert isinstance(self.state, Approved)
        at = {"due" if step == "schedule" else "at": self._now()}
        self.state = getattr(self.state, step)(**at)

    @precondition(lambda self: isinstance(self.state, Scheduled))
    @rule(step=st.sampled_from(["start", "cancel"]))
    def begin(self, step: str) -> None:
        self.state = getattr(self.state, step)(at=self._now())

    @precondition(lambda self: isinstance(self.state, Sending))
    @rule(step=st.sampled_from(["succeed", "lose", "fail"]))
    def hear_from_the_provider(self, step: str) -> None:
        why = ["mailbox full"] if step == "fail" else []
        self.state = getattr(self.state, step)(*why, at=self._now())

    @precondition(lambda self: isinstance(self.state, Uncertain))
    @rule(step=st.sampled_from(["confirm_sent", "confirm_lost"]))
    def find_out(self, step: str) -> None:
        self.state = getattr(self.state, step)(at=self._now())

    @precondition(lambda self: isinstance(self.state, Sent))
    @rule(step=st.sampled_from(["reply", "read_of_reply"]))
    def hear_of_a_reply(self, step: str) -> None:
        self.state = getattr(self.state, step)(at=self._now())

    @precondition(lambda self: isinstance(self.state, Replied))
    @rule()
    def hear_of_no_reply(self) -> None:
        assert isinstance(self.state, Replied)
        self.state = self.state.held_against(None)

    @invariant()
    def nothing_goes_out_unapproved(self) -> None:
        if isinstance(self.state, Approved | Scheduled | Sending | Sent | Replied | Uncertain):
            assert self.state.message.fingerprint in self.approved
            assert self.state.message.fingerprint == self.state.approval.fingerprint

    @invariant()
    def every_text_is_kept(self) -> None:
        assert STATES[self.state.name] is type(self.state)
        assert self.state.message.version >= len(self.state.message.revisions) + 1


TestLife = Life.TestCase
