"""What is known of contacts and of the sender."""

from abc import abstractmethod
from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId


class Facts(Protocol):
    @abstractmethod
    async def add(self, told: Mapping[ContactId, Sequence[Fact]]) -> None:
        """Keep facts of contacts. An unknown contact raises `NotFound`."""

    @abstractmethod
    async def remove(self, fact_ids: Collection[FactId]) -> None:
        """Forget facts of contacts; those that are not there are passed over."""

    @abstractmethod
    async def of(self, contact_id: ContactId) -> tuple[Fact, ...]:
        """What is known of a contact, oldest first; empty for somebody unknown."""

    @abstractmethod
    async def of_each(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Fact, ...]]:
        """The same for each of these; who is unknown, or of whom nothing is known, is left out."""

    @abstractmethod
    async def set_of_sender(self, told: Sequence[Fact]) -> None:
        """Keep these as all that is known of the sender."""

    @abstractmethod
    async def of_sender(self) -> tuple[Fact, ...]:
        """What is known of the sender, oldest first."""
