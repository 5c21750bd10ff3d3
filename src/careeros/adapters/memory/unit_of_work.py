from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from attrs import frozen

from careeros.adapters.memory.audit import MemoryAuditLog
from careeros.adapters.memory.batches import MemoryBatches
from careeros.adapters.memory.budgets import MemoryBudgets
from careeros.adapters.memory.contact_finder import MemoryContactFinder
from careeros.adapters.memory.contacts import MemoryContacts
from careeros.adapters.memory.earlier_drafts import MemoryEarlierDrafts
from careeros.adapters.memory.embeddings import MemoryEmbeddings
from careeros.adapters.memory.facts import MemoryFacts
from careeros.adapters.memory.histories import MemoryHistories
from careeros.adapters.memory.identities import MemoryIdentities
from careeros.adapters.memory.imports import MemoryImports
from careeros.adapters.memory.messages import MemoryMessages
from careeros.adapters.memory.saved_searches import MemorySavedSearches
from careeros.adapters.memory.senders import MemorySenders
from careeros.adapters.memory.sketches import MemorySketches
from careeros.adapters.memory.store import Holdings, MemoryStore
from careeros.adapters.memory.suppressions import MemoryErasure, MemorySuppressions
from careeros.adapters.memory.vocabulary import MemoryVocabulary
from careeros.adapters.memory.work import MemoryWork
from careeros.domain.ids import OwnerId
from careeros.ports.unit_of_work import UnitOfWork


@frozen
class MemoryUnitsOfWork:
    """Begins units of work on a store, one at a time; an instance is a `BeginWork`."""

    _store: MemoryStore

    def __call__(self, owner_id: OwnerId) -> AbstractAsyncContextManager[UnitOfWork]:
        return self._begin(owner_id)

    @asynccontextmanager
    async def _begin(self, owner_id: OwnerId) -> AsyncGenerator[UnitOfWork, None]:
        async with self._store.turn:
            yield MemoryUnitOfWork(owner_id, self._store, self._store.held_by(owner_id).copied())


@frozen
class MemoryUnitOfWork(UnitOfWork):
    owner_id: OwnerId
    _store: MemoryStore
    _held: Holdings

    @property
    def contacts(self) -> MemoryContacts:
        return MemoryContacts(self._held)

    @property
    def finder(self) -> MemoryContactFinder:
        return MemoryContactFinder(self._held)

    @property
    def facts(self) -> MemoryFacts:
        return MemoryFacts(self._held)

    @property
    def senders(self) -> MemorySenders:
        return MemorySenders(self._held)

    @property
    def messages(self) -> MemoryMessages:
        return MemoryMessages(self._held)

    @property
    def sketches(self) -> MemorySketches:
        return MemorySketches(self._held)

    @property
    def embeddings(self) -> MemoryEmbeddings:
        return MemoryEmbeddings(self._held)

    @property
    def vocabulary(self) -> MemoryVocabulary:
        return MemoryVocabulary(self._held)

    @property
    def searches(self) -> MemorySavedSearches:
        return MemorySavedSearches(self._held.searches)

    @property
    def histories(self) -> MemoryHistories:
        return MemoryHistories(self._held)

    @property
    def budgets(self) -> MemoryBudgets:
        return MemoryBudgets(self._held.purse)

    @property
    def earlier_drafts(self) -> MemoryEarlierDrafts:
        return MemoryEarlierDrafts(self._held.earlier_drafts)

    @property
    def imports(self) -> MemoryImports:
        return MemoryImports(self._held)

    @property
    def work(self) -> MemoryWork:
        return MemoryWork(self._held)

    @property
    def batches(self) -> MemoryBatches:
        return MemoryBatches(self._held)

    @property
    def audit(self) -> MemoryAuditLog:
        return MemoryAuditLog(self._held)

    @property
    def identities(self) -> MemoryIdentities:
        return MemoryIdentities(self._held)

    @property
    def suppressions(self) -> MemorySuppressions:
        return MemorySuppressions(str(self.owner_id), self._held)

    @property
    def erasure(self) -> MemoryErasure:
        return MemoryErasure(self._held)

    async def commit(self) -> None:
        self._store.owners[self.owner_id] = self._held.copied()
