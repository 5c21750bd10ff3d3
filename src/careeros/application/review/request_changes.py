import asyncio
from datetime import datetime

from attrs import frozen

from careeros.application.contactable import require_contactable
from careeros.application.review.decide import Decide
from careeros.application.review.list_review import Addressed, ShowMessage
from careeros.application.work.work_off import Worked, WorkOff
from careeros.domain.approval import ChangesRequested, InReview, State, in_state
from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean
from careeros.domain.ids import MessageId, OwnerId, WorkId
from careeros.domain.work import WorkItem
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import UnitOfWork

REDRAFT = "redraft_message"
_LOOKS, _BETWEEN_SECONDS = 50, 0.2
"""How often and how soon it is looked again whether a worker that took the row first is done."""


@frozen
class RequestChanges:
    """Ask for another draft. It is written at once, here or by the worker that was quicker; should that fail, its row
    of work sees to it later.
    """

    decide: Decide
    ids: IdSource
    work_off: WorkOff
    show: ShowMessage

    async def __call__(self, message_id: MessageId, *, note: str, by: OwnerId) -> Addressed:
        stated = clean(note)
        if not stated:
            raise InvalidInput(
                "The request says nothing.", "Say what should be different: 'shorter', 'mention the talk'."
            )
        work_id = WorkId(self.ids.new_id())

        async def step(state: State, work: UnitOfWork, now: datetime) -> State:
            waiting = in_state(state, InReview, step="drafted again")
            await require_contactable(work, waiting.message.contact_id)
            await work.work.put([WorkItem(work_id, by, REDRAFT, {"message_id": str(message_id)}, now)])
            return waiting.request_changes(stated, by=by, at=now)

        await self.decide(message_id, step, by=by)
        worked = await self.work_off(work_id)
        shown = await self.show(message_id, by=by)
        for _ in range(_LOOKS if worked is Worked.NOT_OURS else 0):
            if not isinstance(shown.state, ChangesRequested):
                break
            await asyncio.sleep(_BETWEEN_SECONDS)
            shown = await self.show(message_id, by=by)
        return shown
