"""Finding people by words."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from attrs import frozen

from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact

ENOUGH = 0.6
"""The share of the words that somebody must be known by to count as found."""


@frozen
class Hit:
    """Somebody who was found: how well (0 to 1), and all that is known, to show what matched."""

    contact: Contact
    facts: tuple[Fact, ...]
    score: float


class ContactFinder(Protocol):
    @abstractmethod
    async def find(self, words: Sequence[str], *, limit: int) -> tuple[Hit, ...]:
        """Who is known by these folded words (see `search.question_words`), best first, then by id.

        A word finds itself, its beginning's continuations and its English inflections. Somebody counts as found
        when at least 60 % of the words are. Names, company, position, location, tags, notes, e-mails, facts.
        """
