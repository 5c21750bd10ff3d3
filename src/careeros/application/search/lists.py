"""The lists that an answer is blended from."""

from collections.abc import Sequence

from attrs import field, frozen

from careeros.domain.contacts import ContactFilter
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.indexing import named, narrowing
from careeros.domain.ranking import Nearby, first_of_each
from careeros.domain.search import is_called
from careeros.ports.embedder import Embedder
from careeros.ports.errors import EmbedderUnavailable, VectorIndexOutdated, VectorIndexUnavailable
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from careeros.ports.vector_index import MOST_HITS, Kind, Near, Sought, VectorIndex

_MOST_BY_WORDS = 1_000
_ENOUGH_CALLED_SO = 20
_MOST_WHOLE, _MOST_FACTS = 50, 100

_EMPTY = "The search index is empty and is being filled; until then search goes by words alone."


@frozen
class ByWords:
    """Who was found, with how much of the question they cover; and the words that were looked for.

    `named`: the best of them are called what the question says, they or their company.
    """

    people: tuple[tuple[ContactId, float], ...]
    words: tuple[str, ...]
    named: bool


async def by_words(work: UnitOfWork, asked: Sequence[str]) -> ByWords:
    """Who is known by the words.

    A word that nobody is known by stands for those that it begins, else for those that it may be a mistyping of.
    """
    hits = await work.finder.find([[word] for word in asked], limit=_MOST_BY_WORDS)
    meant = {
        word: await work.vocabulary.near(word) for word, people in zip(asked, hits.known, strict=True) if not people
    }
    wanted = [[word, *meant.get(word, ())] for word in asked]
    if any(meant.values()):
        hits = await work.finder.find(wanted, limit=_MOST_BY_WORDS)
    people = tuple((hit.contact_id, hit.covered) for hit in hits.people)
    return ByWords(people, tuple(word for words in wanted for word in words), await _are_called(work, people, wanted))


async def _are_called(
    work: UnitOfWork, people: Sequence[tuple[ContactId, float]], wanted: Sequence[Sequence[str]]
) -> bool:
    best = [found for found, covered in people[:_ENOUGH_CALLED_SO] if covered == people[0][1]]
    known = (await work.contacts.many(best)).values() if best else ()
    return bool(known) and all(is_called(contact, wanted) for contact in known)


@frozen
class NearIt:
    """Who is near a question as a whole, and by a fact, each nearest first; or why nobody could be looked for."""

    whole: tuple[Nearby, ...] = field(factory=tuple)
    facts: tuple[Nearby, ...] = field(factory=tuple)
    degraded: str | None = None


@frozen
class ByMeaning:
    """Who is near a question in meaning?"""

    begin: BeginWork
    embedder: Embedder
    index: VectorIndex

    async def __call__(self, question: str, wanted: ContactFilter, *, by: OwnerId) -> NearIt:
        """Never raises for want of a model or an index. Facts of people whom the filter does not let through are among
        those that are found.
        """
        try:
            (vector,) = await self.embedder.embed([question])
            having = narrowing(wanted)
            people = Sought(Kind.WHOLE, _MOST_WHOLE, having)
            whole, facts = await self.index.nearest(
                by, vector, people, Sought(Kind.FACTS, MOST_HITS if having else _MOST_FACTS)
            )
        except (EmbedderUnavailable, VectorIndexUnavailable, VectorIndexOutdated) as why:
            return NearIt(degraded=str(why))
        if not whole and not having and await self._should_have_some(by):
            return NearIt(degraded=_EMPTY)
        return NearIt(_nearby(whole), first_of_each(_nearby(facts)))

    async def _should_have_some(self, owner_id: OwnerId) -> bool:
        async with self.begin(owner_id) as work:
            return await work.contacts.count() > 0


def _nearby(found: Sequence[Near]) -> tuple[Nearby, ...]:
    return tuple(
        Nearby(contact_id, 1 - one.distance, fact_id) for one in found for contact_id, fact_id in [named(one.id)]
    )
