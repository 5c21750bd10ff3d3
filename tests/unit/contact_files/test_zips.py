from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.adapters.contact_files.reading import archive
from careeros.domain.errors import InvalidInput
from tests.unit.contact_files.exports import (
    COLUMNS,
    MESSAGES,
    NOOR,
    PREAMBLE,
    opened_zip,
    refusal,
    zip_refusal,
    zipped,
)

CONNECTIONS = PREAMBLE + COLUMNS + NOOR
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Noor Haddad\nEND:VCARD\n"


@pytest.mark.parametrize(
    "name", ["Connections.csv", "CONNECTIONS.CSV", "Basic_Export/Connections.csv", "a\\Connections.csv"]
)
def test_connections_are_found_by_name_in_any_folder_and_case(tmp_path: Path, name: str) -> None:
    contents = opened_zip(tmp_path, {"messages.csv": MESSAGES, name: CONNECTIONS})

    assert contents.files == (name.replace("\\", "/").rsplit("/", 1)[-1], "messages.csv")
    assert [row.line for row in contents.rows] == [5]


def test_the_outermost_is_taken_of_two(tmp_path: Path) -> None:
    contents = opened_zip(tmp_path, {"old/Connections.csv": COLUMNS, "Connections.csv": CONNECTIONS})

    assert len(list(contents.rows)) == 1


def test_connections_by_another_name_are_found_by_their_header(tmp_path: Path) -> None:
    others: dict[str, str | bytes] = {
        "guide_messages.csv": MESSAGES,
        "learning_coach_messages.csv": MESSAGES,
        "messages.csv": MESSAGES,
        "Notes.csv": "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n",
        "broken.csv": b"\x00\x01",
        "empty.csv": b"",
    }

    assert opened_zip(tmp_path, {**others, "Connections (2).csv": CONNECTIONS}).files == (
        "Connections (2).csv",
        "messages.csv",
        "Notes.csv",
    )


def test_a_zip_without_connections_says_what_it_holds(tmp_path: Path) -> None:
    assert zip_refusal(tmp_path, {"Learning.csv": "Title", "Skills.csv": "Name\nSQL", "me.jpg": b"\xff"}) == (
        "There is no Connections.csv in export.zip; found: Learning.csv, Skills.csv."
    )
    assert zip_refusal(tmp_path, {}) == "There is no Connections.csv in export.zip; found: nothing."


def test_a_workbook_is_called_one(tmp_path: Path) -> None:
    assert "office program" in zip_refusal(tmp_path, {"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"})


@pytest.mark.parametrize("folder", ["../", "/", "a/../../", "C:\\", "__MACOSX/", "._"])
def test_members_that_climb_out_are_as_if_they_were_not_there(tmp_path: Path, folder: str) -> None:
    assert "There is no Connections.csv" in zip_refusal(tmp_path, {f"{folder}Connections.csv": CONNECTIONS})


def test_what_only_starts_like_a_zip_is_broken(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"PK\x03\x04 not a zip", "x.zip") == "x.zip is a zip that is broken or cut short."


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_zip_cut_short_is_broken(tmp_path: Path, share: float) -> None:
    whole = zipped(tmp_path, {"Connections.csv": CONNECTIONS, "messages.csv": MESSAGES}).read_bytes()

    assert "broken or cut short" in refusal(tmp_path, whole[: int(len(whole) * share)], "x.zip")


def test_a_member_that_was_changed_is_broken(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"Connections.csv": CONNECTIONS}, ZIP_STORED)

    assert "broken or cut short" in refusal(tmp_path, path.read_bytes().replace(b"Tidewater", b"Tidewaiter"[:9]))


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    packed = bytearray(zipped(tmp_path, {"Connections.csv": CONNECTIONS}).read_bytes())
    packed[packed.index(b"PK\x03\x04") + 6] |= 1
    packed[packed.index(b"PK\x01\x02") + 8] |= 1

    assert refusal(tmp_path, bytes(packed), "x.zip") == "Connections.csv in x.zip is encrypted."


