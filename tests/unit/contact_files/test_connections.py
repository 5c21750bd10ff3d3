from datetime import date
from pathlib import Path

import pytest

from careeros.domain.contacts import Name
from careeros.domain.imports import ContactRecord, Outcome
from tests.unit.contact_files.exports import COLUMNS, NOOR, PREAMBLE, opened, person, read, row

REORDERED = (
    "Connected On,Position,Company,Last Name,First Name,URL\n"
    "08 Feb 2026,Data Engineer,Tidewater Labs,Haddad,Noor,linkedin.com/in/noor-h"
)
RECORD = ContactRecord(
    Name("Noor Haddad", "Noor", "Haddad"), "Tidewater Labs", "Data Engineer", "", "noor-h", (), (), date(2026, 2, 8)
)


def test_todays_export_is_read_with_its_true_lines(tmp_path: Path) -> None:
    contents = opened(tmp_path, PREAMBLE + COLUMNS + NOOR, "mine.csv")

    (only,) = contents.rows
    assert (contents.kind, contents.files, contents.profile) == ("linkedin", ("mine.csv",), None)
    assert (only.file, only.line, only.record) == ("mine.csv", 5, RECORD)


@pytest.mark.parametrize(
    "text",
    [
        COLUMNS + NOOR,
        (PREAMBLE + COLUMNS + NOOR).replace("\n", "\r\n"),
        (PREAMBLE + COLUMNS + NOOR).replace("\n", "\r"),
        PREAMBLE.replace("\n", ",,,,,,\n") + COLUMNS + NOOR + "\n\n  \n",
        (COLUMNS + NOOR).replace(",", ";"),
        (COLUMNS + NOOR).replace(",", "\t"),
        "sep=;\n" + (COLUMNS + NOOR).replace(",", ";"),
        COLUMNS.lower().replace(" ", "") + NOOR,
        REORDERED,
        COLUMNS.replace("\n", ",,\n") + NOOR + ",,",
        COLUMNS.replace("\n", ",Tags\n") + NOOR,
    ],
    ids="bare CRLF CR preamble-in-cells semicolons tabs sep-line header-case order padded trimmed".split(),
)
def test_every_dialect_says_the_same(tmp_path: Path, text: str) -> None:
    assert [one.record for one in read(tmp_path, text)] == [RECORD]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_says_the_same(tmp_path: Path, encoding: str) -> None:
    (only,) = read(tmp_path, (PREAMBLE + COLUMNS + "Zoë,Süß,,,Café – Bar,,08 Feb 2026").encode(encoding))

    assert only.record == ContactRecord(Name("Zoë Süß", "Zoë", "Süß"), "Café – Bar", connected_on=date(2026, 2, 8))


def test_utf_16_is_read_in_either_order(tmp_path: Path) -> None:
    text = "\ufeff" + COLUMNS + NOOR

    assert read(tmp_path, text.encode("utf-16-be")) == read(tmp_path, text.encode("utf-16-le"))


def test_exports_before_2023_have_no_address_of_the_profile(tmp_path: Path) -> None:
    columns = "First Name,Last Name,Email Address,Company,Position,Connected On\n"

    found = person(tmp_path, "Noor,Haddad,Noor@Tidewater.Example,Tidewater Labs,Data Engineer,08 Feb 2021", columns)

    assert (found.linkedin_slug, found.emails, found.company) == (None, ("noor@tidewater.example",), "Tidewater Labs")


def test_a_row_with_only_a_date_is_nobody(tmp_path: Path) -> None:
    closed = row(tmp_path, ",,,,,,07 Jun 2026")

    assert (closed.record, closed.outcome) == (None, Outcome.SKIPPED)
    assert closed.reason == "Only a date: the profile is closed or hidden."


def test_a_row_of_empty_cells_is_skipped(tmp_path: Path) -> None:
    assert row(tmp_path, ",,,,,,").outcome is Outcome.SKIPPED


@pytest.mark.parametrize(
    "line",
    [
        ",,https://www.linkedin.com/in/noor-h,,,,08 Feb 2026",
        ",,,,Tidewater Labs,,08 Feb 2026",
        ",,,noor@tidewater.example,,,08 Feb 2026",
        "🚀,.,,,Tidewater Labs,,08 Feb 2026",
    ],
)
def test_somebody_without_a_name_is_invalid_and_it_is_said_why(tmp_path: Path, line: str) -> None:
    nameless = row(tmp_path, line)

    assert (nameless.record, nameless.outcome) == (None, Outcome.INVALID)
    assert nameless.reason.startswith("No name in it, only ")


