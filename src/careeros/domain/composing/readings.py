"""Texts as read, once for all the rules that look at them."""

from functools import lru_cache

from careeros.domain.quality.reading import Reading, read

_REMEMBERED = 256
"""Texts of drafts that are being checked; a reading is not changed by who looks at it."""


@lru_cache(maxsize=_REMEMBERED)
def reading_of(text: str, field: str = "body") -> Reading:
    """The reading of a field's text."""
    return read(field, text)
