"""Texts as read, once for all the rules that look at them within a moment."""

from functools import lru_cache

from careeros.domain.messages import MessageText
from careeros.domain.quality.reading import Reading, read

_REMEMBERED, _LONGEST = 256, 4_000
"""Texts, of so many characters at most; a reading is not changed by who looks at it."""


def reading_of(text: str, field: str = "body") -> Reading:
    """The reading of a field's text."""
    return _remembered(field, text) if len(text) <= _LONGEST else read(field, text)


def as_one(text: MessageText) -> str:
    """Subject and body, a line each."""
    return f"{text.subject}\n{text.body}" if text.subject else text.body


_remembered = lru_cache(maxsize=_REMEMBERED)(read)
