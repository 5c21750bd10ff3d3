"""`careeros score` as scripts and people use it: through the installed program."""

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

PROGRAM = Path(sys.executable).with_name("careeros")


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([PROGRAM, "score", *arguments], input=given, capture_output=True, check=False)


def answers(given: bytes) -> tuple[int, list[dict[str, Any]]]:
    done = run("--jsonl", given=given)
    assert b"Traceback" not in done.stderr
    return done.returncode, [json.loads(line) for line in done.stdout.split(b"\n")[:-1]]


def record(**keys: Any) -> bytes:
    return json.dumps({"id": "a", "channel": "linkedin_message", "body": "Could we talk?"} | keys).encode() + b"\n"


def test_every_line_is_answered_in_order_and_one_bad_line_makes_the_exit_code_1() -> None:
    code, found = answers(record(id="1") + b"\n" + b"nope\n" + record(id="2", channel="fax") + record(id="3"))

    assert code == 1
    assert [one["id"] for one in found] == ["1", None, None, "2", "3"]
    assert ["error" in one for one in found] == [False, True, True, True, False]
    assert all(set(one["error"]) == {"code", "message", "mend"} for one in found if "error" in one)


def test_a_stream_without_faults_exits_0() -> None:
    code, found = answers(record(contact={}, sender={}, contact_facts=[], sender_facts=[]))

    assert code == 0
    assert {"id", "total", "verdict", "language", "gates", "criteria"} <= set(found[0])
    assert set(found[0]["criteria"]["ask"]) == {
        "raw", "weight", "points", "grade", "assessed", "why_not", "spans", "fix",
    }  # fmt: skip


def test_a_byte_order_mark_before_the_first_line_is_passed_over() -> None:
    code, found = answers(b"\xef\xbb\xbf" + record(id="1") + record(id="2"))

    assert code == 0
    assert [one["id"] for one in found] == ["1", "2"]


def test_a_purpose_goes_into_each_record_of_a_stream() -> None:
    done = run("--jsonl", "--purpose", "thanks", given=record())

    assert done.returncode == 2
    assert b"--purpose goes into each record" in done.stderr


def test_what_cannot_be_scored_is_said() -> None:
    bad = [
        b'{"id":"u","channel":"email","body":"\xff"}\n', record(body="\ud800"), record(body="a\0b"),
        record(body="a" * 100_001), record(body=3), record(contact=[]), record(contact_facts={}), b"[1]\n",
        b"{" * 50_000 + b"\n", record(purpose="x"),
    ]  # fmt: skip
    code, found = answers(b"".join(bad))

    assert code == 1
    assert len(found) == len(bad)
    assert all("error" in one for one in found)


def test_an_id_that_is_a_fraction_is_said_to_be_no_whole_number() -> None:
    _, found = answers(record(id=1.5))

    assert found[0]["error"]["message"] == "The id is neither text nor a whole number."


def test_lines_of_one_batch_are_compared_with_those_before() -> None:
    body = "Hi {}, I read your note on soil and want to learn how you at {} measure it. Could we talk for ten minutes?"
    given = record(id="1", batch="b", body=body.format("Ana", "Globex"), contact={"name": "Ana", "company": "Globex"})
    given += record(id="2", batch="b", body=body.format("Ben", "Globex"), contact={"name": "Ben", "company": "Hooli"})

    _, found = answers(given)
    assert "copied_text" in [gate["gate"] for gate in found[1]["gates"]]


def test_people_see_verdict_points_and_the_place() -> None:
    done = run(given=b"Hi {{name}},\ncould you help me?\n")

    shown = done.stdout.decode()
    assert done.returncode == 0
    assert shown.startswith("blocked, ")
    assert "   ^^^^^^^^" in shown


def test_every_place_of_a_long_line_is_shown() -> None:
    first, second = "Could you call me next week", "Would you send me your slides on soil"
    done = run(given=f"Hi, {first}? I have worked on the soil of many fields for a long time now. {second}?\n".encode())

    lines = done.stdout.decode().split("\n")
    shown = [
        "".join(letter for letter, caret in zip(text, carets, strict=False) if caret == "^")
        for text, carets in pairwise(lines)
        if carets.strip() and not carets.strip("^ ")
    ]
    assert any(first in said for said in shown)
    assert any(second in said for said in shown)


def test_a_first_line_says_the_subject() -> None:
    done = run("--json", given=b"Subject: Hello\n\nCould we talk?\n")

    assert "no_subject" not in [gate["gate"] for gate in json.loads(done.stdout)["gates"]]


def test_bad_input_is_one_sentence_and_exit_1(tmp_path: Path) -> None:
    contact = tmp_path / "contact.json"
    contact.write_text("nope")
    done = run("--contact", str(contact), "--json", given=b"Hi")

    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["code"] == "invalid-json"
    assert done.stderr.count(b"\n") == 1


def test_a_missing_file_is_wrong_usage() -> None:
    assert run("/no/such/file").returncode == 2
