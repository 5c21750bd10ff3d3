"""Years in facts, which sentences do without."""

import re

_YEAR = r"(?:19|20)\d\d"
_YEARS = re.compile(
    rf"(?<![\s,(])[\s,(]*\b(?:since |from |in |until )?{_YEAR}\b"
    rf"(?:\s*(?:-|–|—|to|until)\s*(?:{_YEAR}|\d\d|now|present|today)\b)?\)?",
    re.IGNORECASE,
)


def undated(text: str) -> str:
    """'Analyst at Foo, 2015-2018' is 'Analyst at Foo'."""
    return _YEARS.sub("", text)
