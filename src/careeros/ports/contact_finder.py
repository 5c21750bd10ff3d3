"""Finding people by words."""

from abc import abstractmethod
from collections.abc import Collection, Sequence
from typing import Protocol

from attrs import frozen

from careeros.domain.ids import ContactId
from careeros.domain.search import Portrait


@frozen
class Hit:
    """Somebody who was found; `covered` is how much of the question they are known by, 0 to 1 (`search.rarity`)."""

    contact_id: ContactId
    covered: float


@frozen
class Hits:
    """Who was found, best first; by how many people each asked word is had, found or not."""

    people: tuple[Hit, ...]
    known: tuple[int, ...]


class ContactFinder(Protocol):
    @abstractmethod
    async def find(self, wanted: Sequence[Sequence[str]], *, limit: int) -> Hits:
        """Who is known by these folded words (see `search.question_words`), best first, then by id.

        Each is a word with what may stand for it, a word or several in a row. A word finds itself and its English
        inflections. Words weigh by their rarity among the owner's people, and somebody counts as found who covers
        `search.ENOUGH` of the question. Names, company, position, location, tags, notes, e-mails, facts.
        """

    @abstractmethod
    async def portraits(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Portrait]:
        """What can be found of those of these contacts that there are."""

    @abstractmethod
    async def catch_up(self) -> bool:
        """Make ready to be found some of those who changed since; may more be left? No also where another unit of work
        is at it. `find` does so for all of them first. Once it is committed, nobody needs to do it again.
        """
