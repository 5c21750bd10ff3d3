"""One guarded GET: where it may go, how long it may take, and how much may come."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from ssl import SSLContext
from urllib.parse import quote, unquote, urljoin, urlsplit

import httpcore2
from attrs import frozen

from careeros.adapters.profile_sources.addresses import AddressRule, is_public
from careeros.adapters.profile_sources.bodies import body_of
from careeros.adapters.profile_sources.pinned import PinnedBackend
from careeros.domain.profiles import ProfileOffLimits, ProfileUnreadable
from careeros.ports.errors import ProfileSourceUnavailable

MOST_BYTES = 5_000_000
MOST_SECONDS = 10.0
_MOST_HOPS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LATER = "It is tried again later."
_SAFE = "/?#[]@!$&'()*+,;=:%~-._"


@frozen
class Fetched:
    """An answer: names of headers in lower case, the body unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes


async def _always(url: str) -> None:
    """No more is asked of an address."""


@frozen
class Fetcher:
    """Asks hosts that are allowed, at addresses that are allowed, after every redirect anew.

    Attributes:
        hosts: which names may be asked. Through a proxy this is what guards: there the proxy looks the name up.
        allows: which addresses may be connected to; nothing but public ones unless somebody says otherwise in code.
        welcomed: raises for an address that the site does not want read.
        most_bytes, most_seconds: of one answer, packed and unpacked, and of one request with all that it leads to.
    """

    hosts: Callable[[str], bool]
    allows: AddressRule = is_public
    welcomed: Callable[[str], Awaitable[None]] = _always
    most_bytes: int = MOST_BYTES
    most_seconds: float = MOST_SECONDS

    async def get(
        self, url: str, *, headers: Mapping[str, str], proxy: str | None = None, hops: int = _MOST_HOPS
    ) -> Fetched:
        """Raises `ProfileOffLimits`, `ProfileUnreadable` for what is too much, or `ProfileSourceUnavailable`."""
        try:
            async with asyncio.timeout(self.most_seconds):
                return await self._follow(url, headers, proxy, hops)
        except (TimeoutError, httpcore2.TimeoutException):
            raise ProfileSourceUnavailable("It did not answer in time.", _LATER, hung=True) from None
        except httpcore2.UnsupportedProtocol:
            raise ProfileUnreadable("The address of a proxy is none that can be used.") from None
        except httpcore2.RemoteProtocolError:
            raise ProfileSourceUnavailable("It broke its answer off, or gave none that is HTTP.", _LATER) from None
        except (httpcore2.NetworkError, httpcore2.ProxyError, httpcore2.ProtocolError, OSError):
            raise ProfileSourceUnavailable("It cannot be reached.", _LATER) from None

    async def _follow(self, url: str, headers: Mapping[str, str], proxy: str | None, hops: int) -> Fetched:
        for _ in range(hops + 1):
            self._require_allowed(url)
            await self.welcomed(url)
            answer = await self._once(url, headers, proxy)
            led = answer.headers.get("location")
            if answer.status not in _REDIRECTS or led is None or not hops:
                return answer
            url = _onward(url, led)
        raise ProfileUnreadable("The address leads from one to the next without an end.")

    def _require_allowed(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError:
            raise ProfileOffLimits("The address is none.") from None
        if parts.scheme not in {"http", "https"} or host is None or parts.username or parts.password:
            raise ProfileOffLimits("The address is none of the web.")
        if not self.hosts(host):
            raise ProfileOffLimits("The address leads to another site.")

    async def _once(self, url: str, headers: Mapping[str, str], proxy: str | None) -> Fetched:
        asked = [*headers.items(), ("Accept-Encoding", "gzip"), ("Connection", "close")]
        async with self._pool(proxy) as pool, pool.stream("GET", url, headers=asked) as answer:
            told = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
            if answer.status in _REDIRECTS:
                return Fetched(answer.status, told, b"")
            body = await body_of(answer.aiter_stream(), told.get("content-encoding", ""), self.most_bytes)
            return Fetched(answer.status, told, body)

    def _pool(self, proxy: str | None) -> httpcore2.AsyncConnectionPool:
        if proxy is None:
            return httpcore2.AsyncConnectionPool(ssl_context=_trust(), network_backend=PinnedBackend(self.allows))
        parts = urlsplit(proxy)
        auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
        where = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        return httpcore2.AsyncHTTPProxy(where, proxy_auth=auth, ssl_context=_trust())


def _onward(url: str, led: str) -> str:
    """Where a redirect leads. From https it may not lead back to http."""
    try:
        onward = quote(urljoin(url, led.strip()), safe=_SAFE)
    except ValueError:
        raise ProfileOffLimits("The address leads to none.") from None
    if url.startswith("https:") and not onward.startswith("https:"):
        raise ProfileOffLimits("The address leads out of the encrypted web.")
    return onward


@lru_cache(maxsize=1)
def _trust() -> SSLContext:
    return httpcore2.default_ssl_context()
