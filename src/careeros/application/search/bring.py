from collections.abc import Sequence

from attrs import frozen

from careeros.domain.ids import OwnerId
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.vector_index import MOST_ENTRIES, Entry, VectorIndex


@frozen
class BringToIndex:
    """Put entries into the index of vectors and take others out of it, and note what it has."""

    begin: BeginWork
    index: VectorIndex

    async def __call__(self, entries: Sequence[Entry], gone: Sequence[str], *, by: OwnerId) -> None:
        """Raises `VectorIndexUnavailable` or `VectorIndexOutdated`; what was noted until then stands."""
        for start in range(0, len(gone), MOST_ENTRIES):
            await self.index.delete(by, gone[start : start + MOST_ENTRIES])
        for start in range(0, len(entries), MOST_ENTRIES):
            some = entries[start : start + MOST_ENTRIES]
            await self.index.upsert(by, some)
            async with self.begin(by) as work:
                await work.embeddings.mark_indexed([(one.id, one.content_hash) for one in some])
                await work.commit()
