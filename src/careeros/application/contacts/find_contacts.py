from attrs import frozen

from careeros.domain.errors import InvalidInput
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.pages import Page, PageRequest, cursor_of, place_of_cursor
from careeros.domain.search import Match, best_match, question_words, things_known
from careeros.ports.unit_of_work import BeginWork


@frozen
class Found:
    """Somebody who answers the question, how well (0 to 1), and the thing known of them that matched."""

    contact_id: ContactId
    name: str
    score: float
    matched: Match


@frozen
class FindContacts:
    """Who of the people one knows answers a question in plain words?"""

    begin: BeginWork

    async def __call__(self, question: str, request: PageRequest, *, by: OwnerId) -> Page[Found]:
        wanted = question_words(question)
        if not wanted:
            raise InvalidInput("The search has no word in it.", "Say whom you look for: a name, a company, a subject.")
        first = 0 if request.after is None else place_of_cursor(request.after) + 1
        async with self.begin(by) as work:
            hits = await work.finder.find(wanted, limit=first + request.limit + 1)
        found = tuple(
            Found(
                hit.contact.id,
                hit.contact.name.full,
                hit.score,
                best_match(wanted, things_known(hit.contact, hit.facts)),
            )
            for hit in hits[first : first + request.limit]
        )
        more = len(hits) > first + request.limit
        return Page(found, cursor_of(str(first + request.limit - 1)) if more else None)
