from collections.abc import Sequence
from math import ceil

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.contacts import Contact
from careeros.domain.search import holds, things_known, words
from careeros.ports.contact_finder import ENOUGH, ContactFinder, Hit


@frozen
class MemoryContactFinder(ContactFinder):
    _held: Holdings

    async def find(self, words: Sequence[str], *, limit: int) -> tuple[Hit, ...]:
        hits = [self._hit(contact, words) for contact in self._held.contacts.values()]
        enough = ceil(len(words) * ENOUGH) / len(words)
        good = [hit for hit in hits if hit.score >= enough]
        return tuple(sorted(good, key=lambda hit: (-hit.score, hit.contact.id))[:limit])

    def _hit(self, contact: Contact, wanted: Sequence[str]) -> Hit:
        facts = self._held.facts.get(contact.id, ())
        known = words("\n".join(thing.text for thing in things_known(contact, facts)))
        return Hit(contact, facts, sum(holds(known, word) for word in wanted) / len(wanted))
