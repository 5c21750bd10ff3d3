from collections.abc import Collection, Sequence

from attrs import evolve, frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.ids import ContactId
from careeros.domain.indexing import documents
from careeros.ports.embeddings import Embedding, EmbeddingCounts, Embeddings


@frozen
class MemoryEmbeddings(Embeddings):
    _held: Holdings

    async def of(self, contact_ids: Collection[ContactId]) -> tuple[Embedding, ...]:
        return tuple(one for one in self._held.embeddings.values() if one.contact_id in contact_ids)

    async def put(self, new: Sequence[Embedding]) -> None:
        self._held.embeddings.update((one.id, one) for one in new)

    async def drop(self, ids: Collection[str]) -> None:
        for gone in ids:
            self._held.embeddings.pop(gone, None)

    async def mark_indexed(self, ids: Collection[tuple[str, str]]) -> None:
        kept = self._held.embeddings
        for one, content_hash in ids:
            if one in kept and kept[one].content_hash == content_hash:
                kept[one] = evolve(kept[one], indexed=True)

    async def mark_lost(self, ids: Collection[str]) -> None:
        kept = self._held.embeddings
        kept.update((one, evolve(kept[one], indexed=False)) for one in ids if one in kept)

    async def not_indexed(self, model: str, *, limit: int) -> tuple[ContactId, ...]:
        late = {one.contact_id for one in self._of_model(model) if not one.indexed}
        return tuple(sorted(late))[:limit]

    async def hashes(self, model: str) -> dict[str, str]:
        return {one.id: one.content_hash for one in self._of_model(model)}

    async def counts(self, model: str) -> EmbeddingCounts:
        kept = self._of_model(model)
        return EmbeddingCounts(len(self._wanted()), len(kept), sum(one.indexed for one in kept))

    async def lacking(self, model: str, *, limit: int) -> tuple[ContactId, ...]:
        kept = {(one.id, one.contact_id) for one in self._of_model(model)}
        return tuple(dict.fromkeys(contact_id for _, contact_id in sorted(self._wanted() ^ kept)))[:limit]

    def _of_model(self, model: str) -> list[Embedding]:
        return [one for one in self._held.embeddings.values() if one.model == model]

    def _wanted(self) -> set[tuple[str, ContactId]]:
        told = self._held.facts
        every = (documents(contact, told.get(known, ())) for known, contact in self._held.contacts.items())
        return {(one.id, one.contact_id) for of_one in every for one in of_one}
