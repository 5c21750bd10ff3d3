from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any, TypeVar

from attrs import field, frozen

from careeros.adapters.chroma.client import ChromaClient
from careeros.adapters.chroma.entries import answers, listed, put, put_new, questions
from careeros.adapters.chroma.slots import (
    Slot,
    drop,
    first_slot,
    is_there,
    live_slot,
    next_slot,
    only_slot,
    put_to_use,
)
from careeros.domain.errors import Conflict
from careeros.domain.ids import OwnerId
from careeros.domain.pages import Page, PageRequest, cursor_of, place_of_cursor
from careeros.ports.embedder import Embedder, Vector
from careeros.ports.errors import VectorIndexUnavailable
from careeros.ports.health import Health
from careeros.ports.vector_checks import check_count, check_entries, check_model, check_sought, check_vector
from careeros.ports.vector_index import MOST_HITS, Entry, Indexed, Near, Rebuild, Sought, VectorIndex

Answer = TypeVar("Answer")
_TRIES = 3
_SOON = 2.0
_MOST_REMEMBERED = 1_000


@frozen
class ChromaVectorIndex(VectorIndex):
    """The owner's collection is looked up at every call: another process may have put a new one to use.

    Who searches asks the one that was searched before, as looking up takes a tenth of a search. It is dropped when
    another is put to use; then asking it fails, and it is looked up again.
    """

    _chroma: ChromaClient
    _embedder: Embedder
    _searched: dict[OwnerId, tuple[Any, Slot]] = field(factory=dict[OwnerId, tuple[Any, Slot]], init=False)
    """Each with the client that knows it."""

    async def upsert(self, owner_id: OwnerId, entries: Sequence[Entry]) -> None:
        check_entries(entries, dimensions=self._embedder.dimensions)
        if entries:
            await self._chroma.run(lambda client: self._upsert(client, owner_id, entries))

    async def delete(self, owner_id: OwnerId, ids: Sequence[str]) -> None:
        check_count(ids)
        if ids:
            await self._on_live(owner_id, lambda live: live.collection.delete(ids=list(ids)), None)

    async def nearest(self, owner_id: OwnerId, vector: Vector, *sought: Sought) -> tuple[tuple[Near, ...], ...]:
        check_sought(sought)
        check_vector(vector, dimensions=self._embedder.dimensions)

        def near(live: Slot) -> tuple[tuple[Near, ...], ...]:
            check_model(live.model, model=self._embedder.model)
            return tuple(hits for asked in questions(vector, sought) for hits in answers(live.collection, asked))

        return await self._chroma.run(lambda client: self._nearest(client, owner_id, near, ((),) * len(sought)))

    async def page(self, owner_id: OwnerId, request: PageRequest) -> Page[Indexed]:
        start = place_of_cursor(request.after) if request.after else 0
        limit = min(request.limit, MOST_HITS)

        def items(live: Slot) -> tuple[Indexed, ...]:
            check_model(live.model, model=self._embedder.model)
            return listed(live.collection.get(limit=limit, offset=start, include=["metadatas"]))

        found = await self._on_live(owner_id, items, ())
        return Page(found, cursor_of(str(start + limit)) if len(found) == limit else None)

    async def count(self, owner_id: OwnerId) -> int:
        return await self._on_live(owner_id, lambda live: live.collection.count(), 0)

    def rebuild(self, owner_id: OwnerId) -> AbstractAsyncContextManager[Rebuild]:
        return self._rebuild(owner_id)

    @asynccontextmanager
    async def _rebuild(self, owner_id: OwnerId) -> AsyncGenerator[Rebuild, None]:
        coming = await self._chroma.run(lambda client: next_slot(client, owner_id, self._embedder.model))
        try:
            yield ChromaRebuild(self._chroma, owner_id, coming, self._embedder.dimensions)
            await self._chroma.run(lambda client: _put_to_use(client, owner_id, coming))
        except BaseException:
            with suppress(VectorIndexUnavailable):  # the next rebuild drops it
                await self._chroma.run(lambda client: _abandon(client, owner_id, coming))
            raise
        self._chroma.sweep_soon()

    async def forget(self, owner_id: OwnerId) -> None:
        def dropped(client: Any) -> None:
            for letter in "ab":
                drop(client, owner_id, letter)
            self._chroma.sweep()

        await self._chroma.run(dropped)

    async def health(self) -> Health:
        try:
            await self._chroma.check(within=_SOON)
        except VectorIndexUnavailable:
            return Health.WARNING
        return Health.WELL

    def _upsert(self, client: Any, owner_id: OwnerId, entries: Sequence[Entry]) -> None:
        def into(live: Slot) -> bool:
            check_model(live.model, model=self._embedder.model)
            put(live.collection, entries)
            return True

        if not _with_live(client, owner_id, into, absent=False, look=only_slot):
            into(first_slot(client, owner_id, self._embedder.model))

    def _nearest(self, client: Any, owner_id: OwnerId, near: Callable[[Slot], Answer], absent: Answer) -> Answer:
        from chromadb.errors import ChromaError  # noqa: PLC0415 - loaded with the client

        def remembered(live: Slot) -> Answer:
            answer = near(live)
            if len(self._searched) >= _MOST_REMEMBERED:
                self._searched.clear()
            self._searched[owner_id] = client, live
            return answer

        known_to, searched = self._searched.get(owner_id, (None, None))
        if searched is not None and known_to is client:
            with suppress(ChromaError):
                return near(searched)
        return _with_live(client, owner_id, remembered, absent=absent, look=live_slot)

    async def _on_live(self, owner_id: OwnerId, act: Callable[[Slot], Answer], absent: Answer) -> Answer:
        return await self._chroma.run(lambda client: _with_live(client, owner_id, act, absent=absent, look=only_slot))


