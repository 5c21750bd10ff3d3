"""The public page of a profile, read signed in as nobody."""

import asyncio
from collections.abc import Callable, Sequence
from itertools import count
from urllib.parse import quote, urlsplit

from attrs import Factory, define, evolve, field

from careeros.adapters.profile_sources.addresses import AddressRule, is_public
from careeros.adapters.profile_sources.answers import require_welcome
from careeros.adapters.profile_sources.fetching import Fetcher
from careeros.adapters.profile_sources.known_robots import KnownRobots
from careeros.adapters.profile_sources.page import profile_of
from careeros.domain.linkedin_profiles import profile_address
from careeros.domain.profiles import Profile, ProfileMissing, ProfileOffLimits, ProfileUnreadable
from careeros.domain.runtime_settings import SettingName
from careeros.ports.clock import Clock
from careeros.ports.errors import ProfileSourceUnavailable
from careeros.ports.profile_source import ProfileSource
from careeros.ports.runtime_settings import RuntimeSettings

NAME = "public page"
LINKEDIN = "https://www.linkedin.com"
_HEADERS = {
    "User-Agent": "careeros/1 (reads public pages, honours robots.txt)",
    "Accept": "text/html",
    "Accept-Language": "en",
}


def of_linkedin(host: str) -> bool:
    """LinkedIn's own names, such as de.linkedin.com."""
    return host == "linkedin.com" or host.endswith(".linkedin.com")


@define
class PublicPageProfileSource(ProfileSource):
    """Asks for a host's robots.txt once an hour, and for a page, also where one leads to, only where that allows it.

    The setting `use_proxies` says how many of a hundred readings go through a proxy; these take turns.
    """

    _settings: RuntimeSettings
    _clock: Clock
    _proxies: Sequence[str] = field(default=(), repr=False)
    _site: str = LINKEDIN
    _hosts: Callable[[str], bool] = of_linkedin
    _allows: AddressRule = is_public
    _robots: KnownRobots = Factory(lambda self: KnownRobots(self._clock), takes_self=True)
    _readings: "count[int]" = Factory(count)
    _turns: "count[int]" = Factory(count)

    @property
    def name(self) -> str:
        return NAME

    @property
    def credits_at_most(self) -> int:
        return 0

    async def read(self, slug: str) -> Profile:
        path = f"/in/{quote(slug, safe='')}"
        fetcher, proxy = Fetcher(self._hosts, self._allows), await self._proxy()

        async def welcomed(url: str) -> None:
            await self._require_welcomed(url, fetcher, proxy)

        reader = evolve(fetcher, welcomed=welcomed)
        answer = await reader.get(f"{self._site}{path}", headers=_HEADERS, proxy=proxy)
        if answer.status in {404, 410}:
            raise ProfileMissing(profile_address(slug))
        now = self._clock.now()
        require_welcome(answer, at=now)
        if answer.status != 200:
            raise ProfileUnreadable(f"The page answered with HTTP {answer.status}.")
        said = answer.headers.get("content-type", "")
        profile = await asyncio.to_thread(profile_of, answer.body, profile_address(slug), NAME, now, said)
        if not profile.statements():
            raise ProfileUnreadable("The page shows nothing of a profile to who is not signed in.")
        return profile

    async def _require_welcomed(self, url: str, fetcher: Fetcher, proxy: str | None) -> None:
        parts = urlsplit(url)
        robots = await self._robots.of(fetcher, f"{parts.scheme}://{parts.netloc}", _HEADERS, proxy)
        if not robots.allow(parts._replace(scheme="", netloc="", path=parts.path or "/", fragment="").geturl()):
            raise ProfileOffLimits(f"The robots.txt of {parts.hostname} does not allow reading its profile pages.")

    async def _proxy(self) -> str | None:
        share = await self._settings.value(SettingName.USE_PROXIES)
        number = next(self._readings)
        if (number + 1) * share // 100 == number * share // 100:
            return None
        if not self._proxies:
            raise ProfileSourceUnavailable(
                "use_proxies is on, and no proxy is named.",
                "Name some in PROFILE_PROXIES, or set use_proxies to 0.",
                lasting=True,
            )
        return self._proxies[next(self._turns) % len(self._proxies)]
