"""What is approved and how to bring it to its reader; what went out and waits for an answer."""

from uuid import UUID

from attrs import frozen

from careeros.application.review.list_review import Addressed
from careeros.domain.approval import Replied, Sent, Uncertain
from careeros.domain.channels import Channel
from careeros.domain.delivery import hand_off
from careeros.entrypoints.web import words
from careeros.entrypoints.web.queue_view import role_of

_HOW = {
    Channel.LINKEDIN_NOTE: (
        "Copy the text, open their profile, choose Connect and Add a note, and paste it.",
        "profile",
    ),
    Channel.LINKEDIN_MESSAGE: ("Copy the text, open the conversation, paste it and send.", "conversation"),
    Channel.INMAIL: ("Copy subject and text, open their profile, choose Message, and paste them.", "profile"),
    Channel.EMAIL: ("Your mail program opens with all of it filled in.", ""),
}


@frozen
class Delivery:
    """A message on its way: `url` opens the page (or the mail program) to send it from."""

    id: UUID
    name: str
    role: str
    channel: str
    purpose: str
    destination: str
    subject: str
    text: str
    url: str
    how: str
    opens: str
    by_mail: bool
    uncertain: bool
    since: str

    @classmethod
    def of(cls, one: Addressed) -> "Delivery":
        state, message = one.state, one.state.message
        given = hand_off(message)
        how, page = _HOW[message.channel]
        return cls(
            message.id,
            one.contact.name.full,
            role_of(one.contact),
            words.CHANNELS[message.channel],
            words.PURPOSES[message.purpose],
            message.destination,
            message.text.subject,
            given.text,
            given.url,
            how,
            f"LinkedIn {page}" if page else "mail program",
            message.channel is Channel.EMAIL,
            isinstance(state, Uncertain),
            words.day(state.at) if isinstance(state, Sent | Replied) else "",
        )
