"""From draft to reply: which step may follow which, and who answers for it.

States are types: only a message in review has `approve`, only an approved one can go out. A decision binds to the
fingerprint that the reviewer saw; `sent` is reached from an approval of exactly that fingerprint and no other way.
"""

from datetime import datetime
from typing import ClassVar, TypeVar

from attrs import define, evolve, field, frozen

from careeros.domain.drafting.brief import Draft
from careeros.domain.errors import DomainError
from careeros.domain.ids import MessageId, OwnerId
from careeros.domain.messages import Message, MessageText
from careeros.domain.quality import QualityReport, Verdict

EDITED = "you"
"""The origin of a text that the owner wrote or changed."""


@define
class TextChanged(DomainError):
    """The reviewer decided on another text than the present one."""

    code = "text-changed"
    message_id: MessageId

    @property
    def message(self) -> str:
        return f"The text of {self.message_id} changed after it was shown."

    @property
    def mend(self) -> str:
        return "Look at it again and decide on the text as it is now, by its new fingerprint."


@define
class Gated(DomainError):
    """A hard gate of the quality check stands in the way of approval."""

    code = "gated"
    message_id: MessageId
    reasons: tuple[str, ...]

    @property
    def message(self) -> str:
        return f"{self.message_id} cannot be approved: {' '.join(self.reasons)}"

    @property
    def mend(self) -> str:
        return "Edit the text, or add the fact that it leans on if it is true."


@define
class WrongState(DomainError):
    """The step does not lead on from the state that the message is in."""

    code = "wrong-state"
    message_id: MessageId
    state: str
    step: str

    @property
    def message(self) -> str:
        return f"{self.message_id} is {self.state.replace('_', ' ')}, so it cannot be {self.step}."

    @property
    def mend(self) -> str:
        return "Look at the message to see what can be done with it now."


@frozen
class Approval:
    """Who released which text, and when (aware UTC)."""

    by: OwnerId
    at: datetime
    fingerprint: str


def _binds_to_this_text(state: "Released", _attribute: object, approval: Approval) -> None:
    if approval.fingerprint != state.message.fingerprint:
        raise TextChanged(state.message.id)


@frozen
class InReview:
    """Waits for a person. `report` is the quality check of the present text."""

    name: ClassVar[str] = "in_review"
    message: Message
    report: QualityReport

    def approve(self, *, seen: str, by: OwnerId, at: datetime) -> "Approved":
        """Release exactly the text that was seen. Raises `TextChanged` for another one, `Gated` for a blocked one."""
        if seen != self.message.fingerprint:
            raise TextChanged(self.message.id)
        if self.report.verdict is Verdict.BLOCKED:
            raise Gated(self.message.id, tuple(gate.reason for gate in self.report.gates))
        return Approved(self.message.next_version(), self.report, Approval(by, at, seen))

    def edit(self, text: MessageText, report: QualityReport, *, at: datetime) -> "InReview":
        """Put the person's own text in its place; it waits for review as before."""
        return InReview(self.message.rewritten(text, origin=EDITED, at=at, reason="edited"), report)

    def rescore(self, report: QualityReport) -> "InReview":
        """The same text, judged anew because more is known."""
        return InReview(self.message.next_version(), report)

    def reject(self, reason: str, *, by: OwnerId, at: datetime) -> "Rejected":
        return Rejected(self.message.next_version(), self.report, reason, by, at)

    def request_changes(self, note: str, *, by: OwnerId, at: datetime) -> "ChangesRequested":
        """Ask for another draft; `note` says what should be different."""
        return ChangesRequested(self.message.next_version(), self.report, note, by, at)


@frozen
class ChangesRequested:
    """Waits for another draft."""

    name: ClassVar[str] = "changes_requested"
    message: Message
    report: QualityReport
    note: str
    by: OwnerId
    at: datetime

    def redraft(self, draft: Draft, report: QualityReport, *, at: datetime) -> InReview:
        rewritten = self.message.rewritten(draft.text, origin=draft.origin, at=at, reason=self.note)
        return InReview(evolve(rewritten, provenance=draft.provenance), report)


@frozen
class Rejected:
    name: ClassVar[str] = "rejected"
    message: Message
    report: QualityReport
    reason: str
    by: OwnerId
    at: datetime


@frozen
class Approved:
    """Ready to go out, as long as nothing that the fingerprint covers changes."""

    name: ClassVar[str] = "approved"
    message: Message
    report: QualityReport
    approval: Approval = field(validator=_binds_to_this_text)

    def edit(self, text: MessageText, report: QualityReport, *, at: datetime) -> InReview:
        """Another text needs another approval: back to review."""
        return InReview(self.message.rewritten(text, origin=EDITED, at=at, reason="edited after approval"), report)

    def hand_off(self, *, at: datetime) -> "Sent":
        """A person sent it by hand and says so."""
        return Sent(self.message.next_version(), self.report, self.approval, at)

    def schedule(self, *, due: datetime) -> "Scheduled":
        """Let the system send it (e-mail) when it is due."""
        return Scheduled(self.message.next_version(), self.report, self.approval, due)

    def cancel(self, *, at: datetime) -> "Cancelled":
        return Cancelled(self.message.next_version(), self.report, at)


