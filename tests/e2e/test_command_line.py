"""The main job on the command line: the names, keys and exit codes that scripts rely on, whichever way it works."""

import csv
from collections import Counter
from json import loads
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.commands import Commands
from tests.exports import CLOSED, KIM, NOOR, PEOPLE, write_csv, write_zip

MESSAGE_KEYS = {
    "id", "state", "contact", "channel", "purpose", "subject", "body", "score", "verdict", "origin", "fingerprint",
    "version", "findings",
}  # fmt: skip
CONTACT_KEYS = {
    "id", "name", "first_name", "last_name", "company", "position", "linkedin_slug", "emails", "phones", "tags",
    "connected_on",
}  # fmt: skip
IMPORT_KEYS = {
    "import_id", "kind", "files", "created", "updated", "unchanged", "merged", "skipped", "invalid", "rows",
    "rows_omitted",
}  # fmt: skip


def test_from_an_export_to_an_answered_message(either_way: Commands, files: Path) -> None:
    ask = either_way.ask
    imported = ask("contacts", "import", write_zip(files, (*PEOPLE, CLOSED)))
    assert set(imported) >= IMPORT_KEYS
    assert (imported["created"], imported["skipped"], imported["kind"]) == (4, 1, "linkedin")
    assert ask("sender", "show")["name"] == "Mira Sol"

    contacts = ask("contacts", "list")
    assert [one["name"] for one in contacts["items"]] == ["Eva Stone", "Ida Nowhere", "Kim Lee", "Noor Haddad"]
    assert set(contacts["items"][0]) >= CONTACT_KEYS
    assert contacts["next"] is None

    batch = ask("messages", "draft", "--all")
    assert set(batch) == {"batch_id", "drafted", "failed"}
    assert len(batch["drafted"]) == 3
    assert "neither a LinkedIn profile nor an e-mail address" in batch["failed"][0]["reason"]

    queue = ask("review", "list")["items"]
    assert {one["contact"]["name"] for one in queue} == {"Eva Stone", "Kim Lee", "Noor Haddad"}
    assert set(queue[0]) >= MESSAGE_KEYS
    first, second, third = queue

    edited = ask("review", "edit", first["id"], "--body", f"Hi {first['contact']['name'].split()[0]}, how is the sea?")
    assert edited["fingerprint"] != first["fingerprint"]
    stale = either_way("review", "approve", first["id"], "--fingerprint", first["fingerprint"], "--json")
    assert (stale.code, stale.answer["error"]["code"]) == (3, "text-changed")
    approved = ask("review", "approve", first["id"], "--fingerprint", edited["fingerprint"])
    assert approved == {"approved": [first["id"]], "refused": []}

    again = ask("review", "request-changes", second["id"], "--note", "shorter")
    assert (again["state"], len(again["revisions"])) == ("in_review", 1)
    assert again["body"] != second["body"]
    rejected = ask("review", "reject", third["id"], "--reason", "we have not spoken in years")
    assert rejected["state"] == "rejected"

    assert [one["id"] for one in ask("deliver", "list")["items"]] == [first["id"]]
    handed = ask("deliver", "handoff", first["id"])
    assert set(handed) >= {"id", "url", "text"}
    assert handed["text"] == edited["body"]
    assert ask("deliver", "mark-sent", first["id"])["state"] == "sent"
    assert ask("deliver", "mark-replied", first["id"])["state"] == "replied"
    assert ask("deliver", "list")["items"] == []


def test_importing_again_changes_only_what_changed(either_way: Commands, files: Path) -> None:
    either_way.ask("contacts", "import", write_csv(files))

    newer = write_csv(files, (NOOR.replace("Data Engineer", "Head of Data"), *PEOPLE[1:]))
    again = either_way.ask("contacts", "import", newer)

    assert (again["created"], again["updated"], again["unchanged"]) == (0, 1, 3)
    assert next(row for row in again["rows"] if row["outcome"] == "updated")["reason"] == "Changed: position."
    listed = either_way.ask("contacts", "imports")["items"]
    assert listed[0]["import_id"] == again["import_id"]
    assert len(listed) == 2


