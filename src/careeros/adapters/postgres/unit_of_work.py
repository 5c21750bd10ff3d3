"""One transaction for one owner."""

from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta

from attrs import frozen
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.postgres.audit import PostgresAuditLog
from careeros.adapters.postgres.batches import PostgresBatches
from careeros.adapters.postgres.budgets import PostgresBudgets
from careeros.adapters.postgres.contact_finder import PostgresContactFinder
from careeros.adapters.postgres.contacts import PostgresContacts
from careeros.adapters.postgres.earlier_drafts import PostgresEarlierDrafts
from careeros.adapters.postgres.embeddings import PostgresEmbeddings
from careeros.adapters.postgres.engine import Connection, Timeouts, transaction
from careeros.adapters.postgres.facts import PostgresFacts
from careeros.adapters.postgres.histories import PostgresHistories
from careeros.adapters.postgres.identities import PostgresIdentities
from careeros.adapters.postgres.imports import PostgresImports
from careeros.adapters.postgres.messages import PostgresMessages
from careeros.adapters.postgres.saved_searches import PostgresSavedSearches
from careeros.adapters.postgres.senders import PostgresSenders
from careeros.adapters.postgres.sketches import PostgresSketches
from careeros.adapters.postgres.suppressions import PostgresErasure, PostgresSuppressions
from careeros.adapters.postgres.vocabulary import PostgresVocabulary
from careeros.adapters.postgres.work import PostgresWork
from careeros.domain.ids import OwnerId
from careeros.ports.unit_of_work import UnitOfWork

ROLE = "careeros_app"


@frozen
class PostgresUnitsOfWork:
    """Begins units of work on one engine; an instance is a `BeginWork`."""

    _engine: AsyncEngine
    _timeouts: Timeouts

    def __call__(self, owner_id: OwnerId) -> AbstractAsyncContextManager[UnitOfWork]:
        return self._begin(owner_id)

    @asynccontextmanager
    async def _begin(self, owner_id: OwnerId) -> AsyncGenerator[UnitOfWork, None]:
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts, owner_id=str(owner_id)) as connection:
            yield PostgresUnitOfWork(owner_id, connection, self._timeouts.turn)


@frozen
class PostgresUnitOfWork(UnitOfWork):
    owner_id: OwnerId
    _connection: Connection
    _turn: timedelta

    @property
    def contacts(self) -> PostgresContacts:
        return PostgresContacts(self.owner_id, self._connection)

    @property
    def finder(self) -> PostgresContactFinder:
        return PostgresContactFinder(self.owner_id, self._connection)

    @property
    def facts(self) -> PostgresFacts:
        return PostgresFacts(self.owner_id, self._connection)

    @property
    def senders(self) -> PostgresSenders:
        return PostgresSenders(self.owner_id, self._connection)

    @property
    def messages(self) -> PostgresMessages:
        return PostgresMessages(self.owner_id, self._connection)

    @property
    def sketches(self) -> PostgresSketches:
        return PostgresSketches(self.owner_id, self._connection)

    @property
    def embeddings(self) -> PostgresEmbeddings:
        return PostgresEmbeddings(self.owner_id, self._connection)

    @property
    def vocabulary(self) -> PostgresVocabulary:
        return PostgresVocabulary(self.owner_id, self._connection)

    @property
    def searches(self) -> PostgresSavedSearches:
        return PostgresSavedSearches(self.owner_id, self._connection)

    @property
    def histories(self) -> PostgresHistories:
        return PostgresHistories(self.owner_id, self._connection)

    @property
    def budgets(self) -> PostgresBudgets:
        return PostgresBudgets(self.owner_id, self._connection)

    @property
    def earlier_drafts(self) -> PostgresEarlierDrafts:
        return PostgresEarlierDrafts(self.owner_id, self._connection)

    @property
    def imports(self) -> PostgresImports:
        return PostgresImports(self.owner_id, self._connection, self._turn)

    @property
    def work(self) -> PostgresWork:
        return PostgresWork(self.owner_id, self._connection)

    @property
    def batches(self) -> PostgresBatches:
        return PostgresBatches(self.owner_id, self._connection)

    @property
    def audit(self) -> PostgresAuditLog:
        return PostgresAuditLog(self.owner_id, self._connection)

    @property
    def identities(self) -> PostgresIdentities:
        return PostgresIdentities(self.owner_id, self._connection)

    @property
    def suppressions(self) -> PostgresSuppressions:
        return PostgresSuppressions(self.owner_id, self._connection)

    @property
    def erasure(self) -> PostgresErasure:
        return PostgresErasure(self.owner_id, self._connection)

    async def commit(self) -> None:
        await self._connection.commit()
