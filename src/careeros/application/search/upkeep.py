"""The index of vectors, looked after as a whole: compared, brought into step, made anew."""

from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing

from attrs import frozen

from careeros.application.search.keep import KeepEmbeddings, Kept, learn_vocabulary
from careeros.application.search.mend import SOME_PEOPLE, MendIndex, Progress, listed, no_progress
from careeros.application.search.people import ahead, everybody, how_many
from careeros.domain.ids import OwnerId
from careeros.domain.indexing import documents
from careeros.ports.clock import Clock
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.vector_index import MOST_ENTRIES, Entry, Rebuild, VectorIndex


@frozen
class Upkept:
    """Entries put into the index, taken out of it and left as they were; texts embedded for that; seconds it took."""

    indexed: int
    removed: int
    unchanged: int
    embedded: int
    seconds: float


@frozen
class Divergence:
    """Entries that the index should have and has not, those of another content, those that it should not have."""

    missing: int
    stale: int
    extra: int


@frozen
class SyncIndex:
    """Bring what is kept, and then the index, into step with what is known of people, changing what differs alone."""

    begin: BeginWork
    clock: Clock
    keep: KeepEmbeddings
    mend: MendIndex

    async def __call__(self, *, by: OwnerId, progress: Progress = no_progress) -> Upkept:
        """Raises `EmbedderUnavailable`, `VectorIndexUnavailable`, and `VectorIndexOutdated` for another model."""
        began = self.clock.now()
        total, done, entries, embedded = await how_many(self.begin, by=by), 0, 0, 0
        await progress(done, total)
        async for people, kept in _of_all(self.begin, self.keep, by=by):
            entries, embedded, done = entries + len(kept.entries), embedded + kept.embedded, done + people
            await progress(done, total)
        async with self.begin(by) as work:
            orphans = await work.embeddings.lacking(self.keep.embedder.model, limit=SOME_PEOPLE * 50)
        for start in range(0, len(orphans), SOME_PEOPLE):
            await self.keep(orphans[start : start + SOME_PEOPLE], by=by)
        indexed, removed = await self.mend(by=by)
        seconds = (self.clock.now() - began).total_seconds()
        return Upkept(indexed, removed, max(entries - indexed, 0), embedded, round(seconds, 3))


@frozen
class RebuildIndex:
    """Make the index anew beside the one that is searched, and put it in its place: search is never blank.

    No text is embedded whose vector is kept. What changed meanwhile is brought to the new one after that.
    """

    begin: BeginWork
    clock: Clock
    index: VectorIndex
    keep: KeepEmbeddings
    mend: MendIndex

    async def __call__(self, *, by: OwnerId, progress: Progress = no_progress) -> Upkept:
        """Raises `EmbedderUnavailable`, `VectorIndexUnavailable`, and `Conflict` when another rebuild has begun."""
        began, embedded, done = self.clock.now(), 0, 0
        put: dict[str, str] = {}
        waiting: dict[str, Entry] = {}
        total = await how_many(self.begin, by=by)
        await progress(done, total)
        async with self.index.rebuild(by) as coming, aclosing(ahead(_of_all(self.begin, self.keep, by=by))) as upcoming:
            async for people, kept in upcoming:
                waiting.update((one.id, one) for one in kept.entries)
                while len(waiting) >= MOST_ENTRIES:
                    waiting = await _after_some(coming, waiting)
                put.update((one.id, one.content_hash) for one in kept.entries)
                embedded, done = embedded + kept.embedded, done + people
                await progress(done, total)
            await coming.add(tuple(waiting.values()))
        await self._catch_up(put, by=by)
        seconds = (self.clock.now() - began).total_seconds()
        return Upkept(len(put), 0, 0, embedded, round(seconds, 3))

    async def _catch_up(self, put: dict[str, str], *, by: OwnerId) -> None:
        async with self.begin(by) as work:
            kept = await work.embeddings.hashes(self.keep.embedder.model)
            same = [(one, content_hash) for one, content_hash in put.items() if kept.get(one) == content_hash]
            await work.embeddings.mark_indexed(same)
            await work.embeddings.mark_lost([one for one in kept if kept[one] != put.get(one)])
            await work.vocabulary.renew()
            await work.commit()
        await self.mend.bring((), [one for one in put if one not in kept], by=by)
        await self.mend.late(by=by)


@frozen
class CheckIndex:
    """Compare the index with what is known of people. Changes nothing."""

    begin: BeginWork
    index: VectorIndex

    async def __call__(self, *, by: OwnerId) -> Divergence:
        """Raises `VectorIndexUnavailable`, and `VectorIndexOutdated` for an index of another model."""
        there = dict(await listed(self.index, by))
        missing = stale = 0
        async for people in everybody(self.begin, by=by, at_once=SOME_PEOPLE):
            async with self.begin(by) as work:
                told = await work.facts.of_each([one.id for one in people])
            for wanted in (one for person in people for one in documents(person, told.get(person.id, ()))):
                found = there.pop(wanted.id, None)
                missing += found is None
                stale += found not in {None, wanted.content_hash}
        return Divergence(missing, stale, len(there))


async def _of_all(begin: BeginWork, keep: KeepEmbeddings, *, by: OwnerId) -> AsyncIterator[tuple[int, Kept]]:
    """How many people, and what is kept of them, some at once; where something of it is new, their words are learnt."""
    async for people in everybody(begin, by=by, at_once=SOME_PEOPLE):
        kept = await keep.of(people, by=by)
        if kept.embedded or kept.gone:
            async with begin(by) as work:
                await learn_vocabulary(work, [one.id for one in people])
                await work.commit()
        yield len(people), kept


async def _after_some(coming: Rebuild, waiting: Mapping[str, Entry]) -> dict[str, Entry]:
    """Add as many as one call may have; returns those that still wait."""
    entries = tuple(waiting.values())
    await coming.add(entries[:MOST_ENTRIES])
    return {one.id: one for one in entries[MOST_ENTRIES:]}
