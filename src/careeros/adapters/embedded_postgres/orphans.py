"""What an earlier run left behind when it was killed: a server that runs on, or files of one that does not.

Processes of a cluster are known by its mark in their command lines: the server's has it among its settings, and
PostgreSQL writes it into the titles of its children. (Where they work cannot be read for another account in a
container without SYS_PTRACE.) A dead one that nobody has reaped has no command line.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from signal import SIGINT, SIGQUIT
from time import monotonic, sleep

from careeros.ports.errors import Unavailable

_PROCESSES = Path("/proc")
_PATIENCE = 10.0


def mark_of(cluster: Path) -> str:
    """The name of the cluster as PostgreSQL shows it."""
    return f"careeros-{sha256(os.fsencode(cluster.absolute())).hexdigest()[:16]}"


def running_in(cluster: Path, pid: int) -> bool:
    """Does the process live, and belong to the cluster?"""
    if _PROCESSES.is_dir():
        return _belongs(mark_of(cluster), pid)
    asked = subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return mark_of(cluster) in asked.stdout


def clear_remains(cluster: Path, sockets: Path) -> None:
    """Stop a server that outlived its parent, and remove the files that would stop the next one from starting.

    Safe only for who holds the data folder: nobody else may be about to start one.
    """
    pid_file = cluster / "postmaster.pid"
    try:
        pid = int(pid_file.read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        pid = 0
    if pid and running_in(cluster, pid):
        _stop(cluster, pid)
    _await_children(cluster)
    for left in (pid_file, sockets / ".s.PGSQL.5432", sockets / ".s.PGSQL.5432.lock"):
        left.unlink(missing_ok=True)


def _stop(cluster: Path, pid: int) -> None:
    for signal in (SIGINT, SIGQUIT):
        with suppress(ProcessLookupError):
            os.kill(pid, signal)
        deadline = monotonic() + _PATIENCE
        while monotonic() < deadline:
            if not running_in(cluster, pid):
                return
            sleep(0.005)
    raise Unavailable(f"An older PostgreSQL (pid {pid}) does not stop.", f"End it with: kill -9 {pid}")


def _await_children(cluster: Path) -> None:
    """Backends end by themselves when their server is gone; until then its memory is in use."""
    deadline = monotonic() + _PATIENCE
    while monotonic() < deadline:
        if next(_workers(cluster), None) is None:
            return
        sleep(0.005)
    left = ", ".join(map(str, _workers(cluster)))
    raise Unavailable(f"Processes of an older PostgreSQL do not end (pid {left}).", f"End them with: kill -9 {left}")


def _workers(cluster: Path) -> Iterator[int]:
    if not _PROCESSES.is_dir():
        return
    mark = mark_of(cluster)
    for entry in _PROCESSES.iterdir():
        if entry.name.isdecimal() and _belongs(mark, int(entry.name)):
            yield int(entry.name)


def _belongs(mark: str, pid: int) -> bool:
    try:
        return mark.encode() in (_PROCESSES / str(pid) / "cmdline").read_bytes()
    except OSError:
        return False
