"""Bad input and trouble: one clear sentence, the right exit code, nothing half-imported, never a traceback."""

import os
import socket
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest

from careeros.adapters.embedded_postgres.folder import DataFolder
from tests.e2e.commands import PROGRAM, Commands, Done, running
from tests.exports import HEADER, NOOR, connections, write_csv


def _missing(folder: Path) -> Path:
    return folder / "nowhere.zip"


def _folder_without_export(folder: Path) -> Path:
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    return folder


def _not_a_zip(folder: Path) -> Path:
    path = folder / "export.zip"
    path.write_bytes(b"PK\x03\x04 and then nothing of the kind")
    return path


def _zip_without_connections(folder: Path) -> Path:
    path = folder / "export.zip"
    with ZipFile(path, "w") as packed:
        packed.writestr("Rich_Media.csv", "Date,Link\n")
    return path


def _wrong_header(folder: Path) -> Path:
    path = folder / "Connections.csv"
    path.write_text("Colour,Size\nred,3\n")
    return path


def _no_usable_row(folder: Path) -> Path:
    return write_csv(folder, [",,,,,,07 Jun 2026", ",,,,,,08 Jun 2026"])


def _long_field(folder: Path) -> Path:
    return write_csv(folder, [NOOR, f"Kim,Lee,,,{'x' * 200_000},,01 Jan 2020"])


def _empty(folder: Path) -> Path:
    path = folder / "Connections.csv"
    path.write_text("")
    return path


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_missing, "There is no file or folder"),
        (_folder_without_export, "no CSV file"),
        (_not_a_zip, "zip"),
        (_zip_without_connections, "Connections.csv"),
        (_wrong_header, "Colour"),
        (_no_usable_row, "no row with a person"),
        (_long_field, "line 6"),
        (_empty, "empty"),
    ],
)
def test_what_cannot_be_imported_is_refused_in_one_sentence(
    nothing_kept: Commands, files: Path, make: Callable[[Path], Path], says: str
) -> None:
    done = nothing_kept("contacts", "import", make(files), "--json")

    assert done.code == 1
    assert says in done.err
    assert set(done.answer["error"]) == {"code", "message", "mend"}
    assert len(done.err.strip().splitlines()) == 1
    assert nothing_kept.ask("contacts", "list")["items"] == []
    assert nothing_kept.ask("contacts", "imports")["items"] == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_an_untidy_export_is_no_error(careeros: Commands, files: Path, encoding: str) -> None:
    text = connections([NOOR.replace("Noor", "Zoë"), NOOR.replace("Noor", "Zoë"), ",,,,,,07 Jun 2026"])
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    path = files / "Connections.csv"
    path.write_bytes(mark + text.replace("\n", "\r\n").encode(encoding))

    imported = careeros.ask("contacts", "import", path)

    assert (imported["created"], imported["skipped"]) == (1, 2)
    assert careeros.ask("contacts", "list")["items"][0]["first_name"] == "Zoë"


NOBODY = str(UUID(int=5))


@pytest.mark.parametrize(
    "arguments",
    [
        ("contacts", "show", NOBODY),
        ("contacts", "show", "not-an-id"),
        ("contacts", "show", "../status"),
        ("contacts", "add-fact", NOBODY, "--kind", "note", "--text", "x"),
        ("contacts", "report", NOBODY),
        ("messages", "draft", "--to", NOBODY),
        ("review", "show", "1"),
        ("review", "approve", NOBODY, "--fingerprint", "x"),
        ("deliver", "handoff", NOBODY),
        ("work", "retry", NOBODY),
    ],
)
def test_what_there_is_not_is_not_found(nothing_kept: Commands, arguments: tuple[str, ...]) -> None:
    done = nothing_kept(*arguments, "--json")

    assert (done.code, done.answer["error"]["code"]) == (4, "not-found")


@pytest.mark.parametrize(
    "arguments",
    [
        ("contacts", "list", "--limit", "0"),
        ("contacts", "import"),
        ("messages", "draft"),
        ("messages", "draft", "--all", "--purpose", "flattery"),
        ("review", "approve", NOBODY),
        ("nonsense",),
        ("up", "--port", "70000"),
    ],
)
def test_wrong_usage_is_2(careeros: Commands, arguments: tuple[str, ...]) -> None:
    done = careeros(*arguments)

    assert done.code == 2
    assert done.err


def test_a_cursor_of_something_else_is_refused(careeros: Commands) -> None:
    done = careeros("contacts", "list", "--after", "xyz", "--json")

    assert (done.code, done.answer["error"]["code"]) == (1, "invalid-input")


def test_a_port_in_use_is_refused_and_nothing_is_left_running(newcomer: Commands) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = newcomer("up", "--port", port)

    assert done.code == 1
    assert f"port {port} is in use" in done.err
    assert newcomer.ask("status")["running"] is False


def test_a_second_up_says_where_the_first_one_is(careeros: Commands) -> None:
    with running(careeros) as first:
        second = careeros("up", "--port", 0)

    assert second.code == 1
    assert first.url in second.err


