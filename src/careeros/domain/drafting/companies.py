"""Employers, schools and places as people say them, and as they are compared."""

import re

from careeros.domain.company_names import employer, with_the
from careeros.domain.folding import fold
from careeros.domain.plain import spoken

_YEARS = re.compile(
    r"[\s,(]*\b(?:since |from |in )?(?:19|20)\d\d\b(?:\s*(?:-|–|—|to|until)\s*(?:(?:19|20)\d\d|now|present|today))?\)?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\b(?:at|@|with|for)\s+(.+)$", re.IGNORECASE)
_SCHOOL = re.compile(
    r"universi|college|school|institut|academy|académie|akademie|polytech|hochschule|escuela|école|ecole|bootcamp|faculty|"
    r"\b(?:eth|epfl|mit|tu|rwth|ucla|ucl|lse|kth|ntnu|iit|insead|nyu|caltech|lyc[eé]e|gymnasium)\b",
    re.IGNORECASE,
)
_AREA = re.compile(
    r"^(?:greater\s+)?(.+?)(?:\s+(?:metropolitan(?:\s+area|\s+region)?|area|und umgebung))?$", re.IGNORECASE
)
_COUNTRIES_WITH_THE = ("united ", "netherlands", "philippines", "czech republic", "bahamas", "uk", "us", "usa", "uae")


def key_of(name: str) -> str:
    """Two names of one organisation have the same key."""
    return fold(name).removeprefix("the ").replace(".", "").replace("-", " ")


def past_employer(text: str) -> str:
    """The company in a fact such as 'Data engineer at Foo, 2015-2018' or just 'Foo GmbH'."""
    undated = _YEARS.sub("", text)
    found = _PLACE.search(undated)
    return employer((found.group(1) if found else undated).split(",")[0]) if undated.strip() else ""


def schools(text: str) -> tuple[str, ...]:
    """What in an education fact is a place to study at, rather than a subject or a degree."""
    parts = [spoken(part) for part in re.split(r"\s*[,;|–—]\s*|\s+(?:at|from|-)\s+", _YEARS.sub("", text))]
    named = [part for part in parts if part]
    return tuple(with_the(part) for part in named if _SCHOOL.search(part) or (len(named) == 1 and part[0].isupper()))


def place_in_common(mine: str, theirs: str) -> str:
    """The city (or what the first part of a location is) that both name, "" when they differ or it is unclear."""
    here, there = _parts(mine), _parts(theirs)
    if not here or not there or fold(here[0]) != fold(there[0]):
        return ""
    if len(here) > 1 and len(there) > 1 and not {fold(p) for p in here[1:]} & {fold(p) for p in there[1:]}:
        return ""
    city = here[0]
    if city.casefold() == "remote" or len(city) < 2:
        return ""
    takes_the = fold(city).startswith(_COUNTRIES_WITH_THE[0]) or fold(city) in _COUNTRIES_WITH_THE
    if city.endswith(" Bay"):
        return f"the {city} Area"
    return f"the {city}" if takes_the else city


def _parts(location: str) -> list[str]:
    parts = [spoken(part, most=40) for part in location.split(",")]
    if not parts[0]:
        return []
    found = _AREA.match(parts[0])
    return [found.group(1) if found else parts[0], *(part for part in parts[1:] if part)]
