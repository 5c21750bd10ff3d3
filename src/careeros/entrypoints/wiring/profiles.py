"""Which sources of profiles are on, and where turns are counted. Nothing of a source is loaded while it is off."""

from attrs import field, frozen

from careeros.application.messages.circuit import Circuit
from careeros.application.profiles.read_profile import Tap
from careeros.application.profiles.show_sources import Switch, Switches
from careeros.entrypoints.wiring.profile_settings import USUAL_CREDITS, ProfileSettings
from careeros.ports.clock import Clock
from careeros.ports.request_pace import RequestPace
from careeros.ports.runtime_settings import RuntimeSettings

_PAGES, _API = "public page", "proxycurl"


_PATIENCE_SECONDS = 10.0
"""Longer than it is from one sweep to the next, and shorter than a row may last."""


@frozen
class Profiles:
    """The sources that are on, each with this process's breaker; what is off, and why; the credits of a month; and how
    long a reading waits for its turn.
    """

    pages: Tap | None = None
    api: Tap | None = None
    switches: Switches = field(factory=Switches)
    credits_a_month: int = USUAL_CREDITS
    patience: float = 0.0


def profiles_of(wanted: ProfileSettings, running: RuntimeSettings, clock: Clock) -> Profiles:
    api = _api(wanted, clock)
    why_no_api = "" if api else "Set PROXYCURL_API_KEY." if wanted.api_on else "Set ENABLE_PROXYCURL=true."
    why_no_pages = "" if wanted.pages_on else "Set ENABLE_PUBLIC_PAGES=true."
    switches = Switches(
        (
            Switch(_PAGES, wanted.pages_on, why_no_pages, is_paced=True),
            Switch(_API, api is not None, why_no_api, counts_credits=True),
        )
    )
    return Profiles(_pages(wanted, running, clock), api, switches, wanted.credits_a_month, _PATIENCE_SECONDS)


def pace_of(redis_url: str | None) -> RequestPace | None:
    """Turns in Redis, where there is one."""
    if redis_url is None:
        return None
    from careeros.adapters.redis.request_pace import RedisRequestPace  # noqa: PLC0415

    return RedisRequestPace(redis_url)


def _pages(wanted: ProfileSettings, running: RuntimeSettings, clock: Clock) -> Tap | None:
    if not wanted.pages_on:
        return None
    from careeros.adapters.profile_sources.public_pages import PublicPageProfileSource  # noqa: PLC0415

    return Tap(PublicPageProfileSource(running, clock, wanted.proxies), Circuit(clock))


def _api(wanted: ProfileSettings, clock: Clock) -> Tap | None:
    if not wanted.api_on or wanted.api_key is None:
        return None
    from careeros.adapters.profile_sources.proxycurl import ProxycurlProfileSource  # noqa: PLC0415

    source = ProxycurlProfileSource(clock, wanted.api_key, wanted.api_url, wanted.person_path, wanted.credits_a_profile)
    return Tap(source, Circuit(clock))
