"""What CareerOS exports, it reads again."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from attrs import asdict
from hypothesis import given, settings

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.domain.contacts import Name
from careeros.domain.imports import ContactRecord, Outcome
from careeros.entrypoints.shared.held_files import HeldFiles
from careeros.ports.contact_source import SourceContents
from tests.unit.contact_files.exports import read
from tests.unit.contact_files.test_round_trip import ANYBODY

COLUMNS = (
    "id,name,first_name,last_name,company,position,location,linkedin_slug,emails,phones,tags,notes,connected_on,"
    "blocked,block_reason\n"
)
KIM = ContactRecord(
    Name("Kim Lee", "Kim", "Lee"),
    "=Harbor",
    "@Consultant",
    "Porto",
    "kim-lee",
    ("kim@harbor.example", "k@home.example"),
    ("+351 21 555 01 00", "+351 91 555 01 00"),
    date(2024, 5, 3),
    ("Climate", "-tide"),
    "- met at DataConf\n+ likes tides",
    blocked=True,
    block_reason="asked us to",
)


def held(one: ContactRecord) -> dict[str, Any]:
    """As the API shows it."""
    name = {"name": one.name.full, "first_name": one.name.first, "last_name": one.name.last}
    day = one.connected_on.isoformat() if one.connected_on else None
    shown = {"id": "1", "facts": [], "history": None, **asdict(one), **name, "connected_on": day}
    return {"contact": shown, "messages": [], "import_rows": []}


def exported(folder: Path, *people: ContactRecord) -> SourceContents:
    with HeldFiles(folder) as files, (folder / "upload").open("w+b") as into:
        for one in people:
            files.add(held(one))
        files.add_account({}, (), ())
        files.zip_into(into)
    return FileContactSource().open(folder / "upload", name="careeros.zip")


def test_an_export_is_known_by_its_contents_and_holds_the_same_people(tmp_path: Path) -> None:
    noor = ContactRecord(Name("Noor Haddad"), phones=("+49 170 5550100",))

    contents = exported(tmp_path, KIM, noor)

    assert (contents.kind, contents.files, contents.columns) == ("careeros", ("contacts.csv",), None)
    assert [(row.line, row.record, row.reason) for row in contents.rows] == [(2, KIM, ""), (4, noor, "")]


@settings(max_examples=60, deadline=None)
@given(one=ANYBODY)
def test_anybody_who_was_exported_is_read_as_they_were(one: ContactRecord) -> None:
    with TemporaryDirectory() as folder:
        (only,) = exported(Path(folder), one).rows

    assert only.record == one


def test_the_table_alone_is_enough_and_a_row_of_nobody_says_why(tmp_path: Path) -> None:
    kim, nobody = read(tmp_path, f"{COLUMNS}1,Kim Lee,,,,,,,,,,,,False,unsaid\n2,,,,Harbor,,,,,,,,,False,\n")

    assert kim.record == ContactRecord(Name("Kim Lee"))
    assert (nobody.record, nobody.outcome) == (None, Outcome.INVALID)


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("'=1+1", "=1+1"), ("'+49 170 5550100", "+49 170 5550100"), ("'-x", "-x"), ("'@home", "@home"), ("' =x", "=x"),
        ("'t Hart", "'t Hart"), ("''=x", "''=x"), ("=1+1", "=1+1"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("notes", ["one line", '"two\nlines"'])
def test_the_mark_of_text_is_taken_off_in_any_table(tmp_path: Path, cell: str, said: str, notes: str) -> None:
    (only,) = read(tmp_path, f"Name,Company,Notes\nKim,{cell},{notes}\n")

    assert only.record is not None
    assert only.record.company == said
