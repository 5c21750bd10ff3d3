from datetime import datetime

from attrs import frozen

from careeros.application.review.decide import Decide
from careeros.application.review.list_review import Addressed
from careeros.domain.approval import InReview, State, in_state
from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean
from careeros.domain.ids import MessageId, OwnerId
from careeros.ports.unit_of_work import UnitOfWork


@frozen
class RejectMessage:
    """Decide against a message, and say why."""

    decide: Decide

    async def __call__(self, message_id: MessageId, *, reason: str, by: OwnerId) -> Addressed:
        stated = clean(reason)
        if not stated:
            raise InvalidInput("A rejection needs a reason.", "Say in a few words why it should not go out.")

        async def step(state: State, work: UnitOfWork, now: datetime) -> State:
            rejected = in_state(state, InReview, step="rejected").reject(stated, by=by, at=now)
            if rejected.message.batch_id is not None:
                await work.sketches.forget(rejected.message.batch_id, rejected.message.contact_id)
            return rejected

        return await self.decide(message_id, step, by=by)
