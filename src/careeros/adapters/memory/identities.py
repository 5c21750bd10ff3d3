from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import combinations

from attrs import evolve, frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.approval import State
from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact
from careeros.domain.east_asian_names import is_east_asian
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.identity.keys import MAILBOX
from careeros.domain.identity.merging import Merge
from careeros.domain.identity.names import name_set
from careeros.domain.identity.suspects import MOST_ALIKE
from careeros.domain.ids import BatchId, ContactId, MergeId, MessageId
from careeros.domain.work import WorkItem, WorkState
from careeros.ports.identities import Identities, Moved


@frozen
class MemoryIdentities(Identities):
    _held: Holdings

    async def alike(self) -> tuple[tuple[Contact, Contact], ...]:
        groups: dict[tuple[str, ...], list[ContactId]] = {}
        for contact in self._held.contacts.values():
            for trait in _traits(contact):
                groups.setdefault(trait, []).append(contact.id)
        pairs = {
            pair
            for ids in groups.values()
            if len(ids) <= MOST_ALIKE
            for pair in combinations(sorted(ids), 2)
            if pair not in self._held.separations
        }
        people = self._held.contacts
        return tuple((people[one], people[other]) for one, other in sorted(pairs))

    async def separate(self, one: ContactId, other: ContactId, *, at: datetime) -> None:
        del at  # a set remembers no times
        self._held.separations.add((min(one, other), max(one, other)))

    async def kept_apart_from(self, contact_ids: Collection[ContactId]) -> dict[ContactId, frozenset[ContactId]]:
        found: dict[ContactId, frozenset[ContactId]] = {}
        for pair in self._held.separations:
            for one, other in (pair, reversed(pair)):
                if one in contact_ids:
                    found[one] = found.get(one, frozenset()) | {other}
        return found

    async def move(self, source: ContactId, target: ContactId) -> Moved:
        facts = self._held.facts.pop(source, ())
        self._hang(target, facts)
        taken = {state.message.batch_id for state in self._to(target)}
        moved: dict[MessageId, BatchId | None] = {}
        for state in self._to(source):
            message = state.message
            moved[message.id] = message.batch_id
            batch = None if message.batch_id in taken else message.batch_id
            self._held.messages[message.id] = evolve(state, message=evolve(message, contact_id=target, batch_id=batch))
        for item in list(self._held.work.values()):
            if item.state in {WorkState.QUEUED, WorkState.PAUSED} and item.payload.get("contact_id") == str(source):
                moved_item = evolve(item, payload={**item.payload, "contact_id": str(target)})
                state = WorkState.CANCELLED if self._is_of_both(moved_item) else item.state
                self._held.work[item.id] = evolve(moved_item, state=state)
        return Moved(tuple(fact.id for fact in facts), moved)

    def _is_of_both(self, item: WorkItem) -> bool:
        """Has the batch another row like it for the same contact?"""
        return item.batch_id is not None and any(
            (other.batch_id, other.kind) == (item.batch_id, item.kind)
            and other.payload.get("contact_id") == item.payload["contact_id"]
            for other in self._held.work.values()
            if other.id != item.id
        )

    async def move_back(self, merge: Merge) -> None:
        there = self._held.facts.get(merge.kept.id, ())
        self._held.facts[merge.kept.id] = tuple(fact for fact in there if fact.id not in merge.moved)
        self._hang(merge.gone.id, tuple(fact for fact in there if fact.id in merge.moved))
        for message_id, batch in merge.messages.items():
            state = self._held.messages.get(message_id)
            if state is not None:
                message = evolve(state.message, contact_id=merge.gone.id, batch_id=batch)
                self._held.messages[message_id] = evolve(state, message=message)

    async def add(self, merge: Merge) -> None:
        self._held.merges[merge.id] = merge

    async def latest(self, kept_id: ContactId) -> Merge | None:
        found = [merge for merge in self._held.merges.values() if merge.kept.id == kept_id]
        return max(found, key=lambda merge: merge.id, default=None)

    async def merged_into(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Merge, ...]]:
        found = {contact_id: self._merged_into(contact_id) for contact_id in contact_ids}
        return {contact_id: every for contact_id, every in found.items() if every}

    def _merged_into(self, contact_id: ContactId) -> tuple[Merge, ...]:
        direct = [merge for merge in self._held.merges.values() if merge.kept.id == contact_id]
        further = [merge for one in direct for merge in self._merged_into(one.gone.id)]
        return tuple(sorted((*direct, *further), key=lambda merge: merge.id))

    async def remove(self, merge_id: MergeId) -> None:
        self._held.merges.pop(merge_id, None)

    def _hang(self, contact_id: ContactId, facts: Iterable[Fact]) -> None:
        both = (*self._held.facts.get(contact_id, ()), *facts)
        self._held.facts[contact_id] = tuple(sorted(both, key=lambda fact: fact.id))

    def _to(self, contact_id: ContactId) -> list[State]:
        return [state for state in self._held.messages.values() if state.message.contact_id == contact_id]


def _traits(contact: Contact) -> set[tuple[str, ...]]:
    """What makes contacts alike."""
    names, employer = name_set(contact.name.full), company_key(contact.company)
    traits: set[tuple[str, ...]] = {("key", handle) for handle in contact.handles if not handle.startswith(MAILBOX)}
    if " " in names or (is_east_asian(names) and len(names) > 1):
        traits.add(("name", names))
    if names and employer:
        traits |= {("name", names, employer), ("last name", fold(contact.name.full).split()[-1], employer)}
    if contact.connected_on and employer and contact.position:
        traits.add(("day", contact.connected_on.isoformat(), employer, contact.position))
    return traits
