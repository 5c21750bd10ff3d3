from attrs import frozen

from careeros.application.known import known_facts
from careeros.domain.audit import AuditEvent
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.identity.blocking import blocked, unblocked
from careeros.domain.ids import ContactId, OwnerId
from careeros.ports.clock import Clock
from careeros.ports.unit_of_work import BeginWork


@frozen
class BlockContact:
    """Mark somebody as not to be contacted, whatever is imported later; `reason` is kept in one's own words."""

    begin: BeginWork
    clock: Clock

    async def __call__(self, contact_id: ContactId, *, reason: str, by: OwnerId) -> tuple[Contact, tuple[Fact, ...]]:
        async with self.begin(by) as work:
            contact = blocked(await work.contacts.get(contact_id), reason)
            await work.contacts.replace([contact])
            await work.audit.append([AuditEvent(self.clock.now(), by, "contact blocked", str(contact_id))])
            facts = await known_facts(work, contact_id)
            await work.commit()
        return contact, facts


@frozen
class UnblockContact:
    """Let somebody be contacted again."""

    begin: BeginWork
    clock: Clock

    async def __call__(self, contact_id: ContactId, *, by: OwnerId) -> tuple[Contact, tuple[Fact, ...]]:
        async with self.begin(by) as work:
            contact = unblocked(await work.contacts.get(contact_id))
            await work.contacts.replace([contact])
            await work.audit.append([AuditEvent(self.clock.now(), by, "contact unblocked", str(contact_id))])
            facts = await known_facts(work, contact_id)
            await work.commit()
        return contact, facts
