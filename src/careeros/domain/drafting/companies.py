"""Employers and places as facts and fields name them."""

import re

from careeros.domain.company_names import employer
from careeros.domain.drafting.dates import undated
from careeros.domain.drafting.roles import role_of
from careeros.domain.folding import fold
from careeros.domain.place_names import WITHIN, place_key
from careeros.domain.plain import spoken

_PLACE = re.compile(r"(\bat\s|@|\bwith\s|\bfor\s)\s*(.+)$", re.IGNORECASE)
_WORKED = re.compile(r"^(?:work(?:ed|s|ing)?|consult\w*|freelanc\w*|employed|volunteer\w*|intern\w*)\b", re.IGNORECASE)
_PARTS = re.compile(r"(?:(?<!\s)\s+)?[,;|•·]\s*|(?<!\s)\s+[-–—]+\s+")
_AREA = re.compile(
    r"^(?:greater\s+)?(.+?)(?:\s+(?:metropolitan(?:\s+area|\s+region)?|area|und umgebung))?$", re.IGNORECASE
)
_COUNTRIES_WITH_THE = ("united ", "netherlands", "philippines", "czech republic", "bahamas", "uk", "us", "usa", "uae")


def past_employer(text: str) -> str:
    """The company in a fact such as 'Data engineer at Foo, 2015-2018', 'Data engineer, Foo' or just 'Foo GmbH'."""
    told = undated(text)
    found = _PLACE.search(told)
    if found and (found.group(1).strip().lower() in {"at", "@"} or _is_work(told[: found.start()])):
        told = found.group(2)
    parts = [part for part in _PARTS.split(told) if part]
    return next((name for part in parts if role_of(part) is None and (name := employer(part))), "")


def _is_work(text: str) -> bool:
    return role_of(text) is not None or _WORKED.match(text) is not None


def place_in_common(mine: str, theirs: str) -> str:
    """The city (or what the first part of a location is) that both name, "" when they differ or it is unclear."""
    here, there = _parts(mine), _parts(theirs)
    if not here or not there or place_key(here[0]) != place_key(there[0]):
        return ""
    if len(here) > 1 and len(there) > 1 and not any(_is_near(one, other) for one in here[1:] for other in there[1:]):
        return ""
    city = next((name for name in (here[0], there[0]) if fold(name) == place_key(name)), here[0])
    if city.casefold() == "remote" or len(city) < 2:
        return ""
    takes_the = fold(city).startswith(_COUNTRIES_WITH_THE[0]) or fold(city) in _COUNTRIES_WITH_THE
    if city.endswith(" Bay"):
        return f"the {city} Area"
    return f"the {city}" if takes_the else city


def _is_near(one: str, other: str) -> bool:
    """'Deutschland' and 'Germany', 'England' and 'UK'."""
    keys = place_key(one), place_key(other)
    return keys[0] == keys[1] or any(
        place in WITHIN.get(tuple(region.split()), ()) for region, place in (keys, keys[::-1])
    )


def _parts(location: str) -> list[str]:
    parts = [spoken(part, most=40) for part in location.split(",")]
    if not parts[0]:
        return []
    found = _AREA.match(parts[0])
    return [found.group(1) if found else parts[0], *(part for part in parts[1:] if part)]
