"""What every `ContactSource` promises."""

from pathlib import Path

import pytest

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.domain.columns import ContactField
from careeros.domain.contacts import Name
from careeros.domain.errors import InvalidInput
from careeros.domain.imports import ContactRecord, Outcome
from careeros.ports.contact_source import ContactSource
from tests.address_books import ADDRESS_BOOKS
from tests.exports import CLOSED, KIM, NOOR, write_csv, write_zip


@pytest.fixture(params=[FileContactSource])
def source(request: pytest.FixtureRequest) -> ContactSource:
    return request.param()


def test_rows_come_in_the_order_of_the_file_with_their_lines(source: ContactSource, tmp_path: Path) -> None:
    contents = source.open(write_csv(tmp_path, (NOOR, CLOSED, KIM)), name="my connections")
    rows = list(contents.rows)

    assert [(row.line, row.record is not None) for row in rows] == [(5, True), (6, False), (7, True)]
    assert rows[1].outcome is Outcome.SKIPPED
    assert rows[1].reason
    assert contents.files == ("my connections",)


def test_who_the_contacts_are_of_is_told_where_the_file_says_so(source: ContactSource, tmp_path: Path) -> None:
    with_profile = source.open(write_zip(tmp_path), name="export.zip")
    list(with_profile.rows)

    assert with_profile.profile is not None
    assert with_profile.profile.sender.name.full == "Mira Sol"
    assert source.open(write_csv(tmp_path), name="Connections.csv").profile is None


@pytest.mark.parametrize(("kind", "text", "lines"), ADDRESS_BOOKS.values(), ids=ADDRESS_BOOKS)
def test_every_kind_of_address_book_says_the_same_people(
    source: ContactSource, tmp_path: Path, kind: str, text: str, lines: tuple[int, int]
) -> None:
    path = tmp_path / "upload-1"
    path.write_text(text)

    contents = source.open(path, name="people")
    noor, kim = contents.rows

    assert (contents.kind, contents.files, contents.profile) == (kind, ("people",), None)
    assert (noor.line, kim.line) == lines
    assert noor.record == ContactRecord(
        Name("Noor Haddad", "Noor", "Haddad"),
        "Tidewater Labs",
        "Data Engineer",
        linkedin_slug="noor-haddad",
        emails=("noor@tidewater.example", "n@home.example"),
        phones=("+351 21 555 01 00",),
        tags=("Climate",),
        notes="Met at DataConf",
    )
    assert kim.record == ContactRecord(
        Name("Kim Lee", "Kim", "Lee"), "Harbor Analytics", "Climate Consultant", emails=("kim@example.org",)
    )


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"PK\x03\x04broken", b"%PDF-1.7", b"Colour,Size\nred,3\n"])
def test_what_is_no_list_of_contacts_is_refused_by_the_name_that_its_owner_gave_it(
    source: ContactSource, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "upload-1"
    path.write_bytes(content)

    with pytest.raises(InvalidInput, match="holiday") as refused:
        list(source.open(path, name="holiday.file").rows)
    assert refused.value.mend


def test_what_columns_are_taken_for_is_shown_and_can_be_told(source: ContactSource, tmp_path: Path) -> None:
    path = tmp_path / "upload-1"
    path.write_text("Who,Works at,Age\nNoor Haddad,Tidewater Labs,34\n")

    guessed = source.open(path, name="people")
    told = source.open(path, name="people", told={"Works at": ContactField.NOTES, "Age": ContactField.TAGS})

    assert guessed.columns == {"Who": ContactField.NAME, "Works at": ContactField.COMPANY, "Age": None}
    assert told.columns == {"Who": ContactField.NAME, "Works at": ContactField.NOTES, "Age": ContactField.TAGS}
    assert [row.record for row in told.rows] == [
        ContactRecord(Name("Noor Haddad"), tags=("34",), notes="Tidewater Labs")
    ]


@pytest.mark.parametrize(
    ("column", "text"), [("Shoe size", "Name\nNoor\n"), ("Name", "First Name,Last Name,Connected On\n")]
)
def test_columns_that_are_not_there_or_are_known_cannot_be_told(
    source: ContactSource, tmp_path: Path, column: str, text: str
) -> None:
    path = tmp_path / "upload-1"
    path.write_text(text)

    with pytest.raises(InvalidInput, match="people"):
        source.open(path, name="people", told={column: ContactField.NAME})
