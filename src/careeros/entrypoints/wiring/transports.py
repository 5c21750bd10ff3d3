"""Ways to /v1 for the command line: over the socket of a running `careeros up`, or within this process."""

import socket
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse
from os import environ
from pathlib import Path
from time import monotonic, sleep
from typing import IO

from attrs import frozen

from careeros.adapters.embedded_postgres.folder import DataFolder, FolderLock
from careeros.domain.errors import DomainError
from careeros.entrypoints.cli.client import VERSION_HEADER, Answer, Refused, Transport
from careeros.entrypoints.shared.problems import TECHNICAL_STATUS
from careeros.entrypoints.wiring.settings import Settings
from careeros.ports.errors import FolderBusy, TechnicalError

_PATIENCE = 30.0
_LONGEST_ANSWER = 600.0
_HOST = "careeros"


@contextmanager
def connect(data_dir: Path) -> Generator[Transport, None, None]:
    """A way to the data folder: who holds it, or we do for as long as the context lasts.

    Somebody else's short command, or a start, is waited for, 30 s at most.
    """
    folder = DataFolder(data_dir)
    with as_refusals():
        settings = Settings.of(environ)
        folder.prepare()
        way = _way(folder, settings)
    if isinstance(way, SocketTransport):
        yield way
        return
    from careeros.entrypoints.wiring.in_process import in_process  # noqa: PLC0415 - half a second of imports

    try:
        with as_refusals(), in_process(settings, folder) as transport:
            yield transport
    finally:
        if way is not None:
            way.close()


def _way(folder: DataFolder, settings: Settings) -> "SocketTransport | FolderLock | None":
    """To a running `careeros up`; else the held folder; None where there is no embedded database to hold it for."""
    deadline = monotonic() + _PATIENCE
    said = False
    while not answers(folder.api_socket):
        if settings.database_url:
            return None
        try:
            return folder.hold()
        except FolderBusy:
            if monotonic() > deadline:
                raise
        if not said:
            sys.stderr.write(f"Waiting for the data folder {folder.path}, which is in use.\n")
            said = True
        sleep(0.05)
    return SocketTransport(folder.api_socket)


def answers(path: Path) -> bool:
    """Does somebody listen at the socket?"""
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


@contextmanager
def as_refusals() -> Generator[None, None, None]:
    """What stands in the way of a start, as the command line says it."""
    try:
        yield
    except DomainError as error:
        raise Refused(400, error.code, error.message, error.mend) from None
    except TechnicalError as error:
        raise Refused(TECHNICAL_STATUS.get(error.code, 503), error.code, error.message, error.mend) from None


@frozen
class SocketTransport(Transport):
    """HTTP over a socket in the data folder."""

    path: Path

    @property
    def in_process(self) -> bool:
        return False

    def send(self, method: str, target: str, body: bytes | IO[bytes] | None, content_type: str) -> Answer:
        with self._asked(method, target, body, content_type) as response:
            return Answer(response.status, response.read(), response.headers.get(VERSION_HEADER))

    def lines(self, method: str, target: str) -> Iterator[bytes]:
        with self._asked(method, target, None, "application/json") as response:
            yield from response

    @contextmanager
    def _asked(
        self, method: str, target: str, body: bytes | IO[bytes] | None, content_type: str
    ) -> Generator[HTTPResponse, None, None]:
        connection = _UnixConnection(self.path)
        try:
            headers = {"Content-Type": content_type, "Connection": "close"}
            with suppress(BrokenPipeError, ConnectionResetError):  # it may answer before it has read all
                connection.request(method, target, body, headers, encode_chunked=False)
            yield connection.getresponse()
        except (OSError, HTTPException) as error:
            raise Refused(
                503, "unavailable", f"careeros up does not answer ({type(error).__name__}).", "See what it printed."
            ) from None
        finally:
            connection.close()


class _UnixConnection(HTTPConnection):
    def __init__(self, path: Path) -> None:
        super().__init__(_HOST, timeout=_LONGEST_ANSWER)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(str(self._path))
