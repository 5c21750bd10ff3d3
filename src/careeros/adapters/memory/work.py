from collections.abc import Collection, Sequence
from datetime import datetime

from attrs import evolve, frozen

from careeros.adapters.memory.paging import page_of
from careeros.adapters.memory.store import Holdings, MemoryStore
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.ids import BatchId, ContactId, OwnerId, WorkId
from careeros.domain.pages import Page, PageRequest, id_of_cursor
from careeros.domain.work import MOST_ATTEMPTS, OVER, WorkFilter, WorkItem, WorkState
from careeros.ports.work import SILENCE, Work, WorkClaims


@frozen
class MemoryWork(Work):
    _held: Holdings

    async def put(self, items: Sequence[WorkItem]) -> None:
        self._held.work.update({item.id: item for item in items})

    async def ensure(self, item: WorkItem) -> None:
        there = self._held.work.get(item.id)
        if there is None or there.state in OVER:
            self._held.work[item.id] = item

    async def get(self, work_id: WorkId) -> WorkItem:
        found = self._held.work.get(work_id)
        if found is None:
            raise NotFound("work", str(work_id))
        return found

    async def replace(self, before: WorkItem, after: WorkItem) -> None:
        current = self._held.work.get(before.id)
        if current is None or (current.state, current.token) != (before.state, before.token):
            raise Conflict("work", str(before.id))
        self._held.work[before.id] = after

    async def finish(self, claimed: Sequence[WorkItem]) -> None:
        for item in claimed:
            await self.replace(item, item.done())

    async def steer(
        self, batch_id: BatchId, before: Collection[WorkState], after: WorkState, *, at: datetime
    ) -> tuple[WorkId, ...]:
        steered = {
            item.id: evolve(item, state=after, run_at=at)
            for item in self._held.work.values()
            if item.batch_id == batch_id and item.state in before
        }
        self._held.work.update(steered)
        return tuple(sorted(steered))

    async def on(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[WorkItem, ...]]:
        found: dict[ContactId, tuple[WorkItem, ...]] = {}
        for contact_id in contact_ids:
            theirs = [item for item in self._held.work.values() if item.payload.get("contact_id") == str(contact_id)]
            if theirs:
                found[contact_id] = tuple(sorted(theirs, key=lambda item: item.id))
        return found

    async def page(self, wanted: WorkFilter, request: PageRequest) -> Page[WorkItem]:
        fitting = [
            item
            for item in self._held.work.values()
            if (wanted.batch_id is None or item.batch_id == wanted.batch_id)
            and (wanted.state is None or item.state is wanted.state)
            and (wanted.kind is None or item.kind == wanted.kind)
        ]
        after = None if request.after is None else (id_of_cursor(request.after),)
        return page_of(fitting, request, key=lambda item: (item.id,), after=after)


@frozen
class MemoryWorkClaims(WorkClaims):
    _store: MemoryStore

    async def claim(self, work_ids: Collection[WorkId], *, at: datetime) -> dict[WorkId, WorkItem]:
        async with self._store.turn:
            return {item.id: self._take(item, at) for item in self._due(at) if item.id in work_ids}

    async def claim_due(
        self, owner_id: OwnerId, *, at: datetime, limit: int, batch_id: BatchId | None = None
    ) -> tuple[WorkItem, ...]:
        async with self._store.turn:
            mine = [item for item in self._due(at) if item.owner_id == owner_id]
            wanted = [item for item in mine if batch_id is None or item.batch_id == batch_id]
            return tuple(self._take(item, at) for item in wanted[:limit])

    async def due(self, *, at: datetime, limit: int) -> tuple[WorkId, ...]:
        async with self._store.turn:
            named = self._store.named
            silent = [
                item.id
                for item in self._due(at)
                if item.id not in named or named[item.id] <= at - SILENCE or named[item.id] < item.run_at
            ]
            named.update(dict.fromkeys(silent[:limit], at))
            return tuple(silent[:limit])

    async def bury(self, *, at: datetime) -> int:
        async with self._store.turn:
            lost = [item for item in self._every() if item.is_due(at=at) and _used_up(item)]
            for item in lost:
                self._keep(item.buried())
            return len(lost)

    def _due(self, at: datetime) -> list[WorkItem]:
        due = [item for item in self._every() if item.is_due(at=at) and not _used_up(item)]
        return sorted(due, key=lambda item: (item.run_at, item.id))

    def _every(self) -> list[WorkItem]:
        return [item for held in self._store.owners.values() for item in held.work.values()]

    def _take(self, item: WorkItem, at: datetime) -> WorkItem:
        claimed = item.claimed(at=at)
        self._keep(claimed)
        return claimed

    def _keep(self, item: WorkItem) -> None:
        self._store.owners[item.owner_id].work[item.id] = item


def _used_up(item: WorkItem) -> bool:
    return item.state is WorkState.CLAIMED and item.attempts >= MOST_ATTEMPTS
