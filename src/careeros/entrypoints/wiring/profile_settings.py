"""What the environment says of the sources of profiles. All are off until it switches them on."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from attrs import field, frozen

from careeros.domain.errors import InvalidInput

USUAL_CREDITS = 100
_YES, _NO = frozenset({"true", "1", "yes", "on"}), frozenset({"", "false", "0", "no", "off"})
_PERSON = "person"


@frozen
class ProfileSettings:
    """Where to look profiles up.

    Attributes:
        api_on: ENABLE_PROXYCURL; it is asked only where there is a key too.
        api_key: PROXYCURL_API_KEY; shown by nothing.
        api_url: PROXYCURL_BASE_URL, of any service that speaks the same API.
        person_path: the entry `person` of PROXYCURL_PATHS: a path, `?`, and the name under which the address goes.
        credits_a_month: PROXYCURL_CREDITS, for each account.
        credits_a_profile: PROXYCURL_CREDITS_PER_PROFILE, the most that the service counts for one.
        pages_on: ENABLE_PUBLIC_PAGES.
        proxies: PROFILE_PROXIES; they may hold passwords.
    """

    api_on: bool = False
    api_key: str | None = field(default=None, repr=False)
    api_url: str = "https://enrichlayer.com/api/v2"
    person_path: str = "/profile?profile_url"
    credits_a_month: int = USUAL_CREDITS
    credits_a_profile: int = 1
    pages_on: bool = False
    proxies: tuple[str, ...] = field(default=(), repr=False)

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> "ProfileSettings":
        """Read and check; raises `InvalidInput` for what cannot be."""
        usual = cls()
        return cls(
            _switch(environ, "ENABLE_PROXYCURL"),
            environ.get("PROXYCURL_API_KEY", "").strip() or None,
            _web(environ.get("PROXYCURL_BASE_URL", "").strip() or usual.api_url, "PROXYCURL_BASE_URL"),
            _paths(environ.get("PROXYCURL_PATHS", "")).get(_PERSON, usual.person_path),
            _number(environ, "PROXYCURL_CREDITS", USUAL_CREDITS),
            _number(environ, "PROXYCURL_CREDITS_PER_PROFILE", usual.credits_a_profile),
            _switch(environ, "ENABLE_PUBLIC_PAGES"),
            tuple(_web(one, "PROFILE_PROXIES") for one in environ.get("PROFILE_PROXIES", "").replace(",", " ").split()),
        )


def _switch(environ: Mapping[str, str], name: str) -> bool:
    said = environ.get(name, "").strip().lower()
    if said not in _YES | _NO:
        raise InvalidInput(f"{name} is '{said[:20]}'.", "It is true or false.")
    return said in _YES


def _web(address: str, name: str) -> str:
    """An address of the web; a wrong one is not shown, for it may hold a password."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in {"http", "https"} and parts.hostname is not None and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable:
        raise InvalidInput(f"{name} holds what is no address of the kind that is needed.", "It starts with https://.")
    return address


def _paths(text: str) -> dict[str, str]:
    """Names and paths, such as `person=/v2/linkedin?linkedin_profile_url`."""
    found: dict[str, str] = {}
    for entry in text.split():
        name, _, path = entry.partition("=")
        if name != _PERSON or not path.startswith("/") or path.count("?") != 1 or path.endswith("?"):
            raise InvalidInput(
                f"PROXYCURL_PATHS holds '{entry[:60]}'.", "Give: person=/path?name-of-the-parameter-for-the-address"
            )
        found[name] = path
    return found


def _number(environ: Mapping[str, str], name: str, usual: int) -> int:
    said = environ.get(name, "").strip()
    if not said:
        return usual
    if not (said.isascii() and said.isdecimal()) or int(said[:12]) > 1_000_000:
        raise InvalidInput(f"{name} is '{said[:20]}'.", "It is a whole number, 0 to 1,000,000.")
    return int(said)
