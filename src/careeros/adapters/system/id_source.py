import secrets
from collections.abc import Sequence
from struct import unpack
from threading import Lock
from time import time_ns
from uuid import UUID, SafeUUID

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
        return self.new_ids(1)[0]

    def new_ids(self, count: int) -> list[UUID]:
        with self._lock:
            first = max((time_ns() // 1_000_000) << 12, self._last + 1)
            self._last = first + count - 1
            if len(self._tails) < count:
                self._tails += _random_bits(max(count, _AT_ONCE))
            tails = self._tails[-count:] if count else []
            del self._tails[len(self._tails) - count :]
        return _uuids(
            [
                stamp >> 12 << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0b10 << _RANDOM_BITS | tail
                for stamp, tail in enumerate(tails, first)
            ]
        )

    def new_secret(self) -> str:
        return secrets.token_urlsafe(32)


_set_number, _set_safety = vars(UUID)["int"].__set__, vars(UUID)["is_safe"].__set__


def _uuids(numbers: Sequence[int]) -> list[UUID]:
    """Past the constructor, which takes three times as long to find out in which form it is told a number."""
    made = [UUID.__new__(UUID) for _ in numbers]
    for one, number in zip(made, numbers, strict=True):
        _set_number(one, number)
        _set_safety(one, SafeUUID.unknown)
    return made


def _random_bits(count: int) -> list[int]:
    return [number >> 64 - _RANDOM_BITS for number in unpack(f"{count}Q", secrets.token_bytes(8 * count))]
