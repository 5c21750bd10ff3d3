"""Looking profiles up and settings, as a person at the command line meets them."""

from pathlib import Path

from attrs import evolve

from tests.e2e.commands import Commands
from tests.exports import write_csv
from tests.profile_server import KEY, profile_server


def test_all_sources_are_off_and_say_how_to_switch_them_on(careeros: Commands, files: Path) -> None:
    careeros.ask("contacts", "import", write_csv(files))
    noor = careeros.ask("contacts", "list")["items"][0]

    refused = careeros("contacts", "enrich", noor["id"], "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (1, "no-profile-source")
    assert "docs/how-to/profile-sources.md" in refused.err
    sources = careeros.ask("sources")["items"]
    assert [(one["name"], one["on"], one["success_rate"]) for one in sources] == [
        ("public page", False, None),
        ("proxycurl", False, None),
        ("earlier drafts", False, None),
    ]
    assert "Set ENABLE_PUBLIC_PAGES=true." in careeros("sources").out


def test_a_setting_holds_from_the_next_command_on(careeros: Commands) -> None:
    assert careeros.ask("settings", "set", "scraping_rate_limit", "7")["value"] == 7
    found = {one["name"]: one["value"] for one in careeros.ask("settings", "list")["items"]}
    assert "talk" in found.pop("facts_sent")
    assert found == {"scraping_rate_limit": 7, "use_proxies": 0, "use_cached_messages": 0, "drafts_at_once": 50}
    assert "7 a minute" in careeros("settings", "list").out

    for name, value in (
        ("scraping_rate_limit", "0"),
        ("use_proxies", "101"),
        ("nothing", "1"),
        ("use_proxies", "many"),
    ):
        refused = careeros("settings", "set", name, value, "--json")
        assert (refused.code, refused.answer["error"]["code"]) == (1, "invalid-input")


def test_a_setting_lists_which_kinds_of_facts_a_model_is_sent(careeros: Commands, files: Path) -> None:
    careeros.ask("contacts", "import", write_csv(files))
    noor = next(one["id"] for one in careeros.ask("contacts", "list")["items"] if one["linkedin_slug"])
    for kind, text in (
        ("talk", "Gave a talk on tides"),
        ("note", "Owes money; phone +47 912 34 567, noor@private.example"),
        ("meeting", "Met at the fair, see https://www.linkedin.com/in/noor-h and +47 912 34 567"),
    ):
        careeros.ask("contacts", "add-fact", noor, "--kind", kind, "--text", text)

    said = str(careeros.ask("messages", "prompt", "--to", noor))
    assert "Gave a talk on tides" in said
    assert "Met at the fair, see … and …" in said
    assert "Owes money" not in said

    assert careeros.ask("settings", "set", "facts_sent", "note, location")["value"] == "location, note"
    said = str(careeros.ask("messages", "prompt", "--to", noor))
    assert "Owes money; phone …, …" in said
    assert "912" not in said
    assert "tides" not in said
    refused = careeros("settings", "set", "facts_sent", "gossip", "--json")
    assert "gossip" in refused.answer["error"]["message"]


def test_a_key_that_is_missing_is_said_and_an_api_on_this_machine_is_not_asked(careeros: Commands, files: Path) -> None:
    careeros.ask("contacts", "import", write_csv(files))
    noor = next(one for one in careeros.ask("contacts", "list")["items"] if one["linkedin_slug"])
    keyless = evolve(careeros, environ=careeros.environ | {"ENABLE_PROXYCURL": "true"})
    assert keyless.ask("sources")["items"][1]["why_not"] == "Set PROXYCURL_API_KEY."

    with profile_server() as served:
        environ = {"ENABLE_PROXYCURL": "true", "PROXYCURL_API_KEY": KEY, "PROXYCURL_BASE_URL": f"{served.url}/api"}
        local = evolve(careeros, environ=careeros.environ | environ)
        answer = local.ask("contacts", "enrich", noor["id"])
        assert served.asked == []
    assert answer["enriched"] == []
    assert "not public" in answer["failed"][0]["reason"]
    source = local.ask("sources")["items"][1]
    assert (source["asked"], source["credits"]) == (1, {"limit": 100, "used": 0, "promised": 0})
    for name, value in (("ENABLE_PROXYCURL", "maybe"), ("PROXYCURL_PATHS", "x"), ("PROFILE_PROXIES", "s3cret@x")):
        wrong = evolve(careeros, environ=careeros.environ | {name: value})("sources")
        assert (wrong.code, name in wrong.err, "s3cret" in wrong.err) == (1, True, False)
