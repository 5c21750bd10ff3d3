from collections.abc import Sequence

from attrs import frozen

from careeros.application.review.approve_message import ApproveMessage
from careeros.domain.errors import DomainError
from careeros.domain.ids import MessageId, OwnerId
from careeros.ports.errors import TechnicalError


@frozen
class Seen:
    """A message and the fingerprint of the text that was seen."""

    message_id: MessageId
    fingerprint: str


@frozen
class Refused:
    message_id: MessageId
    error: DomainError | TechnicalError


@frozen
class Approvals:
    approved: tuple[MessageId, ...]
    refused: tuple[Refused, ...]


@frozen
class ApproveMessages:
    """Release several texts, each by the fingerprint that was seen. One refusal does not hold up the others; when the
    store fails, what was released till then stands, and the rest is refused.
    """

    approve: ApproveMessage

    async def __call__(self, items: Sequence[Seen], *, by: OwnerId) -> Approvals:
        approved: list[MessageId] = []
        refused: list[Refused] = []
        for place, item in enumerate(items):
            try:
                await self.approve(item.message_id, seen=item.fingerprint, by=by)
                approved.append(item.message_id)
            except DomainError as error:
                refused.append(Refused(item.message_id, error))
            except TechnicalError as error:
                refused += [Refused(left.message_id, error) for left in items[place:]]
                break
        return Approvals(tuple(approved), tuple(refused))
