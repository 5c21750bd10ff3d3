from attrs import frozen

from careeros.domain.errors import InvalidInput
from careeros.domain.ids import ContactId, OwnerId
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

    async def __call__(self, question: str, *, limit: int, by: OwnerId) -> tuple[Found, ...]:
        wanted = question_words(question)
        if not wanted:
            raise InvalidInput("The search has no word in it.", "Say whom you look for: a name, a company, a subject.")
        async with self.begin(by) as work:
            hits = await work.finder.find(wanted, limit=limit)
        return tuple(
            Found(
                hit.contact.id,
                hit.contact.name.full,
                hit.score,
                best_match(wanted, things_known(hit.contact, hit.facts)),
            )
            for hit in hits
        )
