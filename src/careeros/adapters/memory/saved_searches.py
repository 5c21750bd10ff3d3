from attrs import frozen

from careeros.domain.saved_searches import MOST_SEARCHES, NoSuchSearch, SavedSearch, TooManySearches
from careeros.ports.saved_searches import SavedSearches


@frozen
class MemorySavedSearches(SavedSearches):
    _kept: dict[str, SavedSearch]

    async def put(self, search: SavedSearch) -> None:
        if search.name not in self._kept and len(self._kept) >= MOST_SEARCHES:
            raise TooManySearches
        self._kept[search.name] = search

    async def get(self, name: str) -> SavedSearch:
        if name not in self._kept:
            raise NoSuchSearch(name)
        return self._kept[name]

    async def all(self) -> tuple[SavedSearch, ...]:
        return tuple(self._kept[name] for name in sorted(self._kept))

    async def forget(self, name: str) -> None:
        if self._kept.pop(name, None) is None:
            raise NoSuchSearch(name)
