"""Searches that are saved: asked again, drafted from, exported, forgotten, and gone with the account."""

import csv
from io import TextIOWrapper
from pathlib import Path
from zipfile import ZipFile

from tests.e2e.commands import Commands
from tests.exports import write_csv


def test_a_search_is_saved_asked_drafted_from_and_forgotten(careeros: Commands, files: Path) -> None:
    ask = careeros.ask
    ask("contacts", "import", write_csv(files))
    saved = ask("contacts", "save-search", " Harbour  people", "harbor", "--company", "Harbor Bank")
    narrow = ask("contacts", "find", "harbor", "--company", "harbor bank")["items"]

    assert saved == {
        "name": "Harbour people", "question": "harbor", "company": "Harbor Bank", "tag": None, "channel": None,
        "in_touch_since": None, "quiet_since": None,
    }  # fmt: skip
    assert ask("contacts", "searches") == {"items": [saved], "next": None}
    assert ask("contacts", "find", "--saved", "Harbour people")["items"] == narrow
    drafted = ask("messages", "draft", "--saved", "Harbour people")["drafted"]
    assert [one["contact_id"] for one in drafted] == [narrow[0]["id"]]
    assert ask("contacts", "forget-search", "Harbour people") == {"forgotten": "Harbour people"}
    for gone in (("contacts", "find"), ("messages", "draft")):
        assert careeros(*gone, "--saved", "Harbour people").code == 4


def test_what_is_saved_is_exported_and_goes_with_the_account(careeros: Commands, files: Path) -> None:
    ask = careeros.ask
    ask("contacts", "save-search", "tides", "who knows currents", "--channel", "email")
    ask("contacts", "export", files / "all.zip")
    with ZipFile(files / "all.zip") as archive, TextIOWrapper(archive.open("searches.csv"), "utf-8") as file:
        rows = [(row["name"], row["question"], row["channel"]) for row in csv.DictReader(file)]

    assert rows == [("tides", "who knows currents", "email")]
    ask("account", "erase", "--yes")
    assert ask("contacts", "searches")["items"] == []


def test_what_cannot_be_saved_or_asked_is_refused(nothing_kept: Commands) -> None:
    for name, question in ((" ", "tides"), ("tides", "?!")):
        assert nothing_kept("contacts", "save-search", name, question).code == 1
    for unclear in ((), ("tides", "--saved", "tides")):
        assert nothing_kept("contacts", "find", *unclear).code == 2
    assert nothing_kept("contacts", "find", "--saved", "tides", "--tag", "x").code == 1
    assert nothing_kept("messages", "draft", "--saved", "tides", "--all").code == 2
