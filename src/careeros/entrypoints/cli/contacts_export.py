"""All that is held, in files that any program reads."""

import csv
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from json import dumps
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, cast
from zipfile import ZIP_DEFLATED, ZipFile

from careeros.entrypoints.cli.client import Client, Refused
from careeros.entrypoints.shared.inert import inert

_CONTACT = (
    "id", "name", "first_name", "last_name", "company", "position", "location", "linkedin_slug", "emails", "phones",
    "tags", "notes", "connected_on", "blocked", "block_reason",
)  # fmt: skip
_FACT = ("id", "kind", "text", "source", "at")
_SEARCH = ("name", "question", "company", "tag", "channel", "in_touch_since", "quiet_since")
_MESSAGE = ("id", "state", "channel", "purpose", "destination", "subject", "body", "origin", "created_at")


def write_export(client: Client, path: Path, contact_id: str | None) -> dict[str, Any]:
    """Write the zip beside its place first: a file that is there is replaced only by a whole one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            unfinished = Path(file.name)
            try:
                with ZipFile(file, "w", ZIP_DEFLATED) as archive:
                    names = _fill(archive, client, contact_id)
            except BaseException:
                unfinished.unlink()
                raise
        unfinished.replace(path)
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror}."
        raise Refused(400, "unwritable-file", message, "Give another path.") from None
    return {"path": str(path), "files": names}


def _fill(archive: ZipFile, client: Client, contact_id: str | None) -> list[str]:
    with TextIOWrapper(archive.open("people.json", "w", force_zip64=True), "utf-8") as file:
        file.write("[\n")
        for place, one in enumerate(_held(client, contact_id)):
            file.write((",\n" if place else "") + dumps(one, ensure_ascii=False))
        file.write("\n]\n")
    _table(archive, "contacts.csv", _CONTACT, (one["contact"] for one in _held(client, contact_id)))
    facts = (
        {"contact_id": one["contact"]["id"]} | fact
        for one in _held(client, contact_id)
        for fact in one["contact"]["facts"]
    )
    _table(archive, "facts.csv", ("contact_id", *_FACT), facts)
    messages = (
        {"contact_id": one["contact"]["id"]} | message
        for one in _held(client, contact_id)
        for message in one["messages"]
    )
    _table(archive, "messages.csv", ("contact_id", *_MESSAGE), messages)
    if contact_id is None:
        with TextIOWrapper(archive.open("sender.json", "w"), "utf-8") as file:
            file.write(dumps(client.get("/sender"), ensure_ascii=False) + "\n")
        _table(archive, "searches.csv", _SEARCH, iter(client.get("/searches")["items"]))
        _table(archive, "imports.csv", ("import_id", "at", "kind", "files"), client.every("/imports"))
    return archive.namelist()


def _held(client: Client, contact_id: str | None) -> Iterator[dict[str, Any]]:
    if contact_id is not None:
        yield from client.get("/contacts/held", contact_id=contact_id)["items"]
    else:
        yield from client.every("/contacts/held")


def _table(archive: ZipFile, name: str, columns: Sequence[str], rows: Iterator[dict[str, Any]]) -> None:
    with TextIOWrapper(archive.open(name, "w", force_zip64=True), "utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for row in rows:
            writer.writerow([inert(_cell(row[column])) for column in columns])


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return "; ".join(map(str, cast("list[Any]", value))) if isinstance(value, list) else str(value)
