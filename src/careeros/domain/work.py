"""Work that is never lost: rows that say what is to be done, how often it was tried, and when it is due."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import define, evolve, frozen

from careeros.domain.errors import DomainError
from careeros.domain.ids import BatchId, OwnerId, WorkId


class WorkState(StrEnum):
    QUEUED = "queued"
    PAUSED = "paused"
    CLAIMED = "claimed"
    DONE = "done"
    FAILED = "failed"
    DEAD = "dead"
    CANCELLED = "cancelled"


OVER = frozenset({WorkState.DONE, WorkState.FAILED, WorkState.DEAD, WorkState.CANCELLED})
"""States in which a row stays until somebody asks for it again."""

MOST_ATTEMPTS = 5
LEASE = timedelta(minutes=2)
"""How long a claim holds: longer than any row may take (`adapters/dramatiq/broker.py`)."""
LOST_EVERY_TIME = "Its worker stopped in every attempt."


def backoff(attempts: int) -> timedelta:
    """How long to wait after that many attempts: 5 s, 20 s, 80 s, … at most one hour."""
    return timedelta(seconds=min(5 * 4 ** (attempts - 1), 3_600))


@define
class WorkNotOpen(DomainError):
    """The row is in a state that the wish does not fit."""

    code = "work-not-open"
    work_id: WorkId
    state: WorkState
    wish: str

    @property
    def message(self) -> str:
        return f"{self.work_id} is {self.state.value}, so it cannot be {self.wish}."

    @property
    def mend(self) -> str:
        return "See how it stands with: careeros work show ID"


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
    leased_until: datetime | None = None

    def claimed(self, *, at: datetime) -> "WorkItem":
        """Taken by a worker: leased, one more attempt, a new token."""
        return evolve(
            self,
            state=WorkState.CLAIMED,
            attempts=self.attempts + 1,
            token=self.token + 1,
            leased_until=at + LEASE,
        )

    def is_due(self, *, at: datetime) -> bool:
        """Can it be claimed now? A claim whose lease has run out counts as never made."""
        if self.state is WorkState.CLAIMED:
            return self.leased_until is not None and self.leased_until <= at
        return self.state is WorkState.QUEUED and self.run_at <= at

    def done(self) -> "WorkItem":
        return evolve(self, state=WorkState.DONE, error=None, leased_until=None)

    def refused(self, reason: str) -> "WorkItem":
        """It cannot be done as asked, and trying again would not help."""
        return evolve(self, state=WorkState.FAILED, error=reason, leased_until=None)

    def postponed(self, reason: str, *, at: datetime) -> "WorkItem":
        """It failed for a technical reason: due again after a wait, dead after `MOST_ATTEMPTS`."""
        if self.attempts >= MOST_ATTEMPTS:
            return evolve(self, state=WorkState.DEAD, error=reason, leased_until=None)
        due = at + backoff(self.attempts)
        return evolve(self, state=WorkState.QUEUED, error=reason, run_at=due, leased_until=None)

    def due_again(self, *, at: datetime, reason: str | None = None) -> "WorkItem":
        """To be done once more, as if it had never been tried: it recurs, or waits for what is not its own fault."""
        return evolve(self, state=WorkState.QUEUED, attempts=0, error=reason, run_at=at, leased_until=None)

    def held_back(self) -> "WorkItem":
        """Due again, but not before its batch, which is paused, is resumed."""
        return evolve(self, state=WorkState.PAUSED)

    def buried(self) -> "WorkItem":
        """It lost its worker in every attempt."""
        return evolve(self, state=WorkState.DEAD, error=LOST_EVERY_TIME, leased_until=None)

    def retried(self, *, at: datetime) -> "WorkItem":
        """A person wants it tried again, from the start. Raises `WorkNotOpen` unless it failed or was cancelled."""
        if self.state not in {WorkState.FAILED, WorkState.DEAD, WorkState.CANCELLED}:
            raise WorkNotOpen(self.id, self.state, "tried again")
        return evolve(self, state=WorkState.QUEUED, attempts=0, error=None, run_at=at)

    def cancelled(self) -> "WorkItem":
        """A person no longer wants it. Raises `WorkNotOpen` when it is being done or is over."""
        if self.state not in {WorkState.QUEUED, WorkState.PAUSED}:
            raise WorkNotOpen(self.id, self.state, "cancelled")
        return evolve(self, state=WorkState.CANCELLED)


@frozen
class WorkFilter:
    """What to list: the rows of a batch, those in a state, those of a kind. None does not narrow."""

    batch_id: BatchId | None = None
    state: WorkState | None = None
    kind: str | None = None
