import secrets
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
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
        return _uuids([stamp | tail for stamp, tail in zip(_stamps(first, count), tails, strict=True)])

    def new_secret(self) -> str:
        return secrets.token_urlsafe(32)


_set_number: Callable[[UUID, int], None] = vars(UUID)["int"].__set__
_set_safety: Callable[[UUID, SafeUUID], None] = vars(UUID)["is_safe"].__set__


def _stamps(first: int, count: int) -> Iterator[int]:
    """The bits of so many ids that are not random. Only a new millisecond changes more than the counter in them."""
    last = first + count
    while first < last:
        stop = min(last, ((first >> 12) + 1) << 12)
        start = first >> 12 << 80 | 0x7 << 76 | (first & 0xFFF) << 64 | 0b10 << _RANDOM_BITS
        yield from range(start, start + ((stop - first) << 64), 1 << 64)
        first = stop


def _uuids(numbers: Sequence[int]) -> list[UUID]:
    """Past the constructor, which takes three times as long to find out in which form it is told a number."""
    made = list(map(UUID.__new__, repeat(UUID, len(numbers))))
    deque(map(_set_number, made, numbers), maxlen=0)
    deque(map(_set_safety, made, repeat(SafeUUID.unknown)), maxlen=0)
    return made


def _random_bits(count: int) -> list[int]:
    return [number >> 64 - _RANDOM_BITS for number in unpack(f"{count}Q", secrets.token_bytes(8 * count))]
