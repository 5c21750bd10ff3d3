"""An API that speaks as Proxycurl did: one GET, a bearer key, a profile as JSON."""

import asyncio
import json
from typing import Any
from urllib.parse import quote, urlsplit

from attrs import field, frozen

from careeros.adapters.profile_sources.addresses import AddressRule, is_public
from careeros.adapters.profile_sources.answers import require_welcome, retry_after
from careeros.adapters.profile_sources.api_profile import profile_of
from careeros.adapters.profile_sources.fetching import Fetched, Fetcher
from careeros.domain.linkedin_profiles import profile_address
from careeros.domain.profiles import Profile, ProfileMissing, ProfileUnreadable
from careeros.ports.clock import Clock
from careeros.ports.errors import ProfileSourceUnavailable
from careeros.ports.profile_source import ProfileSource

NAME = "proxycurl"
ENRICH_LAYER = "https://enrichlayer.com/api/v2"
PERSON_PATH = "/profile?profile_url"
_COST = "x-proxycurl-credit-cost"
_KEY_REFUSED = ("The API for profiles refused the key.", "Check PROXYCURL_API_KEY.")
_NO_CREDIT = ("The API for profiles says that no credit is left there.", "Buy some, or switch it off.")
_FORBIDDEN = (
    "The API for profiles refused: it does not know the key, or no credit is left there.",
    "Check PROXYCURL_API_KEY and the credits of its account.",
)
"""403 says the one at some of these services, and the other at Enrich Layer."""

_LATER = "It is asked again later."


@frozen
class ProxycurlProfileSource(ProfileSource):
    """Asks `base_url` + the path, with the profile's address under the name that stands behind the path's `?`."""

    _clock: Clock
    _key: str = field(repr=False)
    _base_url: str = ENRICH_LAYER
    _person_path: str = PERSON_PATH
    _credits: int = 1
    _allows: AddressRule = is_public

    @property
    def name(self) -> str:
        return NAME

    @property
    def credits_at_most(self) -> int:
        return self._credits

    async def read(self, slug: str) -> Profile:
        address = profile_address(slug)
        host = urlsplit(self._base_url).hostname
        url = f"{self._base_url.rstrip('/')}{self._person_path}={quote(address, safe='')}"
        fetcher = Fetcher(lambda asked: asked == host, self._allows)
        headers = {"Authorization": f"Bearer {self._key}", "Accept": "application/json"}
        answer = await fetcher.get(url, headers=headers, hops=0)
        now = self._clock.now()
        self._require_told(answer, address)
        try:
            told: Any = await asyncio.to_thread(json.loads, answer.body)
        except (ValueError, RecursionError):
            raise ProfileUnreadable("The API for profiles gave an answer that is no JSON.") from None
        profile = profile_of(told, address, NAME, now, self._cost(answer))
        if not profile.statements():
            raise ProfileUnreadable("The API for profiles told nothing of the person.")
        return profile

    def _require_told(self, answer: Fetched, address: str) -> None:
        now = self._clock.now()
        match answer.status:
            case 200:
                return
            case 401:
                raise ProfileSourceUnavailable(*_KEY_REFUSED, lasting=True)
            case 403:
                raise ProfileSourceUnavailable(*_FORBIDDEN, lasting=True)
            case 402:
                raise ProfileSourceUnavailable(*_NO_CREDIT, lasting=True)
            case 404 | 410:
                raise ProfileMissing(address)
            case 429:
                rest = retry_after(answer, at=now)
                reason = "The API for profiles takes no more requests for now."
                raise ProfileSourceUnavailable(reason, _LATER, retry_after=rest, refused=True)
            case _:
                require_welcome(answer, at=now)
                raise ProfileUnreadable(f"The API for profiles answered with HTTP {answer.status}.")

    def _cost(self, answer: Fetched) -> int:
        said = answer.headers.get(_COST, "")
        return int(said[:6]) if said.isascii() and said.isdecimal() else self._credits
