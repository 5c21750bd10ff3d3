"""Work that is never lost: rows that say what is to be done, how often it was tried, and when it is due."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import field, frozen

from careeros.domain.ids import BatchId, OwnerId, WorkId


class WorkState(StrEnum):
    QUEUED = "queued"
    CLAIMED = "claimed"
    DONE = "done"
    FAILED = "failed"
    DEAD = "dead"
    CANCELLED = "cancelled"


FINISHED = frozenset({WorkState.DONE, WorkState.FAILED, WorkState.DEAD, WorkState.CANCELLED})
MOST_ATTEMPTS = 5
LEASE = timedelta(minutes=2)
"""How long a claim holds without word from its worker."""


@frozen
class WorkItem:
    """One row. `token` is the fence: it rises with each claim, and only its holder may complete the row.

    FAILED is refused for a business reason and not tried again; DEAD has used up its attempts. Both can be retried
    by a person.
    """

    id: WorkId
    owner_id: OwnerId
    kind: str
    payload: dict[str, str]
    run_at: datetime
    state: WorkState = WorkState.QUEUED
    attempts: int = 0
    error: str | None = None
    batch_id: BatchId | None = None
    token: int = 0
    leased_until: datetime | None = field(default=None)


def backoff(attempts: int) -> timedelta:
    """How long to wait after that many attempts: 5 s, 20 s, 80 s, … at most one hour."""
    return min(timedelta(seconds=5 * 4 ** (attempts - 1)), timedelta(hours=1))


def next_try(item: WorkItem, *, at: datetime) -> datetime | None:
    """When to try again what failed for a technical reason; None when its attempts are used up."""
    return None if item.attempts >= MOST_ATTEMPTS else at + backoff(item.attempts)
