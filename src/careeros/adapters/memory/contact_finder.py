from collections.abc import Collection, Sequence

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.contacts import Contact
from careeros.domain.ids import ContactId
from careeros.domain.search import ENOUGH, Portrait, portrait, rarity, same_stem, words
from careeros.ports.contact_finder import ContactFinder, Hit, Hits


@frozen
class MemoryContactFinder(ContactFinder):
    _held: Holdings

    async def find(self, wanted: Sequence[Sequence[str]], *, limit: int) -> Hits:
        said = {contact.id: self._words(contact) for contact in self._held.contacts.values()}
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

    async def portraits(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Portrait]:
        people = (self._held.contacts.get(contact_id) for contact_id in contact_ids)
        return {contact.id: self._portrait(contact) for contact in people if contact is not None}

    async def catch_up(self) -> bool:
        """Nothing is made ready here: what is known of people is read anew with every search."""
        return False

    def _words(self, contact: Contact) -> tuple[str, ...]:
        return words("\n".join(thing.text for thing in self._portrait(contact).things))

    def _portrait(self, contact: Contact) -> Portrait:
        return portrait(contact, self._held.facts.get(contact.id, ()))


def _has(there: Sequence[str], wanted: Sequence[str]) -> bool:
    return any(_is_said(there, one.split()) for one in wanted)


def _is_said(there: Sequence[str], row: Sequence[str]) -> bool:
    """Are there as many words in a row, or other forms of theirs?"""
    starts = range(len(there) - len(row) + 1)
    return any(all(_is_form(there[start + place], word) for place, word in enumerate(row)) for start in starts)


def _is_form(known: str, word: str) -> bool:
    return known == word or same_stem(known, word)
