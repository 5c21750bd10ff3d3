"""A table that begins with somebody instead of the names of its columns."""

from pathlib import Path

import pytest

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.domain.columns import told_columns
from careeros.domain.contacts import Name
from careeros.domain.errors import InvalidInput
from careeros.domain.imports import ContactRecord
from tests.unit.contact_files.exports import opened, opened_zip, read

TWO = "Hans Müller,hans@x.example,ACME\nEva Braun,eva@x.example,SAP\n"


def refused(folder: Path, text: str, *pairs: str) -> InvalidInput:
    path = folder / "upload"
    path.write_text(text)
    with pytest.raises(InvalidInput) as caught:
        list(FileContactSource().open(path, name="people.csv", told=told_columns(pairs)).rows)
    return caught.value


@pytest.mark.parametrize(
    ("text", "held", "example"),
    [
        (TWO, "an e-mail address", "name,email,company"),
        (f"\n{TWO}", "an e-mail address", "name,email,company"),
        ("Kim;Lee;+49 30 1234567;Harbor;Diver;44\n", "a phone number",
        "first name;last name;phone;company;position;other"),
        ("Kim Lee\thttps://www.linkedin.com/in/kim-lee\t2024-05-03\n", "a link", "name\tlinkedin\tconnected on"),
        ("Kim Lee,https://kim.example,k@x.example,k2@x.example\n", "a link", "name,website,email,email 2"),
        ("1,Kim Lee,k@x.example,knows all of the tides that there are\n", "an e-mail address",
        "other,name,email,notes"),
        ("https://www.linkedin.com/in/kim-lee\nhttps://www.linkedin.com/in/noor-h\n", "a link", "linkedin"),
        ("Kim Lee,030 / 1234567\n", "a phone number", "name,phone"),
        ("Kim,kim@first.example,First\n", "an e-mail address", "name,email,company"),
    ],
)  # fmt: skip
def test_a_first_line_that_is_somebody_is_told_with_a_line_to_put_above(
    tmp_path: Path, text: str, held: str, example: str
) -> None:
    found = refused(tmp_path, text)

    line = 2 if text.startswith("\n") else 1
    assert found.message == (
        f"people.csv, line {line}: this line does not name the columns, it is somebody: {held} stands in it."
    )
    assert found.mend == f"Put a line above it that does, for example “{example}”."


def test_with_that_line_above_it_nobody_is_lost(tmp_path: Path) -> None:
    found = refused(tmp_path, TWO)
    above = found.mend.split("“")[1].split("”")[0]

    assert [row.record for row in read(tmp_path, f"{above}\n{TWO}")] == [
        ContactRecord(Name("Hans Müller"), "ACME", emails=("hans@x.example",)),
        ContactRecord(Name("Eva Braun"), "SAP", emails=("eva@x.example",)),
    ]


def test_somebody_is_not_told_as_the_name_of_a_column(tmp_path: Path) -> None:
    assert "it is somebody" in refused(tmp_path, TWO, "Hans Müller=name", "ACME=company").message


def test_the_same_holds_of_the_only_table_in_a_zip(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"^people\.csv, line 1: this line does not name the columns"):
        opened_zip(tmp_path, {"people.csv": TWO})


def test_a_preamble_may_hold_an_address(tmp_path: Path) -> None:
    contents = opened(tmp_path, "My people; questions to k@x.example\nName;E-mail\nKim Lee;kim@x.example\n")

    assert [row.record for row in contents.rows] == [ContactRecord(Name("Kim Lee"), emails=("kim@x.example",))]
