from collections.abc import Sequence
from datetime import datetime

from attrs import frozen

from careeros.domain.batches import Batch
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.delivery import Unreachable, destination_of
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import BatchId, ContactId, OwnerId, WorkId
from careeros.domain.messages import Purpose
from careeros.domain.pages import PageRequest
from careeros.domain.search import question_words
from careeros.domain.work import WorkItem, WorkState
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from careeros.ports.wakeups import Wakeups

DRAFT = "draft_message"
_A_PAGE = 1_000


@frozen
class Selection:
    """Whom to write to: these people, those whom a question finds, or (neither given) everybody.

    Only people who are named are written to although a message with that purpose waits for them already. `first`
    stops after that many people.
    """

    contact_ids: tuple[ContactId, ...] = ()
    question: str | None = None
    first: int | None = None


@frozen
class DraftMessages:
    """Ask for a draft to each of a selection of people. They are written as work, outside the request."""

    begin: BeginWork
    clock: Clock
    ids: IdSource
    wakeups: Wakeups

    async def __call__(self, selection: Selection, *, purpose: Purpose, channel: Channel | None, by: OwnerId) -> Batch:
        order = _Order(BatchId(self.ids.new_id()), by, purpose, channel, self.clock.now())
        async with self.begin(by) as work:
            people = await _chosen(selection, work)
            written_to = frozenset[ContactId]() if selection.contact_ids else await work.messages.open_to(purpose)
            items = [
                order.waits_already(person, WorkId(self.ids.new_id()))
                if person.id in written_to
                else order.item(person, WorkId(self.ids.new_id()))
                for person in people
            ]
            batch = Batch(order.batch_id, purpose.value, order.at, len(items))
            await work.batches.add(batch)
            await work.work.put(items)
            await work.commit()
        await self.wakeups.send([item.id for item in items if item.state is WorkState.QUEUED])
        return batch


@frozen
class _Order:
    """What the rows of one batch have in common."""

    batch_id: BatchId
    by: OwnerId
    purpose: Purpose
    channel: Channel | None
    at: datetime

    def item(self, person: Contact, work_id: WorkId) -> WorkItem:
        """A row to be done, or one that is refused at once because there is no way to the person."""
        try:
            destination = destination_of(person, self.channel)
        except Unreachable as why:
            return self._row(person, work_id, {}).refused(str(why))
        way = {"channel": destination.channel.value, "destination": destination.address}
        return self._row(person, work_id, way)

    def waits_already(self, person: Contact, work_id: WorkId) -> WorkItem:
        reason = f"A message to {person.name.full} with that purpose waits already."
        return self._row(person, work_id, {}).refused(reason)

    def _row(self, person: Contact, work_id: WorkId, way: dict[str, str]) -> WorkItem:
        payload = {"contact_id": str(person.id), "purpose": self.purpose.value} | way
        return WorkItem(work_id, self.by, DRAFT, payload, self.at, batch_id=self.batch_id)


async def _chosen(selection: Selection, work: UnitOfWork) -> Sequence[Contact]:
    if selection.contact_ids:
        people = await work.contacts.many(selection.contact_ids)
        for contact_id in selection.contact_ids:
            if contact_id not in people:
                raise NotFound("contact", str(contact_id))
        return [people[contact_id] for contact_id in dict.fromkeys(selection.contact_ids)]
    found = await _found(selection, work)
    if not found:
        raise InvalidInput("There is nobody to write to.", "Import contacts first, or search for something else.")
    return found[: selection.first]


async def _found(selection: Selection, work: UnitOfWork) -> Sequence[Contact]:
    if selection.question is not None:
        hits = await work.finder.find(question_words(selection.question), limit=_A_PAGE)
        return [hit.contact for hit in hits]
    everybody: list[Contact] = []
    request: PageRequest | None = PageRequest(_A_PAGE)
    while request and (selection.first is None or len(everybody) < selection.first):
        page = await work.contacts.page(ContactFilter(), request)
        everybody += page.items
        request = PageRequest(_A_PAGE, page.next) if page.next else None
    return everybody
