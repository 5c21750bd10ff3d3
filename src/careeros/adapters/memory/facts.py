from collections.abc import Collection, Mapping, Sequence

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.errors import NotFound
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId
from careeros.ports.facts import Facts


@frozen
class MemoryFacts(Facts):
    _held: Holdings

    async def add(self, told: Mapping[ContactId, Sequence[Fact]]) -> None:
        for contact_id, facts in told.items():
            if contact_id not in self._held.contacts:
                raise NotFound("contact", str(contact_id))
            both = (*self._held.facts.get(contact_id, ()), *facts)
            self._held.facts[contact_id] = tuple(sorted(both, key=lambda fact: fact.id))

    async def remove(self, fact_ids: Collection[FactId]) -> None:
        gone = set(fact_ids)
        for contact_id, facts in self._held.facts.items():
            self._held.facts[contact_id] = tuple(fact for fact in facts if fact.id not in gone)

    async def of(self, contact_id: ContactId) -> tuple[Fact, ...]:
        return self._held.facts.get(contact_id, ())

    async def of_each(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Fact, ...]]:
        return {known: self._held.facts[known] for known in contact_ids if self._held.facts.get(known)}

    async def set_of_sender(self, told: Sequence[Fact]) -> None:
        self._held.sender_facts[:] = sorted(told, key=lambda fact: fact.id)

    async def of_sender(self) -> tuple[Fact, ...]:
        return tuple(self._held.sender_facts)
