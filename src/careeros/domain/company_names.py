"""Employers by their everyday names, as a sentence says them. How they are compared is in `companies`."""

import re
from functools import lru_cache

from careeros.domain.plain import spoken

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
_TAKES_THE = re.compile(
    r"(?:(?:technical|free|open) )?(?:university|college|institute|school) of\b|"
    r"(?:massachusetts|california|indian|national|georgia|royal|london|karlsruhe) (?:institute|school|college) of\b",
    re.IGNORECASE,
)
_ALWAYS_WITH_THE = frozenset({
    "nhs", "bbc", "un", "imf", "ecb", "eu", "who", "fbi", "raf", "oecd", "eib", "ilo", "world bank", "united nations",
    "european commission", "european parliament", "european central bank", "european space agency", "red cross",
    "world health organization", "world health organisation", "bank of england", "home office", "white house",
})  # fmt: skip

_REMEMBERED = 1_024
"""Employers of people who are written to now: each is wanted for the evidence, the prompt and the check."""


@lru_cache(maxsize=_REMEMBERED)
def employer(text: str) -> str:
    """The company's everyday name ('Foo, Inc.' is 'Foo'), "" when it names none."""
    shown = spoken(re.split(r"[|•]", text.strip(), maxsplit=1)[0], most=60)
    while True:
        shorter = _EAST_ASIAN.sub("", _LEGAL.sub("", shown)).strip(" ,&.")
        if shorter in {shown, ""}:
            break
        shown = shorter
    if len(shown) < 2 or len(shown.split()) > 8 or shown.casefold() in _NOWHERE:
        return ""
    return with_the(_calmed(shown))


def with_the(name: str) -> str:
    """'the University of Oslo' and 'the NHS', but 'Oslo University'."""
    return f"the {name}" if _TAKES_THE.match(name) or name.casefold() in _ALWAYS_WITH_THE else name


def _calmed(name: str) -> str:
    """'ACME CONSULTING' is Acme Consulting; a single word in capitals (IBM, NVIDIA) is how they write it."""
    words = name.split()
    if len(words) < 2 or not name.isupper():
        return name
    return " ".join(
        word.capitalize() if len(word) > 3 else word.lower() if word in {"OF", "AND"} else word for word in words
    )
