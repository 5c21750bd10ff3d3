"""A cluster in the data folder: made once, started, stopped, and cleaned up after whatever happened to it before."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from signal import SIGINT, SIGQUIT
from time import monotonic, sleep
from typing import Any
from urllib.parse import quote

from attrs import frozen

from careeros.adapters.embedded_postgres.account import Account
from careeros.adapters.embedded_postgres.engine import MAJOR, Engine
from careeros.adapters.embedded_postgres.folder import DataFolder, make_private
from careeros.adapters.embedded_postgres.orphans import clear_remains, mark_of, running_in
from careeros.adapters.embedded_postgres.parent_death import die_with_parent
from careeros.adapters.embedded_postgres.refusals import disk_full, storage_errors
from careeros.ports.errors import FolderUnusable, TechnicalError, Unavailable

_START_TIMEOUT = 60.0
_STOP_TIMEOUT = 20.0
_TICK = 0.004
_SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "shared_buffers": "32MB",
    "max_connections": "100",
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "timezone": "UTC",
    "dynamic_shared_memory_type": "mmap",
}


@frozen
class RunningCluster:
    """PostgreSQL as it runs for us. Trust is by the socket: only its account and root can reach that."""

    sockets: Path
    _process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return socket_url(self.sockets)

    def stop(self) -> None:
        """End it: clients are cut off, what they committed is kept. Stopping twice is a no-op."""
        if self._process.poll() is not None:
            return
        self._process.send_signal(SIGINT)
        try:
            self._process.wait(_STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            self._process.send_signal(SIGQUIT)
            self._process.wait(_STOP_TIMEOUT)


def socket_url(sockets: Path) -> str:
    """The address of the database that a cluster of ours serves at a folder of sockets."""
    return f"postgresql://postgres@/postgres?host={quote(str(sockets), safe='/')}"


def running_socket(folder: DataFolder) -> Path | None:
    """Where the cluster can be reached that another process runs on the folder; None when none runs."""
    try:
        lines = (folder.postgres / "postmaster.pid").read_text().splitlines()
        alive = running_in(folder.postgres, int(lines[0]))
    except (OSError, ValueError, IndexError):
        return None
    return Path(lines[4]) if alive and len(lines) > 4 else None


def start_cluster(folder: DataFolder, account: Account, engine: Engine, *, durable: bool = True) -> RunningCluster:
    """Start PostgreSQL on the folder, which the caller holds; make the cluster first when there is none.

    Call it from the main thread: when that ends, however it ends, Linux ends PostgreSQL too. Without `durable` a
    power cut loses data: for tests.
    """
    if not account.may_enter(folder.path):
        raise FolderUnusable(
            f"PostgreSQL runs as the account {account.name}, which may not enter {folder.path}.",
            "Give a folder that it may enter with --data-dir, such as /var/lib/careeros.",
        )
    with storage_errors(folder.path):
        _ensure_cluster(folder, account, engine, durable=durable)
        make_private(folder.postgres_sockets, **_owner(account))
        clear_remains(folder.postgres, folder.postgres_sockets)
        process = _launch(folder, account, engine, durable=durable)
    cluster = RunningCluster(folder.postgres_sockets, process)
    try:
        _await_ready(folder, process)
    except BaseException:
        cluster.stop()
        raise
    return cluster


def _ensure_cluster(folder: DataFolder, account: Account, engine: Engine, *, durable: bool) -> None:
    stated = folder.postgres / "PG_VERSION"
    if stated.is_file():
        found = stated.read_text().strip()
        if found != MAJOR:
            raise FolderUnusable(
                f"The data in {folder.path} is of PostgreSQL {found}; this version of CareerOS brings {MAJOR}.",
                "Use the version of CareerOS that made it, or another --data-dir.",
            )
        return
    unfinished = folder.path / "postgres.new"
    shutil.rmtree(unfinished, ignore_errors=True)
    make_private(unfinished, **_owner(account))
    options = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-instructions"]
    locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    command = [engine.program("initdb"), "-D", str(unfinished), *options, *locale, *([] if durable else ["--no-sync"])]
    made = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False, **_as(account))
    if made.returncode != 0:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise _failure(folder, made.stderr)
    unfinished.rename(folder.postgres)


def _launch(folder: DataFolder, account: Account, engine: Engine, *, durable: bool) -> subprocess.Popen[bytes]:
    """In a process group of its own, so that Ctrl-C reaches us and leaves it to us to stop it last."""
    places = {"unix_socket_directories": str(folder.postgres_sockets), "cluster_name": mark_of(folder.postgres)}
    settings = dict(_SETTINGS) | places
    if not durable:
        settings |= {"fsync": "off", "full_page_writes": "off"}
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    how = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
    with os.fdopen(os.open(folder.postgres_log, how, 0o600), "wb") as log:
        return subprocess.Popen[bytes](
            [engine.program("postgres"), "-D", str(folder.postgres), *options],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            process_group=0,
            preexec_fn=die_with_parent(),
            **_as(account),
        )


def _await_ready(folder: DataFolder, process: subprocess.Popen[bytes]) -> None:
    deadline = monotonic() + _START_TIMEOUT
    while monotonic() < deadline:
        if process.poll() is not None:
            raise _failure(folder, folder.postgres_log.read_text(errors="replace"))
        try:
            lines = (folder.postgres / "postmaster.pid").read_text().splitlines()
        except OSError:
            lines = []
        if len(lines) > 7 and lines[0] == str(process.pid) and lines[7].strip() == "ready":
            return
        sleep(_TICK)
    raise Unavailable("The embedded PostgreSQL did not start within a minute.", f"See {folder.postgres_log}.")


def _failure(folder: DataFolder, said: str) -> TechnicalError:
    if "No space left on device" in said or "Disk quota exceeded" in said:
        return disk_full(folder.path)
    last = next((line for line in reversed(said.splitlines()) if "FATAL" in line or "error:" in line), said[-200:])
    return Unavailable(f"The embedded PostgreSQL does not start: {last.strip()}.", f"See {folder.postgres_log}.")


def _owner(account: Account) -> dict[str, Any]:
    return {"uid": account.uid, "gid": account.gid} if account.other else {}


def _as(account: Account) -> dict[str, Any]:
    """How to run a program as the account: its folder is one that everybody may enter, nothing of ours leaks in."""
    common: dict[str, Any] = {"cwd": "/", "env": {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}}
    return common | ({"user": account.uid, "group": account.gid, "extra_groups": []} if account.other else {})
