"""What passed before: messages, invitations and notes of an export, from the file to the contact."""

import csv
from io import TextIOWrapper
from json import loads
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.e2e.commands import Commands
from tests.exports import INVITATIONS, NOTES, a_message, messages, write_csv, write_zip

BEFORE = (
    a_message("kim-lee", "mira-sol", "2025-05-03 14:03:22"),
    a_message("mira-sol", "kim-lee", "2025-05-01 09:00:00"),
    a_message("somebody-else", "mira-sol", "2025-05-02 09:00:00"),
)


def shown(commands: Commands, name: str) -> Any:
    (found,) = [one for one in commands.ask("contacts", "list")["items"] if one["name"] == name]
    return commands.ask("contacts", "show", found["id"])


def test_a_whole_export_tells_what_passed(either_way: Commands, files: Path) -> None:
    export = write_zip(files, messages=messages(*BEFORE), Invitations=INVITATIONS, Notes=NOTES)

    imported = either_way.ask("contacts", "import", export)
    kim, noor = shown(either_way, "Kim Lee"), shown(either_way, "Noor Haddad")

    assert imported["files"] == ["Connections.csv", "Profile.csv", "messages.csv", "Invitations.csv", "Notes.csv"]
    assert imported["created"] == 4
    assert imported["history"] == {"contacts": 2, "unknown": 1, "notes": 1, "replied": []}
    assert kim["history"]["last_contact_at"].startswith("2025-05-03T14:03:22")
    assert (kim["history"]["last_from"], kim["history"]["sent"], kim["history"]["received"]) == ("them", 1, 1)
    assert [(fact["kind"], fact["text"], fact["source"]) for fact in kim["facts"]] == [
        ("note", "Knows the tides of Setúbal", "Notes.csv"),
        ("message", "Last wrote on 3 May 2025; they wrote last.", "LinkedIn messages"),
    ]
    assert (noor["history"]["last_from"], noor["history"]["invitation"]) == ("you", "Hello from DataConf")
    assert shown(either_way, "Eva Stone")["history"] is None
    assert either_way.ask("contacts", "find", "setubal")["items"][0]["name"] == "Kim Lee"
    for day, is_listed in (("2025-05-03", False), ("2025-05-04", True)):
        found = either_way.ask("contacts", "find", "setubal", "--quiet-since", day)["items"]
        assert ("Kim Lee" in [one["name"] for one in found]) is is_listed
    assert [one["name"] for one in either_way.ask("contacts", "list", "--in-touch-since", "2025-01-01")["items"]] == [
        "Kim Lee",
        "Noor Haddad",
    ]
    assert "'May' is no day. Write it as 2026-01-31." in either_way("contacts", "list", "--quiet-since", "May").err
    assert "last contact   2025-05-03, them (1 sent, 1 received)" in either_way("contacts", "show", kim["id"]).out


def test_what_passed_is_in_the_export_of_one_person_and_of_everybody(beside_up: Commands, files: Path) -> None:
    beside_up.ask("contacts", "import", write_zip(files, messages=messages(*BEFORE), Invitations=INVITATIONS))
    noor = shown(beside_up, "Noor Haddad")

    for name, which in (("one.zip", ["--id", noor["id"]]), ("all.zip", [])):
        beside_up.ask("contacts", "export", files / name, *which)
        with ZipFile(files / name) as archive:
            people = {one["contact"]["id"]: one for one in loads(archive.read("people.json"))}
            with TextIOWrapper(archive.open("history.csv"), "utf-8", newline="") as file:
                passed = {row["contact_id"]: row for row in csv.DictReader(file)}
        held = people[noor["id"]]
        assert held["contact"]["history"] == noor["history"]
        assert held["contact"]["history"]["invitation"] == "Hello from DataConf"
        assert passed[noor["id"]]["invitation"] == "Hello from DataConf"
        assert [row["outcome"] for row in held["import_rows"]] == ["created"]


def test_importing_what_passed_again_changes_nothing(beside_up: Commands, files: Path) -> None:
    export = write_zip(files, messages=messages(*BEFORE), Notes=NOTES)
    beside_up.ask("contacts", "import", export)
    before = shown(beside_up, "Kim Lee")

    again = beside_up.ask("contacts", "import", export)

    assert (again["unchanged"], again["history"]["notes"]) == (4, 0)
    assert shown(beside_up, "Kim Lee") == before


def test_a_preview_of_what_passed_keeps_nothing(nothing_kept: Commands, files: Path) -> None:
    preview = nothing_kept.ask("contacts", "import", write_zip(files, messages=messages(*BEFORE)), "--preview")

    assert (preview["created"], preview["history"]["contacts"], preview["import_id"]) == (4, 1, None)
    assert nothing_kept.ask("contacts", "list")["items"] == []


def test_a_single_file_tells_of_who_is_known_and_says_who_is_not(beside_up: Commands, files: Path) -> None:
    beside_up.ask("contacts", "import", write_csv(files))
    (files / "mine.txt").write_text(messages(*BEFORE))

    imported = beside_up.ask("contacts", "import", files / "mine.txt")
    again = beside_up.ask("contacts", "import", files / "mine.txt")

    assert (imported["updated"], imported["skipped"], imported["created"]) == (1, 1, 0)
    assert {(row["outcome"], row["line"], row["reason"]) for row in imported["rows"]} == {
        ("updated", 2, "Changed: history."),
        ("skipped", 6, "Known from messages only: import Connections.csv to make them a contact."),
    }
    assert (again["updated"], again["unchanged"], again["skipped"]) == (0, 1, 1)
    assert shown(beside_up, "Kim Lee")["history"]["received"] == 1


@pytest.mark.parametrize("name", ["messages.csv", "Invitations.csv"])
def test_a_file_of_nobody_who_is_known_is_refused(nothing_kept: Commands, files: Path, name: str) -> None:
    (files / name).write_text(messages(*BEFORE) if name == "messages.csv" else INVITATIONS)

    done = nothing_kept("contacts", "import", files / name, "--json")

    assert done.code == 1
    assert "tells of nobody who is a contact" in done.err
    assert nothing_kept.ask("contacts", "imports")["items"] == []


def test_a_later_export_tells_which_messages_were_answered(either_way: Commands, files: Path) -> None:
    ask = either_way.ask
    ask("contacts", "import", write_zip(files, messages=messages(*BEFORE)))
    sent = {}
    for name in ("Kim Lee", "Noor Haddad"):
        (drafted,) = ask("messages", "draft", "--to", shown(either_way, name)["id"])["drafted"]
        seen = ask("review", "show", drafted["id"])
        ask("review", "approve", drafted["id"], "--fingerprint", seen["fingerprint"])
        ask("deliver", "handoff", drafted["id"])
        ask("deliver", "mark-sent", drafted["id"])
        sent[name] = drafted["id"]
    later = messages(*BEFORE, a_message("kim-lee", "mira-sol", "2099-01-01 10:00:00"))

    imported = ask("contacts", "import", write_zip(files, messages=later))

    assert imported["history"]["replied"] == [sent["Kim Lee"]]
    assert ask("review", "show", sent["Kim Lee"])["state"] == "replied"
    assert ask("review", "show", sent["Noor Haddad"])["state"] == "sent"
    assert shown(either_way, "Kim Lee")["history"]["last_contact_at"].startswith("2099-01-01")
    assert ask("contacts", "import", write_zip(files, messages=later))["history"]["replied"] == []
