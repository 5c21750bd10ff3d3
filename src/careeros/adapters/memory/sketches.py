from collections import Counter
from collections.abc import Set as AbstractSet

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.ids import BatchId, ContactId
from careeros.domain.quality import BatchView, Sketch
from careeros.ports.sketches import MOST_AT_EMPLOYER, MOST_IN_BAND, SAMPLE, Sketches


@frozen
class MemorySketches(Sketches):
    _held: Holdings

    async def put(self, batch_id: BatchId, contact_id: ContactId, sketch: Sketch, facts: AbstractSet[str]) -> None:
        self._held.sketches[batch_id, contact_id] = sketch, frozenset(facts)

    async def view(
        self, batch_id: BatchId, contact_id: ContactId, sketch: Sketch, facts: AbstractSet[str]
    ) -> BatchView:
        others = {
            key[1]: kept for key, kept in self._held.sketches.items() if key[0] == batch_id and key[1] != contact_id
        }
        latest = sorted(others, reverse=True)
        near: set[ContactId] = set()
        for band in sketch.bands:
            near.update([one for one in latest if band in others[one][0].bands][:MOST_IN_BAND])
        for word in sketch.named:
            near.update([one for one in latest if others[one][0].company[:1] == (word,)][:MOST_AT_EMPLOYER])
        sample = latest[:SAMPLE]
        holders = Counter(key for one in sample for key in others[one][1] & facts)
        return BatchView.of([others[one][0] for one in sorted(near)], holders, len(sample))

    async def forget(self, batch_id: BatchId, contact_id: ContactId) -> None:
        self._held.sketches.pop((batch_id, contact_id), None)
