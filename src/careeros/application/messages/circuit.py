from threading import Lock

from attrs import Factory, define, field

from careeros.domain.breaker import Breaker
from careeros.ports.clock import Clock


@define
class Circuit:
    """One breaker that all threads of a process share."""

    _clock: Clock
    _breaker: Breaker = field(factory=Breaker, init=False)
    _lock: Lock = field(default=Factory(Lock), init=False, repr=False)

    def enter(self) -> bool:
        """Whether one may ask now; who may, says afterwards how it went."""
        with self._lock:
            if not self._breaker.allows(self._clock.now()):
                return False
            self._breaker = self._breaker.entered()
            return True

    def rest(self) -> float:
        """Seconds until somebody may ask again, 0 for now; one when that hangs on who is asking just now."""
        with self._lock:
            now, until = self._clock.now(), self._breaker.open_until
            if until is None or self._breaker.allows(now):
                return 0.0
            return max((until - now).total_seconds(), 1.0)

    def succeeded(self) -> None:
        with self._lock:
            self._breaker = self._breaker.succeeded()

    def failed(self, *, hung: bool, retry_after: float | None = None) -> None:
        with self._lock:
            self._breaker = self._breaker.failed(self._clock.now(), hung=hung, retry_after=retry_after)
