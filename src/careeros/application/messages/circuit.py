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
        """Seconds until somebody may ask again; one when that hangs on who is asking now."""
        with self._lock:
            until = self._breaker.open_until
            return 0.0 if until is None else max((until - self._clock.now()).total_seconds(), 1.0)

    def succeeded(self) -> None:
        with self._lock:
            self._breaker = self._breaker.succeeded()

    def failed(self, *, hung: bool, retry_after: float | None = None) -> None:
        with self._lock:
            self._breaker = self._breaker.failed(self._clock.now(), hung=hung, retry_after=retry_after)
