"""The data folder: what lies where in it, who may enter, and that one process at a time holds it."""

import fcntl
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from stat import S_ISDIR

from attrs import define, frozen

from careeros.adapters.embedded_postgres.refusals import storage_errors
from careeros.ports.errors import FolderBusy, FolderUnusable

_LONGEST_SOCKET_PATH = 100
"""Bytes; Linux takes 107, macOS 103. PostgreSQL's own name for a socket is the longest that we need."""


SAMPLE_NAME = "careeros-sample"


def default_data_folder(environ: Mapping[str, str], uid: int) -> Path:
    """Where a person's data is kept: the XDG data home, for root /var/lib. A relative XDG_DATA_HOME does not count."""
    if environ.get("CAREEROS_DATA_DIR"):
        return Path(environ["CAREEROS_DATA_DIR"]).absolute()
    data_home = environ.get("XDG_DATA_HOME", "")
    if data_home.startswith("/"):
        return Path(data_home, "careeros")
    return Path("/var/lib/careeros") if uid == 0 else Path.home() / ".local/share/careeros"


def sample_folder(person: Path) -> Path:
    """The folder of the sample's data, beside the person's."""
    return person.parent / SAMPLE_NAME


@define
class FolderLock:
    """Held as long as it is open; the kernel lets go when the process ends, however it ends."""

    _descriptor: int

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


@frozen
class DataFolder:
    """All that CareerOS keeps. `run` and `uploads` are for us alone; PostgreSQL's part belongs to its account."""

    path: Path

    @property
    def lock_file(self) -> Path:
        return self.path / "lock"

    @property
    def postgres(self) -> Path:
        return self.path / "postgres"

    @property
    def postgres_log(self) -> Path:
        return self.path / "postgres.log"

    @property
    def engine(self) -> Path:
        return self.path / "engine"

    @property
    def uploads(self) -> Path:
        return self.path / "uploads"

    @property
    def vectors(self) -> Path:
        return self.path / "chroma"

    @property
    def up_file(self) -> Path:
        """Says where a running `careeros up` is."""
        return self.path / "run" / "up.json"

    @property
    def sample_mark(self) -> Path:
        """There when the folder holds the sample's data, and so nobody else's."""
        return self.path / "sample"

    @property
    def api_socket(self) -> Path:
        return self._short_enough("run", "api.sock") / "api.sock"

    @property
    def postgres_sockets(self) -> Path:
        return self._short_enough("postgres-socket", ".s.PGSQL.5432.lock")

    def prepare(self) -> None:
        """Create what is missing. What is there keeps its owner and its mode."""
        with storage_errors(self.path):
            if not self.path.is_dir():
                self._create()
            for part in (self.path / "run", self.uploads, self.api_socket.parent):
                make_private(part)
        if not os.access(self.path, os.W_OK | os.X_OK):
            raise FolderUnusable(
                f"The data folder {self.path} cannot be written to.",
                "Give another one with --data-dir, or mend its rights.",
            )

    def hold(self) -> FolderLock:
        """Take the folder for this process, or raise `FolderBusy` at once."""
        with storage_errors(self.path):
            descriptor = os.open(self.lock_file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(descriptor, 20, 0).decode().strip() or "unknown"
            os.close(descriptor)
            raise FolderBusy(
                f"The data folder {self.path} is in use by another process (pid {holder}).",
                "Wait until it is done, stop it, or give another folder with --data-dir.",
            ) from None
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        return FolderLock(descriptor)

    def leave_short_names(self) -> None:
        """Remove the folders outside this one that a long path needed, once they are empty."""
        for short in (self.postgres_sockets, self.api_socket.parent):
            if short.parent != self.path:
                with suppress(OSError):
                    short.rmdir()

    def _create(self) -> None:
        """Parents as the system makes them. Root's folder can be passed through: PostgreSQL's account has to."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.mkdir(mode=0o700)
        if os.getuid() == 0:
            self.path.chmod(0o711)

    def _short_enough(self, name: str, file: str) -> Path:
        """A sub-folder, or one with a short name where a socket's path would be too long, or would hold a comma, at
        which PostgreSQL's clients part it.
        """
        folder = self.path / name
        if len(os.fsencode(folder / file)) <= _LONGEST_SOCKET_PATH and "," not in str(folder):
            return folder
        digest = sha256(os.fsencode(folder)).hexdigest()[:12]
        return Path(tempfile.gettempdir(), f"careeros-{os.getuid()}-{digest}")


def make_private(folder: Path, *, uid: int | None = None, gid: int = -1) -> None:
    """A folder of ours, for `uid` (us by default) alone. One that is there must be just that: never a link, never
    somebody else's.
    """
    owner = os.getuid() if uid is None else uid
    try:
        folder.mkdir(mode=0o700)
        if owner != os.getuid():
            os.chown(folder, owner, gid)
    except FileExistsError:
        found = folder.lstat()
        if not S_ISDIR(found.st_mode) or found.st_uid != owner or found.st_mode & 0o077:
            raise FolderUnusable(
                f"{folder} is not a folder for the account that needs it alone.",
                "Remove it, or give another --data-dir.",
            ) from None
