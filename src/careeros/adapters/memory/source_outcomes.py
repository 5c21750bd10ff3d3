from collections import Counter
from datetime import datetime

from attrs import frozen

from careeros.adapters.memory.store import MemoryStore
from careeros.domain.source_outcomes import Outcome, Tally, hour_of
from careeros.ports.source_outcomes import SourceOutcomes


@frozen
class MemorySourceOutcomes(SourceOutcomes):
    _store: MemoryStore

    async def count(self, source: str, outcome: Outcome, *, at: datetime, times: int = 1) -> None:
        self._store.outcomes[source, hour_of(at), outcome] += times

    async def since(self, source: str, moment: datetime) -> Tally:
        found = Counter[Outcome]()
        for (name, hour, outcome), times in self._store.outcomes.items():
            if name == source and hour >= hour_of(moment):
                found[outcome] += times
        return Tally(source, found)
