"""The robots.txt of sites, remembered for an hour."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from attrs import Factory, define

from careeros.adapters.profile_sources.answers import LEAVE_ALONE, require_welcome
from careeros.adapters.profile_sources.fetching import Fetcher
from careeros.adapters.profile_sources.robots import EVERYTHING, Robots, robots_of
from careeros.ports.clock import Clock

_REMEMBERED = timedelta(hours=1)


@define
class KnownRobots:
    """One that cannot be had now (429, 999, a failure) allows nothing, and is asked for again at the next reading."""

    _clock: Clock
    _known: dict[str, tuple[datetime, Robots]] = Factory(dict[str, tuple[datetime, Robots]])

    async def of(self, fetcher: Fetcher, site: str, headers: Mapping[str, str], proxy: str | None) -> Robots:
        """Raises what a reading raises when the site does not answer."""
        now = self._clock.now()
        since, robots = self._known.get(site, (now - _REMEMBERED, EVERYTHING))
        if now - since < _REMEMBERED:
            return robots
        answer = await fetcher.get(f"{site}/robots.txt", headers=headers, proxy=proxy)
        if answer.status >= 500 or answer.status in LEAVE_ALONE - {403}:
            require_welcome(answer, at=now)
        robots = robots_of(answer.body.decode("utf-8", "replace")) if answer.status == 200 else EVERYTHING
        self._known[site] = (now, robots)
        return robots
