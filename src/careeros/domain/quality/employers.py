"""Employers by their everyday names, as a text may say them."""

from functools import lru_cache

from careeros.domain.drafting.companies import employer
from careeros.domain.quality.plain_text import plain
from careeros.domain.quality.reading import WORD, Reading
from careeros.domain.quality.words import word_of


@lru_cache(maxsize=8_192)
def employer_words(company: str) -> tuple[str, ...]:
    """The words of a company's everyday name in order, folded: 'Globex Corporation' is said as 'Globex'.

    Empty for what names no employer, such as 'self-employed'.
    """
    readable, _ = plain(employer(company))
    words = tuple(word_of(raw).stem for raw in WORD.findall(readable))
    return words[1:] if words[:1] == ("the",) else words


def employers_named(reading: Reading, own: tuple[str, ...]) -> frozenset[str]:
    """The capitalised words with which an employer other than `own` may begin."""
    return frozenset(reading.stems[index] for index in reading.capitals) - {*own[:1]}


def place_named(reading: Reading, company: tuple[str, ...]) -> tuple[int, int] | None:
    """Where the text first names the company, as words `first` to `last` (exclusive)."""
    if not company or company[0] not in reading.first_at:
        return None
    for first in reading.capitals:
        last = first + len(company)
        if tuple(reading.stems[first:last]) == company:
            return first, last
    return None
