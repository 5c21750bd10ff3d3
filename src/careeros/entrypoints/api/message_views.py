"""Messages as the API answers with them. The keys are public: scripts rely on them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from attrs import frozen

from careeros.application.review.list_review import Addressed
from careeros.domain.budgets import DOLLAR
from careeros.domain.messages import Provenance, Revision
from careeros.domain.quality import QualityReport
from careeros.domain.quality.findings import findings


@frozen
class Named:
    id: UUID
    name: str


@frozen
class SpanView:
    field: str
    span: tuple[int, int]


@frozen
class FindingView:
    """A fault: `lost` points of 100, what to do, whether it blocks approval, and where it is."""

    name: str
    lost: float
    advice: str
    blocks: bool
    spans: tuple[SpanView, ...]


@frozen
class RevisionView:
    subject: str
    body: str
    origin: str
    replaced_at: datetime
    reason: str

    @classmethod
    def of(cls, revision: Revision) -> "RevisionView":
        text = revision.text
        return cls(text.subject, text.body, revision.origin, revision.replaced_at, revision.reason)


@frozen
class MessageView:
    id: UUID
    state: str
    contact: Named
    channel: str
    purpose: str
    subject: str
    body: str
    score: float
    verdict: str
    origin: str
    fingerprint: str
    version: int
    findings: tuple[FindingView, ...]
    destination: str
    created_at: datetime
    batch_id: UUID | None

    @classmethod
    def of(cls, addressed: Addressed) -> "MessageView":
        return cls(**_message(addressed))


@frozen
class SourceView:
    """A statement that the draft leans on; `fact_id` is null for a field of a profile."""

    text: str
    source: str
    fact_id: UUID | None


@frozen
class ProvenanceView:
    """How the draft came to be; `fallback` says why a template stands where a model was asked, or one in another
    language than was; `persona` and `language` say how it was asked for ("" is as usual), `written_in` in which
    language it is.
    """

    model: str
    prompt_version: str
    sources: tuple[SourceView, ...]
    tokens_in: int
    tokens_out: int
    cost_usd: float
    cached: bool
    fallback: str
    persona: str
    language: str
    written_in: str

    @classmethod
    def of(cls, made: Provenance) -> "ProvenanceView":
        return cls(
            made.model,
            made.prompt,
            tuple(SourceView(one.text, one.source, one.fact_id) for one in made.sources),
            made.tokens_in,
            made.tokens_out,
            made.cost / DOLLAR,
            made.cached,
            made.fallback,
            made.style.persona,
            made.style.language,
            made.written_in,
        )


@frozen
class MessageDetail(MessageView):
    """The message with the whole report, the texts that it had before, and what its draft leans on."""

    report: QualityReport
    revisions: tuple[RevisionView, ...]
    provenance: ProvenanceView
    note: str | None = None

    @classmethod
    def of(cls, addressed: Addressed) -> "MessageDetail":
        state = addressed.state
        return cls(
            **_message(addressed),
            report=state.report,
            revisions=tuple(map(RevisionView.of, state.message.revisions)),
            provenance=ProvenanceView.of(state.message.provenance),
            note=getattr(state, "reason", None) or getattr(state, "note", None),
        )


def _message(addressed: Addressed) -> dict[str, Any]:
    state, contact = addressed.state, addressed.contact
    message, report = state.message, state.report
    return {
        "id": message.id,
        "state": state.name,
        "contact": Named(contact.id, contact.name.full),
        "channel": message.channel.value,
        "purpose": message.purpose.value,
        "subject": message.text.subject,
        "body": message.text.body,
        "score": report.total,
        "verdict": report.verdict.value,
        "origin": message.origin,
        "fingerprint": message.fingerprint,
        "version": message.version,
        "findings": tuple(
            FindingView(
                found.name,
                found.lost,
                found.advice,
                found.blocks,
                tuple(SpanView(place.field, place.span) for place in found.spans),
            )
            for found in findings(report)
        ),
        "destination": message.destination,
        "created_at": message.created_at,
        "batch_id": message.batch_id,
    }
