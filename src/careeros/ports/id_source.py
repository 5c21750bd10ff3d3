"""New identifiers and secrets."""

from abc import abstractmethod
from typing import Protocol
from uuid import UUID


class IdSource(Protocol):
    @abstractmethod
    def new_id(self) -> UUID:
        """A UUIDv7: unique, and later ones sort after earlier ones (within a millisecond too, in one process)."""

    @abstractmethod
    def new_ids(self, count: int) -> list[UUID]:
        """So many of them, in order."""

    @abstractmethod
    def new_secret(self) -> str:
        """256 random bits as text that is safe in an address."""
