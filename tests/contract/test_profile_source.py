"""What every `ProfileSource` promises."""

import logging
import traceback
from collections.abc import Generator
from typing import Any

import pytest
from attrs import define

from careeros.adapters.memory.profile_source import MemoryProfileSource
from careeros.adapters.memory.runtime_settings import MemoryRuntimeSettings
from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.profile_sources.proxycurl import ProxycurlProfileSource
from careeros.adapters.profile_sources.public_pages import PublicPageProfileSource
from careeros.domain.linkedin_profiles import profile_address
from careeros.domain.profiles import Post, Profile, ProfileMissing, ProfileOffLimits, ProfileUnreadable, Statement
from careeros.ports.errors import ProfileSourceUnavailable
from careeros.ports.profile_source import ProfileSource
from tests.builders import NOON
from tests.integration.drafting.conftest import HandClock
from tests.profile_server import KEY, Playing, on_loopback, profile_server

pytestmark = pytest.mark.anyio

SOURCES = ("memory", "pages", "api")
ON_THE_NETWORK = ("pages", "api")


@define
class Opened:
    source: ProfileSource
    served: Playing


def pages(served: Playing, store: MemoryStore | None = None, **changes: Any) -> PublicPageProfileSource:
    settings = MemoryRuntimeSettings(store or MemoryStore())
    usual: dict[str, Any] = {"site": served.url, "hosts": on_loopback, "allows": on_loopback}
    return PublicPageProfileSource(settings, HandClock(), **(usual | changes))


def api(served: Playing) -> ProxycurlProfileSource:
    return ProxycurlProfileSource(HandClock(), KEY, f"{served.url}/api", credits=1, allows=on_loopback)


@pytest.fixture
def served() -> Generator[Playing, None, None]:
    with profile_server() as playing:
        yield playing


def opened(kind: str, served: Playing) -> Opened:
    if kind == "memory":
        known = Profile(profile_address("noor"), "memory", NOON, "Noor", posts=(Post("Data Engineer", "Tidewater"),))
        return Opened(MemoryProfileSource({"noor": known}), served)
    return Opened(pages(served) if kind == "pages" else api(served), served)


@pytest.mark.parametrize("kind", SOURCES)
async def test_a_profile_says_who_told_it_and_when(kind: str, served: Playing) -> None:
    source = opened(kind, served).source
    profile = await source.read("noor")

    assert (profile.address, profile.read_by, profile.at) == (profile_address("noor"), source.name, NOON)
    assert profile.source == f"profile ({source.name})"
    assert "position" in {one.kind for one in profile.statements()}
    assert profile.credits >= 0


@pytest.mark.parametrize("kind", SOURCES)
async def test_who_is_not_there_is_missing(kind: str, served: Playing) -> None:
    served.how = 404
    with pytest.raises(ProfileMissing, match="nobody"):
        await opened(kind, served).source.read("nobody")


async def test_a_page_is_read_as_it_states_itself_for_machines(served: Playing) -> None:
    profile = await pages(served).read("noor")
    assert profile.name == "Noor Haddad"
    assert profile.statements() == (
        Statement("position", "Data Engineer at Tidewater Labs, since 2021"),
        Statement("employer", "Tidewater Labs"),
        Statement("employer", "Harbour Bank"),
        Statement("location", "Bergen, NO"),
        Statement("education", "University of Bergen"),
        Statement("language", "Norwegian"),
        Statement("achievement", "Sea Prize 2022"),
        Statement("article", "Reading the tides"),
        Statement("note", "Builds models of tides."),
    )


async def test_a_page_without_that_is_read_by_its_title_summary_and_text(served: Playing) -> None:
    from tests.profile_server import PLAIN_PAGE

    served.page = PLAIN_PAGE
    profile = await pages(served).read("noor")
    assert profile.name == "Noor Haddad"
    assert profile.statements() == (
        Statement("position", "Data Engineer at Tidewater Labs"),
        Statement("employer", "Tidewater Labs"),
        Statement("education", "University of Bergen"),
        Statement("location", "Bergen"),
        Statement("language", "Norwegian"),
    )


async def test_a_page_is_read_in_the_character_set_that_its_header_names(served: Playing) -> None:
    served.how, served.page = "is in Latin-1", "<title>José Peña - Chef - Café Zoë | LinkedIn</title>"
    profile = await pages(served).read("jose")
    assert profile.name == "José Peña"
    assert Statement("employer", "Café Zoë") in profile.statements()


