"""Exports to read in tests."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.domain.errors import InvalidInput
from careeros.domain.imports import ContactRecord, SourceRow
from careeros.ports.contact_source import SourceContents

PREAMBLE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    "You will only see email addresses for connections who have allowed their connections to see or download their "
    "email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here "
    'https://www.linkedin.com/help/linkedin/answer/261"\n\n'
)
COLUMNS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
)
NOOR = "Noor,Haddad,https://www.linkedin.com/in/noor-h,,Tidewater Labs,Data Engineer,08 Feb 2026"


def opened(folder: Path, contents: str | bytes, name: str = "Connections.csv") -> SourceContents:
    path = folder / "upload"
    path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())
    return FileContactSource().open(path, name=name)


def read(folder: Path, contents: str | bytes) -> list[SourceRow]:
    return list(opened(folder, contents).rows)


def row(folder: Path, line: str, columns: str = COLUMNS) -> SourceRow:
    """The one row of a file with that line."""
    (only,) = read(folder, PREAMBLE + columns + line)
    return only


def person(folder: Path, line: str, columns: str = COLUMNS) -> ContactRecord:
    record = row(folder, line, columns).record
    assert record is not None
    return record


def zipped(folder: Path, files: dict[str, str | bytes], compression: int = ZIP_DEFLATED) -> Path:
    path = folder / "export.zip"
    with ZipFile(path, "w", compression) as packed:
        for name, contents in files.items():
            packed.writestr(name, contents)
    return path


def opened_zip(folder: Path, files: dict[str, str | bytes]) -> SourceContents:
    return FileContactSource().open(zipped(folder, files), name="export.zip")


def refusal(folder: Path, contents: str | bytes, name: str = "Connections.csv") -> str:
    """The sentence with which the file is turned away, at once or while it is read."""
    with pytest.raises(InvalidInput) as caught:
        _read_through(folder, contents, name)
    assert caught.value.mend.endswith(".")
    return caught.value.message


def _read_through(folder: Path, contents: str | bytes, name: str) -> None:
    found = opened(folder, contents, name)
    list(found.history or found.rows)


def zip_refusal(folder: Path, files: dict[str, str | bytes]) -> str:
    with pytest.raises(InvalidInput) as caught:
        list(opened_zip(folder, files).rows)
    assert caught.value.mend.endswith(".")
    return caught.value.message