def test_an_import_is_taken_back_as_one_act(either_way: Commands, files: Path) -> None:
    ask = either_way.ask
    first = ask("contacts", "import", write_csv(files, PEOPLE[:2]))
    moved = NOOR.replace("Tidewater Labs,Data Engineer", "Globex,Lead")
    newer = ask("contacts", "import", write_csv(files, (moved, *PEOPLE[1:])))
    people = {one["name"]: one["id"] for one in ask("contacts", "list")["items"]}
    told = ask("contacts", "show", people["Noor Haddad"])["facts"]
    assert [fact["kind"] for fact in told] == ["job_change", "employer"]
    assert told[0]["text"] == "Moved from Tidewater Labs (Data Engineer) to Globex (Lead)"
    ask("contacts", "add-fact", people["Eva Stone"], "--kind", "note", "--text", "Sails")

    undone = ask("contacts", "undo", newer["import_id"])

    assert set(undone) >= {"import_id", "removed", "kept"}
    assert undone["removed"] == [people["Ida Nowhere"]]
    assert [(one["contact_id"], one["reason"]) for one in undone["kept"]] == [
        (people["Eva Stone"], "A fact was added since.")
    ]
    assert {one["name"] for one in ask("contacts", "list")["items"]} == {"Eva Stone", "Kim Lee", "Noor Haddad"}
    noor = ask("contacts", "show", people["Noor Haddad"])
    assert (noor["company"], noor["facts"]) == ("Tidewater Labs", [])
    twice = either_way("contacts", "undo", newer["import_id"], "--json")
    assert (twice.code, twice.answer["error"]["code"]) == (3, "undone-already")
    assert either_way("contacts", "undo", people["Kim Lee"]).code == 4
    assert set(ask("contacts", "undo", first["import_id"])["removed"]) == {people["Noor Haddad"], people["Kim Lee"]}


def test_an_export_may_be_a_zip_a_folder_or_one_file(newcomer: Commands, files: Path) -> None:
    write_csv(files)
    newcomer.ask("contacts", "import", files)
    as_file = newcomer.ask("contacts", "import", files / "Connections.csv")
    as_zip = newcomer.ask("contacts", "import", write_zip(files))

    assert (as_file["unchanged"], as_zip["unchanged"]) == (4, 4)


def test_a_preview_says_the_same_and_keeps_nothing(nothing_kept: Commands, files: Path) -> None:
    preview = nothing_kept.ask("contacts", "import", write_csv(files), "--preview")

    assert (preview["import_id"], preview["created"]) == (None, 4)
    assert nothing_kept.ask("contacts", "list")["items"] == []
    assert nothing_kept.ask("contacts", "imports")["items"] == []


def test_a_report_has_every_row_as_lines_or_as_csv(careeros: Commands, files: Path) -> None:
    rows = [
        f"=cmd,Person{number},https://www.linkedin.com/in/person-{number},,,,01 Jan 2020" for number in range(1_200)
    ]
    imported = careeros.ask("contacts", "import", write_csv(files, [*rows, CLOSED]))
    assert (imported["created"], len(imported["rows"]), imported["rows_omitted"]) == (1_200, 1, 1_200)

    lines = careeros("contacts", "report", imported["import_id"]).out.splitlines()
    assert len(lines) == 1_201
    assert set(loads(lines[0])) == {"file", "line", "outcome", "reason", "contact_id"}
    target = files / "report.csv"
    careeros.ask("contacts", "report", imported["import_id"], "--csv", target)
    with target.open(newline="") as file:
        assert len(list(csv.DictReader(file))) == 1_201


def test_a_person_is_found_by_a_fact_that_was_added(either_way: Commands, files: Path) -> None:
    either_way.ask("contacts", "import", write_csv(files))
    kim = either_way.ask("contacts", "find", "kim")["items"][0]["id"]

    told = either_way.ask("contacts", "add-fact", kim, "--kind", "talk", "--text", "Spoke about tides at DataConf")
    found = either_way.ask("contacts", "find", "tides")

    assert [(fact["kind"], fact["source"]) for fact in told["facts"]] == [("talk", "you")]
    assert set(found) == {"items", "next", "degraded"}
    assert found["items"][0]["id"] == kim
    assert found["items"][0]["matched"] == {"kind": "talk", "text": "Spoke about tides at DataConf"}
    assert either_way.ask("contacts", "show", kim)["facts"] == told["facts"]


def test_what_is_found_comes_in_pages_too(careeros: Commands, files: Path) -> None:
    people = [
        f"Person,Number{number},https://www.linkedin.com/in/person-{number},,Harbor,,01 Jan 2020" for number in range(5)
    ]
    careeros.ask("contacts", "import", write_csv(files, people))

    first = careeros.ask("contacts", "find", "harbor", "--limit", 3)
    rest = careeros.ask("contacts", "find", "harbor", "--limit", 3, "--after", first["next"])

    assert (len(first["items"]), len(rest["items"]), rest["next"]) == (3, 2, None)
    assert len({one["id"] for one in first["items"] + rest["items"]}) == 5


