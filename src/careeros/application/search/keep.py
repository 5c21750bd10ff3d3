from collections.abc import Collection, Mapping, Sequence

from attrs import frozen

from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.indexing import Document, documents
from careeros.domain.search import things_known, words
from careeros.ports.embedder import MOST_TEXTS, Embedder, Vector
from careeros.ports.embeddings import Embedding
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from careeros.ports.vector_index import Entry


@frozen
class Kept:
    """What the index should have of some people, the ids that it should have no more, and how many were embedded."""

    entries: tuple[Entry, ...]
    not_indexed: tuple[Entry, ...]
    gone: tuple[str, ...]
    embedded: int


@frozen
class KeepEmbeddings:
    """Bring what is kept of some people up to date. A text whose vector is kept is never embedded again.

    What changes while it is embedded is left to the row of work that its change has put.
    """

    begin: BeginWork
    embedder: Embedder

    async def __call__(self, contact_ids: Collection[ContactId], *, by: OwnerId) -> Kept:
        """Raises `EmbedderUnavailable` when a new text cannot be embedded; nothing is changed then."""
        async with self.begin(by) as work:
            wanted = await _documents(work, (await work.contacts.many(contact_ids)).values())
            before = await work.embeddings.of(contact_ids)
        return await self._kept(wanted, before, contact_ids, by)

    async def of(self, people: Collection[Contact], *, by: OwnerId) -> Kept:
        """The same for people who were read a moment ago."""
        contact_ids = [one.id for one in people]
        async with self.begin(by) as work:
            wanted = await _documents(work, people)
            before = await work.embeddings.of(contact_ids)
        return await self._kept(wanted, before, contact_ids, by)

    async def _kept(
        self,
        wanted: Sequence[Document],
        before: Sequence[Embedding],
        contact_ids: Collection[ContactId],
        by: OwnerId,
    ) -> Kept:
        known = {one.text_hash: one.vector for one in before if one.model == self.embedder.model}
        missing = {one.text_hash: one.text for one in wanted if one.text_hash not in known}
        known |= await self._embedded(missing)
        now = {one.id: self._embedding(one, known[one.text_hash]) for one in wanted}
        unchanged = {one.id: one for one in before if one.id in now and _same(one, now[one.id])}
        gone = tuple(one.id for one in before if one.id not in now)
        new = [one for one in now.values() if one.id not in unchanged]
        if new or gone:
            async with self.begin(by) as work:
                now_there = (await work.contacts.many(contact_ids)).values()
                current = {one.id: one.content_hash for one in await _documents(work, now_there)}
                new = [one for one in new if current.get(one.id) == one.content_hash]
                await work.embeddings.put(new)
                await work.embeddings.drop(gone)
                await work.commit()
        late = (*new, *(one for one in unchanged.values() if not one.indexed))
        told = {one.id: one.metadata for one in wanted}
        return Kept(
            tuple(entry_of(one, told[one.id]) for one in now.values()),
            tuple(entry_of(one, told[one.id]) for one in late),
            gone,
            len(missing),
        )

    async def _embedded(self, texts: Mapping[str, str]) -> dict[str, Vector]:
        names, asked = list(texts), list(texts.values())
        made: list[Vector] = []
        for start in range(0, len(asked), MOST_TEXTS):
            made += await self.embedder.embed(asked[start : start + MOST_TEXTS])
        return dict(zip(names, made, strict=True))

    def _embedding(self, one: Document, vector: Vector) -> Embedding:
        return Embedding(
            one.id, one.contact_id, one.fact_id, one.text_hash, one.content_hash, self.embedder.model, vector
        )


def entry_of(one: Embedding, metadata: Mapping[str, str]) -> Entry:
    return Entry(one.id, one.contact_id, one.fact_id, one.vector, one.content_hash, metadata)


async def _documents(work: UnitOfWork, people: Collection[Contact]) -> list[Document]:
    told = await work.facts.of_each([contact.id for contact in people])
    return [one for contact in people for one in documents(contact, told.get(contact.id, ()))]


async def learn_vocabulary(work: UnitOfWork, contact_ids: Collection[ContactId]) -> None:
    """Take the words of these people into the vocabulary; when one of them is gone, forget what only they had."""
    people = await work.contacts.many(contact_ids)
    told: Mapping[ContactId, Sequence[Fact]] = await work.facts.of_each(contact_ids)
    said = [thing.text for one in people.values() for thing in things_known(one, told.get(one.id, ()))]
    await work.vocabulary.add(frozenset(words("\n".join(said))))
    if len(people) < len(frozenset(contact_ids)):
        await work.vocabulary.renew()


def _same(one: Embedding, other: Embedding) -> bool:
    return (one.content_hash, one.model, one.contact_id) == (other.content_hash, other.model, other.contact_id)
