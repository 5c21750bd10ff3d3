from collections.abc import Collection

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.search import things_known, words
from careeros.domain.spelling import LONGEST_WORD, likeliest
from careeros.ports.vocabulary import Vocabulary


@frozen
class MemoryVocabulary(Vocabulary):
    _held: Holdings

    async def add(self, words: Collection[str]) -> None:
        self._held.vocabulary.update(word for word in words if len(word) <= LONGEST_WORD)

    async def near(self, words: Collection[str]) -> dict[str, tuple[str, ...]]:
        return {word: meant for word in words if (meant := self._near(word))}

    async def renew(self) -> None:
        told = [
            thing.text
            for contact in self._held.contacts.values()
            for thing in things_known(contact, self._held.facts.get(contact.id, ()))
        ]
        self._held.vocabulary.intersection_update(words("\n".join(told)))

    def _near(self, word: str) -> tuple[str, ...]:
        continued = tuple(sorted(known for known in self._held.vocabulary if known.startswith(word)))
        return continued[:20] or likeliest(word, sorted(self._held.vocabulary))
