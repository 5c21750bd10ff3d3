from collections.abc import Sequence

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.contacts import Contact
from careeros.domain.search import ENOUGH, rarity, same_stem, things_known, words
from careeros.ports.contact_finder import ContactFinder, Hit, Hits


@frozen
class MemoryContactFinder(ContactFinder):
    _held: Holdings

    async def find(self, wanted: Sequence[Sequence[str]], *, limit: int) -> Hits:
        said = {contact.id: frozenset(self._words(contact)) for contact in self._held.contacts.values()}
        held = {known: [_has(there, one) for one in wanted] for known, there in said.items()}
        people = tuple(sum(has[place] for has in held.values()) for place in range(len(wanted)))
        weights = [rarity(count, len(said)) for count in people]
        covered = {
            known: sum(weight for weight, has in zip(weights, there, strict=True) if has) / sum(weights)
            for known, there in held.items()
            if any(there)
        }
        best = sorted((-share, known) for known, share in covered.items() if share >= ENOUGH)
        return Hits(tuple(Hit(known, -share) for share, known in best[:limit]), people)

    async def catch_up(self) -> bool:
        """Nothing is made ready here: what is known of people is read anew with every search."""
        return False

    def _words(self, contact: Contact) -> tuple[str, ...]:
        facts = self._held.facts.get(contact.id, ())
        return words("\n".join(thing.text for thing in things_known(contact, facts)))


def _has(there: frozenset[str], wanted: Sequence[str]) -> bool:
    return any(all(_is_there(there, word) for word in one.split()) for one in wanted)


def _is_there(there: frozenset[str], word: str) -> bool:
    return word in there or any(same_stem(known, word) for known in there)
