from collections import Counter
from collections.abc import Set as AbstractSet

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.ids import BatchId, ContactId
from careeros.domain.quality import BatchView, Sketch
from careeros.ports.sketches import MOST_ALIKE, SAMPLE, Sketches


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
        wanted = set(sketch.bands)
        shared = {one: len(wanted.intersection(kept.bands)) for one, (kept, _) in others.items()}
        near = sorted((one for one in others if shared[one]), key=lambda one: (-shared[one], one))[:MOST_ALIKE]
        sample = sorted(others, reverse=True)[:SAMPLE]
        holders = Counter(key for one in sample for key in others[one][1] & facts)
        return BatchView.of([others[one][0] for one in near], holders, len(sample))
