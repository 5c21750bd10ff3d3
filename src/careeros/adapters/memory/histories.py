from collections.abc import Collection, Mapping

from attrs import frozen

from careeros.adapters.memory.store import Holdings
from careeros.domain.errors import NotFound
from careeros.domain.folding import fold
from careeros.domain.history import NOTHING, Apart, Chapter, Correspondent, History
from careeros.domain.ids import ContactId, ImportId
from careeros.ports.histories import Histories


@frozen
class MemoryHistories(Histories):
    _held: Holdings

    async def add(self, import_id: ImportId, told: Mapping[ContactId, History]) -> None:
        for contact_id, history in told.items():
            if contact_id not in self._held.contacts:
                raise NotFound("contact", str(contact_id))
            self._held.histories[contact_id, import_id] = history

    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, History]:
        found: dict[ContactId, History] = {}
        for (contact_id, _), history in self._held.histories.items():
            if contact_id in contact_ids and contact_id in self._held.contacts:
                found[contact_id] = found.get(contact_id, NOTHING).together(history)
        return found

    async def whose(self, people: Collection[Correspondent]) -> dict[Correspondent, ContactId]:
        by_slug = {known.linkedin_slug: known.id for known in self._held.contacts.values() if known.linkedin_slug}
        by_name: dict[str, list[ContactId]] = {}
        for known in self._held.contacts.values():
            by_name.setdefault(fold(known.name.full), []).append(known.id)
        found: dict[Correspondent, ContactId] = {}
        for person in people:
            namesakes = by_name.get(fold(person.name), []) if person.name and not person.slug else []
            if person.slug in by_slug:
                found[person] = by_slug[person.slug]
            elif len(namesakes) == 1:
                found[person] = namesakes[0]
        return found

    async def move(self, source: ContactId, target: ContactId) -> Apart:
        held = self._held.histories
        apart = Apart(self._chapters(source), self._chapters(target))
        for key in [key for key in held if key[0] == source]:
            there = (target, key[1])
            held[there] = held.get(there, NOTHING).together(held.pop(key))
        return apart

    async def move_back(self, source: ContactId, target: ContactId, apart: Apart) -> None:
        held = self._held.histories
        there = {chapter.import_id for chapter in self._chapters(target)}
        for chapter in apart.source:
            if chapter.import_id in there:
                del held[target, chapter.import_id]
                held[source, chapter.import_id] = chapter.history
        for chapter in apart.target:
            if chapter.import_id in there:
                held[target, chapter.import_id] = chapter.history

    def _chapters(self, contact_id: ContactId) -> tuple[Chapter, ...]:
        mine = ((told_by, history) for (of, told_by), history in self._held.histories.items() if of == contact_id)
        return tuple(Chapter(told_by, history) for told_by, history in mine)

    async def forget(self, import_id: ImportId) -> None:
        for key in [key for key in self._held.histories if key[1] == import_id]:
            del self._held.histories[key]
