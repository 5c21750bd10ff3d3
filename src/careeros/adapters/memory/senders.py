from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.errors import Conflict
from careeros.domain.sender import Sender
from careeros.ports.senders import Senders


@frozen
class MemorySenders(Senders):
    _held: Holdings

    async def get(self) -> Sender | None:
        return self._held.sender[0] if self._held.sender else None

    async def put(self, sender: Sender) -> None:
        current = self._held.sender[0].version if self._held.sender else 0
        if sender.version != current + 1:
            raise Conflict("sender", "of this account")
        self._held.sender[:] = [sender]

    async def remove(self, sender: Sender) -> None:
        if not self._held.sender or self._held.sender[0].version != sender.version:
            raise Conflict("sender", "of this account")
        self._held.sender.clear()