def test_lists_come_in_pages(beside_up: Commands, files: Path) -> None:
    beside_up.ask("contacts", "import", write_csv(files))

    first = beside_up.ask("contacts", "list", "--limit", 3)
    rest = beside_up.ask("contacts", "list", "--limit", 3, "--after", first["next"])

    assert (len(first["items"]), len(rest["items"]), rest["next"]) == (3, 1, None)


def test_drafting_without_waiting_leaves_rows_that_work_run_does(careeros: Commands, files: Path) -> None:
    careeros.ask("contacts", "import", write_csv(files, (NOOR, KIM)))

    batch = careeros.ask("messages", "draft", "--all", "--no-wait")
    assert (batch["drafted"], batch["failed"]) == ([], [])
    assert careeros.ask("review", "list")["items"] == []
    waiting = careeros.ask("work", "list", "--batch", batch["batch_id"])["items"]
    assert [one["state"] for one in waiting] == ["queued", "queued"]
    assert careeros.ask("work", "cancel", waiting[0]["id"])["state"] == "cancelled"

    run_and_leave(careeros, batch, {"cancelled": 1, "done": 1})
    assert careeros.ask("work", "retry", waiting[0]["id"])["state"] == "queued"
    run_and_leave(careeros, batch, {"done": 2})
    assert len(careeros.ask("review", "list")["items"]) == 2
    assert careeros.ask("work", "show", waiting[0]["id"])["state"] == "done"


def run_and_leave(careeros: Commands, batch: dict[str, Any], states: dict[str, int]) -> None:
    """Half a minute after an import the index is looked over: where that has come due, it is a second row."""
    done = careeros.ask("work", "run")
    rows = careeros.ask("work", "list", "--batch", batch["batch_id"])["items"]

    assert (done["failed"], done["done"] in {1, 2}) == (0, True)
    assert Counter(row["state"] for row in rows) == states


def test_everybody_is_written_to_once_and_who_is_named_is_written_to_again(beside_up: Commands, files: Path) -> None:
    beside_up.ask("contacts", "import", write_csv(files, (NOOR,)))
    (drafted,) = beside_up.ask("messages", "draft", "--all")["drafted"]

    everybody = beside_up.ask("messages", "draft", "--all")
    named = beside_up.ask("messages", "draft", "--to", drafted["contact_id"])

    assert "waits already" in everybody["failed"][0]["reason"]
    assert len(named["drafted"]) == 1


def test_approving_what_is_ready_needs_a_yes_from_somebody(beside_up: Commands, files: Path) -> None:
    beside_up.ask("contacts", "import", write_zip(files, (NOOR, KIM)))
    beside_up.ask("messages", "draft", "--all")
    ready = {one["id"] for one in beside_up.ask("review", "list")["items"] if one["verdict"] == "ready"}
    assert ready, "the sample of a good draft is not even ready"

    asked = beside_up("review", "approve", "--ready", "--json")
    done = beside_up.ask("review", "approve", "--ready", "--yes")

    assert (asked.code, asked.answer["error"]["code"]) == (1, "not-confirmed")
    assert set(done["approved"]) == ready
    assert done["refused"] == []


def test_the_sender_is_set_piece_by_piece(careeros: Commands, files: Path) -> None:
    voice = files / "voice.txt"
    voice.write_text("Hey,\nhow is the sea?\n")

    careeros.ask("sender", "set", "--name", "Mira Sol", "--voice-file", voice)
    sender = careeros.ask("sender", "set", "--looking-for", "a data role in climate")

    assert (sender["name"], sender["voice"]) == ("Mira Sol", "Hey,\nhow is the sea?")
    assert sender["looking_for"] == "a data role in climate"


def test_status_starts_nothing(newcomer: Commands) -> None:
    status = newcomer.ask("status")

    assert (status["running"], status["url"]) == (False, None)
    assert set(status) == {"running", "url", "version", "checks"}
    assert not newcomer.data_dir.exists()


@pytest.mark.parametrize("command", ["contacts list", "review list", "deliver list", "work list", "contacts imports"])
def test_every_list_is_empty_at_first(careeros: Commands, command: str) -> None:
    answer = careeros.ask(*command.split())

    assert answer == {"items": [], "next": None}


def test_people_get_tables_and_sentences(beside_up: Commands, files: Path) -> None:
    imported = beside_up("contacts", "import", write_zip(files, (NOOR, KIM, CLOSED)))
    beside_up("messages", "draft", "--all")
    queue = beside_up("review", "list")

    assert "2 created, 1 skipped" in imported.out
    assert "Noor Haddad" in queue.out
    assert "\x1b[" not in queue.out, "colour is for terminals"
