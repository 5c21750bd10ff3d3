"""Whose messages they are, and which name goes with which profile."""

from collections import Counter
from collections.abc import Iterable

from attrs import Factory, define

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
    _sent_under: Counter[tuple[str, str]] = Factory(Counter[tuple[str, str]])
    _slugs: dict[str, set[str]] = Factory(dict[str, set[str]])

    def enter(self, sender: Correspondent, recipients: Iterable[Correspondent]) -> None:
        self._messages += 1
        self._shares.update({person.slug for person in (sender, *recipients) if person.slug})
        if sender.slug:
            self._sent_under[fold(sender.name), sender.slug] += 1
            self._slugs.setdefault(fold(sender.name), set()).add(sender.slug)

    def settle(self) -> None:
        """Tell the owner from what was entered, where no file said it."""
        if self.owner_slug is None and self.owner_name:
            under = [entry for entry in self._sent_under.most_common() if entry[0][0] == fold(self.owner_name)]
            self.owner_slug = under[0][0][1] if under else None
        if self.owner_slug is None and not self.owner_name:
            self.owner_slug = self._in_all()
        if self.owner_slug and not self.owner_name:
            names = [name for (name, slug), _ in self._sent_under.most_common() if slug == self.owner_slug]
            self.owner_name = names[0] if names else ""

    @property
    def is_settled(self) -> bool:
        return bool(self.owner_slug or self.owner_name) or not self._messages

    def is_owner(self, person: Correspondent) -> bool:
        if person.slug and self.owner_slug:
            return person.slug == self.owner_slug
        return bool(self.owner_name) and fold(person.name) == fold(self.owner_name)

    def known(self, person: Correspondent) -> Correspondent:
        """With the profile that goes with the name, where messages tell one and no other."""
        slugs = self._slugs.get(fold(person.name), set()) if person.slug is None else set[str]()
        return Correspondent(person.name, next(iter(slugs))) if len(slugs) == 1 else person

    def _in_all(self) -> str | None:
        first, second = (*self._shares.most_common(2), ("", 0), ("", 0))[:2]
        return first[0] if first[1] > second[1] and first[1] * 2 > self._messages else None
