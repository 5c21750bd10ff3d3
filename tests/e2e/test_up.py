"""careeros up: what it starts it stops, whatever ends it, and the next start goes on from there."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.e2e.commands import PROGRAM, Commands, running
from tests.exports import KIM, NOOR, write_zip

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is Linux's")


def processes_of(data_dir: Path) -> list[str]:
    """What runs on the folder: our program, or PostgreSQL in it."""
    found: list[str] = []
    for entry in Path("/proc").iterdir():
        try:
            if (
                entry.name.isdecimal()
                and str(data_dir) in f"{(entry / 'cwd').readlink()} {(entry / 'cmdline').read_text()}"
            ):
                found.append((entry / "cmdline").read_text().replace("\0", " "))
        except OSError:
            continue
    return found


def healthy(url: str) -> bool:
    connection = HTTPConnection(url.removeprefix("http://"), timeout=10)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    finally:
        connection.close()


@on_linux
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_all_that_was_started(careeros: Commands, number: signal.Signals) -> None:
    with running(careeros) as up:
        assert healthy(up.url)
        assert careeros.ask("status")["running"] is True
        code = up.stop(number)

    assert code == 0
    assert processes_of(careeros.data_dir) == []
    assert careeros.ask("status")["running"] is False
    assert "database system is shut down" in (careeros.data_dir / "postgres.log").read_text()


@on_linux
def test_after_a_kill_nothing_runs_on_and_the_next_start_works(careeros: Commands, files: Path) -> None:
    with running(careeros) as up:
        careeros.ask("contacts", "import", write_zip(files, (NOOR,)))
        up.process.kill()
        up.process.wait()

    deadline = time.monotonic() + 10
    while processes_of(careeros.data_dir) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert processes_of(careeros.data_dir) == []
    with running(careeros) as up:
        assert healthy(up.url)
        assert len(careeros.ask("contacts", "list")["items"]) == 1


def until(reached: Callable[[], bool], seconds: float = 30) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if reached():
            return True
        time.sleep(0.05)
    return False


def test_first_steps_import_and_draft_once(newcomer: Commands, files: Path) -> None:
    export = write_zip(files, (NOOR, KIM))
    with running(newcomer, "--import", export):
        assert until(lambda: len(newcomer.ask("review", "list")["items"]) == 2)
    with running(newcomer, "--import", export):
        assert until(lambda: len(newcomer.ask("contacts", "imports")["items"]) == 2)
        time.sleep(0.5)
        assert len(newcomer.ask("contacts", "list")["items"]) == 2
        assert len(newcomer.ask("review", "list")["items"]) == 2


def test_the_sample_is_imported_once_into_a_folder_of_its_own(newcomer: Commands) -> None:
    home = newcomer.data_dir.parent
    environ = newcomer.environ | {"XDG_DATA_HOME": str(home)}
    for _ in range(2):
        said = seen_by_a_person([PROGRAM, "up", "--sample", "--port", "0"], environ)
        assert f"--data-dir {home / 'careeros-sample'}" in said

    sample = Commands(home / "careeros-sample", environ)
    assert len(sample.ask("contacts", "imports")["items"]) == 1
    assert len(sample.ask("review", "list")["items"]) == 12
    assert not (home / "careeros").exists()


def test_an_import_that_is_refused_ends_the_start_with_its_sentence(careeros: Commands, files: Path) -> None:
    done = careeros("up", "--port", 0, "--import", files / "nowhere.zip")

    assert done.code == 1
    assert "There is no file or folder" in done.err


def test_work_that_was_left_is_done_by_the_next_up(careeros: Commands, files: Path) -> None:
    careeros.ask("contacts", "import", write_zip(files, (NOOR, KIM)))
    careeros.ask("messages", "draft", "--all", "--no-wait")

    with running(careeros):
        assert until(lambda: len(careeros.ask("review", "list")["items"]) == 2)


def test_a_link_from_the_command_line_signs_in_once(careeros: Commands) -> None:
    with running(careeros) as up:
        link = careeros.ask("sign-in")["url"]
        assert link.startswith(up.url)
        assert link != up.sign_in_url

    assert careeros("sign-in").code == 69


def test_what_a_person_sees_says_how_to_go_on(careeros: Commands, files: Path) -> None:
    line = [PROGRAM, "up", "--port", "0", "--data-dir", careeros.data_dir, "--import", write_zip(files, (NOOR, KIM))]

    said = seen_by_a_person(line, careeros.environ)

    assert "Noor Haddad" in said
    assert "/sign-in/" in said
    assert f"--data-dir {careeros.data_dir}" in said


def seen_by_a_person(line: list[object], environ: dict[str, str]) -> str:
    """What a start prints until it is ready; then it is stopped as by Ctrl-C."""
    with subprocess.Popen(
        list(map(str, line)), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environ
    ) as up:
        assert up.stdout is not None
        said = ""
        for text in iter(up.stdout.readline, ""):
            said += text
            if "Ctrl-C" in text:
                break
        up.send_signal(signal.SIGINT)
        assert up.wait(30) == 0
    return said
