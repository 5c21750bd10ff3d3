"""Where a request may go: checked by address after the name was looked up, and after each redirect."""

from collections.abc import Generator

import pytest

from careeros.adapters.profile_sources.addresses import is_public
from careeros.adapters.profile_sources.fetching import Fetcher
from careeros.adapters.profile_sources.public_pages import of_linkedin
from careeros.domain.profiles import ProfileOffLimits
from careeros.ports.errors import ProfileSourceUnavailable
from tests.profile_server import Playing, on_loopback, profile_server

pytestmark = pytest.mark.anyio

NOT_PUBLIC = """
0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255 127.0.0.1 127.1.2.3 168.63.129.16
169.254.0.1 169.254.169.254 169.254.170.2 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.192 192.0.2.1 192.168.0.1
198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
:: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:100.64.0.1 64:ff9b::7f00:1
64:ff9b::8.8.8.8 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1:: 2002:808:808:: fc00::1 fd00:ec2::254 fe80::1
fe80::1%eth0 fec0::1 ff02::1
""".split()
PUBLIC = "8.8.8.8 1.1.1.1 13.107.42.14 100.63.255.255 100.128.0.1 172.32.0.1 2606:4700::1111 ::ffff:8.8.8.8".split()
WRITTEN_OTHERWISE = "2130706433 0x7f.1 0177.0.0.1 127.1 localhost 127.0.0.1.nip.io x".split()


@pytest.mark.parametrize("address", [*NOT_PUBLIC, *WRITTEN_OTHERWISE, ""])
def test_what_is_not_of_the_public_internet_is_not_asked(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_what_is_public_may_be_asked(address: str) -> None:
    assert is_public(address)


@pytest.fixture
def served() -> Generator[Playing, None, None]:
    with profile_server() as playing:
        yield playing


def anywhere(host: str) -> bool:
    return True


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0"])
async def test_nothing_connects_to_this_machine_however_it_is_written(host: str, served: Playing) -> None:
    port = served.url.rpartition(":")[2]
    with pytest.raises(ProfileOffLimits, match="not public"):
        await Fetcher(anywhere).get(f"http://{host}:{port}/in/noor", headers={})
    assert served.asked == []


@pytest.mark.parametrize("to", ["http://169.254.169.254/latest/", "http://localhost:{port}/x", "http://[::1]:{port}/"])
async def test_every_redirect_is_checked_anew(to: str, served: Playing) -> None:
    served.how, served.led_to = "redirects", to.format(port=served.url.rpartition(":")[2])
    rule = Fetcher(anywhere, lambda address: address == "127.0.0.1" and len(served.asked) == 0)
    with pytest.raises(ProfileOffLimits, match="not public"):
        await rule.get(f"{served.url}/in/noor", headers={})
    assert served.asked == ["/in/noor"]


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://www.linkedin.com/", "gopher://www.linkedin.com/", "//www.linkedin.com/", "", "x",
        "http://me@www.linkedin.com/", "http://me:secret@www.linkedin.com/", "http://[/", "http://www.linkedin.com:x/",
        "http://www.linkedin.com.evil.example/", "http://evil-linkedin.com/", "http:///in/noor",
    ],
)  # fmt: skip
async def test_an_address_that_is_none_of_the_sites_is_not_looked_up(url: str) -> None:
    with pytest.raises(ProfileOffLimits):
        await Fetcher(of_linkedin, on_loopback).get(url, headers={})


async def test_the_name_stays_in_the_request_when_the_connection_goes_to_its_address(served: Playing) -> None:
    port = served.url.rpartition(":")[2]
    seen: list[str] = []

    def remembered(address: str) -> bool:
        seen.append(address)
        return address in {"127.0.0.1", "::1"}

    await Fetcher(anywhere, remembered).get(f"http://localhost:{port}/in/noor", headers={})
    assert served.hosts == [f"localhost:{port}"]
    assert set(seen) <= {"127.0.0.1", "::1"}


@pytest.mark.parametrize("how", ["is slow", "drips"])
async def test_who_takes_too_long_is_cut_off(how: str, served: Playing) -> None:
    served.how = how
    with pytest.raises(ProfileSourceUnavailable, match="in time") as failed:
        await Fetcher(anywhere, on_loopback, most_seconds=0.3).get(f"{served.url}/in/noor", headers={})
    assert failed.value.hung


async def test_from_the_encrypted_web_nothing_leads_back() -> None:
    from careeros.adapters.profile_sources.fetching import _onward

    with pytest.raises(ProfileOffLimits, match="encrypted"):
        _onward("https://www.linkedin.com/in/noor", "http://www.linkedin.com/in/noor")
