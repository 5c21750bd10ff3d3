"""Who may be one person, who was made one, and who is not."""

from abc import abstractmethod
from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from attrs import frozen

from careeros.domain.contacts import Contact
from careeros.domain.identity.merging import Merge
from careeros.domain.ids import BatchId, ContactId, FactId, MergeId, MessageId


@frozen
class Moved:
    """What hung on a contact and now hangs on another: facts, and messages with the batch that each was of."""

    facts: tuple[FactId, ...]
    messages: dict[MessageId, BatchId | None]


class Identities(Protocol):
    @abstractmethod
    async def alike(self) -> tuple[tuple[Contact, Contact], ...]:
        """Pairs of contacts, each once and the lower id first, that share an address or number of their own, a set of
        name words (of an East Asian name, all of it), employer and last name, or employer, position and day of
        connection. Left out are pairs that a person keeps apart, and what more than
        `suspects.MOST_ALIKE` contacts share.
        """

    @abstractmethod
    async def separate(self, one: ContactId, other: ContactId, *, at: datetime) -> None:
        """Remember that they are two people. A second time changes nothing."""

    @abstractmethod
    async def kept_apart_from(self, contact_ids: Collection[ContactId]) -> dict[ContactId, frozenset[ContactId]]:
        """Whom a person keeps apart from each of the contacts; who is kept apart from nobody is left out."""

    @abstractmethod
    async def move(self, source: ContactId, target: ContactId) -> Moved:
        """Hang facts, messages and work that waits of one contact on another. A message whose batch has one to the
        target already leaves that batch.
        """

    @abstractmethod
    async def move_back(self, merge: Merge) -> None:
        """Hang what a merge moved back on the contact that it is of, which is there again."""

    @abstractmethod
    async def add(self, merge: Merge) -> None:
        """Remember a merge."""

    @abstractmethod
    async def latest(self, kept_id: ContactId) -> Merge | None:
        """The newest merge into the contact that was not taken back."""

    @abstractmethod
    async def merged_into(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Merge, ...]]:
        """The merges into each of the contacts, and into those who were merged into it, that were not taken back, in
        order of id; who has none is left out.
        """

    @abstractmethod
    async def remove(self, merge_id: MergeId) -> None:
        """Forget a merge."""
