from uuid import UUID

from attrs import frozen

from careeros.application.contactable import require_contactable
from careeros.application.profiles.read_profile import ReadProfile
from careeros.application.review.rejudge import rejudge
from careeros.application.search.ask import AskToIndex
from careeros.domain.audit import AuditEvent
from careeros.domain.facts import note_fact
from careeros.domain.ids import ContactId, FactId, WorkId
from careeros.domain.profiles import NoProfileAddress, Profile, new_statements
from careeros.domain.work import OVER, WorkItem, WorkState
from careeros.ports.clock import Clock
from careeros.ports.errors import NotYet
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork

ENRICH = "enrich_contact"
SAME_AS = "same_as"
"""In a row's payload: the row for the same person that was waiting when this one was asked for."""

_LOOK_AGAIN = 5.0
"""Seconds after which a row looks again whether the one before it is done."""


@frozen
class EnrichContact:
    """Do one row: look a person's profile up, and add what it states as facts. What was typed stays as it is.

    A row that was asked for while another for the same person was waiting is done with that one.
    """

    begin: BeginWork
    read: ReadProfile
    clock: Clock
    ids: IdSource
    ask_to_index: AskToIndex

    async def __call__(self, item: WorkItem) -> None:
        contact_id = ContactId(UUID(item.payload["contact_id"]))
        async with self.begin(item.owner_id) as work:
            contact = await work.contacts.get(contact_id)
            await require_contactable(work, contact_id)
            before = item.payload.get(SAME_AS)
            earlier = None if before is None else await work.work.get(WorkId(UUID(before)))
            if earlier is not None and earlier.state is WorkState.DONE:
                await work.work.finish([item])
                await work.commit()
                return
        if earlier is not None and earlier.state not in OVER:
            raise NotYet("This profile is being looked up already.", "It waits for that.", _LOOK_AGAIN)
        if contact.linkedin_slug is None:
            raise NoProfileAddress(contact_id)
        profile = await self.read(contact.linkedin_slug, by=item.owner_id)
        await self._keep(profile, contact_id, item)

    async def _keep(self, profile: Profile, contact_id: ContactId, item: WorkItem) -> None:
        by, now = item.owner_id, self.clock.now()
        async with self.begin(by) as work:
            await work.audit.append([AuditEvent(now, by, "profile read", str(contact_id))])
            await require_contactable(work, contact_id)
            facts = [
                note_fact(FactId(self.ids.new_id()), kind=one.kind, text=one.text, source=profile.source, at=profile.at)
                for one in new_statements(profile, await work.facts.of(contact_id))
            ]
            asked = ()
            if facts:
                await work.facts.add({contact_id: facts})
                await rejudge(work, contact_id)
                asked = await self.ask_to_index(work, [contact_id], by=by)
            await work.work.finish([item])
            await work.commit()
        await self.ask_to_index.wake(asked)
