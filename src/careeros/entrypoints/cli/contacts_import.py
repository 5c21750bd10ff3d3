"""Taking a file of contacts, and what became of its rows."""

import csv
from collections.abc import Generator
from contextlib import contextmanager
from json import dumps
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

import click

from careeros.entrypoints.cli.client import Client, Refused, in_path
from careeros.entrypoints.cli.paging import paged
from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import table

_OUTCOMES = ("created", "updated", "unchanged", "merged", "skipped", "invalid")


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--preview", is_flag=True, help="Say what would happen, and keep nothing.")
@click.option("--no-wait", is_flag=True, help="Do not wait for work that an import leaves behind.")
@command
def import_contacts(session: Session, path: Path, *, preview: bool, no_wait: bool) -> None:
    """Import a LinkedIn export: the zip, its unpacked folder, or a Connections.csv."""
    del no_wait  # an import of this version leaves no work behind: it can be searched as soon as it is done
    with session.client() as client:
        answer = send_file(client, path, preview=preview)
    session.show(answer, for_people)


def send_file(client: Client, path: Path, *, preview: bool = False) -> dict[str, Any]:
    """Upload a file, or the CSV files of a folder as one zip."""
    with opened(path) as file:
        return client.upload("/imports", file, name=path.name or str(path), preview=preview)


@contextmanager
def opened(path: Path) -> Generator[IO[bytes], None, None]:
    """The bytes to upload. Raises `Refused` with a sentence when there is nothing to read at the path."""
    try:
        if path.is_dir():
            with TemporaryFile() as packed:
                _pack(path, packed)
                packed.seek(0)
                yield packed
        else:
            with path.open("rb") as file:
                yield file
    except FileNotFoundError:
        advice = "Check the path: LinkedIn's export is a zip in your downloads folder."
        raise Refused(400, "no-such-file", f"There is no file or folder {path}.", advice) from None
    except OSError as error:
        advice = "Check its rights and that it is a file."
        raise Refused(400, "unreadable-file", f"{path} cannot be read: {error.strerror}.", advice) from None


def _pack(folder: Path, into: IO[bytes]) -> None:
    """The folder's CSV files, two levels deep, as a zip."""
    found = [file for pattern in ("*.[cC][sS][vV]", "*/*.[cC][sS][vV]") for file in sorted(folder.glob(pattern))]
    if not found:
        raise Refused(
            400,
            "no-export",
            f"There is no CSV file in the folder {folder}.",
            "Choose the folder of an unpacked export.",
        )
    with ZipFile(into, "w", ZIP_DEFLATED) as packed:
        for file in found:
            packed.write(file, file.relative_to(folder))


@click.command()
@click.argument("import_id", metavar="IMPORT_ID")
@click.option("--csv", "csv_file", type=click.Path(path_type=Path), help="Write a CSV file instead.")
@command
def report(session: Session, import_id: str, csv_file: Path | None) -> None:
    """Print what became of every row of an import, one JSON object a line."""
    with session.client() as client:
        rows = client.every(f"/imports/{in_path(import_id)}/rows")
        if csv_file is None:
            for row in rows:
                click.echo(dumps(row, ensure_ascii=False))
        else:
            written = _write_csv(csv_file, rows)
            answer = {"path": str(csv_file), "rows": written}
            session.show(answer, lambda _: click.echo(f"{written} rows written to {csv_file}"))


def _write_csv(path: Path, rows: Any) -> int:
    written = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("file", "line", "outcome", "reason", "contact_id"))
        for row in rows:
            cells = (row["file"], row["line"], row["outcome"], row["reason"], row["contact_id"] or "")
            writer.writerow(tuple(map(_inert, cells)))
            written += 1
    return written


def _inert(cell: object) -> str:
    """A cell that no spreadsheet takes for a formula."""
    text = str(cell)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


@click.command()
@paged
@command
def imports(session: Session, **wanted: Any) -> None:
    """List imports, newest first."""
    with session.client() as client:
        answer = client.get("/imports", **wanted)
    session.show(answer, _list)


def for_people(answer: dict[str, Any]) -> None:
    """Counts first, then the rows that need a look."""
    counts = ", ".join(f"{answer[outcome]} {outcome}" for outcome in _OUTCOMES if answer[outcome])
    done = "Imported" if answer["import_id"] else "Would import"
    click.echo(f"{done} from {', '.join(answer['files'])}: {counts}")
    look = [row for row in answer["rows"] if row["outcome"] in {"merged", "skipped", "invalid"}]
    if look:
        table(
            ("File", "Line", "Outcome", "Why"), [(r["file"], r["line"], r["outcome"], r["reason"]) for r in look[:50]]
        )
    if len(look) > 50 or answer["rows_omitted"]:
        click.echo(f"All rows: careeros contacts report {answer['import_id']}")


def _list(answer: dict[str, Any]) -> None:
    rows = [
        (one["at"][:16].replace("T", " "), one["kind"], *(one[outcome] for outcome in _OUTCOMES), one["import_id"])
        for one in answer["items"]
    ]
    table(("When", "Kind", *(outcome.capitalize() for outcome in _OUTCOMES), "Id"), rows)
