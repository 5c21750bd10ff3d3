"""The employer that a fact names."""

import re

from careeros.domain.companies import company_key
from careeros.domain.facts import Fact

_AT = re.compile(r"\b(?:at|@|bei|chez|en|presso|bij)\s+(.+)$", re.IGNORECASE)
_YEARS = re.compile(r"[\s,(]*\b(?:since |from |until |in )?(?:19|20)\d\d\b.*$", re.IGNORECASE)


def employer_key(fact: Fact) -> str | None:
    """The key of the employer in a fact such as 'Data engineer at Foo, 2015-2018' or 'Foo GmbH'; None in any other."""
    if fact.kind != "employer":
        return None
    dated = "19" in fact.text or "20" in fact.text
    undated = (_YEARS.sub("", fact.text) if dated else fact.text).strip(" ,;.")
    found = _AT.search(undated)
    return company_key(found.group(1) if found else undated) or None
