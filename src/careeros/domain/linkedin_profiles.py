"""The part of a LinkedIn profile address that names a person."""

import re
from collections.abc import Sequence
from unicodedata import normalize
from urllib.parse import unquote

_PROFILE = re.compile(
    r"(?:^|[\s(<]|[^\s/]:)(?:https?://)?(?:[a-z]{1,3}\.)?(?:www\.)?linkedin\.com/(?:(?:mwlite|comm)/)*in/"
    r"([^/?#\s)>\"]+)",
    re.IGNORECASE,
)
"""At the beginning, or behind words and a label ('LinkedIn: …'), but not within another address."""

_ORDINARY = re.compile(r"https://www\.linkedin\.com/in/([a-z0-9_-]{3,100})/?")
_ORDINARY_LINES = re.compile(f"^{_ORDINARY.pattern}$", re.MULTILINE)
_SLUG = re.compile(r"^[^\s/?#@<>\"']{3,100}$")


def profile_slug(address: str) -> str | None:
    """The canonical slug of a profile address ('https://de.linkedin.com/in/Ana-M%C3%BCller/' is 'ana-müller').

    Lower case, percent-decoded, NFC. None when the address is not that of a person's profile (a company's page, say),
    or holds what nobody can see.
    """
    if ordinary := ordinary_slug(address):
        return ordinary
    found = _PROFILE.search(address.strip())
    if found is None:
        return None
    slug = normalize("NFC", _decoded(found.group(1).rstrip(",;."))).lower()
    return slug if _SLUG.match(slug) and slug.isprintable() else None


def _decoded(written: str) -> str:
    """As UTF-8; what is none is Latin-1, as old programs wrote addresses."""
    try:
        return unquote(written, errors="strict")
    except UnicodeDecodeError:
        return unquote(written, encoding="latin-1")


def ordinary_slug(address: str) -> str | None:
    """The slug of an address as LinkedIn writes most; None where `profile_slug` must have a look."""
    ordinary = _ORDINARY.fullmatch(address)
    return ordinary[1] if ordinary else None


def ordinary_slugs(addresses: Sequence[str]) -> list[str | None]:
    """The same for many."""
    every, count = "\n".join(addresses), len(addresses)
    found: list[str | None] = _ORDINARY_LINES.findall(every) if every.count("\n") == count - 1 else []
    return found if len(found) == count else [*map(ordinary_slug, addresses)]


def profile_address(slug: str) -> str:
    """The page of that person."""
    return f"https://www.linkedin.com/in/{slug}/"
