"""The step that every decision shares: load, decide, keep, log, commit."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from attrs import frozen

from careeros.application.review.list_review import Addressed
from careeros.domain.approval import State
from careeros.domain.audit import AuditEvent
from careeros.domain.ids import MessageId, OwnerId
from careeros.ports.clock import Clock
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

Step = Callable[[State, UnitOfWork, datetime], Awaitable[State]]


@frozen
class Decide:
    """Lead a message one step on, in one transaction, and log it under the state that it reaches."""

    begin: BeginWork
    clock: Clock

    async def __call__(self, message_id: MessageId, step: Step, *, by: OwnerId) -> Addressed:
        now = self.clock.now()
        async with self.begin(by) as work:
            after = await step(await work.messages.get(message_id), work, now)
            await work.messages.replace(after)
            message = after.message
            await work.audit.append([AuditEvent(now, by, after.name, str(message.id), message.fingerprint)])
            contact = await work.contacts.get(message.contact_id)
            await work.commit()
        return Addressed(after, contact)
