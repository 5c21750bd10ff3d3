"""A brief with something to say, and answers to hold against it."""

from typing import Any

from attrs import evolve

from careeros.domain.channels import Channel
from careeros.domain.composing import Proposal, evidence_of, objections
from careeros.domain.contacts import Contact, Name
from careeros.domain.drafting import Brief
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.sender import Sender
from tests.builders import a_contact, a_fact

NOOR: Contact = a_contact("Noor Haddad", company="Tidewater Labs", position="Data Engineer", location="Bergen, Norway")
MIRA = Sender(Name("Mira Sol", "Mira", "Sol"), "Data engineer in a hospital", looking_for="a data role in climate")
TALK = a_fact("Gave a talk on tide models at DataConf 2029")
BODY = (
    "Hi Noor,\n\nYour talk on tide models at DataConf made me look up Tidewater Labs. I'm a data engineer in a "
    "hospital and look for a data role in climate.\n\nCould you spare 15 minutes to tell me how your team tests its "
    "models?\n\nBest wishes,\nMira"
)


def a_brief(**changes: Any) -> Brief:
    return evolve(Brief(NOOR, MIRA, Channel.EMAIL, Purpose.INTRODUCTION, (TALK,)), **changes)


def an_answer(body: str = BODY, *, subject: str = "Tide models at DataConf", facts: tuple[int, ...] = ()) -> Proposal:
    return Proposal(MessageText(subject, body), facts, "en")


def rules_against(body: str, brief: Brief | None = None, **changes: Any) -> set[str]:
    """Which rules object to an answer of this body."""
    wanted = brief or a_brief()
    return {one.rule for one in objections(an_answer(body, **changes), wanted, evidence_of(wanted))}
