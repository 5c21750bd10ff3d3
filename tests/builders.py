"""Things to test with: every default sensible, every name invented."""

from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import UUID

from attrs import evolve, frozen

from careeros.domain.approval import InReview
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.identity.keys import Canon
from careeros.domain.ids import BatchId, ContactId, FactId, ImportId, MessageId, OwnerId, WorkId
from careeros.domain.imports import ContactRecord, SourceRow
from careeros.domain.messages import Message, MessageText, Purpose
from careeros.domain.quality import QualityReport, Verdict
from careeros.domain.work import WorkItem

ANA = OwnerId(UUID(int=1))
BEN = OwnerId(UUID(int=2))
NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)

_numbers = count(1_000)


def new_id() -> UUID:
    """Rises, as the ids of the system do."""
    return UUID(int=next(_numbers))


def a_contact(full: str = "Noor Haddad", **changes: Any) -> Contact:
    first, _, last = full.partition(" ")
    contact_id = ContactId(new_id())
    usual = Contact(
        contact_id,
        Name(full, first, last),
        company="Tidewater Labs",
        position="Data Engineer",
        linkedin_slug=f"noor-{contact_id.int}",
        source="Connections.csv",
    )
    contact = evolve(usual, **changes)
    return contact if "handles" in changes else evolve(contact, handles=Canon().handles(contact.emails, contact.phones))


def an_import_id() -> ImportId:
    return ImportId(new_id())


def a_row_of(person: ContactRecord, *, line: int = 5, file: str = "Connections.csv") -> SourceRow:
    return SourceRow(file, line, person)


def a_fact(text: str = "Spoke about tides at DataConf", **changes: Any) -> Fact:
    return evolve(Fact(FactId(new_id()), "talk", text, "you", NOON), **changes)


def a_report(verdict: Verdict = Verdict.READY) -> QualityReport:
    return QualityReport(81.5, verdict, "en", (), {})


def a_message(to: Contact | None = None, **changes: Any) -> Message:
    contact = to or a_contact()
    usual = Message(
        MessageId(new_id()),
        contact.id,
        Channel.LINKEDIN_MESSAGE,
        Purpose.INTRODUCTION,
        contact.linkedin_slug or "noor",
        MessageText("", "Hi Noor, could you spare ten minutes for a question about Tidewater Labs?"),
        "template/test",
        NOON,
        BatchId(new_id()),
    )
    return evolve(usual, **changes)


def in_review(to: Contact | None = None, **changes: Any) -> InReview:
    return InReview(a_message(to, **changes), a_report())


def a_work_item(owner: OwnerId = ANA, **changes: Any) -> WorkItem:
    usual = WorkItem(WorkId(new_id()), owner, "draft_message", {"contact_id": str(UUID(int=7))}, NOON)
    return evolve(usual, **changes)


@frozen
class NamedModel:
    """A model by name alone."""

    model: str
    dimensions: int