@pytest.mark.parametrize("filler", [b"\n", b",,,,,,\n", b"x"])
def test_a_zip_bomb_is_refused_while_it_is_read(tmp_path: Path, filler: bytes) -> None:
    bomb = COLUMNS.encode() + filler * (20_000_000 // len(filler))

    assert "unpacks to far more" in zip_refusal(tmp_path, {"Connections.csv": bomb})


def test_more_than_two_gigabytes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 100)

    assert "unpacks to far more" in zip_refusal(tmp_path, {"Connections.csv": CONNECTIONS})


def test_members_that_lie_over_one_another_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "people.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as packed:
        packed.writestr("a.vcf", CARD)
        (member,) = packed.infolist()
        packed.filelist += [member] * 94

    with pytest.raises(InvalidInput, match=r"^people\.zip holds files that lie over one another"):
        FileContactSource().open(path, name="people.zip")


def test_a_member_that_reaches_into_the_next_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "people.zip"
    with ZipFile(path, "w") as packed:
        packed.writestr("a.vcf", CARD)
        packed.writestr("b.vcf", CARD)
        packed.filelist[0].compress_size += 40

    with pytest.raises(InvalidInput, match="lie over one another"):
        FileContactSource().open(path, name="people.zip")


def test_members_that_harm_only_together_are_refused_while_they_are_read(tmp_path: Path) -> None:
    note = "NOTE:" + "x" * 800_000 + "\n"
    cards = {f"{number}.vcf": CARD.replace("END", note + "END") for number in range(20)}
    contents = opened_zip(tmp_path, cards)

    with pytest.raises(InvalidInput, match=r"^export\.zip unpacks to far more"):
        list(contents.rows)


def test_two_gigabytes_are_the_most_of_all_members_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 3 * len(CARD))

    assert len(list(opened_zip(tmp_path, {f"{number}.vcf": CARD for number in range(3)}).rows)) == 3
    with pytest.raises(InvalidInput, match=r"^export\.zip unpacks to far more"):
        list(opened_zip(tmp_path, {f"{number}.vcf": CARD for number in range(4)}).rows)


def test_a_file_that_is_opened_again_counts_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connections = COLUMNS + f"{NOOR}\n" * 2_000
    monkeypatch.setattr(archive, "MOST_BYTES", len(connections) + len(MESSAGES))
    contents = opened_zip(tmp_path, {"Connections.csv": connections, "messages.csv": MESSAGES})

    assert len(list(contents.rows)) == 2_000


def test_large_media_beside_the_connections_do_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 1_000)

    assert len(list(opened_zip(tmp_path, {"Connections.csv": CONNECTIONS, "film.mp4": b"\0" * 5_000}).rows)) == 1


def test_too_many_members_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_MEMBERS", 2)

    assert zip_refusal(tmp_path, {"a": "", "b": "", "Connections.csv": CONNECTIONS}) == (
        "export.zip holds 3 files; 2 is the most."
    )


def test_nothing_is_unpacked_to_disk(tmp_path: Path) -> None:
    list(opened_zip(tmp_path, {"Connections.csv": CONNECTIONS}).rows)

    assert [path.name for path in tmp_path.iterdir()] == ["export.zip"]


def test_an_unpacked_folder_packed_again_is_read(tmp_path: Path) -> None:
    path = tmp_path / "packed"
    with ZipFile(path, "w") as packed:
        packed.writestr("my folder/Connections.csv", CONNECTIONS)

    assert len(list(FileContactSource().open(path, name="my folder").rows)) == 1


def test_hostile_files_beside_the_connections_are_refused_by_name(tmp_path: Path) -> None:
    profile = "First Name,Last Name,Headline\nNoor,Haddad,x\0\n"

    with pytest.raises(InvalidInput, match=r"^Profile\.csv, line 2: there is a NUL byte"):
        opened_zip(tmp_path, {"Connections.csv": CONNECTIONS, "Profile.csv": profile})
