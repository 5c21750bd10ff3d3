from datetime import datetime

from attrs import frozen

from careeros.application.review.decide import Decide
from careeros.application.review.list_review import Addressed
from careeros.domain.approval import Approved, Sent, State, Uncertain, in_state
from careeros.domain.ids import MessageId, OwnerId
from careeros.ports.unit_of_work import UnitOfWork


@frozen
class MarkSent:
    """The person says that they sent it."""

    decide: Decide

    async def __call__(self, message_id: MessageId, *, by: OwnerId) -> Addressed:
        async def step(state: State, _work: UnitOfWork, now: datetime) -> State:
            if isinstance(state, Uncertain):
                return state.confirm_sent(at=now)
            return in_state(state, Approved, step="marked as sent").hand_off(at=now)

        return await self.decide(message_id, step, by=by)


@frozen
class MarkReplied:
    """The person says that an answer came."""

    decide: Decide

    async def __call__(self, message_id: MessageId, *, by: OwnerId) -> Addressed:
        async def step(state: State, _work: UnitOfWork, now: datetime) -> State:
            return in_state(state, Sent, step="marked as replied").reply(at=now)

        return await self.decide(message_id, step, by=by)
