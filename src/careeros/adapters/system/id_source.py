import secrets
from threading import Lock
from time import time_ns
from uuid import UUID

from attrs import Factory, define

from careeros.ports.id_source import IdSource

_RANDOM_BITS = 62
_AT_ONCE = 8 * 512


@define
class SystemIdSource(IdSource):
    """UUIDv7 (RFC 9562): milliseconds, a counter that keeps the order within one, randomness."""

    _last: int = 0
    _random: bytes = b""
    _used: int = 0
    _lock: Lock = Factory(Lock)

    def new_id(self) -> UUID:
        with self._lock:
            now = (time_ns() // 1_000_000) << 12
            self._last = max(now, self._last + 1)
            stamp, tail = self._last, self._tail()
        milliseconds, counter = stamp >> 12, stamp & 0xFFF
        return UUID(int=milliseconds << 80 | 0x7 << 76 | counter << 64 | 0b10 << _RANDOM_BITS | tail)

    def _tail(self) -> int:
        """Random bits, of which many are asked for at once."""
        if self._used == len(self._random):
            self._random, self._used = secrets.token_bytes(_AT_ONCE), 0
        self._used += 8
        return int.from_bytes(self._random[self._used - 8 : self._used], "big") >> 2

    def new_secret(self) -> str:
        return secrets.token_urlsafe(32)
