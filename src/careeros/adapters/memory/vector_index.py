from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from operator import mul

from attrs import Factory, define, frozen

from careeros.domain.errors import Conflict
from careeros.domain.ids import OwnerId
from careeros.domain.pages import Page, PageRequest, cursor_of, place_of_cursor
from careeros.ports.embedder import Embedder, Vector
from careeros.ports.health import Health
from careeros.ports.vector_checks import check_count, check_entries, check_model, check_sought, check_vector
from careeros.ports.vector_index import MOST_HITS, Entry, Indexed, Near, Rebuild, Sought, VectorIndex


@define
class Collection:
    """The entries of one owner, and the model that their vectors are of."""

    model: str
    entries: dict[str, Entry] = Factory(dict[str, Entry])


@define
class MemoryCollections:
    """What is in use, and what is being rebuilt, by owner."""

    live: dict[OwnerId, Collection] = Factory(dict[OwnerId, Collection])
    coming: dict[OwnerId, Collection] = Factory(dict[OwnerId, Collection])


@frozen
class MemoryRebuild(Rebuild):
    _kept: MemoryCollections
    _owner_id: OwnerId
    _filled: Collection
    _dimensions: int

    async def add(self, entries: Sequence[Entry]) -> None:
        self.still_wanted()
        _put(self._filled, entries, self._dimensions)

    def still_wanted(self) -> None:
        if self._kept.coming.get(self._owner_id) is not self._filled:
            raise Conflict("rebuild of the search index of", str(self._owner_id))


@frozen
class MemoryVectorIndex(VectorIndex):
    """Looks at every vector: right, and fast enough for tests."""

    _kept: MemoryCollections
    _embedder: Embedder

    async def upsert(self, owner_id: OwnerId, entries: Sequence[Entry]) -> None:
        if entries:
            live = self._current(owner_id) or Collection(self._embedder.model)
            _put(live, entries, self._embedder.dimensions)
            self._kept.live[owner_id] = live

    async def delete(self, owner_id: OwnerId, ids: Sequence[str]) -> None:
        check_count(ids)
        if (live := self._kept.live.get(owner_id)) is not None:
            for gone in ids:
                live.entries.pop(gone, None)

    async def nearest(self, owner_id: OwnerId, vector: Vector, *sought: Sought) -> tuple[tuple[Near, ...], ...]:
        check_sought(sought)
        check_vector(vector, dimensions=self._embedder.dimensions)
        live = self._current(owner_id)
        return tuple(_nearest(live.entries.values() if live else (), vector, one) for one in sought)

    async def page(self, owner_id: OwnerId, request: PageRequest) -> Page[Indexed]:
        live = self._current(owner_id)
        start = place_of_cursor(request.after) if request.after else 0
        end = start + min(request.limit, MOST_HITS)
        entries = list(live.entries.values()) if live else []
        items = tuple(Indexed(entry.id, entry.content_hash) for entry in entries[start:end])
        return Page(items, cursor_of(str(end)) if end < len(entries) else None)

    async def count(self, owner_id: OwnerId) -> int:
        live = self._kept.live.get(owner_id)
        return len(live.entries) if live else 0

    def rebuild(self, owner_id: OwnerId) -> AbstractAsyncContextManager[Rebuild]:
        return self._rebuild(owner_id)

    @asynccontextmanager
    async def _rebuild(self, owner_id: OwnerId) -> AsyncGenerator[Rebuild, None]:
        filled = self._kept.coming[owner_id] = Collection(self._embedder.model)
        rebuild = MemoryRebuild(self._kept, owner_id, filled, self._embedder.dimensions)
        try:
            yield rebuild
            rebuild.still_wanted()
            self._kept.live[owner_id] = filled
        finally:
            if self._kept.coming.get(owner_id) is filled:
                del self._kept.coming[owner_id]

    async def forget(self, owner_id: OwnerId) -> None:
        self._kept.live.pop(owner_id, None)
        self._kept.coming.pop(owner_id, None)

    async def health(self) -> Health:
        return Health.WELL

    def _current(self, owner_id: OwnerId) -> Collection | None:
        live = self._kept.live.get(owner_id)
        if live is not None:
            check_model(live.model, model=self._embedder.model)
        return live


def _nearest(entries: Iterable[Entry], vector: Vector, sought: Sought) -> tuple[Near, ...]:
    found = [
        Near(entry.id, 1 - sum(map(mul, vector, entry.vector)))
        for entry in entries
        if entry.kind is sought.kind and sought.having.items() <= entry.metadata.items()
    ]
    return tuple(sorted(found, key=lambda near: (near.distance, near.id))[: sought.limit])


def _put(into: Collection, entries: Sequence[Entry], dimensions: int) -> None:
    check_entries(entries, dimensions=dimensions)
    into.entries.update((entry.id, entry) for entry in entries)
