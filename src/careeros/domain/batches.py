"""A set of drafts asked for at once, and how far they have come."""

from datetime import datetime

from attrs import field, frozen

from careeros.domain.ids import BatchId, ContactId, MessageId


@frozen
class Batch:
    id: BatchId
    purpose: str
    at: datetime
    size: int


@frozen
class Drafted:
    id: MessageId
    contact_id: ContactId
    origin: str


@frozen
class NotDrafted:
    contact_id: ContactId
    reason: str


@frozen
class BatchProgress:
    """How far a batch is: `waiting` rows are queued or being worked on, `paused` ones stay until it is resumed.

    One that `is_paused` may have no such row yet: its last ones are being worked on, and stay should they fail.
    """

    batch: Batch
    waiting: int
    drafted: tuple[Drafted, ...] = field(factory=tuple)
    failed: tuple[NotDrafted, ...] = field(factory=tuple)
    paused: int = 0
    is_paused: bool = False
