import tracemalloc
from pathlib import Path

import pytest

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.domain.errors import InvalidInput
from careeros.domain.imports import Outcome
from tests.unit.contact_files.exports import COLUMNS, NOOR, PREAMBLE, opened, refusal


@pytest.mark.parametrize("contents", ["", "\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_called_empty(tmp_path: Path, contents: str | bytes) -> None:
    assert refusal(tmp_path, contents) == "Connections.csv is empty."


@pytest.mark.parametrize(
    "contents",
    [b"%PDF-1.7\n1,2,3", b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xd8\xff\xe0\0", b"\x00\x01\x02,", b"Dear diary", b"{}"],
)
def test_what_is_neither_zip_nor_csv_is_no_export(tmp_path: Path, contents: bytes) -> None:
    assert (
        refusal(tmp_path, contents, "cv.pdf") == "cv.pdf is no file of contacts: neither a zip, nor a CSV, nor a vCard."
    )


def test_a_table_of_something_else_is_told_by_its_columns(tmp_path: Path) -> None:
    assert refusal(tmp_path, "Colour;Size;\nred;3;", "shirts.csv") == (
        "shirts.csv has no column of names, e-mail addresses or LinkedIn profiles; it has: Colour, Size."
    )


def test_a_nul_byte_is_refused_with_its_line(tmp_path: Path) -> None:
    text = PREAMBLE + COLUMNS + NOOR + "\nAna\0,,,,,,"

    assert refusal(tmp_path, text) == "Connections.csv, line 6: there is a NUL byte in it, which no text has."


@pytest.mark.parametrize("header", ["Name;Firma", "First Name,Last Name,Labels", "From,To,Sent At,Message,Direction"])
def test_a_nul_byte_right_below_any_header_is_refused_with_its_line(tmp_path: Path, header: str) -> None:
    assert refusal(tmp_path, f"{header}\nAna\0,x", "people").startswith("people, line 2: there is a NUL byte in it")


@pytest.mark.parametrize(("length", "quote"), [(20_001, ""), (200_000, ""), (200_000, '"')])
def test_an_endless_cell_is_refused_with_line_column_and_length(tmp_path: Path, length: int, quote: str) -> None:
    text = COLUMNS + NOOR + f"\nAna,Duarte,,,{quote}{'x' * length}{quote},,08 Feb 2026\n"

    expected = f"Connections.csv, line 3: Company has {length:,} characters; 20,000 is the most."
    assert refusal(tmp_path, text) == expected


def test_a_cell_of_just_that_length_is_read(tmp_path: Path) -> None:
    (only,) = opened(tmp_path, COLUMNS + f"Ana,Duarte,,,,{'x' * 20_000},08 Feb 2026").rows

    assert only.record is not None


@pytest.mark.parametrize("filler", ["x", "x\n", "x,"])
def test_an_endless_row_is_refused_before_it_is_read_whole(tmp_path: Path, filler: str) -> None:
    text = COLUMNS + NOOR + '\n"' + filler * 20_000_000 if filler == "x" else COLUMNS + NOOR + '\n"' + filler * 600_000
    (tmp_path / "upload").write_text(text)
    del text
    source = FileContactSource()
    tracemalloc.start()

    with pytest.raises(InvalidInput, match=r"Connections\.csv, line 3: ") as caught:
        list(source.open(tmp_path / "upload", name="Connections.csv").rows)

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "million" in caught.value.message or "20,000" in caught.value.message
    assert peak < 16_000_000


def test_an_open_quotation_mark_is_refused_with_its_line(tmp_path: Path) -> None:
    text = COLUMNS + NOOR + '\nAna,Duarte,,,"Foo,,08 Feb 2026\n' + NOOR

    assert refusal(tmp_path, text) == "Connections.csv, line 3: a quotation mark is opened and never closed."


def test_damaged_utf_8_is_not_taken_for_windows_1252(tmp_path: Path) -> None:
    text = (COLUMNS + "Zoë,Süß,,,,,08 Feb 2026\n").encode() + b"Ren\xe9,X,,,,,08 Feb 2026"

    assert refusal(tmp_path, text).startswith("Connections.csv, line 3: some characters are damaged")


def test_bytes_of_no_known_encoding_are_refused(tmp_path: Path) -> None:
    text = COLUMNS.encode() + b"\x81\x8d\x8f,\x90,,,,,08 Feb 2026"

    assert "cannot be read in any known encoding" in refusal(tmp_path, text)


def test_a_folder_or_a_missing_file_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone"):
        with pytest.raises(InvalidInput, match=r"^it cannot be read: "):
            FileContactSource().open(path, name="it")


def test_a_name_made_to_confuse_is_cleaned(tmp_path: Path) -> None:
    assert refusal(tmp_path, "", "a\x1b[2J\u202e" + "b" * 500).startswith("a[2Jbbb")


def test_many_rows_take_no_more_memory_than_one(tmp_path: Path) -> None:
    lines = "\n".join(f"P{n},Haddad,https://www.linkedin.com/in/p-{n},,Foo,Bar,08 Feb 2026" for n in range(5_000))
    rows = opened(tmp_path, COLUMNS + lines).rows
    del lines
    tracemalloc.start()

    read = sum(1 for _ in rows)

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert read == 5_000
    assert peak < 500_000


@pytest.mark.parametrize(("name", "company"), [("x" * 251, "Foo"), ("Ana", "x" * 251), ("\ufdfa" * 20, "Foo")])
def test_a_name_that_no_index_would_hold_makes_the_row_invalid(tmp_path: Path, name: str, company: str) -> None:
    (only,) = opened(tmp_path, COLUMNS + f"{name},,,,{company},,08 Feb 2026").rows

    assert (only.record, only.outcome) == (None, Outcome.INVALID)
    assert only.reason.endswith("characters; 250 is the most.")
