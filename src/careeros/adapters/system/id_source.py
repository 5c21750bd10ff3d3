import secrets
from struct import unpack
from threading import Lock
from time import time_ns
from uuid import UUID

from attrs import Factory, define

from careeros.ports.id_source import IdSource

_RANDOM_BITS = 62
_AT_ONCE = 512


@define
class SystemIdSource(IdSource):
    """UUIDv7 (RFC 9562): milliseconds, a counter that keeps the order within one, randomness."""

    _last: int = 0
    _tails: list[int] = Factory(list[int])
    """Random bits, of which many are asked for at once."""

    _lock: Lock = Factory(Lock)

    def new_id(self) -> UUID:
        with self._lock:
            now = (time_ns() // 1_000_000) << 12
            stamp = self._last = now if now > self._last else self._last + 1
            if not self._tails:
                self._tails.extend(unpack(f"{_AT_ONCE}Q", secrets.token_bytes(8 * _AT_ONCE)))
            tail = self._tails.pop() >> 2
        return UUID(int=stamp >> 12 << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0b10 << _RANDOM_BITS | tail)

    def new_secret(self) -> str:
        return secrets.token_urlsafe(32)
