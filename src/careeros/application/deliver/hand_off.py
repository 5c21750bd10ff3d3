from attrs import frozen

from careeros.application.contactable import require_contactable
from careeros.domain.approval import Approved, in_state
from careeros.domain.delivery import HandOff, hand_off
from careeros.domain.ids import MessageId, OwnerId
from careeros.ports.unit_of_work import BeginWork


@frozen
class HandOffMessage:
    """Give a person what they need to send an approved message themselves: the text, and the page to open."""

    begin: BeginWork

    async def __call__(self, message_id: MessageId, *, by: OwnerId) -> HandOff:
        async with self.begin(by) as work:
            state = in_state(await work.messages.get(message_id), Approved, step="handed off")
            await require_contactable(work, state.message.contact_id)
        return hand_off(state.message)
