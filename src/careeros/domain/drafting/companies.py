"""Employers, schools and places as people say them, and as they are compared."""

import re

from careeros.domain.drafting.plain import spoken
from careeros.domain.folding import fold

_LEGAL = re.compile(
    r"[\s,]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|plc|corp|corporation|co|gmbh(?:\s*&\s*co\.?\s*kg(?:aa)?)?|mbh|ag|se|kg|"
    r"ug|e\.?v|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|a/?s|oyj?|asa?|aps|sp\.? z o\.?\s?o|s\.?r\.?o|k\.?k|"
    r"pty|pte|pvt|private limited|s\.?l\.?u?|lda|ltda)\.?$",
    re.IGNORECASE,
)
_EAST_ASIAN = re.compile(r"^(?:株式会社|有限会社|合同会社|주식회사)\s*|\s*(?:株式会社|有限公司|股份有限公司|주식회사)$")
_NOWHERE = frozenset({
    "company", "company name", "employer",
    "self-employed", "self employed", "selfemployed", "freelance", "freelancer", "independent", "stealth",
    "stealth startup", "stealth mode", "stealth mode startup", "confidential", "retired", "unemployed", "student",
    "career break", "looking for work", "open to work", "various", "seeking opportunities", "private", "home",
    "sabbatical", "between jobs", "currently unemployed", "looking for opportunities",
})  # fmt: skip
_TAKES_THE = re.compile(r"(?:(?:technical|free|open) )?(?:university|college|institute|school) of\b", re.IGNORECASE)
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


def employer(text: str) -> str:
    """The company's everyday name ('Foo, Inc.' is 'Foo'), "" when it names none."""
    shown = spoken(re.split(r"\s*[|•]\s*", text.strip(), maxsplit=1)[0], most=60)
    while True:
        shorter = _EAST_ASIAN.sub("", _LEGAL.sub("", shown)).strip(" ,&.")
        if shorter in {shown, ""}:
            break
        shown = shorter
    if len(shown) < 2 or len(shown.split()) > 8 or shown.casefold() in _NOWHERE:
        return ""
    return with_the(_calmed(shown))


def with_the(name: str) -> str:
    """'the University of Oslo', but 'Oslo University'."""
    return f"the {name}" if _TAKES_THE.match(name) else name


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


def _calmed(name: str) -> str:
    """'ACME CONSULTING' is Acme Consulting; a single word in capitals (IBM, NVIDIA) is how they write it."""
    words = name.split()
    if len(words) < 2 or not name.isupper():
        return name
    return " ".join(
        word.capitalize() if len(word) > 3 else word.lower() if word in {"OF", "AND"} else word for word in words
    )
