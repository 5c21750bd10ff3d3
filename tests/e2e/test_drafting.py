"""Drafts by a language model, as a person sees them: a real server on loopback stands in for the service."""

import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from tests.e2e.commands import Commands, running
from tests.exports import write_csv
from tests.openai_server import KEY, Answering, data_of, openai_server

SECRETS = (KEY, "tide models")


@pytest.fixture
def served() -> Generator[Answering, None, None]:
    with openai_server() as answering:
        yield answering


@pytest.fixture
def with_model(careeros: Commands, served: Answering, files: Path) -> Commands:
    environ = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": served.url, "OPENAI_MODEL": "small", "OPENAI_PRICES": "1 2"}
    commands = evolve(careeros, environ=careeros.environ | environ)
    commands.ask("sender", "set", "--name", "Mira Sol", "--headline", "Data engineer", "--looking-for", "climate work")
    commands.ask("contacts", "import", write_csv(files))
    return commands


@pytest.fixture
def up_with_model(with_model: Commands) -> Generator[Commands, None, None]:
    """The same beside a running `careeros up`."""
    with running(with_model):
        yield with_model


def somebody(commands: Commands) -> dict[str, Any]:
    return next(one for one in commands.ask("contacts", "list")["items"] if one["name"] == "Noor Haddad")


def test_a_draft_of_a_model_says_what_it_leans_on_and_what_it_cost(up_with_model: Commands, served: Answering) -> None:
    noor = somebody(up_with_model)
    up_with_model.ask(
        "contacts", "add-fact", noor["id"], "--kind", "talk", "--text", "Spoke on tide models at DataConf"
    )
    shown = up_with_model.ask("messages", "prompt", "--to", noor["id"])
    assert served.asked == [], "a preview sends nothing"

    served.answer = lambda asked: {
        "subject": "",
        "body": f"Hi {data_of(asked)['reader']['name']}, your DataConf talk on tide models stayed with me. I'm a data "
        "engineer and look for climate work. Could you spare 15 minutes to tell me how you test them?\n\nMira",
        "facts_used": [one["number"] for one in data_of(asked)["facts"] if one["kind"] == "talk"],
        "language": "en",
    }
    batch = up_with_model.ask("messages", "draft", "--to", noor["id"])
    message = up_with_model.ask("review", "show", batch["drafted"][0]["id"])

    assert message["origin"] == "openai/small"
    made = message["provenance"]
    assert "Spoke on tide models at DataConf" in [one["text"] for one in made["sources"]]
    assert (made["tokens_in"], made["cost_usd"], made["fallback"]) == (600, pytest.approx(0.00084), "")
    (asked,) = served.asked
    assert [part["content"] for part in asked["messages"]] == [shown["system"], shown["user"]], "as the preview said"
    assert up_with_model.ask("budget", "show")["spent"] == pytest.approx(0.00084)
    assert "leans on: Spoke on tide models at DataConf (you)" in up_with_model("review", "show", message["id"]).out


def test_without_money_or_an_answer_drafts_come_from_templates(with_model: Commands, served: Answering) -> None:
    noor = somebody(with_model)["id"]
    served.how = "fails"
    failed = with_model.ask("messages", "draft", "--to", noor)["drafted"][0]
    assert failed["origin"].startswith("template/")
    assert "HTTP 500" in with_model.ask("review", "show", failed["id"])["provenance"]["fallback"]

    served.how = "ok"
    asked = len(served.asked)
    assert with_model.ask("budget", "set", "0")["limit"] == 0
    broke = with_model.ask("messages", "draft", "--to", noor)["drafted"][0]
    assert "budget for openai is spent" in with_model.ask("review", "show", broke["id"])["provenance"]["fallback"]
    assert len(served.asked) == asked
    refused = with_model("budget", "set", "-1", "--json")
    assert refused.code == 2


def test_neither_key_nor_prompt_nor_answer_reaches_a_log(with_model: Commands, served: Answering) -> None:
    noor = somebody(with_model)["id"]
    with_model.ask("contacts", "add-fact", noor, "--kind", "talk", "--text", "Spoke on tide models at DataConf")
    for how in ("ok", "refuses the key", "talks nonsense"):
        served.how = how
        with_model.ask("messages", "draft", "--to", noor)
    logs = [path for path in with_model.data_dir.rglob("*.log*") if path.is_file()]
    assert logs
    for path in logs:
        said = path.read_text(errors="replace")
        assert not [secret for secret in SECRETS if secret in said], path


def test_workers_draft_at_once_and_up_shows_it(with_model: Commands, served: Answering) -> None:
    served.seconds = 0.2
    with running(with_model):
        batch = with_model.ask("messages", "draft", "--all")
    assert {one["origin"].split("/")[0] for one in batch["drafted"]} <= {"openai", "template"}
    assert len(served.asked) >= len(batch["drafted"]) > 1


