"""The lists that an answer is blended from."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import field, frozen

from careeros.domain.contacts import ContactFilter
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.indexing import contact_of, narrowing, person_named
from careeros.domain.ranking import Nearby
from careeros.domain.search import ENOUGH, Portrait, question_words, words, words_named
from careeros.domain.stand_ins import with_stand_ins
from careeros.ports.contact_finder import Hits
from careeros.ports.embedder import Embedder, Vector
from careeros.ports.errors import EmbedderUnavailable, VectorIndexOutdated, VectorIndexUnavailable
from careeros.ports.unit_of_work import UnitOfWork
from careeros.ports.vector_index import MOST_HITS, Kind, Near, Sought, VectorIndex

_MOST_BY_WORDS, _MOST_NARROWED = 1_000, 50_000
"""People; of those found by words only some may get through a filter, so that more are looked for then."""
_COMPANIES, _MOST_AT_A_COMPANY = 2, 200
_ENOUGH_CALLED_SO = 20
_MOST_WHOLE, _MOST_FACTS = 50, 100
_MOST_REMEMBERED = 1_000
"""Questions; two kilobytes each."""


@frozen
class ByWords:
    """Who was found, with how much of the question they cover; the words that were looked for; and those of the best
    that were read already.

    `named`: they are called what the question says, they or their company.
    """

    people: tuple[tuple[ContactId, float], ...]
    words: tuple[str, ...]
    best: Mapping[ContactId, Portrait]
    named: bool


async def by_words(work: UnitOfWork, question: str, *, narrowed: bool = False) -> ByWords:
    """Who is known by the words of a question; with `narrowed`, so many that a filter can take its pick.

    A word that nobody is known by, itself or by what may stand for it, stands for those that it begins, else for those
    that it may be a mistyping of.
    """
    asked = question_words(question)
    wanted = with_stand_ins(asked)
    most = _MOST_NARROWED if narrowed else _MOST_BY_WORDS
    hits = await work.finder.find(wanted, limit=most)
    unknown = [word for word, people in zip(asked, hits.known, strict=True) if not people]
    if meant := await work.vocabulary.near(unknown) if unknown else {}:
        wanted = [[*one, *meant.get(word, ())] for word, one in zip(asked, wanted, strict=True)]
        hits = await work.finder.find(wanted, limit=most)
    people = tuple((hit.contact_id, hit.covered) for hit in hits.people) or await _at_a_company(work, question, hits)
    ids = [found for found, covered in people[:_ENOUGH_CALLED_SO] if covered == people[0][1]]
    best = await work.finder.portraits(ids) if ids else {}
    named = bool(best) and all(one.is_called(wanted) for one in best.values())
    return ByWords(people, tuple(word for one in wanted for said in one for word in said.split()), best, named)


async def _at_a_company(work: UnitOfWork, question: str, hits: Hits) -> tuple[tuple[ContactId, float], ...]:
    """Who works at a company that the question names whole, whatever else it says: 'anyone at Wix who writes code?'"""
    named = words_named(question)
    known = zip(hits.known, question_words(question), strict=True)
    rarest = sorted((people, word) for people, word in known if people and word in named)[:_COMPANIES]
    said, there = frozenset(words(question)), set[ContactId]()
    for _, word in rarest:
        found = await work.finder.find([[word]], limit=_MOST_AT_A_COMPANY)
        read = await work.finder.portraits([hit.contact_id for hit in found.people])
        there.update(one for one, person in read.items() if person.works_at_one_of(said))
    return tuple((one, ENOUGH) for one in sorted(there))


@frozen
class NearIt:
    """Who is near a question as a whole, and by a fact, each nearest first; or why nobody could be looked for."""

    whole: tuple[Nearby, ...] = field(factory=tuple)
    facts: tuple[Nearby, ...] = field(factory=tuple)
    degraded: str | None = None


@frozen
class ByMeaning:
    """Who is near a question in meaning? The vectors of the last questions are remembered: each page of an answer, and
    each filter that is tried on it, asks again.
    """

    embedder: Embedder
    index: VectorIndex
    _vectors: dict[str, Any] = field(factory=dict[str, Any], init=False)

    async def __call__(self, question: str, wanted: ContactFilter, *, by: OwnerId) -> NearIt:
        """Never raises for want of a model or an index. Facts of people whom the filter does not let through are among
        those that are found.
        """
        try:
            vector = await self._vector_of(question)
            having = narrowing(wanted)
            by_day = wanted.in_touch_since is not None or wanted.quiet_since is not None
            people = Sought(Kind.WHOLE, MOST_HITS if by_day else _MOST_WHOLE, having)
            whole, facts = await self.index.nearest(
                by, vector, people, Sought(Kind.FACTS, MOST_HITS if having or by_day else _MOST_FACTS)
            )
        except (EmbedderUnavailable, VectorIndexUnavailable, VectorIndexOutdated) as why:
            return NearIt(degraded=str(why))
        return NearIt(_nearby(whole), _nearby(facts))

    async def _vector_of(self, question: str) -> Vector:
        if question not in self._vectors:
            (vector,) = await self.embedder.embed([question])
            if len(self._vectors) >= _MOST_REMEMBERED:
                self._vectors.clear()
            self._vectors[question] = vector
        return self._vectors[question]


def _nearby(found: Sequence[Near]) -> tuple[Nearby, ...]:
    """Each person at their nearest."""
    once: dict[str, Near] = {}
    for one in found:
        once.setdefault(person_named(one.id), one)
    return tuple(Nearby(contact_of(person), 1 - one.distance, one.id) for person, one in once.items())
