"""An owner's saved searches."""

from abc import abstractmethod
from typing import Protocol

from careeros.domain.saved_searches import SavedSearch


class SavedSearches(Protocol):
    """At most `MOST_SEARCHES`, each under a name of its own."""

    @abstractmethod
    async def put(self, search: SavedSearch) -> None:
        """Keep it in place of one with that name. Raises `TooManySearches` when there is no room for another."""

    @abstractmethod
    async def get(self, name: str) -> SavedSearch:
        """Raises `NoSuchSearch`."""

    @abstractmethod
    async def all(self) -> tuple[SavedSearch, ...]:
        """Every one, by name."""

    @abstractmethod
    async def forget(self, name: str) -> None:
        """Raises `NoSuchSearch`."""
