from collections.abc import Sequence

from attrs import frozen

from careeros.application.review.approve_message import ApproveMessage
from careeros.domain.errors import DomainError
from careeros.domain.ids import MessageId, OwnerId


@frozen
class Seen:
    """A message and the fingerprint of the text that was seen."""

    message_id: MessageId
    fingerprint: str


@frozen
class Refused:
    message_id: MessageId
    error: DomainError


@frozen
class Approvals:
    approved: tuple[MessageId, ...]
    refused: tuple[Refused, ...]


@frozen
class ApproveMessages:
    """Release several texts, each by the fingerprint that was seen. One refusal does not hold up the others."""

    approve: ApproveMessage

    async def __call__(self, items: Sequence[Seen], *, by: OwnerId) -> Approvals:
        approved: list[MessageId] = []
        refused: list[Refused] = []
        for item in items:
            try:
                await self.approve(item.message_id, seen=item.fingerprint, by=by)
                approved.append(item.message_id)
            except DomainError as error:
                refused.append(Refused(item.message_id, error))
        return Approvals(tuple(approved), tuple(refused))
