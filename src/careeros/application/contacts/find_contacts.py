import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import ExitStack, asynccontextmanager

from attrs import evolve, frozen

from careeros.application.search.lists import ByMeaning, ByWords, NearIt, by_words
from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import InvalidInput
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.indexing import narrowing
from careeros.domain.pages import PageRequest, cursor_of, place_of_cursor
from careeros.domain.ranking import Lists, Ranked, blend
from careeros.domain.search import Match, Portrait, best_match, question_words
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

EVERYBODY = ContactFilter()

_EMPTY = "The search index is empty and is being filled; until then search goes by words alone."
_SOON = 0.1
"""Seconds that a unit of work stays open for what is near in meaning."""


@frozen
class Found:
    """Somebody who answers the question, how well (0 to 1), and the thing known of them that matched."""

    contact_id: ContactId
    name: str
    score: float
    matched: Match


@frozen
class FoundPage:
    """Best first; `degraded` says what the search had to do without."""

    items: tuple[Found, ...]
    next: str | None
    degraded: str | None = None


@frozen
class Answer:
    """All who answer a question, best first, and what it was done without.

    `words`: what it was taken to ask for. `read`: some of the people, as they were read on the way.
    """

    people: tuple[Ranked, ...]
    words: tuple[str, ...]
    read: Mapping[ContactId, Portrait]
    degraded: str | None


@frozen
class FindContacts:
    """Who of the people one knows answers a question in plain words? By words, and by what is near in meaning."""

    begin: BeginWork
    by_meaning: ByMeaning

    async def __call__(
        self, question: str, request: PageRequest, *, by: OwnerId, wanted: ContactFilter = EVERYBODY
    ) -> FoundPage:
        """Without an embedder, an index, or one of the model that is set, by words alone: see `degraded`."""
        first = 0 if request.after is None else place_of_cursor(request.after) + 1
        async with self._answered(question, by=by, wanted=wanted) as (answer, work):
            ranked = answer.people[first : first + request.limit]
            unread = [one.contact_id for one in ranked if one.contact_id not in answer.read]
            people = {**answer.read, **await work.finder.portraits(unread)} if unread else answer.read
        items = tuple(_found(one, people[one.contact_id], answer.words) for one in ranked if one.contact_id in people)
        more = len(answer.people) > first + request.limit
        return FoundPage(items, cursor_of(str(first + request.limit - 1)) if more else None, answer.degraded)

    async def everybody(self, question: str, *, by: OwnerId, wanted: ContactFilter = EVERYBODY) -> Answer:
        """All who are found, some hundreds at most. Raises `InvalidInput` for a question without a word."""
        async with self._answered(question, by=by, wanted=wanted) as (answer, _):
            return answer

    @asynccontextmanager
    async def _answered(
        self, question: str, *, by: OwnerId, wanted: ContactFilter
    ) -> AsyncGenerator[tuple[Answer, UnitOfWork], None]:
        """The answer, in the unit of work that it was read in: one, unless the index takes its time, as then nothing
        of the database is held meanwhile. Words that were due and written on the way are kept.

        The store is at work on the words already when the model and the index take the interpreter for themselves.
        """
        if not question_words(question):
            raise InvalidInput("The search has no word in it.", "Say whom you look for: a name, a company, a subject.")
        with ExitStack() as end:
            async with self.begin(by) as work:
                meaning = asyncio.create_task(self.by_meaning(question, wanted, by=by))
                end.callback(meaning.cancel)
                said = await by_words(work, question, narrowed=wanted != EVERYBODY)
                await asyncio.wait([meaning], timeout=_SOON)
                if in_one := meaning.done():
                    yield await _answer(work, said, meaning.result(), wanted), work
                await work.commit()
            if in_one:
                return
            near = await meaning
            async with self.begin(by) as work:
                yield await _answer(work, evolve(said, best={}), near, wanted), work


async def _answer(work: UnitOfWork, said: ByWords, near: NearIt, wanted: ContactFilter) -> Answer:
    ranked, degraded = blend(Lists(said.people, near.whole, near.facts, said.named)), near.degraded
    if not near.whole and degraded is None and not narrowing(wanted) and await work.contacts.count():
        degraded = _EMPTY
    if wanted != EVERYBODY:
        fitting = await work.contacts.fitting([one.contact_id for one in ranked], wanted)
        ranked = tuple(one for one in ranked if one.contact_id in fitting)
    return Answer(ranked, said.words, said.best, degraded)


def _found(one: Ranked, person: Portrait, words: tuple[str, ...]) -> Found:
    shown = person.thing_of(one.nearest) if one.nearest and not one.by_words else None
    if shown is None:
        things = person.things
        shown = best_match(words, things if one.by_words else things[1:] or things)
    return Found(one.contact_id, person.name, one.score, shown)
