"""Search as a person uses it: by words and by meaning, with the index there, gone, and mended."""

import shutil
from pathlib import Path
from time import monotonic, sleep

from tests.chroma_server import chroma_server
from tests.e2e.commands import Commands, running
from tests.exports import write_csv
from tests.services import free_port

IN_STEP = {"missing": 0, "stale": 0, "extra": 0}


def test_an_import_is_found_by_meaning_when_it_ends(either_way: Commands, files: Path) -> None:
    either_way.ask("contacts", "import", write_csv(files))
    wait_for(lambda: either_way.ask("index", "check") == IN_STEP)
    found = either_way.ask("contacts", "find", "someone who keeps old documents")

    assert found["degraded"] is None
    assert (found["items"][0]["name"], found["items"][0]["matched"]) == (
        "Ida Nowhere", {"kind": "position", "text": "Archivist"},
    )  # fmt: skip


def test_work_that_is_not_waited_for_stays_queued_until_it_is_run(careeros: Commands, files: Path) -> None:
    careeros.ask("contacts", "import", write_csv(files), "--no-wait")
    queued = careeros.ask("work", "list", "--state", "queued")["items"]
    before = careeros.ask("contacts", "find", "kmi lee")

    assert [row["kind"] for row in queued if row["kind"] == "index_contacts"] == ["index_contacts"]
    assert before["degraded"] is not None
    assert careeros.ask("work", "run")["failed"] == 0
    after = careeros.ask("contacts", "find", "kmi lee")
    assert (after["degraded"], after["items"][0]["name"]) == (None, "Kim Lee")


def test_an_index_that_is_gone_is_said_and_made_again(careeros: Commands, files: Path) -> None:
    careeros.ask("contacts", "import", write_csv(files))
    shutil.rmtree(careeros.data_dir / "chroma")

    by_words = careeros.ask("contacts", "find", "kim")
    assert by_words["degraded"]
    assert [one["name"] for one in by_words["items"]] == ["Kim Lee"]
    assert careeros.ask("index", "check") == {"missing": 8, "stale": 0, "extra": 0}
    rebuilt = careeros.ask("index", "rebuild")
    assert set(rebuilt) == {"indexed", "removed", "unchanged", "embedded", "seconds"}
    assert (rebuilt["indexed"], rebuilt["embedded"]) == (8, 0)
    assert careeros.ask("contacts", "find", "kim")["degraded"] is None
    synced = careeros.ask("index", "sync")
    assert (synced["indexed"], synced["removed"], synced["unchanged"], synced["embedded"]) == (0, 0, 8, 0)


def test_a_search_is_narrowed(careeros: Commands, files: Path) -> None:
    careeros.ask("contacts", "import", write_csv(files))

    harbor = careeros.ask("contacts", "find", "harbor", "--company", "harbor bank")
    reached = careeros.ask("contacts", "find", "harbor", "--channel", "email")

    assert [one["name"] for one in harbor["items"]] == ["Eva Stone"]
    assert {one["name"] for one in reached["items"]} == {"Eva Stone", "Kim Lee"}


def test_a_chroma_server_may_be_away_and_is_used_again_when_it_is_back(careeros: Commands, files: Path) -> None:
    port = free_port()
    served = Commands(careeros.data_dir, careeros.environ | {"CHROMA_URL": f"http://127.0.0.1:{port}"})
    imported = served.ask("contacts", "import", write_csv(files))
    with running(served):
        assert imported["created"] == 4
        assert served.ask("contacts", "find", "kim")["degraded"]
        assert served.ask("status")["checks"]["chroma"] == "warn"
        with chroma_server(port=port):
            wait_for(lambda: served.ask("contacts", "find", "kim")["degraded"] is None)
            assert served.ask("index", "check") == IN_STEP
            assert served.ask("status")["checks"]["chroma"] == "pass"


def test_a_model_that_cannot_be_is_refused_by_name(careeros: Commands) -> None:
    for model, said in (("words2go", "EMBEDDING_MODEL"), ("openai", "OPENAI_API_KEY")):
        refused = Commands(careeros.data_dir, careeros.environ | {"EMBEDDING_MODEL": model})("contacts", "list")
        assert (refused.code, said in refused.err) == (1, True)


def wait_for(done, *, seconds: float = 75) -> None:
    until = monotonic() + seconds
    while not done():
        assert monotonic() < until, "it did not come to pass in time"
        sleep(0.5)
