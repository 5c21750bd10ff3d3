"""What the API answers with. The keys are public: scripts rely on them."""

from datetime import date, datetime
from typing import Generic, TypeVar
from uuid import UUID

from attrs import evolve, frozen

from careeros.application.contacts.find_contacts import Found
from careeros.application.contacts.import_contacts import ImportReport
from careeros.application.known import KnownContact
from careeros.domain.batches import BatchProgress
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.identity.undoing import TakenBack
from careeros.domain.imports import ImportSummary, Outcome, RowResult
from careeros.domain.search import Match
from careeros.domain.sender import Sender
from careeros.domain.work import WorkItem
from careeros.entrypoints.api.history_views import HistoryTakenView, HistoryView


@frozen
class FactView:
    id: UUID
    kind: str
    text: str
    source: str
    at: datetime

    @classmethod
    def of(cls, fact: Fact) -> "FactView":
        return cls(fact.id, fact.kind, fact.text, fact.source, fact.at)


@frozen
class ContactView:
    """A contact; of one that is shown by itself also the facts, and what passed (None when nothing did)."""

    id: UUID
    name: str
    first_name: str
    last_name: str
    company: str
    position: str
    location: str
    linkedin_slug: str | None
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    tags: tuple[str, ...]
    notes: str
    connected_on: date | None
    blocked: bool
    block_reason: str
    facts: tuple[FactView, ...] | None = None
    history: HistoryView | None = None

    @classmethod
    def known(cls, known: KnownContact) -> "ContactView":
        return evolve(
            cls.of(known.contact, known.facts),
            history=HistoryView.of(known.history) if known.history else None,
        )

    @classmethod
    def of(cls, contact: Contact, facts: tuple[Fact, ...] | None = None) -> "ContactView":
        name = contact.name
        return cls(
            contact.id,
            name.full,
            name.first,
            name.last,
            contact.company,
            contact.position,
            contact.location,
            contact.linkedin_slug,
            contact.emails,
            contact.phones,
            contact.tags,
            contact.notes,
            contact.connected_on,
            contact.blocked,
            contact.block_reason,
            None if facts is None else tuple(map(FactView.of, facts)),
        )


@frozen
class FoundView:
    id: UUID
    name: str
    score: float
    matched: Match

    @classmethod
    def of(cls, found: Found) -> "FoundView":
        return cls(found.contact_id, found.name, found.score, found.matched)


@frozen
class FoundList:
    """`degraded` says what the search had to do without; None when it had everything."""

    items: list[FoundView]
    next: str | None = None
    degraded: str | None = None


@frozen
class RowView:
    file: str
    line: int
    outcome: Outcome
    reason: str
    contact_id: UUID | None

    @classmethod
    def of(cls, row: RowResult) -> "RowView":
        return cls(row.file, row.line, row.outcome, row.reason, row.contact_id)


@frozen
class ImportView:
    """Counts of rows by outcome, and the rows: all of a small import, those that need a look of a large one.

    `mapping` says what each column was taken for, where that was guessed; `history` what became of messages,
    invitations and notes, where the file has any; `remarks` are sentences on how its files were read.
    """

    import_id: UUID | None
    kind: str
    files: tuple[str, ...]
    at: datetime
    undone_at: datetime | None
    created: int
    updated: int
    unchanged: int
    merged: int
    skipped: int
    invalid: int
    remarks: tuple[str, ...] = ()
    rows: tuple[RowView, ...] = ()
    rows_omitted: int = 0
    mapping: dict[str, str | None] | None = None
    history: HistoryTakenView | None = None

    @classmethod
    def of(cls, summary: ImportSummary) -> "ImportView":
        counts = summary.counts
        return cls(
            summary.id,
            summary.kind,
            summary.files,
            summary.at,
            summary.undone_at,
            created=counts[Outcome.CREATED],
            updated=counts[Outcome.UPDATED],
            unchanged=counts[Outcome.UNCHANGED],
            merged=counts[Outcome.MERGED],
            skipped=counts[Outcome.SKIPPED],
            invalid=counts[Outcome.INVALID],
            remarks=summary.remarks,
        )

    @classmethod
    def with_rows(cls, report: ImportReport, *, preview: bool) -> "ImportView":
        return evolve(
            cls.of(report.summary),
            import_id=None if preview else report.summary.id,
            rows=tuple(map(RowView.of, report.rows)),
            rows_omitted=report.rows_omitted,
            mapping=report.columns,
            history=HistoryTakenView.of(report.history) if report.history else None,
        )


@frozen
class KeptView:
    contact_id: UUID
    reason: str


@frozen
class UndoneView:
    """What went with an import that was taken back, and what stays, with the reason."""

    import_id: UUID
    removed: tuple[UUID, ...]
    kept: tuple[KeptView, ...]
    put_back: tuple[UUID, ...]

    @classmethod
    def of(cls, import_id: UUID, done: TakenBack) -> "UndoneView":
        kept = tuple(KeptView(one.contact_id, one.reason) for one in done.kept)
        return cls(import_id, done.removed, kept, tuple(contact.id for contact in done.put_back))


@frozen
class SenderView:
    name: str
    first_name: str
    last_name: str
    headline: str
    company: str
    position: str
    location: str
    looking_for: str
    voice: str
    premium: bool
    language: str

    @classmethod
    def of(cls, sender: Sender) -> "SenderView":
        return cls(
            sender.name.full,
            sender.name.first,
            sender.name.last,
            sender.headline,
            sender.company,
            sender.position,
            sender.location,
            sender.looking_for,
            sender.voice,
            sender.premium,
            sender.language,
        )


@frozen
class DraftedView:
    id: UUID
    contact_id: UUID
    origin: str


@frozen
class FailedView:
    contact_id: UUID
    reason: str


@frozen
class BatchView:
    """How far a batch of drafts is: `waiting` rows of `size` are still to be done, `paused` ones not for now.

    One that `is_paused` and has no such row yet finishes what is being written.
    """

    batch_id: UUID
    size: int
    waiting: int
    drafted: tuple[DraftedView, ...]
    failed: tuple[FailedView, ...]
    paused: int = 0
    is_paused: bool = False

    @classmethod
    def of(cls, progress: BatchProgress) -> "BatchView":
        return cls(
            progress.batch.id,
            progress.batch.size,
            progress.waiting,
            tuple(DraftedView(done.id, done.contact_id, done.origin) for done in progress.drafted),
            tuple(FailedView(failed.contact_id, failed.reason) for failed in progress.failed),
            progress.paused,
            progress.is_paused,
        )


@frozen
class WorkView:
    id: UUID
    kind: str
    state: str
    attempts: int
    run_at: datetime
    error: str | None
    batch_id: UUID | None

    @classmethod
    def of(cls, item: WorkItem) -> "WorkView":
        return cls(item.id, item.kind, item.state.value, item.attempts, item.run_at, item.error, item.batch_id)


View = TypeVar("View")


@frozen
class ItemList(Generic[View]):
    """A page of a list; `next` is the cursor to ask for more with, None at the end."""

    items: list[View]
    next: str | None
