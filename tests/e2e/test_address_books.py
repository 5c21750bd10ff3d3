"""Address books of every kind, from the file to the contact, on the command line."""

from pathlib import Path

import pytest

from tests.address_books import ADDRESS_BOOKS, VCARD_4
from tests.e2e.commands import Commands


@pytest.mark.parametrize("book", ADDRESS_BOOKS)
def test_an_address_book_is_taken_by_its_contents(careeros: Commands, files: Path, book: str) -> None:
    kind, text, _ = ADDRESS_BOOKS[book]
    (files / "people.txt").write_text(text)

    imported = careeros.ask("contacts", "import", files / "people.txt")
    kim, noor = careeros.ask("contacts", "list")["items"]

    assert (imported["kind"], imported["created"], imported["files"]) == (kind, 2, ["people.txt"])
    assert (noor["name"], noor["linkedin_slug"], noor["company"]) == ("Noor Haddad", "noor-haddad", "Tidewater Labs")
    assert (noor["emails"], noor["phones"]) == (["noor@tidewater.example", "n@home.example"], ["+351 21 555 01 00"])
    assert (noor["tags"], noor["notes"], kim["tags"]) == (["Climate"], "Met at DataConf", [])
    assert [one["name"] for one in careeros.ask("contacts", "list", "--tag", "Climate")["items"]] == ["Noor Haddad"]
    assert careeros.ask("contacts", "import", files / "people.txt")["unchanged"] == 2


def test_a_folder_of_cards_is_taken_like_an_unpacked_export(careeros: Commands, files: Path) -> None:
    (files / "cards").mkdir()
    (files / "cards" / "all.VCF").write_text(VCARD_4)
    (files / "photo.jpg").write_bytes(b"\xff\xd8")

    imported = careeros.ask("contacts", "import", files)

    assert (imported["kind"], imported["created"], imported["files"]) == ("vcard", 2, ["all.VCF"])