def test_a_setting_that_cannot_be_is_refused_with_its_name(careeros: Commands) -> None:
    wrong = evolve(careeros, environ=careeros.environ | {"OPENAI_PRICES": "cheap"})
    refused = wrong("contacts", "list")
    assert refused.code == 1
    assert "OPENAI_PRICES" in refused.err
    without = careeros("budget", "show", "--json")
    assert without.code == 1
    assert "OPENAI_API_KEY" in without.answer["error"]["mend"]


def test_persona_and_language_are_asked_of_a_draft_and_of_the_next(up_with_model: Commands, served: Answering) -> None:
    noor = somebody(up_with_model)["id"]
    style = ("--persona", "recruiter", "--language", "de")
    shown = up_with_model.ask("messages", "prompt", "--to", noor, *style)
    drafted = up_with_model.ask("messages", "draft", "--to", noor, *style)["drafted"][0]["id"]
    asked = len(served.asked)
    next_one = up_with_model.ask("messages", "prompt", "--again", drafted, "--note", "shorter")
    assert len(served.asked) == asked
    up_with_model.ask("review", "request-changes", drafted, "--note", "shorter")

    assert served.asked[asked]["messages"][1]["content"] == next_one["user"]
    assert '"request": "shorter"' in next_one["user"]
    said = served.asked[0]["messages"][1]["content"]
    assert said == shown["user"]
    for prompt in (said, served.asked[asked]["messages"][1]["content"]):
        assert "The reader recruits." in prompt
        assert "Language: German." in prompt
    made = up_with_model.ask("review", "show", drafted)["provenance"]
    assert (made["persona"], made["language"]) == ("recruiter", "de")
    assert up_with_model("messages", "draft", "--to", noor, "--language", "tlh").code == 1


def test_the_senders_own_words_shape_what_is_drafted_again(with_model: Commands, served: Answering) -> None:
    people = with_model.ask("contacts", "list")["items"]
    first, second = [one["id"] for one in people if one["linkedin_slug"]][:2]
    served.how = "fails"
    drafted = with_model.ask("messages", "draft", "--to", first)["drafted"][0]["id"]
    own = "Short and plain is how I write: could you spare 15 minutes for a call next week?"
    edited = with_model.ask("review", "edit", drafted, "--body", own)
    with_model.ask("review", "approve", drafted, "--fingerprint", edited["fingerprint"])
    waiting = with_model.ask("messages", "draft", "--to", second)["drafted"][0]["id"]
    served.how = "ok"
    before = len(served.asked)

    with_model.ask("review", "request-changes", waiting, "--note", "shorter")

    assert "Short and plain is how I write" in served.asked[before]["messages"][1]["content"]


def test_no_more_drafts_are_asked_for_at_once_than_the_setting_says(with_model: Commands, served: Answering) -> None:
    """Changed while it runs: the batch after the change keeps to it."""
    served.seconds = 0.1
    commands = evolve(with_model, environ=with_model.environ | {"CAREEROS_WORKERS": "8"})
    with running(commands):
        first = commands.ask("messages", "draft", "--all")
        free, served.most_at_once = served.most_at_once, 0
        commands.ask("settings", "set", "drafts_at_once", "2")
        time.sleep(1)
        again = commands.ask("messages", "draft", "--all", "--purpose", "thanks")

    assert len(first["drafted"]) == len(again["drafted"]) > 2
    assert free > 2
    assert served.most_at_once == 2


def test_earlier_drafts_that_are_used_again_are_counted_where_sources_are_shown(
    with_model: Commands, served: Answering
) -> None:
    noor = somebody(with_model)["id"]
    assert with_model.ask("sources")["items"][2] == {
        "name": "earlier drafts", "on": False, "why_not": "Set use_cached_messages above 0.", "asked": 0,
        "outcomes": {}, "success_rate": None, "credits": None,
    }  # fmt: skip
    with_model.ask("settings", "set", "use_cached_messages", "100")
    served.answer = lambda asked: {
        "subject": "",
        "body": f"Hi {data_of(asked)['reader']['name']}, I'm a data engineer and look for climate work. Could you "
        "spare 15 minutes to tell me how you came to what you do?\n\nMira",
        "facts_used": [],
        "language": "en",
    }
    first, second = (with_model.ask("messages", "draft", "--to", noor)["drafted"][0]["id"] for _ in range(2))
    cached = [with_model.ask("review", "show", one)["provenance"]["cached"] for one in (first, second)]
    shown = with_model.ask("sources")["items"][2]
    assert cached == [False, True]
    assert (shown["on"], shown["outcomes"], shown["success_rate"]) == (True, {"found": 1, "not found": 1}, 0.5)
    assert "found 1" in with_model("sources").out
