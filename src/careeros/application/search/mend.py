from collections.abc import Awaitable, Callable, Mapping

from attrs import frozen

from careeros.application.search.bring import BringToIndex
from careeros.application.search.keep import KeepEmbeddings
from careeros.domain.ids import OwnerId
from careeros.domain.pages import PageRequest
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.vector_index import MOST_HITS, VectorIndex

Progress = Callable[[int, int], Awaitable[None]]
"""Told how many people are done, and how many there are."""

SOME_PEOPLE = 200


async def no_progress(done: int, total: int) -> None:
    """For who does not want to know."""
    del done, total


@frozen
class MendIndex:
    """Make the index of vectors hold what is kept: put in what it lacks, take out what it should not have."""

    begin: BeginWork
    index: VectorIndex
    keep: KeepEmbeddings
    bring: BringToIndex

    async def __call__(self, *, by: OwnerId) -> tuple[int, int]:
        """How many entries were put in and taken out, after a look at all of them."""
        there = await listed(self.index, by)
        async with self.begin(by) as work:
            kept = await work.embeddings.hashes(self.keep.embedder.model)
            lost = [one for one, content_hash in kept.items() if there.get(one) != content_hash]
            await work.embeddings.mark_lost(lost)
            await work.commit()
        extra = [one for one in there if one not in kept]
        await self.bring((), extra, by=by)
        return await self.late(by=by), len(extra)

    async def late(self, *, by: OwnerId) -> int:
        """How many entries were put in of those that the index is known to lack."""
        brought = 0
        while True:
            async with self.begin(by) as work:
                people = await work.embeddings.not_indexed(self.keep.embedder.model, limit=SOME_PEOPLE)
            if not people:
                return brought
            kept = await self.keep(people, by=by)
            await self.bring(kept.not_indexed, kept.gone, by=by)
            brought += len(kept.not_indexed)


async def listed(index: VectorIndex, owner_id: OwnerId) -> Mapping[str, str]:
    """The content hashes of all that is in the index, by id, read page by page."""
    found: dict[str, str] = {}
    request: PageRequest | None = PageRequest(MOST_HITS)
    while request:
        page = await index.page(owner_id, request)
        found.update((one.id, one.content_hash) for one in page.items)
        request = PageRequest(MOST_HITS, page.next) if page.next else None
    return found
