"""With servers of the operator's own: DATABASE_URL, and REDIS_URL with a worker in a process of its own."""

import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.databases import Server
from tests.e2e.commands import Commands, running
from tests.exports import KIM, NOOR, write_zip


@pytest.fixture
def on_own_server(newcomer: Commands, own_server: Server) -> Generator[Commands, None, None]:
    with own_server.empty() as url:
        yield Commands(newcomer.data_dir, newcomer.environ | {"DATABASE_URL": url})


def test_the_main_job_runs_on_the_operators_database(on_own_server: Commands, files: Path) -> None:
    with running(on_own_server, "--import", write_zip(files, (NOOR, KIM))):
        deadline = time.monotonic() + 30
        while len(on_own_server.ask("review", "list")["items"]) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.1)

    assert len(on_own_server.ask("contacts", "list")["items"]) == 2
    assert not (on_own_server.data_dir / "postgres").exists()


def test_a_worker_in_its_own_process_is_woken_over_redis(on_own_server: Commands, files: Path, with_redis: str) -> None:
    there = Commands(on_own_server.data_dir, on_own_server.environ | {"REDIS_URL": with_redis})
    there.ask("contacts", "import", write_zip(files, (NOOR, KIM)))
    program = Path(sys.executable).with_name("dramatiq")
    line = [program, "careeros.entrypoints.wiring.worker:broker", "--processes", "1", "--threads", "2"]
    log = files / "worker.log"
    with (
        log.open("w") as output,
        subprocess.Popen(line, env=there.environ, stdout=output, stderr=output) as worker,
    ):
        try:
            there.ask("messages", "draft", "--all", "--no-wait")
            deadline = time.monotonic() + 30
            while len(there.ask("review", "list")["items"]) < 2:
                assert time.monotonic() < deadline, log.read_text()
                time.sleep(0.2)
        finally:
            worker.terminate()
            worker.wait(30)
