"""Batches of drafts: none lost, none twice, no more money than there is, whatever happens to who works them off."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from attrs import evolve

from tests.databases import Server
from tests.e2e.commands import Commands, running
from tests.openai_server import KEY, data_of, openai_server

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def people(files: Path, number: int) -> Path:
    rows = (
        f"Person{one},Lee,https://www.linkedin.com/in/person-{one},,Company{one},Engineer,08 Feb 2026"
        for one in range(number)
    )
    path = files / "Connections.csv"
    path.write_text("\n".join((HEADER, *rows)))
    return path


def honest(asked: dict[str, Any]) -> dict[str, Any]:
    data = data_of(asked)
    job = next(fact for fact in data["facts"] if fact["about"] == "reader")
    body = (
        f"Hi {data['reader']['name']},\n\nI saw that you are {job['text']}. I'm a data engineer and would like to "
        f"learn how you came to it.\n\nCould you spare 15 minutes for a call?\n\n{data['writer']['name']}"
    )
    return {"subject": "", "body": body, "facts_used": [job["number"]], "language": "en"}


def test_two_hundred_at_once_spend_what_fifty_cost_and_no_more(careeros: Commands, files: Path) -> None:
    """A service that says no usage is paid the most that a call can cost: here 900 tokens at a dollar a million."""
    with openai_server() as served:
        served.answer, served.how, served.seconds = honest, "says no usage", 0.2
        environ = {
            "OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": served.url, "OPENAI_MODEL": "small", "OPENAI_PRICES": "0 1",
            "CAREEROS_WORKERS": "200",
        }  # fmt: skip
        commands = evolve(careeros, environ=careeros.environ | environ)
        commands.ask("sender", "set", "--name", "Mira Sol", "--headline", "Data engineer")
        commands.ask("contacts", "import", people(files, 200))
        commands.ask("budget", "set", "0.045")
        with running(commands):
            batch = commands.ask("messages", "draft", "--all")
            budget = commands.ask("budget", "show")
            shown = commands.ask("review", "show", batch["drafted"][-1]["id"])

    origins = Counter(one["origin"].partition("/")[0] for one in batch["drafted"])
    assert origins == {"openai": 50, "template": 150}
    assert len(served.asked) == 50
    assert (budget["spent"], budget["reserved"]) == (pytest.approx(0.045), 0)
    assert "budget for openai is spent" in shown["provenance"]["fallback"] or shown["origin"] == "openai/small"


@contextmanager
def a_worker(commands: Commands, log: Path) -> Generator[subprocess.Popen[bytes], None, None]:
    program = Path(sys.executable).with_name("dramatiq")
    line = [program, "careeros.entrypoints.wiring.worker:broker", "--processes", "1", "--threads", "8"]
    with (
        log.open("a") as output,
        subprocess.Popen(line, env=commands.environ, stdout=output, stderr=output, start_new_session=True) as worker,
    ):
        try:
            yield worker
        finally:
            if worker.poll() is None:
                worker.terminate()
                worker.wait(30)


def test_a_thousand_survive_their_worker_being_killed(
    newcomer: Commands, own_server: Server, files: Path, with_redis: str
) -> None:
    log = files / "worker.log"
    with own_server.empty() as url:
        commands = Commands(newcomer.data_dir, newcomer.environ | {"DATABASE_URL": url, "REDIS_URL": with_redis})
        commands.ask("contacts", "import", people(files, 1_000))
        batch_id = commands.ask("messages", "draft", "--all", "--no-wait")["batch_id"]
        with a_worker(commands, log) as worker:
            until(url, log, drafted=200)
            os.killpg(worker.pid, signal.SIGKILL)
            worker.wait(10)
        at_death = commands.ask("messages", "batch", "status", batch_id)
        as_if_minutes_passed(url)
        with a_worker(commands, log):
            until(url, log, drafted=1_000)
        batch = commands.ask("messages", "batch", "status", batch_id)

    assert 200 <= len(at_death["drafted"]) < 1_000, "it was killed in the middle"
    assert (batch["waiting"], batch["failed"]) == (0, [])
    assert len({one["contact_id"] for one in batch["drafted"]}) == len(batch["drafted"]) == 1_000
    assert {one["id"] for one in at_death["drafted"]} <= {one["id"] for one in batch["drafted"]}


def until(url: str, log: Path, *, drafted: int) -> None:
    deadline = time.monotonic() + 90
    with psycopg.connect(url, autocommit=True) as connection:
        while True:
            found = connection.execute("select count(*) from messages").fetchone()
            if found is not None and found[0] >= drafted:
                break
            assert time.monotonic() < deadline, log.read_text()[-2_000:]
            time.sleep(0.2)


def as_if_minutes_passed(url: str) -> None:
    """Leases that the dead worker held have run out, and no row was named lately."""
    with psycopg.connect(url) as connection:
        connection.execute("update work set leased_until = now(), named_at = null where state in ('claimed', 'queued')")