@frozen
class ChromaRebuild(Rebuild):
    _chroma: ChromaClient
    _owner_id: OwnerId
    _coming: Slot
    _dimensions: int
    _there: set[str] = field(factory=set[str], init=False)

    async def add(self, entries: Sequence[Entry]) -> None:
        check_entries(entries, dimensions=self._dimensions)
        if entries:
            await self._chroma.run(lambda client: self._add(client, entries))

    def _add(self, client: Any, entries: Sequence[Entry]) -> None:
        if not is_there(client, self._owner_id, self._coming, complete=False):
            raise _overtaken(self._owner_id)
        again = [entry for entry in entries if entry.id in self._there]
        new = [entry for entry in entries if entry.id not in self._there] if again else entries
        for entries_of, some in ((put_new, new), (put, again)):
            if some:
                entries_of(self._coming.collection, some)
        self._there.update(entry.id for entry in new)


def _with_live(
    client: Any,
    owner_id: OwnerId,
    act: Callable[[Slot], Answer],
    *,
    absent: Answer,
    look: Callable[[Any, OwnerId], Slot | None],
) -> Answer:
    """Do it with the collection in use; again with the new one, should that be put to use in between: a server that is
    just dropping the old one says so in several ways.
    """
    from chromadb.errors import ChromaError, NotFoundError  # noqa: PLC0415 - loaded with the client

    for _ in range(_TRIES):
        live = look(client, owner_id)
        if live is None:
            return absent
        try:
            return act(live)
        except ChromaError as error:
            if not isinstance(error, NotFoundError) and is_there(client, owner_id, live, complete=True):
                raise
    raise VectorIndexUnavailable("The search index is being replaced.", "Try again in a moment.")


def _put_to_use(client: Any, owner_id: OwnerId, coming: Slot) -> None:
    if not put_to_use(client, owner_id, coming):
        raise _overtaken(owner_id)


def _abandon(client: Any, owner_id: OwnerId, coming: Slot) -> None:
    if is_there(client, owner_id, coming, complete=False):
        drop(client, owner_id, coming.letter)


def _overtaken(owner_id: OwnerId) -> Conflict:
    return Conflict("rebuild of the search index of", str(owner_id))
