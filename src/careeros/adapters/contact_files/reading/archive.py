"""The named files in what somebody uploads: a zip's members, or the one file. Nothing is unpacked to disk."""

import struct
import zlib
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import IO, BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from attrs import frozen

from careeros.adapters.contact_files.reading.refusals import WHAT_IS_READ, shown
from careeros.domain.errors import InvalidInput

MOST_MEMBERS = 10_000
MOST_BYTES = 2 * 1024**3
MOST_RATIO = 200
RATIO_COUNTS_FROM = 1024**2
"""Bytes; what is small unpacked does no harm, however well it was packed."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_BROKEN = (BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)
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
    inside = sorted((one for one in members if _is_ours(one)), key=lambda one: _steps(one.filename))
    return tuple(_part(path, name, member) for member in inside)


def single(path: Path, name: str) -> Part:
    """The file itself."""
    return Part(name, lambda: path.open("rb"))


def _is_ours(member: ZipInfo) -> bool:
    """Neither a folder, nor what macOS adds, nor a path that climbs out of the zip."""
    steps = member.filename.replace("\\", "/").split("/")
    climbs = ".." in steps or not steps[0] or ":" in steps[0]
    return not (member.is_dir() or climbs or "__MACOSX" in steps or steps[-1].startswith("."))


def _steps(filename: str) -> int:
    return filename.replace("\\", "/").count("/")


def _part(path: Path, zip_name: str, member: ZipInfo) -> Part:
    own_name = shown(member.filename.replace("\\", "/").rsplit("/", 1)[-1]) or "a file without a name"

    @contextmanager
    def opened() -> Generator[BinaryIO, None, None]:
        if member.flag_bits & 0x1:
            reason = f"{own_name} in {zip_name} is encrypted."
            raise InvalidInput(reason, "Unpack it with its password and import the folder or its Connections.csv.")
        if member.file_size > MOST_BYTES:
            raise _bomb(own_name, zip_name)
        with ZipFile(path) as packed:
            with _mended(zip_name):
                stream = packed.open(member)
            with stream, BufferedReader(_Metered(stream, member, own_name, zip_name), 1 << 16) as metered:
                yield metered

    return Part(own_name, opened)


class _Metered(RawIOBase):
    """What a member unpacks to, as long as it stays within bounds."""

    def __init__(self, stream: IO[bytes], member: ZipInfo, name: str, zip_name: str) -> None:
        super().__init__()
        self._stream, self._packed = stream, member.compress_size
        self._name, self._zip_name = name, zip_name
        self._read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        with _mended(self._zip_name):
            chunk = self._stream.read(len(buffer))
        self._read += len(chunk)
        swollen = self._read > RATIO_COUNTS_FROM and self._read > MOST_RATIO * self._packed
        if swollen or self._read > MOST_BYTES:
            raise _bomb(self._name, self._zip_name)
        buffer[: len(chunk)] = chunk
        return len(chunk)


def _bomb(name: str, zip_name: str) -> InvalidInput:
    return InvalidInput(f"{name} in {zip_name} unpacks to far more than an export of contacts holds.", _DOWNLOAD)


@contextmanager
def _mended(zip_name: str) -> Generator[None, None, None]:
    """What the zip library throws, as a sentence."""
    try:
        yield
    except _BROKEN as error:
        raise InvalidInput(f"{zip_name} is a zip that is broken or cut short.", _DOWNLOAD) from error
