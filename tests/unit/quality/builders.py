"""Messages and people for tests of the scorer; every default is a clean, grounded message."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.quality import QualityReport, score
from careeros.domain.sender import Sender

THEN = datetime(2030, 1, 1, tzinfo=UTC)

BODY = (
    "Hi Anna,\n\nI read your article on migrating the claims pipeline to Kafka, and it helped me a lot. I'm a data "
    "engineer with ten years in health care, and I am looking for a role in streaming systems. Your team at Northwind "
    "seems to care about data quality, which is why I ask you. Could you spare 15 minutes next week to tell me what "
    "you look for in new hires? Either way, thank you for writing it up.\n\nBest,\nSam"
)


def a_fact(kind: str, text: str) -> Fact:
    return Fact(FactId(UUID(int=1)), kind, text, "you", THEN)


ANNA = Contact(
    ContactId(UUID(int=2)), Name.of(first="Anna", last="O'Brien"), company="Northwind", position="Head of Data"
)
SAM = Sender(
    Name.of(first="Sam", last="Lee"),
    headline="Data engineer, ten years in health care",
    looking_for="a role in streaming systems",
)
ARTICLE = a_fact("article", "Wrote about migrating the claims pipeline to Kafka")


def someone(name: str = "", **fields: Any) -> Contact:
    return Contact(ContactId(UUID(int=3)), Name.of(full=name, title=fields.pop("title", "")), **fields)


def report_on(body: str = BODY, **changes: Any) -> QualityReport:
    """The report on a message to Anna, or on the same with some of it changed."""
    given: dict[str, Any] = {
        "channel": Channel.EMAIL,
        "purpose": Purpose.INTRODUCTION,
        "contact": ANNA,
        "sender": SAM,
        "contact_facts": (ARTICLE,),
        "sender_facts": (),
    }
    subject = changes.pop("subject", "Your Kafka article")
    return score(MessageText(subject, body), **(given | changes))


def gates_of(body: str, **changes: Any) -> list[str]:
    return [gate.gate for gate in report_on(body, **changes).gates]


def said_at(body: str, report: QualityReport, gate: str) -> list[str]:
    """The words that a gate of that name points at."""
    return [
        body[found.span[0] : found.span[1]] for found in report.gates if found.gate == gate and found.field == "body"
    ]
