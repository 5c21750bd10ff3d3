from datetime import datetime

from attrs import frozen

from careeros.adapters.memory.store import MemoryStore
from careeros.ports.request_pace import RequestPace


@frozen
class MemoryRequestPace(RequestPace):
    _store: MemoryStore

    async def wait(self, name: str, *, per_minute: int, at: datetime) -> float:
        last = self._store.turns.get(name)
        left = 0.0 if last is None else 60 / per_minute - (at - last).total_seconds()
        if left > 0:
            return left
        self._store.turns[name] = at
        return 0.0