def test_a_comma_too_many_makes_the_row_invalid(tmp_path: Path) -> None:
    rows = read(tmp_path, COLUMNS + NOOR.replace("Labs", "Labs, Inc.") + "\n" + NOOR)

    assert [one.outcome for one in rows] == [Outcome.INVALID, Outcome.CREATED]
    assert rows[0].reason == "Has 8 cells where the header has 7: is a comma in a cell that is not quoted?"


def test_a_row_cut_short_is_invalid(tmp_path: Path) -> None:
    assert row(tmp_path, "Noor,Haddad,,,Tidew").reason == "Has 5 cells where the header has 7: the row is cut short."


def test_quoted_commas_quotes_and_line_breaks_belong_to_the_cell(tmp_path: Path) -> None:
    rows = read(tmp_path, COLUMNS + 'Noor,Haddad,,,"Foo, Inc.","The ""Chief""\nof Data",08 Feb 2026\n' + NOOR)

    assert rows[0].record is not None
    assert (rows[0].record.company, rows[0].record.position) == ("Foo, Inc.", 'The "Chief" of Data')
    assert [one.line for one in rows] == [2, 4]


@pytest.mark.parametrize("placeholder", ["n/a", "N/A", "-", "--", "null", "None", "."])
def test_placeholders_say_nothing(tmp_path: Path, placeholder: str) -> None:
    found = person(tmp_path, f"Noor,Haddad,,,{placeholder},{placeholder},08 Feb 2026")

    assert (found.company, found.position) == ("", "")


def test_the_page_of_a_company_is_no_profile(tmp_path: Path) -> None:
    found = person(tmp_path, "Noor,Haddad,https://www.linkedin.com/company/tidewater,,,,08 Feb 2026")

    assert found.linkedin_slug is None


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Noor.H@Tidewater.EXAMPLE", ("noor.h@tidewater.example",)),
        ("mailto:noor@tidewater.example", ("noor@tidewater.example",)),
        ("noor@tidewater.example; n@home.example", ("noor@tidewater.example", "n@home.example")),
        ("noor at tidewater", ()),
        ("noor@localhost", ()),
        ("noor@@tidewater.example", ()),
        ("n/a", ()),
        ("noor@-tidewater.example", ()),
        ("noor@tidewater..example", ()),
    ],
)
def test_only_what_looks_like_an_address_is_kept(tmp_path: Path, written: str, kept: tuple[str, ...]) -> None:
    assert person(tmp_path, f"Noor,Haddad,,{written},,,08 Feb 2026").emails == kept


@pytest.mark.parametrize("formula", ["=HYPERLINK(A1)", "+1-800", "-2+3", "@SUM(A1)"])
def test_formulas_are_text(tmp_path: Path, formula: str) -> None:
    found = person(tmp_path, f"{formula},Haddad,,,{formula},{formula},08 Feb 2026")

    assert (found.name.first, found.company, found.position) == (formula, formula, formula)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("04/05/2021", "“04/05/2021” may be either of two days"),
        ("31/31/2021", "“31/31/2021” is no day"),
        ("ask k@example.org", "it is no day"),
    ],
)
def test_a_day_that_cannot_be_read_costs_the_day_not_the_person_and_it_is_said(
    tmp_path: Path, written: str, why: str
) -> None:
    (only,) = read(tmp_path, COLUMNS + NOOR.replace("08 Feb 2026", written))

    assert only.record is not None
    assert (only.record.name.full, only.record.connected_on) == ("Noor Haddad", None)
    assert only.reason == f"Connected On is left out: {why}; write it as 2026-02-08."


def test_a_file_without_rows_has_none(tmp_path: Path) -> None:
    assert read(tmp_path, PREAMBLE + COLUMNS) == []


def test_the_current_job_of_some_eras_is_the_job(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Email,Current Company,Current Position,Connected On\n"
        'Noor,Haddad,noor@example.org,Tidewater Labs,Data Engineer,"1/31/17, 11:05 AM"\n'
    )

    (row,) = read(tmp_path, text.encode())

    assert row.record is not None
    assert (row.record.company, row.record.position) == ("Tidewater Labs", "Data Engineer")
    assert (row.record.emails, row.record.connected_on) == (("noor@example.org",), date(2017, 1, 31))
    assert row.reason == ""
