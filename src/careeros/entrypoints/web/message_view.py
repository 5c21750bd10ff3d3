"""One message with all that a decision about it needs."""

from collections.abc import Sequence
from uuid import UUID

from attrs import evolve, frozen

from careeros.application.review.list_review import Addressed
from careeros.domain.approval import Approved, InReview
from careeros.domain.channels import length, limit_of
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.identity.sources import Sources, Value
from careeros.domain.messages import Message, MessageText, Revision, Source
from careeros.entrypoints.web import words
from careeros.entrypoints.web.queue_view import role_of
from careeros.entrypoints.web.report_view import ReportView


@frozen
class Room:
    """How much of the channel's room a text takes; `most` is None where there is no limit."""

    used: int
    most: int | None

    @property
    def over(self) -> bool:
        return self.most is not None and self.used > self.most


@frozen
class RevisionView:
    subject: str
    body: str
    origin: str
    replaced: str
    reason: str

    @classmethod
    def of(cls, revision: Revision) -> "RevisionView":
        text = revision.text
        origin, replaced = words.origin(revision.origin), words.day(revision.replaced_at)
        return cls(text.subject, text.body, origin, replaced, revision.reason)


@frozen
class KnownThing:
    """Something known of a person, and where from."""

    kind: str
    text: str
    source: str


@frozen
class MessageView:
    """`typed` is what the editor holds: the text, or what was typed when saving it was refused."""

    id: UUID
    contact_id: UUID
    name: str
    role: str
    channel: str
    purpose: str
    destination: str
    state: str
    state_words: str
    waits: bool
    approved: bool
    note: str
    origin: str
    fingerprint: str
    text: MessageText
    typed: MessageText
    has_subject: bool
    subject_room: Room
    body_room: Room
    report: ReportView
    revisions: tuple[RevisionView, ...]
    sources: tuple[Source, ...]
    fallback: str

    @classmethod
    def of(cls, one: Addressed, *, premium: bool, typed: MessageText | None = None) -> "MessageView":
        state, message, contact = one.state, one.state.message, one.contact
        limit = limit_of(message.channel, premium=premium)
        shown = typed or message.text
        return cls(
            message.id,
            contact.id,
            contact.name.full,
            role_of(contact),
            words.CHANNELS[message.channel],
            words.PURPOSES[message.purpose],
            message.destination,
            state.name,
            words.STATES[state.name],
            isinstance(state, InReview),
            isinstance(state, Approved),
            str(getattr(state, "reason", "") or getattr(state, "note", "")),
            words.origin(message.origin),
            message.fingerprint,
            message.text,
            shown,
            limit.subject != 0,
            Room(length(shown.subject), limit.subject),
            Room(length(shown.body), limit.body),
            ReportView.of(state.report, message.text),
            _earlier(message),
            message.provenance.sources,
            message.provenance.fallback,
        )


def _earlier(message: Message) -> tuple[RevisionView, ...]:
    return tuple(RevisionView.of(revision) for revision in reversed(message.revisions))


_KINDS = {
    "position": "position",
    "company": "company",
    "location": "location",
    "connected_on": "connected",
    "emails": "e-mail",
    "phones": "phone",
    "tags": "tag",
}


def known_of(contact: Contact, facts: Sequence[Fact], sources: Sources) -> tuple[KnownThing, ...]:
    """What the contact's own fields say, then the facts, each with its source."""
    by_field = [(kind, [value for value in sources if value[0] == field]) for field, kind in _KINDS.items()]
    stated = [KnownThing(kind, _shown(contact, value), sources[value]) for kind, values in by_field for value in values]
    if contact.notes:
        files = dict.fromkeys(source for (field, _), source in sources.items() if field == "notes")
        stated.append(KnownThing("notes", contact.notes, ", ".join(files)))
    told = (KnownThing(words.plain(fact.kind), fact.text, fact.source) for fact in facts)
    return tuple(evolve(one, source=one.source or "an import") for one in (*stated, *told))


def _shown(contact: Contact, value: Value) -> str:
    field, text = value
    return f"since {contact.connected_on:%d %B %Y}" if field == "connected_on" else text
