from collections import Counter
from collections.abc import Mapping

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.ids import BatchId, ContactId
from careeros.domain.quality import BatchView
from careeros.ports.sketches import MOST_AT_EMPLOYER, MOST_IN_BAND, SAMPLE, Sketched, Sketches


@frozen
class MemorySketches(Sketches):
    _held: Holdings

    async def put(self, batch_id: BatchId, sketched: Mapping[ContactId, Sketched]) -> None:
        self._held.sketches.update({(batch_id, contact_id): one for contact_id, one in sketched.items()})

    async def view(self, batch_id: BatchId, sketched: Mapping[ContactId, Sketched]) -> dict[ContactId, BatchView]:
        return {contact_id: self._view(batch_id, contact_id, one) for contact_id, one in sketched.items()}

    def _view(self, batch_id: BatchId, contact_id: ContactId, mine: Sketched) -> BatchView:
        others = {
            key[1]: kept for key, kept in self._held.sketches.items() if key[0] == batch_id and key[1] != contact_id
        }
        latest = sorted(others, reverse=True)
        near: set[ContactId] = set()
        for band in mine.sketch.bands:
            near.update([one for one in latest if band in others[one].sketch.bands][:MOST_IN_BAND])
        for word in mine.sketch.named:
            near.update([one for one in latest if others[one].sketch.company[:1] == (word,)][:MOST_AT_EMPLOYER])
        sample = latest[:SAMPLE]
        holders = Counter(key for one in sample for key in others[one].facts & mine.facts)
        return BatchView.of([others[one].sketch for one in sorted(near)], holders, len(sample))

    async def forget(self, batch_id: BatchId, contact_id: ContactId) -> None:
        self._held.sketches.pop((batch_id, contact_id), None)
