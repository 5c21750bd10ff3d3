"""How an approved message reaches its reader: by whose hand, and by which page."""

from urllib.parse import quote

from attrs import define, frozen

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.errors import DomainError
from careeros.domain.identity.blocking import DoNotContact, require_open
from careeros.domain.ids import ContactId, MessageId
from careeros.domain.linkedin_profiles import profile_address
from careeros.domain.messages import Message

_COMPOSE = "https://www.linkedin.com/messaging/compose/?recipient="


@define
class Unreachable(DomainError):
    """There is no way to the contact through the channel."""

    code = "unreachable"
    contact_id: ContactId
    reason: str

    @property
    def message(self) -> str:
        return self.reason

    @property
    def mend(self) -> str:
        return "Import an export that has it, or choose another channel."


@frozen
class Destination:
    """A channel and the slug or address at its end."""

    channel: Channel
    address: str


def destination_of(contact: Contact, channel: Channel | None) -> Destination:
    """Where a message to the contact goes; the channel, unless given, is a LinkedIn message where there is a slug,
    else e-mail. Raises `Unreachable` where there is no way, `DoNotContact` where nobody may.
    """
    require_open(contact)
    chosen = channel or (Channel.LINKEDIN_MESSAGE if contact.linkedin_slug or not contact.emails else Channel.EMAIL)
    if chosen is Channel.EMAIL:
        if not contact.emails:
            raise Unreachable(contact.id, f"No e-mail address of {contact.name.full} is known.")
        return Destination(chosen, contact.emails[0])
    if not contact.linkedin_slug:
        missing = (
            "no LinkedIn profile is known" if channel else "neither a LinkedIn profile nor an e-mail address is known"
        )
        raise Unreachable(contact.id, f"Of {contact.name.full}, {missing}.")
    return Destination(chosen, contact.linkedin_slug)


def reachable(contact: Contact, channel: Channel | None) -> bool:
    """Is there a way to the contact (`destination_of`)?"""
    try:
        destination_of(contact, channel)
    except (Unreachable, DoNotContact):
        return False
    return True


@frozen
class HandOff:
    """What a person needs to send a message themselves: the text to paste (and the subject, where the channel has one)
    and the page to open.
    """

    id: MessageId
    url: str
    text: str
    subject: str = ""


def hand_off(message: Message) -> HandOff:
    """LinkedIn: the compose page of that person for a message, their profile for a note or an InMail, and the text to
    paste (no address is known that fills it in). E-mail: a `mailto:` address that fills in all of it.
    """
    text = message.text
    if message.channel is Channel.EMAIL:
        fields = f"subject={quote(text.subject)}&body={quote(text.body.replace(chr(10), chr(13) + chr(10)))}"
        url = f"mailto:{quote(message.destination, safe='@+')}?{fields}"
    elif message.channel is Channel.LINKEDIN_MESSAGE:
        url = f"{_COMPOSE}{quote(message.destination)}"
    else:
        url = profile_address(quote(message.destination))
    return HandOff(message.id, url, text.body, text.subject)
