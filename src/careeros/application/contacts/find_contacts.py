import asyncio
from collections.abc import Mapping

from attrs import field, frozen

from careeros.application.search.lists import ByMeaning, ByWords, by_words
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import InvalidInput
from careeros.domain.facts import Fact
from careeros.domain.history import NOTHING, History
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.indexing import position_fact
from careeros.domain.pages import PageRequest, cursor_of, place_of_cursor
from careeros.domain.ranking import Lists, Ranked, blend
from careeros.domain.search import Match, best_match, question_words, things_known
from careeros.ports.unit_of_work import BeginWork

EVERYBODY = ContactFilter()


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
    """All who answer a question, best first, the words that it was taken to ask for, and what it was done without."""

    people: tuple[Ranked, ...] = field(factory=tuple)
    words: tuple[str, ...] = field(factory=tuple)
    degraded: str | None = None


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
        answer = await self.everybody(question, by=by, wanted=wanted)
        ranked = answer.people[first : first + request.limit]
        ids = [one.contact_id for one in ranked]
        async with self.begin(by) as work:
            people, told = await work.contacts.many(ids), await work.facts.of_each(ids)
        items = tuple(
            _found(one, people[one.contact_id], told.get(one.contact_id, ()), answer.words)
            for one in ranked
            if one.contact_id in people
        )
        more = len(answer.people) > first + request.limit
        return FoundPage(items, cursor_of(str(first + request.limit - 1)) if more else None, answer.degraded)

    async def everybody(self, question: str, *, by: OwnerId, wanted: ContactFilter = EVERYBODY) -> Answer:
        """All who are found, some hundreds at most. Raises `InvalidInput` for a question without a word."""
        asked = question_words(question)
        if not asked:
            raise InvalidInput("The search has no word in it.", "Say whom you look for: a name, a company, a subject.")
        near, said = await asyncio.gather(self.by_meaning(question, wanted, by=by), self._by_words(asked, by=by))
        ranked = blend(Lists(said.people, near.whole, near.facts, said.named))
        if wanted != EVERYBODY:
            async with self.begin(by) as work:
                ids = [one.contact_id for one in ranked]
                people, told = await work.contacts.many(ids), await work.histories.many(ids)
            ranked = tuple(one for one in ranked if _fits(one.contact_id, people, told, wanted))
        return Answer(ranked, said.words, near.degraded)

    async def _by_words(self, asked: tuple[str, ...], *, by: OwnerId) -> ByWords:
        async with self.begin(by) as work:
            found = await by_words(work, asked)
            await work.commit()
        return found


def _fits(
    contact_id: ContactId, people: Mapping[ContactId, Contact], told: Mapping[ContactId, History], wanted: ContactFilter
) -> bool:
    contact = people.get(contact_id)
    return contact is not None and wanted.lets_through(contact, told.get(contact_id, NOTHING).last_contact_at)


def _found(one: Ranked, contact: Contact, facts: tuple[Fact, ...], words: tuple[str, ...]) -> Found:
    things = things_known(contact, facts)
    nearest = _nearest(one, contact, facts)
    if one.by_words or nearest is None:
        shown = best_match(words, things if one.by_words else things[1:] or things)
    else:
        shown = nearest
    return Found(one.contact_id, contact.name.full, one.score, shown)


def _nearest(one: Ranked, contact: Contact, facts: tuple[Fact, ...]) -> Match | None:
    """The fact that is nearest the question, if it is still known."""
    if one.fact_id == position_fact(contact.id) and contact.position:
        return Match("position", contact.position)
    return next((Match(fact.kind, fact.text) for fact in facts if fact.id == one.fact_id), None)
