"""What is kept, for every owner, between units of work."""

from asyncio import Lock
from datetime import datetime

from attrs import Factory, define, frozen

from careeros.domain.accounts import Account, Ticket
from careeros.domain.approval import State
from careeros.domain.audit import AuditEntry
from careeros.domain.batches import Batch
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.ids import BatchId, ContactId, ImportId, MessageId, OwnerId, WorkId
from careeros.domain.imports import ImportSummary, RowResult
from careeros.domain.quality import Sketch
from careeros.domain.sender import Sender
from careeros.domain.work import WorkItem
from careeros.ports.embeddings import Embedding


@frozen
class Holdings:
    """All that belongs to one owner. A unit of work changes a copy; the entities in it are frozen."""

    contacts: dict[ContactId, Contact] = Factory(dict[ContactId, Contact])
    facts: dict[ContactId, tuple[Fact, ...]] = Factory(dict[ContactId, tuple[Fact, ...]])
    sender: list[Sender] = Factory(list[Sender])
    sender_facts: list[Fact] = Factory(list[Fact])
    messages: dict[MessageId, State] = Factory(dict[MessageId, State])
    imports: dict[ImportId, tuple[ImportSummary, tuple[RowResult, ...]]] = Factory(
        dict[ImportId, tuple[ImportSummary, tuple[RowResult, ...]]]
    )
    work: dict[WorkId, WorkItem] = Factory(dict[WorkId, WorkItem])
    batches: dict[BatchId, Batch] = Factory(dict[BatchId, Batch])
    audit: list[AuditEntry] = Factory(list[AuditEntry])
    embeddings: dict[str, Embedding] = Factory(dict[str, Embedding])
    vocabulary: set[str] = Factory(set[str])
    sketches: dict[tuple[BatchId, ContactId], tuple[Sketch, frozenset[str]]] = Factory(
        dict[tuple[BatchId, ContactId], tuple[Sketch, frozenset[str]]]
    )

    def copied(self) -> "Holdings":
        return Holdings(
            dict(self.contacts),
            dict(self.facts),
            list(self.sender),
            list(self.sender_facts),
            dict(self.messages),
            dict(self.imports),
            dict(self.work),
            dict(self.batches),
            list(self.audit),
            dict(self.embeddings),
            set(self.vocabulary),
            dict(self.sketches),
        )


@define
class MemoryStore:
    """Holdings by owner, and what is read before an owner is known. One unit of work at a time."""

    owners: dict[OwnerId, Holdings] = Factory(dict[OwnerId, Holdings])
    accounts: list[Account] = Factory(list[Account])
    links: dict[str, Ticket] = Factory(dict[str, Ticket])
    sessions: dict[str, Ticket] = Factory(dict[str, Ticket])
    named: dict[WorkId, datetime] = Factory(dict[WorkId, datetime])
    turn: Lock = Factory(Lock)

    def held_by(self, owner_id: OwnerId) -> Holdings:
        return self.owners.get(owner_id) or Holdings()
