"""All that is held, in files that any program reads."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from io import TextIOWrapper
from json import dumps
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, Any, Self, cast
from zipfile import ZIP_DEFLATED, ZipFile

from careeros.entrypoints.shared.inert import inert

_CONTACT = (
    "id", "name", "first_name", "last_name", "company", "position", "location", "linkedin_slug", "emails", "phones",
    "tags", "notes", "connected_on", "blocked", "block_reason",
)  # fmt: skip
_FACT = ("id", "kind", "text", "source", "at")
_MESSAGE = ("id", "state", "channel", "purpose", "destination", "subject", "body", "origin", "created_at")
_HISTORY = (
    "last_contact_at", "last_from", "sent", "received", "answered_at", "invitation", "invited_by",
)  # fmt: skip
_ROW = ("import_id", "file", "line", "outcome", "reason")
_SEARCH = ("name", "question", "company", "tag", "channel", "in_touch_since", "quiet_since")
_IMPORT = ("import_id", "at", "kind", "files")


class HeldFiles:
    """Filled with one person after another, as the API shows what is held of them, and then put into a zip.

    Until it is left the files rest in the folder, without names: a process that is killed leaves nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._open = folder, ExitStack()
        self._files: dict[str, IO[str]] = {}
        self._people = self._file("people.json")
        self._people.write("[")
        self._contacts = self._table("contacts.csv", _CONTACT)
        self._facts = self._table("facts.csv", ("contact_id", *_FACT))
        self._messages = self._table("messages.csv", ("contact_id", *_MESSAGE))
        self._histories = self._table("history.csv", ("contact_id", *_HISTORY))
        self._rows = self._table("import_rows.csv", ("contact_id", *_ROW))
        self._some = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def add(self, one: Mapping[str, Any]) -> None:
        contact = one["contact"]
        self._people.write((",\n" if self._some else "\n") + dumps(one, ensure_ascii=False))
        self._some = True
        _write(self._contacts, _CONTACT, contact)
        for fact in contact["facts"]:
            _write(self._facts, _FACT, fact, contact["id"])
        for message in one["messages"]:
            _write(self._messages, _MESSAGE, message, contact["id"])
        if contact["history"]:
            _write(self._histories, _HISTORY, contact["history"], contact["id"])
        for row in one["import_rows"]:
            _write(self._rows, _ROW, row, contact["id"])

    def add_account(
        self, sender: Any, searches: Iterable[Mapping[str, Any]], imports: Iterable[Mapping[str, Any]]
    ) -> None:
        """What belongs to no person alone."""
        self._file("sender.json").write(dumps(sender, ensure_ascii=False) + "\n")
        for name, columns, rows in (("searches.csv", _SEARCH, searches), ("imports.csv", _IMPORT, imports)):
            table = self._table(name, columns)
            for row in rows:
                _write(table, columns, row)

    def zip_into(self, file: IO[bytes]) -> list[str]:
        """The names of the files in it."""
        self._people.write("\n]\n")
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            for name, written in self._files.items():
                written.seek(0)
                with TextIOWrapper(archive.open(name, "w", force_zip64=True), "utf-8", newline="") as into:
                    copyfileobj(written, into)
        return list(self._files)

    def _file(self, name: str) -> IO[str]:
        opened = TemporaryFile("w+", encoding="utf-8", newline="", dir=self._folder)  # noqa: SIM115 - closed with us
        self._files[name] = self._open.enter_context(opened)
        return opened

    def _table(self, name: str, columns: Sequence[str]) -> Any:
        writer = csv.writer(self._file(name))
        writer.writerow(columns)
        return writer


def _write(table: Any, columns: Sequence[str], row: Mapping[str, Any], *before: str) -> None:
    table.writerow([*before, *(inert(_cell(row[column])) for column in columns)])


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return "; ".join(map(str, cast("list[Any]", value))) if isinstance(value, (list, tuple)) else str(value)
