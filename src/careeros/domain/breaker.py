"""When to stop asking a service that fails, and when to try it again."""

from datetime import datetime, timedelta
from math import isfinite

from attrs import evolve, frozen

FAILURES = 3
"""In a row; a service that took a request and kept silent is not asked again at once."""

PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(days=1)
"""Whatever the service asks for; by then it is tried again."""


@frozen
class Breaker:
    """Closed: everybody may ask. Open: nobody, until `open_until`. After that one may, and its luck decides.

    Attributes:
        failures: in a row, up to now.
        open_until: aware UTC; None while it is closed.
        probing: somebody is trying whether the service answers again.
    """

    failures: int = 0
    open_until: datetime | None = None
    probing: bool = False

    def allows(self, at: datetime) -> bool:
        if self.open_until is None:
            return True
        return at >= self.open_until and not self.probing

    def entered(self) -> "Breaker":
        """Somebody who was allowed asks."""
        return self if self.open_until is None else evolve(self, probing=True)

    def succeeded(self) -> "Breaker":
        return Breaker()

    def failed(self, at: datetime, *, hung: bool = False, retry_after: float | None = None) -> "Breaker":
        """One more failure; `retry_after` are the seconds for which the service wants to be left alone, a day at
        most. What is no number of seconds says nothing.
        """
        failures = self.failures + 1
        says = retry_after is not None and isfinite(retry_after) and retry_after >= 0
        if not (hung or self.probing or failures >= FAILURES or says):
            return Breaker(failures)
        asked_for = timedelta(seconds=min(retry_after or 0.0, LONGEST_PAUSE.total_seconds()) if says else 0.0)
        pause = asked_for if says and not hung and failures < FAILURES else max(PAUSE, asked_for)
        return Breaker(failures, at + pause)
