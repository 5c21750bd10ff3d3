from collections.abc import Sequence

from attrs import frozen

from careeros.application.contacts.find_contacts import EVERYBODY, FindContacts
from careeros.application.messages.write_draft import DRAFT, order_of
from careeros.domain.batches import Batch
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.delivery import reachable
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import BatchId, ContactId, OwnerId, WorkId
from careeros.domain.messages import Purpose
from careeros.domain.pages import PageRequest
from careeros.domain.ranking import best_of
from careeros.domain.search import leaves_out
from careeros.domain.styles import AS_USUAL, Style
from careeros.domain.work import WorkItem
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from careeros.ports.wakeups import Wakeups

_A_PAGE = 1_000


@frozen
class Selection:
    """Whom to write to: these people, those who answer a question best (see `best_of`), or (neither given) everybody.

    `wanted` narrows those who answer. Only people who are named are written to although a message with that purpose
    waits for them already. `first` takes so many of those who can be reached and to whom none waits.
    """

    contact_ids: tuple[ContactId, ...] = ()
    question: str | None = None
    wanted: ContactFilter = EVERYBODY
    first: int | None = None


@frozen
class DraftMessages:
    """Ask for a draft to each of a selection of people. They are written as work, outside the request."""

    begin: BeginWork
    clock: Clock
    ids: IdSource
    wakeups: Wakeups
    find: FindContacts

    async def __call__(
        self,
        selection: Selection,
        *,
        purpose: Purpose,
        channel: Channel | None,
        style: Style = AS_USUAL,
        by: OwnerId,
    ) -> Batch:
        now, batch_id = self.clock.now(), BatchId(self.ids.new_id())
        answering = None
        if selection.question is not None:
            if leaves_out(selection.question):
                raise _leaves_out(selection.question)
            found = await self.find.everybody(selection.question, by=by, wanted=selection.wanted)
            answering = [one.contact_id for one in best_of(found.people)]
        async with self.begin(by) as work:
            people = await _chosen(selection, answering, purpose, channel, work)
            payload = order_of(purpose, channel, style, named=bool(selection.contact_ids))
            items = [
                WorkItem(
                    WorkId(self.ids.new_id()),
                    by,
                    DRAFT,
                    payload | {"contact_id": str(person.id)},
                    now,
                    batch_id=batch_id,
                )
                for person in people
            ]
            batch = Batch(batch_id, purpose.value, now, len(items))
            await work.batches.add(batch)
            await work.work.put(items)
            await work.commit()
        await self.wakeups.send([item.id for item in items])
        return batch


def _leaves_out(question: str) -> InvalidInput:
    return InvalidInput(
        f"“{question}” says whom not to write to, and a search finds those.",
        "Say whom to write to instead, or name them by their ids.",
    )


async def _chosen(
    selection: Selection,
    answering: Sequence[ContactId] | None,
    purpose: Purpose,
    channel: Channel | None,
    work: UnitOfWork,
) -> Sequence[Contact]:
    if selection.contact_ids:
        people = await work.contacts.many(selection.contact_ids)
        for contact_id in selection.contact_ids:
            if contact_id not in people:
                raise NotFound("contact", str(contact_id))
        return [people[contact_id] for contact_id in dict.fromkeys(selection.contact_ids)]
    found = await _found(answering, work)
    if not found:
        raise InvalidInput("There is nobody to write to.", "Import contacts first, or search for something else.")
    if selection.first is None:
        return found
    open_to = await work.messages.open_to(purpose)
    return [person for person in found if person.id not in open_to and reachable(person, channel)][: selection.first]


async def _found(answering: Sequence[ContactId] | None, work: UnitOfWork) -> Sequence[Contact]:
    if answering is not None:
        people = await work.contacts.many(answering)
        return [people[contact_id] for contact_id in answering if contact_id in people]
    everybody: list[Contact] = []
    request: PageRequest | None = PageRequest(_A_PAGE)
    while request:
        page = await work.contacts.page(ContactFilter(), request)
        everybody += page.items
        request = PageRequest(_A_PAGE, page.next) if page.next else None
    return everybody
