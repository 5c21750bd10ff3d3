from attrs import frozen

from careeros.application.known import KnownContact, known_contact
from careeros.application.review.rejudge import rejudge
from careeros.application.search.ask import AskToIndex
from careeros.domain.audit import AuditEvent
from careeros.domain.facts import note_fact
from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork


@frozen
class AddFact:
    """Note something one knows of a person. Messages to them that wait for review are judged anew: a claim that
    lacked a fact may have one now.
    """

    begin: BeginWork
    clock: Clock
    ids: IdSource
    ask_to_index: AskToIndex

    async def __call__(self, contact_id: ContactId, *, kind: str, text: str, source: str, by: OwnerId) -> KnownContact:
        now = self.clock.now()
        fact = note_fact(FactId(self.ids.new_id()), kind=kind, text=text, source=source, at=now)
        async with self.begin(by) as work:
            await work.contacts.get(contact_id)
            await work.facts.add({contact_id: [fact]})
            await work.audit.append([AuditEvent(now, by, "fact added", str(fact.id))])
            await rejudge(work, contact_id)
            known = await known_contact(work, contact_id)
            asked = await self.ask_to_index(work, [contact_id], by=by)
            await work.commit()
        await self.ask_to_index.wake(asked)
        return known
