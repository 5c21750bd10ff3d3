import secrets
from threading import Lock
from time import time_ns
from uuid import UUID

from attrs import Factory, define

from careeros.ports.id_source import IdSource

_RANDOM_BITS = 62


@define
class SystemIdSource(IdSource):
    """UUIDv7 (RFC 9562): milliseconds, a counter that keeps the order within one, randomness."""

    _last: int = 0
    _lock: Lock = Factory(Lock)

    def new_id(self) -> UUID:
        with self._lock:
            now = (time_ns() // 1_000_000) << 12
            self._last = max(now, self._last + 1)
            stamp = self._last
        milliseconds, counter = stamp >> 12, stamp & 0xFFF
        tail = secrets.randbits(_RANDOM_BITS)
        return UUID(int=milliseconds << 80 | 0x7 << 76 | counter << 64 | 0b10 << _RANDOM_BITS | tail)

    def new_secret(self) -> str:
        return secrets.token_urlsafe(32)
