from attrs import frozen

from careeros.domain.ids import OwnerId
from careeros.domain.sender import Sender
from careeros.ports.unit_of_work import BeginWork


@frozen
class ShowSender:
    """Who the messages are from, as far as it is known."""

    begin: BeginWork

    async def __call__(self, *, by: OwnerId) -> Sender:
        async with self.begin(by) as work:
            return await work.senders.get() or Sender(version=0)
