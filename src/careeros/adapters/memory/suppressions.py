from collections.abc import Collection
from datetime import datetime
from hashlib import sha256

from attrs import evolve, fields, frozen

from careeros.adapters.memory.contacts import MemoryContacts
from careeros.adapters.memory.store import Holdings
from careeros.domain.contacts import Contact
from careeros.domain.ids import ContactId
from careeros.ports.suppressions import Erasure, Suppressions


@frozen
class MemorySuppressions(Suppressions):
    _salt: str
    _held: Holdings

    async def add(self, keys: Collection[str], *, at: datetime) -> None:
        del at  # a set remembers no times
        self._held.suppressions.update(map(self._fingerprint, keys))

    async def any(self) -> bool:
        return bool(self._held.suppressions)

    async def held(self, keys: Collection[str]) -> frozenset[str]:
        return frozenset(key for key in keys if self._fingerprint(key) in self._held.suppressions)

    def _fingerprint(self, key: str) -> str:
        return sha256(f"{self._salt} {key}".encode("utf-8", "surrogatepass")).hexdigest()


@frozen
class MemoryErasure(Erasure):
    _held: Holdings

    async def traces_of(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Contact, ...]]:
        found = {contact_id: self._traces_of(contact_id) for contact_id in contact_ids}
        return {contact_id: traces for contact_id, traces in found.items() if traces}

    def _traces_of(self, contact_id: ContactId) -> tuple[Contact, ...]:
        chain = self._chain(contact_id)
        held = self._held
        return (
            *(held.contacts[one] for one in chain if one in held.contacts),
            *(person for one in held.merges.values() if one.kept.id in chain for person in (one.kept, one.gone)),
            *(change.before for (_, one), change in held.changes.items() if one in chain),
        )

    async def contact(self, contact_id: ContactId) -> None:
        chain, held = self._chain(contact_id), self._held
        for place in [place for place in held.changes if place[1] in chain]:
            del held.changes[place]
        for merge in [merge for merge in held.merges.values() if merge.kept.id in chain]:
            del held.merges[merge.id]
        held.separations.difference_update([pair for pair in held.separations if chain.intersection(pair)])
        for item in [item for item in held.work.values() if item.payload.get("contact_id") in set(map(str, chain))]:
            del held.work[item.id]
        for import_id, (summary, rows) in held.imports.items():
            kept = tuple(evolve(row, contact_id=None) if row.contact_id in chain else row for row in rows)
            held.imports[import_id] = (summary, kept)
        await MemoryContacts(held).remove(chain)

    async def everything(self) -> None:
        """A field that is added to the holdings is erased too."""
        for field in fields(Holdings):
            if field.name not in {"audit", "purse"}:
                getattr(self._held, field.name).clear()
        for promised in (self._held.purse.limits, self._held.purse.spent, self._held.purse.promised):
            promised.clear()

    def _chain(self, contact_id: ContactId) -> set[ContactId]:
        """The contact and whoever was merged into it, at however many removes."""
        chain, grows = {contact_id}, True
        while grows:
            further = {one.gone.id for one in self._held.merges.values() if one.kept.id in chain} - chain
            chain |= further
            grows = bool(further)
        return chain
