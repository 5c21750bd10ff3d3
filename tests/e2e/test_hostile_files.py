"""Files that are broken or made to do harm: one clear sentence, and nothing of them is kept. For every format."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.address_books import GOOGLE_NEW, PLAIN, VCARD_3
from tests.e2e.commands import Commands
from tests.exports import HEADER, NOOR, a_message, connections, messages

TEXTS = {
    "linkedin": connections(),
    "google": GOOGLE_NEW,
    "any table": PLAIN,
    "vcard": VCARD_3,
    "messages": messages(a_message("kim-lee", "mira-sol", "2025-05-03 14:03:22")),
}
ENDLESS = {
    "linkedin": f'{HEADER}\nNoor,Haddad,"',
    "google": 'First Name,Last Name,Labels\nNoor,"',
    "any table": 'Name\n"',
    "vcard": "BEGIN:VCARD\nFN:Noor\nNOTE:",
    "messages": messages() + '\n"',
}
BOMBS = {**ENDLESS, "any table": "Name;Firma\nNoor Haddad;Tidewater Labs\n"}
"""What a packed file begins with before it goes on without end."""


def refused(commands: Commands, path: Path) -> str:
    """The sentence with which it is turned away; nobody is a contact after it."""
    done = commands("contacts", "import", path, "--json")
    assert done.code == 1, done
    assert done.answer["error"]["mend"].endswith(".")
    assert commands.ask("contacts", "list")["items"] == []
    assert commands.ask("contacts", "imports")["items"] == []
    return done.answer["error"]["message"]


def packed(folder: Path, name: str, content: bytes) -> Path:
    path = folder / "people.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return path


@pytest.mark.parametrize("kind", TEXTS)
def test_a_nul_byte_is_refused_with_its_line(nothing_kept: Commands, files: Path, kind: str) -> None:
    (files / "people").write_bytes(TEXTS[kind].encode() + b"\nNo\0or,Haddad")

    assert "there is a NUL byte in it" in refused(nothing_kept, files / "people")


@pytest.mark.parametrize("kind", ENDLESS)
def test_a_line_without_end_is_refused(careeros: Commands, files: Path, kind: str) -> None:
    with (files / "people").open("wb") as file:
        file.write(ENDLESS[kind].encode())
        for _ in range(40):
            file.write(b"x" * 1_000_000)

    said = refused(careeros, files / "people")
    assert "line " in said
    assert "million characters" in said or "is the most" in said


@pytest.mark.parametrize("kind", BOMBS)
def test_a_zip_bomb_is_refused(careeros: Commands, files: Path, kind: str) -> None:
    bomb = packed(files, "people.csv", BOMBS[kind].encode() + b"\n" * 60_000_000)

    assert "unpacks to far more than an export of contacts holds" in refused(careeros, bomb)


@pytest.mark.parametrize("kind", TEXTS)
def test_a_path_that_climbs_out_is_as_if_it_were_not_there(nothing_kept: Commands, files: Path, kind: str) -> None:
    climbing = packed(files, "../../people.csv", TEXTS[kind].encode())

    assert refused(nothing_kept, climbing) == "There is no Connections.csv in people.zip; found: nothing."
    assert not (files.parent / "people.csv").exists()


def _stray(text: str) -> bytes:
    return (text + "\nZoë Süß;Øre\n").encode() + b"Ren\xe9;x\n"


@pytest.mark.parametrize("kind", ["linkedin", "google", "any table", "messages"])
def test_bytes_that_do_not_belong_to_the_encoding_are_refused(nothing_kept: Commands, files: Path, kind: str) -> None:
    (files / "people").write_bytes(_stray(TEXTS[kind]))

    assert "some characters are damaged: it is UTF-8, but not all of it" in refused(nothing_kept, files / "people")


def test_a_card_in_another_encoding_is_read_for_what_it_says(careeros: Commands, files: Path) -> None:
    cards = VCARD_3.encode() + "BEGIN:VCARD\nFN:René Süß\nEND:VCARD\n".encode("cp1252")
    (files / "people").write_bytes(cards)

    careeros.ask("contacts", "import", files / "people")

    assert "René Süß" in [one["name"] for one in careeros.ask("contacts", "list")["items"]]


@pytest.mark.parametrize("kind", ["google", "any table", "vcard"])
def test_utf_16_is_read_whatever_the_format(careeros: Commands, files: Path, kind: str) -> None:
    (files / "people").write_bytes(TEXTS[kind].encode("utf-16"))

    assert careeros.ask("contacts", "import", files / "people")["created"] == 2


Written = Callable[[str], str]
FORMULAS: dict[str, Written] = {
    "linkedin": lambda name: connections([NOOR.replace("Noor", name)]),
    "google": lambda name: f"First Name,Last Name,Labels\n{name},Haddad,=2+2\n",
    "any table": lambda name: f"Name;Firma\n{name} Haddad;=2+2\n",
    "vcard": lambda name: f"BEGIN:VCARD\nFN:{name} Haddad\nORG:=2+2\nEND:VCARD\n",
}


@pytest.mark.parametrize("kind", FORMULAS)
def test_a_formula_is_kept_as_the_text_that_it_is(careeros: Commands, files: Path, kind: str) -> None:
    (files / "people").write_text(FORMULAS[kind]("=1+1"))

    careeros.ask("contacts", "import", files / "people")

    assert [one["name"] for one in careeros.ask("contacts", "list")["items"]] == ["=1+1 Haddad"]


def test_a_name_that_is_a_page_long_is_an_invalid_row(careeros: Commands, files: Path) -> None:
    (files / "people").write_text(f"Name,Company\n{'ab ' * 6_000},x\nNoor Haddad,Tidewater Labs\n")

    imported = careeros.ask("contacts", "import", files / "people")

    assert (imported["created"], imported["invalid"]) == (1, 1)
    assert imported["rows"][0]["reason"] == "The name has 17,999 characters; 250 is the most."
