"""How public pages are read: robots.txt honoured, proxies in turn."""

from collections.abc import Generator
from datetime import timedelta

import pytest

from careeros.adapters.memory.runtime_settings import MemoryRuntimeSettings
from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.profile_sources.known_robots import KnownRobots
from careeros.adapters.profile_sources.robots import robots_of
from careeros.domain.profiles import ProfileOffLimits
from careeros.domain.runtime_settings import SettingName
from careeros.ports.errors import ProfileSourceUnavailable
from tests.builders import NOON
from tests.contract.test_profile_source import pages
from tests.integration.drafting.conftest import HandClock
from tests.profile_server import Playing, profile_server

pytestmark = pytest.mark.anyio


@pytest.fixture
def served() -> Generator[Playing, None, None]:
    with profile_server() as playing:
        yield playing


@pytest.mark.parametrize(
    ("robots", "allowed"),
    [
        ("", True),
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: *\nDisallow: /\nAllow: /in/", True),
        ("User-agent: *\nAllow: /\nDisallow: /in/", False),
        ("User-agent: *\nDisallow: /in/", False),
        ("User-agent: *\nDisallow:", True),
        ("User-agent: other\nDisallow: /", True),
        ("User-agent: other\nUser-agent: CareerOS\nDisallow: /\n\nUser-agent: *\nAllow: /", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: careeros\nAllow: /in/ # us", True),
        ("user-agent: *\ndisallow: /*oor", False),
        ("User-agent: *\nDisallow: /in/noor$", False),
        ("User-agent: *\nDisallow: /in$", True),
        ("User-agent: *\nDisallow: /*.pdf$", True),
        ("\ufeffUser-agent: *\nDisallow: /", False),
        ("User-agent: CareerOS/1\nDisallow: /\n\nUser-agent: *\nAllow: /", False),
        ("User-agent: CAREEROS/1.0 (pages)\nAllow: /\n\nUser-agent: *\nDisallow: /", True),
        ("User-agent: careeros-images\nDisallow: /\n\nUser-agent: *\nAllow: /", True),
        ("User-agent: *\nDisallow: /in/%6E%6f%6Fr", False),
        ("User-agent: *\nDisallow: /in%2Fnoor", True),
        ("User-agent: *\nDisallow: /in/noor%24", True),
    ],
)
async def test_robots_decides_before_a_page_is_asked_for(robots: str, allowed: bool, served: Playing) -> None:
    served.robots = robots
    assert robots_of(robots).allow("/in/noor") is allowed
    if allowed:
        await pages(served).read("noor")
    else:
        with pytest.raises(ProfileOffLimits, match=r"robots\.txt"):
            await pages(served).read("noor")
    assert bool(served.profiles_asked) is allowed


@pytest.mark.parametrize("rule", ["/in/josé", "/in/jos%c3%a9", "/in/jos%C3%A9$", "/%69n/jo*%C3%a9"])
async def test_a_path_is_the_same_however_it_is_encoded(rule: str, served: Playing) -> None:
    served.robots = f"User-agent: *\nDisallow: {rule}"
    for path in ("/in/josé", "/in/jos%c3%a9", "/in/jos%C3%A9", "/in/%6aos%C3%A9"):
        assert not robots_of(served.robots).allow(path)
    with pytest.raises(ProfileOffLimits, match=r"robots\.txt"):
        await pages(served).read("josé")
    await pages(served).read("jose")


@pytest.mark.parametrize(
    ("rule", "path", "allowed"),
    [
        ("/a%2Ab", "/a*b", False),
        ("/a%2Ab", "/axb", True),
        ("/a%2Ab", "/a%2ab", False),
        ("/a*b", "/a*b", False),
        ("/a%24", "/a$", False),
        ("/a$b", "/a%24b", False),
        ("/a?b=c d", "/a?b=c%20d", False),
        ("/a%3Fb", "/a?b", True),
        ("/100%", "/100%zz", False),
    ],
)
def test_what_has_a_meaning_of_its_own_in_an_address_or_a_rule_stays_encoded(
    rule: str, path: str, allowed: bool
) -> None:
    assert robots_of(f"User-agent: *\nDisallow: {rule}").allow(path) is allowed


@pytest.mark.parametrize("robots", ["User-agent: *\nDisallow: /authwall", "User-agent: *\nDisallow: /*?session"])
async def test_robots_decides_on_where_a_redirect_leads_too(robots: str, served: Playing) -> None:
    served.robots, served.how, served.led_to = robots, "redirects", "/authwall?session=1"
    with pytest.raises(ProfileOffLimits, match=r"robots\.txt"):
        await pages(served).read("noor")
    assert served.profiles_asked == ["/in/noor"]


async def test_another_host_of_the_site_has_a_robots_file_of_its_own(served: Playing) -> None:
    with profile_server() as other:
        served.how, served.led_to = "redirects", f"{other.url}/in/noor"
        other.robots = "User-agent: *\nDisallow: /"
        with pytest.raises(ProfileOffLimits, match=r"robots\.txt"):
            await pages(served).read("noor")
    assert other.profiles_asked == []


async def test_a_robots_file_is_asked_for_once_an_hour(served: Playing) -> None:
    clock = HandClock()
    source = pages(served, robots=KnownRobots(clock))
    await source.read("noor")
    await source.read("noor")
    clock.at += timedelta(hours=1)
    await source.read("noor")
    assert served.asked.count("/robots.txt") == 2


@pytest.mark.parametrize("status", [429, 500, 503, 999])
async def test_a_robots_file_that_cannot_be_had_allows_nothing(status: int, served: Playing) -> None:
    served.robots = status
    with pytest.raises(ProfileSourceUnavailable):
        await pages(served).read("noor")
    assert served.profiles_asked == []


@pytest.mark.parametrize("status", [403, 404])
async def test_no_robots_file_forbids_nothing(status: int, served: Playing) -> None:
    served.robots = status
    await pages(served).read("noor")


async def test_so_many_of_a_hundred_go_through_a_proxy_in_turn(served: Playing) -> None:
    with profile_server() as first, profile_server() as second:
        store = MemoryStore()
        settings = MemoryRuntimeSettings(store)
        source = pages(served, store, proxies=(first.url, second.url))
        await source.read("noor")
        assert (len(first.asked), len(second.asked)) == (0, 0)

        await settings.set(SettingName.USE_PROXIES, 50, at=NOON)
        for _ in range(8):
            await source.read("noor")
        assert (len(first.profiles_asked), len(second.profiles_asked)) == (2, 2)
        assert first.profiles_asked[0] == f"{served.url}/in/noor"
        await settings.set(SettingName.USE_PROXIES, 0, at=NOON)
        await source.read("noor")
        assert len(first.asked) + len(second.asked) == 4


async def test_through_a_proxy_only_the_sites_own_names_are_asked_for(served: Playing) -> None:
    store = MemoryStore()
    await MemoryRuntimeSettings(store).set(SettingName.USE_PROXIES, 100, at=NOON)
    served.how, served.led_to = "redirects", "http://metadata.internal/"
    with pytest.raises(ProfileOffLimits, match="another site"):
        await pages(served, store, proxies=(served.url,)).read("noor")
    assert not [path for path in served.asked if "metadata" in path]


async def test_proxies_that_are_wanted_and_not_named_are_not_passed_over(served: Playing) -> None:
    store = MemoryStore()
    await MemoryRuntimeSettings(store).set(SettingName.USE_PROXIES, 100, at=NOON)
    with pytest.raises(ProfileSourceUnavailable, match="no proxy is named") as failed:
        await pages(served, store).read("noor")
    assert failed.value.lasting
    assert served.asked == []
