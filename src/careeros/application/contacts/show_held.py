from attrs import frozen

from careeros.domain.approval import State
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.pages import Page, PageRequest
from careeros.ports.messages import MessageFilter
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

_EVERY_MESSAGE = PageRequest(1_000)


@frozen
class Held:
    """All that is held of one person: the contact, facts, messages in their states, and the contact as it was before
    imports and merges changed it.
    """

    contact: Contact
    facts: tuple[Fact, ...]
    messages: tuple[State, ...]
    before: tuple[Contact, ...]


@frozen
class ShowHeld:
    """Show what is held of everybody, by name, or of one person: what an export consists of."""

    begin: BeginWork

    async def __call__(self, request: PageRequest, *, by: OwnerId, of: ContactId | None = None) -> Page[Held]:
        async with self.begin(by) as work:
            if of is not None:
                return Page((await _held(work, await work.contacts.get(of)),), None)
            page = await work.contacts.page(ContactFilter(), request)
            return Page(tuple([await _held(work, contact) for contact in page.items]), page.next)


async def _held(work: UnitOfWork, contact: Contact) -> Held:
    messages: list[State] = []
    request: PageRequest | None = _EVERY_MESSAGE
    while request:
        page = await work.messages.page(MessageFilter(contact_id=contact.id), request)
        messages += page.items
        request = PageRequest(_EVERY_MESSAGE.limit, page.next) if page.next else None
    traces = await work.erasure.traces_of(contact.id)
    before = tuple(trace for trace in traces if trace != contact)
    return Held(contact, await work.facts.of(contact.id), tuple(messages), before)
