"""People as a list to choose from."""

from uuid import UUID

from attrs import frozen

from careeros.application.contacts.find_contacts import Found
from careeros.application.review.list_review import Addressed
from careeros.domain.contacts import Contact
from careeros.domain.history import History, Side
from careeros.entrypoints.web import words
from careeros.entrypoints.web.queue_view import role_of


@frozen
class ContactLine:
    """A person in the list; `matched` is what answers the search, as kind and text."""

    id: UUID
    name: str
    detail: str
    kind: str
    ways: tuple[str, ...]

    @classmethod
    def of(cls, contact: Contact) -> "ContactLine":
        return cls(contact.id, contact.name.full, role_of(contact), "", ways_to(contact))

    @classmethod
    def found(cls, hit: Found) -> "ContactLine":
        return cls(hit.contact_id, hit.name, hit.matched.text, words.plain(hit.matched.kind), ())


@frozen
class HistoryView:
    """What passed with somebody, in words."""

    last: str
    counts: str
    invitation: str

    @classmethod
    def of(cls, history: History) -> "HistoryView":
        who = {Side.THEM: ", they wrote last", Side.YOU: ", you wrote last", None: ""}[history.last_from]
        last = f"{words.day(history.last_contact_at)}{who}" if history.last_contact_at else "never"
        return cls(last, f"{history.sent} from you, {history.received} from them", history.invitation)


@frozen
class MessageLine:
    """One message to somebody: what it is for, how it goes, how it stands."""

    id: UUID
    purpose: str
    channel: str
    state: str
    since: str

    @classmethod
    def of(cls, one: Addressed) -> "MessageLine":
        message = one.state.message
        return cls(
            message.id,
            words.PURPOSES[message.purpose],
            words.CHANNELS[message.channel],
            words.STATES[one.state.name],
            words.day(message.created_at),
        )


def ways_to(contact: Contact) -> tuple[str, ...]:
    linkedin = ("LinkedIn",) if contact.linkedin_slug else ()
    return (*linkedin, "e-mail") if contact.emails else linkedin
