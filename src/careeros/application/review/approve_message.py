from datetime import datetime

from attrs import frozen

from careeros.application.contactable import require_contactable
from careeros.application.review.assess import assess
from careeros.application.review.decide import Decide
from careeros.application.review.list_review import Addressed
from careeros.domain.approval import InReview, State, in_state
from careeros.domain.ids import MessageId, OwnerId
from careeros.ports.unit_of_work import UnitOfWork


@frozen
class ApproveMessage:
    """Release exactly the text that the reviewer saw, judged once more by what is known now."""

    decide: Decide

    async def __call__(self, message_id: MessageId, *, seen: str, by: OwnerId) -> Addressed:
        async def step(state: State, work: UnitOfWork, now: datetime) -> State:
            waiting = in_state(state, InReview, step="approved")
            await require_contactable(work, waiting.message.contact_id)
            judged = InReview(waiting.message, await assess(work, waiting.message))
            return judged.approve(seen=seen, by=by, at=now)

        return await self.decide(message_id, step, by=by)
