"""Address books of every kind, from the file to the contact, on the command line."""

from pathlib import Path

import pytest

from tests.address_books import ADDRESS_BOOKS, VCARD_4
from tests.e2e.commands import Commands
from tests.exports import write_csv


@pytest.mark.parametrize("book", ADDRESS_BOOKS)
def test_an_address_book_is_taken_by_its_contents(beside_up: Commands, files: Path, book: str) -> None:
    kind, text, _ = ADDRESS_BOOKS[book]
    (files / "people.txt").write_text(text)

    imported = beside_up.ask("contacts", "import", files / "people.txt")
    kim, noor = beside_up.ask("contacts", "list")["items"]

    assert (imported["kind"], imported["created"], imported["files"]) == (kind, 2, ["people.txt"])
    assert (noor["name"], noor["linkedin_slug"], noor["company"]) == ("Noor Haddad", "noor-haddad", "Tidewater Labs")
    assert (noor["emails"], noor["phones"]) == (["noor@tidewater.example", "n@home.example"], ["+351 21 555 01 00"])
    assert (noor["tags"], noor["notes"], kim["tags"]) == (["Climate"], "Met at DataConf", [])
    assert [one["name"] for one in beside_up.ask("contacts", "list", "--tag", "Climate")["items"]] == ["Noor Haddad"]
    assert beside_up.ask("contacts", "import", files / "people.txt")["unchanged"] == 2


def test_a_folder_of_cards_is_taken_like_an_unpacked_export(careeros: Commands, files: Path) -> None:
    (files / "cards").mkdir()
    (files / "cards" / "all.VCF").write_text(VCARD_4)
    (files / "photo.jpg").write_bytes(b"\xff\xd8")

    imported = careeros.ask("contacts", "import", files)

    assert (imported["kind"], imported["created"], imported["files"]) == ("vcard", 2, ["all.VCF"])


def test_what_columns_are_taken_for_is_previewed_and_set(either_way: Commands, files: Path) -> None:
    table = files / "people.csv"
    table.write_text("Who;Works at;Age\nNoor Haddad;Tidewater Labs;34\n")

    preview = either_way.ask("contacts", "import", table, "--preview")
    told = either_way.ask("contacts", "import", table, "--map", "Age=tags", "--map", "Works at=ignore")
    (noor,) = either_way.ask("contacts", "list")["items"]

    assert (preview["kind"], preview["import_id"], preview["created"]) == ("csv", None, 1)
    assert preview["mapping"] == {"Who": "name", "Works at": "company", "Age": None}
    assert told["mapping"] == {"Who": "name", "Works at": None, "Age": "tags"}
    assert (noor["name"], noor["company"], noor["tags"]) == ("Noor Haddad", "", ["34"])
    shown = either_way("contacts", "import", table, "--preview").out
    assert "Taken for" in shown
    assert "Works at" in shown


@pytest.mark.parametrize(
    ("text", "told", "says"),
    [
        ("Was;Wo\nKim;Harbor\n", (), "it has: Was, Wo"),
        ("Name;Wo\nKim;Harbor\n", ("--map", "Wohin=company"), "has no column “Wohin”; it has: Name, Wo"),
        ("Name;Wo\nKim;Harbor\n", ("--map", "Wo=place"), "There is no field “place”"),
        ("Name;Wo\n;x\n", (), "taken so: Name for name, Wo for nothing. Say otherwise with --map"),
    ],
)
def test_a_table_that_says_nobody_is_refused_with_its_columns(
    nothing_kept: Commands, files: Path, text: str, told: tuple[str, ...], says: str
) -> None:
    (files / "people.csv").write_text(text)

    done = nothing_kept("contacts", "import", files / "people.csv", *told, "--json")

    assert done.code == 1
    assert says in done.err
    assert done.answer["error"]["mend"]
    assert nothing_kept.ask("contacts", "list")["items"] == []


def test_linkedins_own_tables_have_no_mapping(careeros: Commands, files: Path) -> None:
    assert careeros.ask("contacts", "import", write_csv(files))["mapping"] is None


def test_what_was_exported_is_imported_into_an_empty_account(beside_up: Commands, files: Path) -> None:
    ask = beside_up.ask
    (files / "people.csv").write_text(ADDRESS_BOOKS["any table"][1])
    ask("contacts", "import", files / "people.csv")
    kim, _ = ask("contacts", "list")["items"]
    ask("contacts", "block", kim["id"], "--reason", "asked us to")
    ask("contacts", "export", files / "all.zip")
    before = [_without_ids(one) for one in ask("contacts", "list")["items"]]
    ask("account", "erase", "--yes")

    imported = ask("contacts", "import", files / "all.zip")
    after = ask("contacts", "list")["items"]

    assert (imported["kind"], imported["created"], imported["files"]) == ("careeros", 2, ["contacts.csv"])
    assert [_without_ids(one) for one in after] == before
    assert [(one["blocked"], one["block_reason"]) for one in after] == [(True, "asked us to"), (False, "")]
    assert ask("contacts", "import", files / "all.zip")["unchanged"] == 2


def test_how_a_table_of_no_unicode_was_read_is_said_in_preview_and_report(either_way: Commands, files: Path) -> None:
    table = files / "people.csv"
    table.write_bytes("Name;Firma\nŁukasz Żółć;Wójcik\nJiří Dvořák;Škoda\n".encode("cp1250"))
    said = "people.csv is not in UTF-8: it was read as Windows-1250 (Central Europe)."

    preview = either_way.ask("contacts", "import", table, "--preview")
    imported = either_way.ask("contacts", "import", table)
    (listed,) = either_way.ask("contacts", "imports")["items"]

    for answer in (preview, imported, listed):
        assert [remark.startswith(said) for remark in answer["remarks"]] == [True]
    assert said in either_way("contacts", "import", table, "--preview").out
    assert {one["name"] for one in either_way.ask("contacts", "list")["items"]} == {"Łukasz Żółć", "Jiří Dvořák"}


def _without_ids(one: dict[str, object]) -> dict[str, object]:
    return {name: said for name, said in one.items() if name not in {"id", "source", "version"}}
