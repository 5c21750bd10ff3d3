from attrs import frozen

from careeros.domain.approval import InReview, State
from careeros.domain.contacts import Contact
from careeros.domain.ids import ContactId, MessageId, OwnerId
from careeros.domain.pages import Page, PageRequest
from careeros.ports.messages import MessageFilter
from careeros.ports.unit_of_work import BeginWork


@frozen
class Addressed:
    """A message in its state, and the person it is to."""

    state: State
    contact: Contact


@frozen
class ListMessages:
    """Show messages in the named states, oldest first; by default those that wait for review.

    No state names all of them. With `contact_id`, those to one person.
    """

    begin: BeginWork

    async def __call__(
        self,
        request: PageRequest,
        *,
        by: OwnerId,
        states: frozenset[str] = frozenset({InReview.name}),
        contact_id: ContactId | None = None,
    ) -> Page[Addressed]:
        async with self.begin(by) as work:
            found = await work.messages.page(MessageFilter(states, contact_id), request)
            people = await work.contacts.many({state.message.contact_id for state in found.items})
        return Page(tuple(Addressed(state, people[state.message.contact_id]) for state in found.items), found.next)


@frozen
class ShowMessage:
    """Show one message, in whatever state it is."""

    begin: BeginWork

    async def __call__(self, message_id: MessageId, *, by: OwnerId) -> Addressed:
        async with self.begin(by) as work:
            state = await work.messages.get(message_id)
            return Addressed(state, await work.contacts.get(state.message.contact_id))
