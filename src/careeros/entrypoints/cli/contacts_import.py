"""Taking a file of contacts, and what became of its rows."""

import csv
from json import dumps
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

import click

from careeros.entrypoints.cli.client import Client, Refused, in_path
from careeros.entrypoints.cli.paging import paged
from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import progress, table
from careeros.entrypoints.shared.inert import inert

_CONTACT_FILES = frozenset({".csv", ".vcf"})
_OUTCOMES = ("created", "updated", "unchanged", "merged", "skipped", "invalid")


class ExportPath(click.Path):
    """A path that is one: an empty word, as an unset variable leaves it, is not the folder that one stands in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not str(value):
            self.fail("the path is empty.", param, ctx)
        return super().convert(value, param, ctx)


@click.command()
@click.argument("path", type=ExportPath(path_type=Path))
@click.option("--preview", is_flag=True, help="Say what would happen, and keep nothing.")
@click.option(
    "--map", "told", multiple=True, metavar="COLUMN=FIELD", help="Which field a column is; ignore leaves it alone."
)
@click.option("--no-wait", is_flag=True, help="Leave the index of search to careeros up or careeros work run.")
@command
def import_contacts(session: Session, path: Path, *, preview: bool, told: tuple[str, ...], no_wait: bool) -> None:
    """Import people: LinkedIn's export (the zip, its folder or a file of it), Google's CSV, vCards, any table.

    Of a table that no known program wrote, the columns are guessed by their names, and shown. Say what was not
    guessed: --map "Company name=company" --map "Age=ignore". Fields: name, first_name, last_name, honorific, company,
    position, location, linkedin, email, phone, tags, notes, connected_on.
    """
    with session.client() as client:
        answer = send_file(client, path, session.data_dir / "uploads", preview=preview, told=told)
        if client.in_process and not preview and not no_wait:
            _index(client, answer["import_id"])
    session.show(answer, for_people)


def _index(client: Client, import_id: str) -> None:
    """Do the work that an import has left behind, a row at a time: where nobody else works. Ctrl-C leaves it queued."""
    waiting = sum(1 for _ in client.every("/work", batch=import_id, state="queued"))
    if not waiting:
        return
    with progress("Indexing") as advance:
        done = 0
        advance(done, waiting)
        while True:
            ran = client.post("/work/run", {"batch_id": import_id, "limit": 1})
            if not ran["done"] + ran["failed"]:
                return
            done += ran["done"] + ran["failed"]
            advance(done, max(done, waiting))


def send_file(
    client: Client, path: Path, scratch: Path, *, preview: bool = False, told: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Upload a file, or the CSV files of a folder as one zip, which is packed in the folder `scratch`."""
    with _readable(path, scratch) as file:
        return client.upload("/imports", file, name=path.name or str(path), preview=preview, map=told)


def _readable(path: Path, scratch: Path) -> IO[bytes]:
    """The bytes to upload. Raises `Refused` with a sentence when there is nothing to read at the path."""
    try:
        if path.is_dir():
            return _packed(path, scratch)
        if path.exists() and not path.is_file():
            raise Refused(
                400, "unreadable-file", f"{path} is neither a file nor a folder.", "Choose the export itself."
            )
        return path.open("rb")
    except FileNotFoundError:
        advice = "Check the path: LinkedIn's export is a zip in your downloads folder."
        raise Refused(400, "no-such-file", f"There is no file or folder {path}.", advice) from None
    except OSError as error:
        advice = "Check its rights, and that there is room on the disk."
        raise Refused(400, "unreadable-file", f"{path} cannot be read: {error.strerror}.", advice) from None


