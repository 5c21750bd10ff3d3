"""Employers by their everyday names, as a text may say them."""

import re
from functools import lru_cache

from careeros.domain.company_names import employer
from careeros.domain.quality.plain_text import plain
from careeros.domain.quality.reading import WORD, Reading
from careeros.domain.quality.scripts import WITHOUT_SPACES, script_of
from careeros.domain.quality.words import word_of

_SPACED = frozenset("hangul arabic hebrew devanagari bengali tamil telugu gujarati gurmukhi kannada malayalam".split())
_CASELESS = WITHOUT_SPACES | _SPACED
_GROUP = re.compile("(?:集团|集團|科技|控股|股份|公司|グループ|ホールディングス)$")
_AND, _SMALL = "and", frozenset({"and", "of", "the", "for"})
_FEWEST_INITIALS = 3
_BEFORE_AN_EMPLOYER = frozenset("at joined joining how why that".split())
_SHORTEST, _JOINED = 2, 2
"""Characters of a name that is looked for within a word, and of what may stand with it there."""


@lru_cache(maxsize=8_192)
def employer_words(company: str) -> tuple[str, ...]:
    """The words of a company's everyday name in order, folded: 'Globex Corporation' is said as 'Globex'.

    Empty for what names no employer, such as 'self-employed'.
    """
    readable, _ = plain(employer(company))
    words = tuple(word_of(raw).stem for raw in WORD.findall(readable))
    return words[1:] if words[:1] == ("the",) else words


def employers_named(reading: Reading, own: tuple[str, ...]) -> frozenset[str]:
    """The words with which an employer other than `own` may begin: those with a capital, or of scripts without."""
    named = {reading.stems[index] for index in reading.capitals}
    if not reading.text.isascii():
        named.update(word.stem for word in reading.words if word.script in _SPACED and len(word.stem) >= _SHORTEST)
    return frozenset(named) - {*own[:1]}


def is_caseless(company: tuple[str, ...]) -> bool:
    """Whether the name is written in a script without capitals."""
    return bool(company) and not company[0].isascii() and script_of(company[0]) in _CASELESS


def place_named(reading: Reading, company: tuple[str, ...]) -> tuple[int, int] | None:
    """Where the readable text first names the company, as a stretch of its characters."""
    if is_caseless(company):
        in_run = script_of(company[0]) in WITHOUT_SPACES
        return _in_run(reading, "".join(company)) if in_run else _without_case(reading, company)
    if not company:
        return None
    joined, initials = _forms_of(company)
    for first in reading.capitals:
        stem, last = reading.stems[first], 0
        if joined.startswith(stem):
            last = _joined_from(reading, first, company, joined)
        if not last and stem in initials and reading.words[first].loud:
            last = first + 1
        if last:
            return reading.ends[2 * first], reading.ends[2 * last - 1]
    return _in_small_letters(reading, company) if company[0] in reading.first_at else None


@lru_cache(maxsize=8_192)
def _forms_of(company: tuple[str, ...]) -> tuple[str, frozenset[str]]:
    """All of the name in one, without 'and'; and 'ibm' of International Business Machines, with and without the small
    words between.
    """
    whole, large = "".join(word[0] for word in company), "".join(word[0] for word in company if word not in _SMALL)
    initials = frozenset(one for one in (whole, large) if len(one) >= _FEWEST_INITIALS)
    return "".join(word for word in company if word != _AND), initials


def _joined_from(reading: Reading, first: int, company: tuple[str, ...], joined: str) -> int:
    """Where the name ends that begins at a word, however it is parted: 'J.P. Morgan' is JPMorgan, and 'Marks and
    Spencer' is Marks & Spencer; 0 where it is not named.
    """
    said, last = "", first
    while last < len(reading.stems) and len(said) < len(joined) and joined.startswith(said):
        said += reading.stems[last] if reading.stems[last] != _AND or not said else ""
        last += 1
    written_so = len(joined) >= _FEWEST_INITIALS or last - first == len(company)
    return last if said == joined and written_so else 0


def _in_small_letters(reading: Reading, company: tuple[str, ...]) -> tuple[int, int] | None:
    """'booking.com', and a single word where only an employer can stand: 'at acme', but not 'mind the gap'."""
    stems, before = reading.stems, reading.lows
    for first in reading.places_of(frozenset(company[:1])):
        last = first + len(company)
        placed = len(company) > 1 or (first > 0 and before[first - 1] in _BEFORE_AN_EMPLOYER)
        if placed and tuple(stems[first:last]) == company:
            return reading.ends[2 * first], reading.ends[2 * last - 1]
    return None


def _in_run(reading: Reading, name: str) -> tuple[int, int] | None:
    """Within characters that nothing parts; '腾讯科技' is said as '腾讯'."""
    for said in (name, _GROUP.sub("", name)):
        if len(said) >= _SHORTEST and (start := reading.text.find(said)) >= 0:
            return start, start + len(said)
    return None


def _without_case(reading: Reading, company: tuple[str, ...]) -> tuple[int, int] | None:
    """Among words without capitals, with what Korean sets behind a name and Arabic before it."""
    name, several = company[0], len(company) > 1
    for first, low in enumerate(reading.lows):
        last = first + len(company)
        if several or len(name) < _SHORTEST:
            if tuple(reading.stems[first:last]) == company:
                return reading.ends[2 * first], reading.ends[2 * last - 1]
        elif len(low) - len(name) <= _JOINED and (low.startswith(name) or low.endswith(name)):
            start = reading.ends[2 * first] + (0 if low.startswith(name) else len(low) - len(name))
            return start, min(start + len(name), reading.ends[2 * first + 1])
    return None
