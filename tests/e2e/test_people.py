"""Who is who, who is not to be contacted, and what is held of whom, on the command line."""

import csv
from io import TextIOWrapper
from json import loads
from pathlib import Path
from zipfile import ZipFile

from tests.e2e.commands import Commands
from tests.exports import EVA, KIM, NOOR, write_csv

NAMESAKE = "Noor M.,Haddad,,noor@example.org,Tidewater Labs,=Engineer(),09 Feb 2026"


def people(commands: Commands) -> dict[str, str]:
    return {one["name"]: one["id"] for one in commands.ask("contacts", "list")["items"]}


def test_duplicates_are_offered_merged_taken_back_and_kept_apart(beside_up: Commands, files: Path) -> None:
    ask = beside_up.ask
    ask("contacts", "import", write_csv(files, (NOOR, NAMESAKE, KIM)))
    ids = people(beside_up)

    (pair,) = ask("contacts", "duplicates")["items"]
    assert set(pair) >= {"a", "b", "confidence", "reason"}
    assert {pair["a"], pair["b"]} == {ids["Noor Haddad"], ids["Noor M. Haddad"]}
    merged = ask("contacts", "merge", ids["Noor Haddad"], ids["Noor M. Haddad"])
    assert (merged["id"], merged["emails"]) == (ids["Noor Haddad"], ["noor@example.org"])
    assert beside_up("contacts", "show", ids["Noor M. Haddad"]).code == 4
    parted = ask("contacts", "unmerge", ids["Noor Haddad"])["contacts"]
    assert {one["id"] for one in parted} == {pair["a"], pair["b"]}
    assert ask("contacts", "duplicates")["items"] == []
    assert ask("contacts", "separate", ids["Noor Haddad"], ids["Kim Lee"]) == {
        "separated": [ids["Noor Haddad"], ids["Kim Lee"]]
    }
    assert beside_up("contacts", "merge", ids["Kim Lee"], ids["Kim Lee"]).code == 1
    assert beside_up("contacts", "merge", ids["Kim Lee"], "nobody").code == 4
    assert beside_up("contacts", "unmerge", ids["Kim Lee"]).code == 1


def test_a_blocked_contact_is_not_drafted_to_and_an_erased_one_does_not_come_back(
    beside_up: Commands, files: Path
) -> None:
    ask = beside_up.ask
    ask("contacts", "import", write_csv(files, (NOOR, KIM)))
    ids = people(beside_up)

    blocked = ask("contacts", "block", ids["Kim Lee"], "--reason", "asked us to")
    assert (blocked["blocked"], blocked["block_reason"]) == (True, "asked us to")
    refused = beside_up("messages", "draft", "--to", ids["Kim Lee"], "--json")
    batch = refused.answer
    assert (refused.code, batch["drafted"]) == (1, [])
    assert "1 got no draft: Kim Lee is not" in refused.err
    assert "Kim Lee is not to be contacted (asked us to)" in batch["failed"][0]["reason"]
    assert ask("contacts", "unblock", ids["Kim Lee"])["blocked"] is False

    assert ask("contacts", "erase", ids["Noor Haddad"]) == {"erased": ids["Noor Haddad"], "suppressed": True}
    again = ask("contacts", "import", write_csv(files, (NOOR, KIM)))
    assert (again["created"], again["skipped"], again["unchanged"]) == (0, 1, 1)
    assert again["rows"][0]["reason"] == "Erased before: nothing is kept of this person."
    assert beside_up("contacts", "erase", ids["Noor Haddad"]).code == 4

    assert beside_up("account", "erase", "--json").code == 2
    assert ask("account", "erase", "--yes") == {"erased": "account"}
    assert people(beside_up) == {}


def test_whom_one_knows_at_a_company_and_all_that_is_held_of_them(beside_up: Commands, files: Path) -> None:
    ask = beside_up.ask
    ask("contacts", "import", write_csv(files, (NOOR, NAMESAKE, KIM)))
    moved = NOOR.replace("Tidewater Labs", "Globex")
    ask("contacts", "import", write_csv(files, (moved, NAMESAKE, KIM, EVA)))
    ids = people(beside_up)
    ask("messages", "draft", "--to", ids["Noor Haddad"])

    ties = ask("contacts", "at", "Tidewater Labs, Inc.")
    assert [tie["id"] for tie in ties["items"]] == [ids["Noor M. Haddad"], ids["Noor Haddad"]]
    assert set(ties["items"][0]) == {"id", "name", "strength", "reason"}
    assert beside_up("contacts", "at", "-").code == 1

    done = ask("contacts", "export", files / "all.zip")
    assert done["path"] == str(files / "all.zip")
    with ZipFile(files / "all.zip") as archive:
        assert archive.namelist() == done["files"]
        held = {one["contact"]["id"]: one for one in loads(archive.read("people.json"))}
        with TextIOWrapper(archive.open("contacts.csv"), "utf-8", newline="") as file:
            positions = {row["name"]: row["position"] for row in csv.DictReader(file)}
    assert set(held) == set(ids.values())
    noor = held[ids["Noor Haddad"]]
    assert [fact["kind"] for fact in noor["contact"]["facts"]] == ["job_change", "employer"]
    assert len(noor["messages"]) == 1
    assert [before["company"] for before in noor["before"]] == ["Tidewater Labs"]
    assert positions["Noor M. Haddad"] == "'=Engineer()", "no spreadsheet takes it for a formula"

    one = ask("contacts", "export", files / "one.zip", "--id", ids["Kim Lee"])
    with ZipFile(files / "one.zip") as archive:
        assert [held["contact"]["name"] for held in loads(archive.read("people.json"))] == ["Kim Lee"]
        assert loads(archive.read("people.json"))[0]["import_rows"][0]["reason"] == ""
    assert "imports.csv" not in one["files"]
    assert beside_up("contacts", "export", files / "none.zip", "--id", "nobody").code == 4
    assert not (files / "none.zip").exists()
