"""What is kept, for every owner, between units of work."""

from asyncio import Lock
from collections import Counter
from copy import copy
from datetime import datetime

from attrs import Factory, define, fields, frozen

from careeros.adapters.memory.budgets import Purse
from careeros.domain.accounts import Account, Ticket
from careeros.domain.approval import State
from careeros.domain.audit import AuditEntry
from careeros.domain.batches import Batch
from careeros.domain.contacts import Contact
from careeros.domain.drafting import Draft
from careeros.domain.facts import Fact
from careeros.domain.history import History
from careeros.domain.identity.merging import Merge
from careeros.domain.ids import BatchId, ContactId, ImportId, MergeId, MessageId, OwnerId, WorkId
from careeros.domain.imports import ImportChange, ImportSummary, RowResult
from careeros.domain.runtime_settings import RuntimeSetting, SettingName
from careeros.domain.saved_searches import SavedSearch
from careeros.domain.sender import Sender
from careeros.domain.source_outcomes import Outcome
from careeros.domain.work import WorkItem
from careeros.ports.embeddings import Embedding
from careeros.ports.sketches import Sketched


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
    changes: dict[tuple[ImportId, ContactId], ImportChange] = Factory(dict[tuple[ImportId, ContactId], ImportChange])
    merges: dict[MergeId, Merge] = Factory(dict[MergeId, Merge])
    separations: set[tuple[ContactId, ContactId]] = Factory(set[tuple[ContactId, ContactId]])
    suppressions: set[str] = Factory(set[str])
    histories: dict[tuple[ContactId, ImportId], History] = Factory(dict[tuple[ContactId, ImportId], History])
    work: dict[WorkId, WorkItem] = Factory(dict[WorkId, WorkItem])
    batches: dict[BatchId, Batch] = Factory(dict[BatchId, Batch])
    paused: set[BatchId] = Factory(set[BatchId])
    audit: list[AuditEntry] = Factory(list[AuditEntry])
    embeddings: dict[str, Embedding] = Factory(dict[str, Embedding])
    vocabulary: set[str] = Factory(set[str])
    sketches: dict[tuple[BatchId, ContactId], Sketched] = Factory(dict[tuple[BatchId, ContactId], Sketched])

    purse: Purse = Factory(Purse)
    earlier_drafts: dict[tuple[ContactId, str], Draft] = Factory(dict[tuple[ContactId, str], Draft])
    searches: dict[str, SavedSearch] = Factory(dict[str, SavedSearch])

    def copied(self) -> "Holdings":
        return Holdings(*(copy(getattr(self, field.name)) for field in fields(Holdings)))


@define
class MemoryStore:
    """Holdings by owner, and what is read before an owner is known. One unit of work at a time."""

    owners: dict[OwnerId, Holdings] = Factory(dict[OwnerId, Holdings])
    accounts: list[Account] = Factory(list[Account])
    links: dict[str, Ticket] = Factory(dict[str, Ticket])
    sessions: dict[str, Ticket] = Factory(dict[str, Ticket])
    named: dict[WorkId, datetime] = Factory(dict[WorkId, datetime])
    settings: dict[SettingName, RuntimeSetting] = Factory(dict[SettingName, RuntimeSetting])
    outcomes: Counter[tuple[str, datetime, Outcome]] = Factory(Counter[tuple[str, datetime, Outcome]])
    turns: dict[str, datetime] = Factory(dict[str, datetime])
    turn: Lock = Factory(Lock)

    def held_by(self, owner_id: OwnerId) -> Holdings:
        return self.owners.get(owner_id) or Holdings()
