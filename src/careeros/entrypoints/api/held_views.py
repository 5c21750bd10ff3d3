"""What the API answers of all that is held of somebody."""

from datetime import datetime
from uuid import UUID

from attrs import evolve, frozen

from careeros.application.contacts.show_held import Held
from careeros.domain.approval import State
from careeros.domain.drafting import Draft
from careeros.domain.identity.merging import Merge
from careeros.domain.imports import Outcome, ReportedRow
from careeros.entrypoints.api.history_views import HistoryView
from careeros.entrypoints.api.message_views import RevisionView
from careeros.entrypoints.api.views import ContactView, WorkView


@frozen
class HeldMessageView:
    id: UUID
    state: str
    channel: str
    purpose: str
    destination: str
    subject: str
    body: str
    origin: str
    created_at: datetime
    revisions: tuple[RevisionView, ...]

    @classmethod
    def of(cls, state: State) -> "HeldMessageView":
        one = state.message
        return cls(
            one.id,
            state.name,
            one.channel.value,
            one.purpose.value,
            one.destination,
            one.text.subject,
            one.text.body,
            one.origin,
            one.created_at,
            tuple(map(RevisionView.of, one.revisions)),
        )


@frozen
class MergeView:
    """Who was made one with whom, and when: both as they were."""

    at: datetime
    kept: ContactView
    gone: ContactView

    @classmethod
    def of(cls, merge: Merge) -> "MergeView":
        return cls(merge.at, ContactView.of(merge.kept), ContactView.of(merge.gone))


@frozen
class ReportedRowView:
    """What the report of an import says."""

    import_id: UUID
    file: str
    line: int
    outcome: Outcome
    reason: str

    @classmethod
    def of(cls, reported: ReportedRow) -> "ReportedRowView":
        row = reported.row
        return cls(reported.import_id, row.file, row.line, row.outcome, row.reason)


@frozen
class EarlierDraftView:
    """What a model wrote, kept to be used again."""

    origin: str
    language: str
    subject: str
    body: str

    @classmethod
    def of(cls, draft: Draft) -> "EarlierDraftView":
        return cls(draft.origin, draft.language, draft.text.subject, draft.text.body)


@frozen
class ValueView:
    """A value of a contact, and the file that it was first read from."""

    field: str
    value: str
    source: str


@frozen
class HeldView:
    """All that is held of one person."""

    contact: ContactView
    source: str
    sources: tuple[ValueView, ...]
    known_by: tuple[str, ...]
    messages: tuple[HeldMessageView, ...]
    before: tuple[ContactView, ...]
    merges: tuple[MergeView, ...]
    import_rows: tuple[ReportedRowView, ...]
    kept_apart_from: tuple[UUID, ...]
    earlier_drafts: tuple[EarlierDraftView, ...]
    work: tuple[WorkView, ...]

    @classmethod
    def of(cls, held: Held) -> "HeldView":
        history = HistoryView.of(held.history) if held.history else None
        return cls(
            evolve(ContactView.of(held.contact, held.facts), history=history),
            held.contact.source,
            tuple(ValueView(field, text, source) for (field, text), source in held.sources.items()),
            held.contact.handles,
            tuple(map(HeldMessageView.of, held.messages)),
            tuple(map(ContactView.of, held.before)),
            tuple(map(MergeView.of, held.merges)),
            tuple(map(ReportedRowView.of, held.rows)),
            tuple(sorted(held.apart_from)),
            tuple(map(EarlierDraftView.of, held.earlier_drafts)),
            tuple(map(WorkView.of, held.work)),
        )
