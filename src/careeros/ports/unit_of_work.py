"""One use case, one transaction, one owner."""

from abc import abstractmethod
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from careeros.domain.ids import OwnerId
from careeros.ports.audit import AuditLog
from careeros.ports.budgets import Budgets
from careeros.ports.contact_finder import ContactFinder
from careeros.ports.contacts import Contacts
from careeros.ports.earlier_drafts import EarlierDrafts
from careeros.ports.embeddings import Embeddings
from careeros.ports.facts import Facts
from careeros.ports.histories import Histories
from careeros.ports.identities import Identities
from careeros.ports.imports import Imports
from careeros.ports.messages import Messages
from careeros.ports.saved_searches import SavedSearches
from careeros.ports.senders import Senders
from careeros.ports.sketches import Sketches
from careeros.ports.suppressions import Erasure, Suppressions
from careeros.ports.vocabulary import Vocabulary
from careeros.ports.work import Batches, Work


class UnitOfWork(Protocol):
    """Sees what belongs to one owner and nothing else. All of it stands after `commit`, or none of it.

    Several tasks may ask at a time; the store does one thing after the other. A store that does not answer raises
    `Unavailable`, one without room `StorageFull`.
    """

    @property
    @abstractmethod
    def contacts(self) -> Contacts: ...

    @property
    @abstractmethod
    def finder(self) -> ContactFinder: ...

    @property
    @abstractmethod
    def facts(self) -> Facts: ...

    @property
    @abstractmethod
    def senders(self) -> Senders: ...

    @property
    @abstractmethod
    def messages(self) -> Messages: ...

    @property
    @abstractmethod
    def sketches(self) -> Sketches: ...

    @property
    @abstractmethod
    def embeddings(self) -> Embeddings: ...

    @property
    @abstractmethod
    def vocabulary(self) -> Vocabulary: ...

    @property
    @abstractmethod
    def searches(self) -> SavedSearches: ...

    @property
    @abstractmethod
    def histories(self) -> Histories: ...

    @property
    @abstractmethod
    def budgets(self) -> Budgets: ...

    @property
    @abstractmethod
    def earlier_drafts(self) -> EarlierDrafts: ...

    @property
    @abstractmethod
    def imports(self) -> Imports: ...

    @property
    @abstractmethod
    def work(self) -> Work: ...

    @property
    @abstractmethod
    def batches(self) -> Batches: ...

    @property
    @abstractmethod
    def audit(self) -> AuditLog: ...

    @property
    @abstractmethod
    def identities(self) -> Identities: ...

    @property
    @abstractmethod
    def suppressions(self) -> Suppressions: ...

    @property
    @abstractmethod
    def erasure(self) -> Erasure: ...

    @abstractmethod
    async def commit(self) -> None:
        """Make it so. Leaving without this discards everything."""


BeginWork = Callable[[OwnerId], AbstractAsyncContextManager[UnitOfWork]]
