"""The named files in what somebody uploads: a zip's members, or the one file. Nothing is unpacked to disk."""

import struct
import zlib
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from io import BufferedReader, RawIOBase
from itertools import pairwise
from pathlib import Path
from typing import IO, BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from attrs import Factory, define, frozen

from careeros.adapters.contact_files.reading.refusals import WHAT_IS_READ, shown
from careeros.domain.errors import InvalidInput

MOST_MEMBERS = 10_000
MOST_BYTES = 2 * 1024**3
MOST_RATIO = 200
RATIO_COUNTS_FROM = 1024**2
"""Bytes; what is small unpacked does no harm, however well it was packed."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_BROKEN = (BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)
_LOCAL_HEADER = 30
"""Bytes at least before what a member is packed to."""

_DOWNLOAD = "Download the export again and import it as it is."


@frozen
class Part:
    """One file to read, by the name that messages give it. It may be opened again and again."""

    name: str
    open: Callable[[], AbstractContextManager[BinaryIO]]


def parts(path: Path, name: str) -> tuple[Part, ...] | None:
    """The files in the zip at `path`, outermost first; None when it is not a zip.

    Raises `InvalidInput` when it is a zip that cannot be read.
    """
    with path.open("rb") as file:
        if not file.read(4).startswith(_ZIP):
            return None
    with _mended(name), ZipFile(path) as packed:
        members = packed.infolist()
    if len(members) > MOST_MEMBERS:
        reason = f"{name} holds {len(members):,} files; {MOST_MEMBERS:,} is the most."
        raise InvalidInput(reason, WHAT_IS_READ)
    if _overlap(members):
        raise InvalidInput(f"{name} holds files that lie over one another, as no program packs them.", _DOWNLOAD)
    inside = sorted((one for one in members if _is_ours(one)), key=lambda one: _steps(one.filename))
    unpacked = _Unpacked(path.stat().st_size)
    return tuple(_part(path, name, member, unpacked) for member in inside)


def single(path: Path, name: str) -> Part:
    """The file itself."""
    return Part(name, lambda: path.open("rb"))


def _overlap(members: list[ZipInfo]) -> bool:
    """Do bytes of the zip belong to two members? So a few of them are made to unpack to any size."""
    in_order = sorted(members, key=lambda one: one.header_offset)
    return any(
        one.header_offset + _LOCAL_HEADER + one.compress_size > after.header_offset for one, after in pairwise(in_order)
    )


def _is_ours(member: ZipInfo) -> bool:
    """Neither a folder, nor what macOS adds, nor a path that climbs out of the zip."""
    steps = member.filename.replace("\\", "/").split("/")
    climbs = ".." in steps or not steps[0] or ":" in steps[0]
    return not (member.is_dir() or climbs or "__MACOSX" in steps or steps[-1].startswith("."))


def _steps(filename: str) -> int:
    return filename.replace("\\", "/").count("/")


@define
class _Unpacked:
    """How much was unpacked of a zip of `packed` bytes, all members together; what is read again counts once."""

    packed: int
    total: int = 0
    _reached: dict[int, int] = Factory(dict[int, int])

    def reach(self, member: ZipInfo, place: int) -> bool:
        """Count a member as far as a place in it; False where that is more than the zip may hold."""
        before = self._reached.get(member.header_offset, 0)
        if place > before:
            self._reached[member.header_offset] = place
            self.total += place - before
        return not _is_swollen(self.total, self.packed)


def _is_swollen(unpacked: int, packed: int) -> bool:
    return unpacked > MOST_BYTES or (unpacked > RATIO_COUNTS_FROM and unpacked > MOST_RATIO * packed)


def _part(path: Path, zip_name: str, member: ZipInfo, unpacked: _Unpacked) -> Part:
    own_name = shown(member.filename.replace("\\", "/").rsplit("/", 1)[-1]) or "a file without a name"

    @contextmanager
    def opened() -> Generator[BinaryIO, None, None]:
        if member.flag_bits & 0x1:
            reason = f"{own_name} in {zip_name} is encrypted."
            raise InvalidInput(reason, "Unpack it with its password and import the folder or its Connections.csv.")
        if member.file_size > MOST_BYTES:
            raise _bomb(f"{own_name} in {zip_name}")
        with ZipFile(path) as packed:
            with _mended(zip_name):
                stream = packed.open(member)
            with stream, BufferedReader(_Metered(stream, member, own_name, zip_name, unpacked), 1 << 16) as metered:
                yield metered

    return Part(own_name, opened)


class _Metered(RawIOBase):
    """What a member unpacks to, as long as it and the whole zip stay within bounds."""

    def __init__(self, stream: IO[bytes], member: ZipInfo, name: str, zip_name: str, unpacked: _Unpacked) -> None:
        super().__init__()
        self._stream, self._member, self._unpacked = stream, member, unpacked
        self._name, self._zip_name = name, zip_name
        self._read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        with _mended(self._zip_name):
            chunk = self._stream.read(len(buffer))
        self._read += len(chunk)
        if _is_swollen(self._read, self._member.compress_size):
            raise _bomb(f"{self._name} in {self._zip_name}")
        if not self._unpacked.reach(self._member, self._read):
            raise _bomb(self._zip_name)
        buffer[: len(chunk)] = chunk
        return len(chunk)


def _bomb(named: str) -> InvalidInput:
    return InvalidInput(f"{named} unpacks to far more than an export of contacts holds.", _DOWNLOAD)


@contextmanager
def _mended(zip_name: str) -> Generator[None, None, None]:
    """What the zip library throws, as a sentence."""
    try:
        yield
    except _BROKEN as error:
        raise InvalidInput(f"{zip_name} is a zip that is broken or cut short.", _DOWNLOAD) from error
