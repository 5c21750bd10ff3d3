"""How reading from sources went, counted: profiles, and what a model wrote earlier."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from attrs import frozen


class Outcome(StrEnum):
    """What came of one reading. MISSING is an honest answer too: there is no such profile.

    A draft that a model wrote earlier is FOUND or NOT_FOUND.
    """

    READ = "read"
    MISSING = "missing"
    REFUSED = "refused"
    FAILED = "failed"
    UNREADABLE = "unreadable"
    FOUND = "found"
    NOT_FOUND = "not found"


EARLIER_DRAFTS = "earlier drafts"
"""The source of drafts that are not asked of a model again."""
_ANSWERS = (Outcome.READ, Outcome.MISSING, Outcome.FOUND)


LOOKED_BACK = timedelta(hours=24)


@frozen
class Tally:
    """The readings of one source in a span of time."""

    source: str
    counts: Mapping[Outcome, int]

    @property
    def asked(self) -> int:
        return sum(self.counts.values())

    @property
    def success_rate(self) -> float | None:
        """The share that was answered, from 0 to 1; None when nothing was asked."""
        answered = sum(self.counts.get(outcome, 0) for outcome in _ANSWERS)
        return answered / self.asked if self.asked else None


def hour_of(at: datetime) -> datetime:
    """The hour (UTC) that a moment is counted in."""
    return at.replace(minute=0, second=0, microsecond=0)
