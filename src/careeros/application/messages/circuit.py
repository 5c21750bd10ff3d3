import asyncio
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
    _waiting: list[asyncio.Future[None]] = field(factory=list[asyncio.Future[None]], init=False, repr=False)

    async def enter_after_probe(self) -> bool:
        """`enter`, but while somebody tries whether the service answers again, their luck is waited for."""
        while not self.enter():
            with self._lock:
                if not self._breaker.probing:
                    return False
                probed = asyncio.get_running_loop().create_future()
                self._waiting.append(probed)
            await probed
        return True

    def enter(self) -> bool:
        """Whether one may ask now; who may, says afterwards how it went."""
        with self._lock:
            if not self._breaker.allows(self._clock.now()):
                return False
            self._breaker = self._breaker.entered()
            return True

    def is_open(self) -> bool:
        """Whether the service is left alone now; not so any more while somebody tries it."""
        with self._lock:
            until = self._breaker.open_until
            return until is not None and self._clock.now() < until

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
            self._tell()

    def failed(self, *, hung: bool, retry_after: float | None = None) -> None:
        with self._lock:
            self._breaker = self._breaker.failed(self._clock.now(), hung=hung, retry_after=retry_after)
            self._tell()

    def _tell(self) -> None:
        """Those who waited for how it went, each in the thread where they wait."""
        for probed in self._waiting:
            probed.get_loop().call_soon_threadsafe(_let_go, probed)
        self._waiting.clear()


def _let_go(probed: asyncio.Future[None]) -> None:
    if not probed.done():
        probed.set_result(None)
