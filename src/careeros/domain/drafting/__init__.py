from attrs import frozen

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.sender import Sender


@frozen
class Brief:
    contact: Contact
    sender: Sender
    channel: Channel
    purpose: Purpose
    contact_facts: tuple[Fact, ...] = ()
    sender_facts: tuple[Fact, ...] = ()
    note: str = ""
    previous: tuple[MessageText, ...] = ()


@frozen
class Draft:
    text: MessageText
    origin: str


def template_draft(brief):
    n = len(brief.previous)
    return Draft(
        MessageText(
            "Hello" if brief.channel == "email" else "",
            f"Hi {brief.contact.name.first}, could you spare ten minutes? {n}",
        ),
        "template/stub",
    )