def test_a_busy_folder_is_waited_for(careeros: Commands) -> None:
    folder = DataFolder(careeros.data_dir)
    folder.prepare()
    lock = folder.hold()
    threading.Timer(1.5, lock.close).start()

    done = careeros("contacts", "list", "--json")

    assert done.code == 0
    assert "Waiting" in done.err


def test_a_folder_that_stays_busy_is_69(careeros: Commands) -> None:
    folder = DataFolder(careeros.data_dir)
    folder.prepare()
    lock = folder.hold()

    done = careeros("contacts", "list", "--json")

    lock.close()
    assert (done.code, done.answer["error"]["code"]) == (69, "folder-busy")
    assert str(os.getpid()) in done.err


@pytest.mark.parametrize("arguments", [("contacts", "list"), ("up", "--port", "0")])
def test_a_database_that_does_not_answer_is_69(newcomer: Commands, arguments: tuple[str, ...]) -> None:
    there = Commands(newcomer.data_dir, newcomer.environ | {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/x"})

    done = there(*arguments)

    assert done.code == 69
    assert "DATABASE_URL" in done.err


@pytest.mark.parametrize(
    "environ",
    [{"DATABASE_URL": "mysql://x"}, {"REDIS_URL": "redis://127.0.0.1"}, {"CAREEROS_WORKERS": "many"}],
)
def test_settings_that_cannot_be_are_refused_by_name(newcomer: Commands, environ: dict[str, str]) -> None:
    done = Commands(newcomer.data_dir, newcomer.environ | environ)("contacts", "list")

    assert done.code == 1
    assert next(iter(environ)) in done.err


@pytest.mark.skipif(os.getuid() != 0, reason="only root may mount a small disk")
def test_a_disk_that_fills_up_during_an_import_keeps_nothing_of_it(newcomer: Commands, files: Path) -> None:
    small = newcomer.data_dir.parent / "small"
    small.mkdir(mode=0o755)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=130m,mode=0755", "none", small], check=False).returncode:
        pytest.skip("this machine does not let root mount a small disk")
    try:
        there = Commands(small / "data", newcomer.environ)
        there.ask("contacts", "list")
        rows = [
            f"Person,Number{number},https://www.linkedin.com/in/person-{number},,Harbor,{'Role ' * 64},01 Jan 2020"
            for number in range(60_000)
        ]
        done: Done = there("contacts", "import", write_csv(files, rows))
        assert done.code != 0
        assert "full" in done.err
        assert there.ask("contacts", "list")["items"] == []
    finally:
        subprocess.run(["umount", "-l", small], check=True)


def test_an_export_with_a_header_and_nothing_else_is_refused(careeros: Commands, files: Path) -> None:
    path = files / "Connections.csv"
    path.write_text(HEADER)

    assert careeros("contacts", "import", path).code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("contacts", "list", "--tag", "a\x01b"),
        ("contacts", "find", b"caf\xe9"),
        ("contacts", "find", "\U0001f30a"),
        ("contacts", "list", "--after", "eyJ4IjoxfQ"),
        ("contacts", "imports", "--after", "WyI5OTk5OTk5OTk5OTk5OTkiXQ"),
    ],
)
def test_odd_words_are_answered_without_a_traceback(nothing_kept: Commands, arguments: tuple[object, ...]) -> None:
    line = [PROGRAM, *arguments, "--data-dir", str(nothing_kept.data_dir), "--json"]

    done = subprocess.run(line, capture_output=True, env=nothing_kept.environ, check=False, timeout=60)  # pyright: ignore[reportCallIssue, reportArgumentType]

    assert done.returncode in {0, 1}
    assert b"Traceback" not in done.stderr


def test_a_report_that_cannot_be_written_is_refused(careeros: Commands, files: Path) -> None:
    imported = careeros.ask("contacts", "import", write_csv(files))

    done = careeros("contacts", "report", imported["import_id"], "--csv", files / "nowhere" / "report.csv")

    assert done.code == 1
    assert "cannot be written" in done.err


def test_a_folder_with_an_old_file_is_imported(careeros: Commands, files: Path) -> None:
    os.utime(write_csv(files), (0, 0))

    assert careeros.ask("contacts", "import", files)["created"] == 4


def test_tables_are_shown_whatever_the_width_is_said_to_be(careeros: Commands, files: Path) -> None:
    there = Commands(careeros.data_dir, careeros.environ | {"COLUMNS": ""})
    there.ask("contacts", "import", write_csv(files))

    assert "Noor Haddad" in there("contacts", "list").out


def test_what_is_neither_a_file_nor_a_folder_is_refused(careeros: Commands, files: Path) -> None:
    os.mkfifo(files / "fifo.csv")
    alone = careeros("contacts", "import", files / "fifo.csv", timeout=30)
    write_csv(files)
    beside = careeros.ask("contacts", "import", files)

    assert (alone.code, "neither a file nor a folder" in alone.err) == (1, True)
    assert beside["created"] == 4
    assert careeros("contacts", "import", "").code == 2


def test_a_data_folder_with_a_name_that_shells_read_is_refused(careeros: Commands) -> None:
    there = Commands(careeros.data_dir.parent / 'a "$b"', careeros.environ)

    done = there("contacts", "list", "--json")

    assert (done.code, done.answer["error"]["code"]) == (1, "folder-unusable")