@frozen
class Scheduled:
    name: ClassVar[str] = "scheduled"
    message: Message
    report: QualityReport
    approval: Approval = field(validator=_binds_to_this_text)
    due: datetime

    def start(self, *, at: datetime) -> "Sending":
        return Sending(self.message.next_version(), self.report, self.approval, at)

    def cancel(self, *, at: datetime) -> "Cancelled":
        return Cancelled(self.message.next_version(), self.report, at)


@frozen
class Sending:
    """Handed to a provider whose answer is not known yet."""

    name: ClassVar[str] = "sending"
    message: Message
    report: QualityReport
    approval: Approval = field(validator=_binds_to_this_text)
    at: datetime

    def succeed(self, *, at: datetime) -> "Sent":
        return Sent(self.message.next_version(), self.report, self.approval, at)

    def fail(self, reason: str, *, at: datetime) -> "Failed":
        return Failed(self.message.next_version(), self.report, reason, at)

    def lose(self, *, at: datetime) -> "Uncertain":
        """No answer came: it may or may not have gone out, and is never sent again by itself."""
        return Uncertain(self.message.next_version(), self.report, self.approval, at)


@frozen
class Sent:
    name: ClassVar[str] = "sent"
    message: Message
    report: QualityReport
    approval: Approval = field(validator=_binds_to_this_text)
    at: datetime

    def reply(self, *, at: datetime) -> "Replied":
        """A person says that an answer came."""
        return Replied(self.message.next_version(), self.report, self.approval, at)

    def read_of_reply(self, *, at: datetime) -> "Replied":
        """An import says that an answer came."""
        return Replied(self.message.next_version(), self.report, self.approval, at, self.at)


@frozen
class Replied:
    """An answer came. `sent_at` is when the message went out, where only imports say so; else None."""

    name: ClassVar[str] = "replied"
    message: Message
    report: QualityReport
    approval: Approval = field(validator=_binds_to_this_text)
    at: datetime
    sent_at: datetime | None = None

    def held_against(self, answered_at: datetime | None) -> "Sent | Replied":
        """What it is where imports that stand say that they last wrote then: sent, if they alone said otherwise and no
        longer do.
        """
        if self.sent_at is None or (answered_at is not None and answered_at > self.sent_at):
            return self
        return Sent(self.message.next_version(), self.report, self.approval, self.sent_at)


@frozen
class Cancelled:
    name: ClassVar[str] = "cancelled"
    message: Message
    report: QualityReport
    at: datetime


@frozen
class Failed:
    """The provider refused it for good."""

    name: ClassVar[str] = "failed"
    message: Message
    report: QualityReport
    reason: str
    at: datetime


@frozen
class Uncertain:
    """A person has to find out whether it went out."""

    name: ClassVar[str] = "uncertain"
    message: Message
    report: QualityReport
    approval: Approval = field(validator=_binds_to_this_text)
    at: datetime

    def confirm_sent(self, *, at: datetime) -> Sent:
        return Sent(self.message.next_version(), self.report, self.approval, at)

    def confirm_lost(self, *, at: datetime) -> Failed:
        return Failed(self.message.next_version(), self.report, "It did not go out.", at)


State = (
    InReview
    | ChangesRequested
    | Rejected
    | Approved
    | Scheduled
    | Sending
    | Sent
    | Replied
    | Cancelled
    | Failed
    | Uncertain
)
Released = Approved | Scheduled | Sending | Sent | Replied | Uncertain
STATES: dict[str, type[State]] = {
    kind.name: kind
    for kind in (
        InReview, ChangesRequested, Rejected, Approved, Scheduled, Sending, Sent, Replied, Cancelled, Failed, Uncertain,
    )
}  # fmt: skip


S = TypeVar("S", bound=State)


OPEN = frozenset({InReview.name, ChangesRequested.name, Approved.name, Scheduled.name})
"""The states in which a message waits: for review, for changes, for delivery."""

APPROVED_ONCE = frozenset(kind.name for kind in (Approved, Scheduled, Sending, Sent, Replied))
"""The states of messages that somebody stands by."""


def in_state(state: State, kind: type[S], *, step: str) -> S:
    """The state as the one that a step needs, or `WrongState`; `step` completes "it cannot be …"."""
    if isinstance(state, kind):
        return state
    raise WrongState(state.message.id, state.name, step)


def texts_done_with(state: State) -> tuple[MessageText, ...]:
    """The texts of a message that were decided on or replaced: its present one only while it is in review is not."""
    replaced = tuple(revision.text for revision in state.message.revisions)
    return replaced if isinstance(state, InReview) else (*replaced, state.message.text)