def _packed(folder: Path, scratch: Path) -> IO[bytes]:
    """The folder's tables and cards, two levels deep, as a zip that is gone once it is closed."""
    found = [
        file
        for pattern in ("*.*", "*/*.*")
        for file in sorted(folder.glob(pattern))
        if file.suffix.lower() in _CONTACT_FILES and file.is_file()
    ]
    if not found:
        raise Refused(
            400,
            "no-export",
            f"There is no CSV file and no vCard in the folder {folder}.",
            "Choose the folder of an unpacked export.",
        )
    packed = TemporaryFile(dir=scratch)  # noqa: SIM115 - who uploads it closes it
    with ZipFile(packed, "w", ZIP_DEFLATED, strict_timestamps=False) as archive:
        for file in found:
            archive.write(file, file.relative_to(folder))
    packed.seek(0)
    return packed


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
            try:
                written = _write_csv(csv_file, rows)
            except OSError as error:
                message = f"{csv_file} cannot be written: {error.strerror}."
                raise Refused(400, "unwritable-file", message, "Give another path.") from None
            answer = {"path": str(csv_file), "rows": written}
            session.show(answer, lambda _: click.echo(f"{written} rows written to {csv_file}"))


def _write_csv(path: Path, rows: Any) -> int:
    written = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("file", "line", "outcome", "reason", "contact_id"))
        for row in rows:
            cells = (row["file"], row["line"], row["outcome"], row["reason"], row["contact_id"] or "")
            writer.writerow(tuple(map(inert, cells)))
            written += 1
    return written


@click.command()
@paged
@command
def imports(session: Session, **wanted: Any) -> None:
    """List imports, newest first."""
    with session.client() as client:
        answer = client.get("/imports", **wanted)
    session.show(answer, _list)


@click.command()
@click.argument("import_id", metavar="IMPORT_ID")
@command
def undo(session: Session, import_id: str) -> None:
    """Take an import back: who it alone created goes, what somebody touched since stays."""
    with session.client() as client:
        answer = client.post(f"/imports/{in_path(import_id)}/undo")
    session.show(answer, _undone)


def _undone(answer: dict[str, Any]) -> None:
    removed, put_back, kept = (len(answer[name]) for name in ("removed", "put_back", "kept"))
    click.echo(f"{removed} removed, {put_back} put back as before, {kept} kept")
    if kept:
        table(("Kept", "Why"), [(one["contact_id"], one["reason"]) for one in answer["kept"]])


def for_people(answer: dict[str, Any]) -> None:
    """Counts first, then the rows that need a look."""
    counts = ", ".join(f"{answer[outcome]} {outcome}" for outcome in _OUTCOMES if answer[outcome])
    done = "Imported" if answer["import_id"] else "Would import"
    click.echo(f"{done} from {', '.join(answer['files'])}: {counts}")
    for remark in answer["remarks"]:
        click.echo(remark)
    if history := answer["history"]:
        unknown = f", {history['unknown']} people are no contacts" if history["unknown"] else ""
        click.echo(f"History of {history['contacts']} contacts, {history['notes']} new notes{unknown}")
        if history["replied"]:
            click.echo(f"Answered since: {len(history['replied'])} of the messages that you sent")
    if answer["mapping"]:
        table(("Column", "Taken for"), [(column, field or "nothing") for column, field in answer["mapping"].items()])
    look = [row for row in answer["rows"] if row["outcome"] in {"merged", "skipped", "invalid"}]
    if look:
        table(
            ("File", "Line", "Outcome", "Why"), [(r["file"], r["line"], r["outcome"], r["reason"]) for r in look[:50]]
        )
    if answer["import_id"] and (len(look) > 50 or answer["rows_omitted"]):
        click.echo(f"All rows: careeros contacts report {answer['import_id']}")


def _list(answer: dict[str, Any]) -> None:
    rows = [
        (
            one["at"][:16].replace("T", " "),
            one["kind"] + (" (undone)" if one["undone_at"] else ""),
            *(one[outcome] for outcome in _OUTCOMES),
            one["import_id"],
        )
        for one in answer["items"]
    ]
    table(("When", "Kind", *(outcome.capitalize() for outcome in _OUTCOMES), "Id"), rows)
