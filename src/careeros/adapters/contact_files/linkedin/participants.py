"""Whose messages they are, and which name goes with which profile."""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from attrs import Factory, define

from careeros.adapters.contact_files.values.names import written_name
from careeros.domain.folding import fold
from careeros.domain.history import Correspondent


@define
class Participants:
    """Learns from every message who takes part; `owner_name` and `owner_slug` are what other files say.

    The owner takes part in all messages; where two people do so equally often, the owner is not told by that.
    """

    owner_name: str = ""
    owner_slug: str | None = None
    _messages: int = 0
    _shares: Counter[str] = Factory(Counter[str])
    _names: Counter[str] = Factory(Counter[str])
    _slugs: dict[str, set[str]] = Factory(dict[str, set[str]])

    def enter(self, sender: Correspondent, recipients: Iterable[Correspondent]) -> None:
        everybody = (sender, *recipients)
        self._messages += 1
        self._shares.update({person.slug for person in everybody if person.slug})
        self._names.update({_bare(person.name) for person in everybody})
        if sender.slug:
            self._slugs.setdefault(_bare(sender.name), set()).add(sender.slug)

    def settle(self) -> bool:
        """Tell the owner from what was entered, where no file said it: by the name, else by who takes part in all."""
        if self.owner_slug and not self._shares[self.owner_slug]:
            self.owner_slug = None
        named = self._slugs.get(_bare(self.owner_name), set()) if self.owner_name else set[str]()
        self.owner_slug = self.owner_slug or max(sorted(named), key=self._shares.__getitem__, default=None)
        seen = self.owner_name and self._names[_bare(self.owner_name)]
        if self.owner_slug is None and not seen:
            self.owner_slug, self.owner_name = self._in_all(), ""
        if self.owner_slug and not self.owner_name:
            names = [name for name, slugs in self._slugs.items() if self.owner_slug in slugs]
            self.owner_name = max(names, key=self._names.__getitem__, default="")
        return bool(self.owner_slug or self.owner_name) or not self._messages

    def is_owner(self, person: Correspondent) -> bool:
        if person.slug and self.owner_slug:
            return person.slug == self.owner_slug
        return bool(self.owner_name) and _bare(person.name) == _bare(self.owner_name)

    def known(self, person: Correspondent) -> Correspondent:
        """With the profile that goes with the name, where messages tell one and no other."""
        slugs = self._slugs.get(_bare(person.name), set()) if person.slug is None else set[str]()
        return Correspondent(person.name, next(iter(slugs))) if len(slugs) == 1 else person

    def _in_all(self) -> str | None:
        first, second = (*self._shares.most_common(2), ("", 0), ("", 0))[:2]
        return first[0] if first[1] > second[1] and first[1] * 2 > self._messages else None


@lru_cache(maxsize=10_000)
def _bare(name: str) -> str:
    """As names are compared: without titles and degrees, which profiles and messages do not both show."""
    return fold(written_name(name).full)