async def test_the_api_tells_posts_with_their_time_and_what_it_cost(served: Playing) -> None:
    profile = await api(served).read("ana-müller")
    assert profile.credits == 2
    assert Statement("position", "Analyst at Harbour Bank, 2017–2021") in profile.statements()
    assert Statement("education", "University of Bergen, MSc") in profile.statements()
    assert [one.text for one in profile.statements() if one.kind == "language"] == ["Norwegian"]
    assert served.asked == ["/api/profile?profile_url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fana-m%C3%BCller%2F"]


@pytest.mark.parametrize("kind", ON_THE_NETWORK)
@pytest.mark.parametrize("how", ["packs", "deflates"])
async def test_what_is_packed_is_unpacked(kind: str, how: str, served: Playing) -> None:
    served.how = how
    assert (await opened(kind, served).source.read("noor")).name == "Noor Haddad"


@pytest.mark.parametrize("kind", ON_THE_NETWORK)
@pytest.mark.parametrize(
    "how", ["is huge", "sends a bomb", "packs otherwise", "packs badly", "talks nonsense", "nests", 418]
)
async def test_an_answer_that_is_too_much_or_none_is_unreadable(kind: str, how: str | int, served: Playing) -> None:
    served.how = how
    with pytest.raises(ProfileUnreadable):
        await opened(kind, served).source.read("noor")


@pytest.mark.parametrize("kind", ON_THE_NETWORK)
@pytest.mark.parametrize(("how", "said"), [(500, "HTTP 500"), ("breaks off", "broke"), ("is no HTTP", "HTTP")])
async def test_a_source_that_fails_is_unavailable(kind: str, how: str | int, said: str, served: Playing) -> None:
    served.how = how
    with pytest.raises(ProfileSourceUnavailable, match=said) as failed:
        await opened(kind, served).source.read("noor")
    assert not failed.value.refused
    assert len(served.profiles_asked) == 1, "nothing is repeated by itself"


@pytest.mark.parametrize(("kind", "how"), [("pages", 429), ("pages", 403), ("pages", 999), ("api", 429), ("api", 999)])
@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("Tue, 01 Jan 2030 12:01:30 GMT", 90.0), ("Tue, 01 Jan 2030 11:00:00 GMT", 0.0)],
)
async def test_who_wants_no_more_requests_is_left_alone_for_as_long_as_they_say(
    kind: str, how: int, header: str, seconds: float, served: Playing
) -> None:
    served.how, served.retry_after = how, header
    with pytest.raises(ProfileSourceUnavailable) as failed:
        await opened(kind, served).source.read("noor")
    assert (failed.value.refused, failed.value.retry_after) == (True, seconds)


@pytest.mark.parametrize("how", [429, 403, 999])
async def test_who_does_not_say_for_how_long_is_left_alone_for_a_minute(how: int, served: Playing) -> None:
    served.how = how
    with pytest.raises(ProfileSourceUnavailable) as failed:
        await pages(served).read("noor")
    assert failed.value.retry_after == 60


@pytest.mark.parametrize("how", [401, 402, 403])
async def test_a_key_that_is_refused_is_shown_nowhere(
    how: int, served: Playing, caplog: pytest.LogCaptureFixture
) -> None:
    served.how = how
    with caplog.at_level(logging.DEBUG), pytest.raises(ProfileSourceUnavailable) as failed:
        await api(served).read("noor")
    assert failed.value.lasting
    assert KEY not in "".join(traceback.format_exception(failed.value)) + caplog.text + repr(api(served))


@pytest.mark.parametrize("kind", ON_THE_NETWORK)
async def test_nobody_listens(kind: str) -> None:
    nobody = Playing(url="http://127.0.0.1:9")
    with pytest.raises(ProfileSourceUnavailable, match="cannot be reached"):
        await opened(kind, nobody).source.read("noor")


async def test_a_redirect_within_the_site_is_followed_and_one_out_of_it_is_not(served: Playing) -> None:
    served.how, served.led_to = "redirects", "/in/noor-2"
    with pytest.raises(ProfileUnreadable, match="without an end"):
        await pages(served).read("noor")
    assert served.profiles_asked == ["/in/noor", *["/in/noor-2"] * 3]

    for out in ("http://localhost/", "https://example.org/", "//evil.example/", "ftp://127.0.0.1/", "http://a@127.0.0.1/",
                "http://[", "http://169.254.169.254/latest/meta-data/"):  # fmt: skip
        served.led_to = out
        with pytest.raises(ProfileOffLimits):
            await pages(served).read("noor")


async def test_the_api_is_not_followed_to_elsewhere(served: Playing) -> None:
    served.how, served.led_to = "redirects", "/api/other"
    with pytest.raises(ProfileUnreadable):
        await api(served).read("noor")
    assert len(served.asked) == 1
