"""Invented people and facts to draft with."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from attrs import evolve

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, Name
from careeros.domain.drafting import Brief
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId
from careeros.domain.messages import Purpose
from careeros.domain.sender import Sender

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)
NOBODY = Contact(ContactId(UUID(int=7)))
NOOR = Contact(
    ContactId(UUID(int=1)),
    Name.of(first="Noor", last="Haddad"),
    company="Tidewater Labs GmbH",
    position="Senior Data Engineer @ Tidewater Labs | Speaker | Dad",
    location="Greater Oslo Area",
    connected_on=date(2021, 5, 3),
)
ANA = Sender(
    name=Name.of(first="Ana", last="Silva"),
    headline="Data analyst, six years in health care",
    company="Ribeira Health",
    location="Oslo, Norway",
    looking_for="a data engineering role in climate tech",
)
STRANGER = Sender()


def a_fact(kind: str, text: str) -> Fact:
    return Fact(FactId(UUID(int=5)), kind, text, "you", NOON)


def facts(*told: tuple[str, str]) -> tuple[Fact, ...]:
    return tuple(a_fact(kind, text) for kind, text in told)


ABOUT_NOOR = facts(
    ("education", "MSc Physics, University of Lund (2008-2012)"),
    ("talk", "Gave a talk on streaming tides at PyData Oslo"),
    ("job_change", "Joined Tidewater Labs as Senior Data Engineer"),
    ("meeting", "Met at a meetup in Bergen"),
    ("message", "Asked about the sensor team"),
    ("reference", "Reviewed my portfolio"),
    ("mutual", "Sam Lee"),
    ("opening", "Data Engineer at Tidewater Labs"),
)
ABOUT_ANA = facts(
    ("education", "BSc Biology, University of Lund"),
    ("employer", "Data analyst at Fjord Metrics, 2018-2021"),
    ("achievement", "Cut the nightly run from six hours to one"),
)


def a_brief(**changes: Any) -> Brief:
    """Ana writes to Noor, and much is known of both."""
    usual = Brief(NOOR, ANA, Channel.LINKEDIN_MESSAGE, Purpose.INTRODUCTION, ABOUT_NOOR, ABOUT_ANA)
    return evolve(usual, **changes)


def a_bare_brief(**changes: Any) -> Brief:
    """Nothing is known of anybody."""
    return evolve(Brief(NOBODY, STRANGER, Channel.LINKEDIN_MESSAGE, Purpose.INTRODUCTION), **changes)


def about(contact: Contact, *told: tuple[str, str], **changes: Any) -> Brief:
    """Ana writes to somebody of whom these facts alone are known."""
    return a_brief(contact=contact, contact_facts=facts(*told), sender_facts=(), **changes)


def every_channel_and_purpose() -> Iterable[tuple[Channel, Purpose]]:
    return ((channel, purpose) for channel in Channel for purpose in Purpose)
