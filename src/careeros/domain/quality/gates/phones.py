"""Numbers to call, of which each group looks like a figure."""

from careeros.domain.quality.lexicons.numbers import CLAIMED_UNITS, COUNTED_UNITS
from careeros.domain.quality.reading import Reading

_WITHIN = frozenset({" ", "-", " - ", "/", ".", " (", ") ", " (0) "})
_FEWEST, _MOST = 9, 15
"""Digits, as E.164 has them."""

_UNITS = CLAIMED_UNITS | COUNTED_UNITS | frozenset("euro euros dollars pounds francs rupees yen users".split())


def is_of_a_phone(reading: Reading, index: int) -> bool:
    """Whether a word is one of the groups of '07700 900123' or '+44 20 7946 0958'."""
    lows, gaps = reading.lows, reading.gaps
    if not lows[index].isdecimal():
        return False
    first, last = index, index + 1
    while index - first < _MOST and first > 0 and gaps[first] in _WITHIN and lows[first - 1].isdecimal():
        first -= 1
    while last - index < _MOST and last < len(lows) and gaps[last] in _WITHIN and lows[last].isdecimal():
        last += 1
    digits = sum(map(len, lows[first:last]))
    called = gaps[first].endswith("+") or (lows[first][0] == "0" and not _counts(reading, last))
    return called and _FEWEST <= digits <= _MOST


def _counts(reading: Reading, last: int) -> bool:
    """Whether a unit follows: '0450 000 000 euro'."""
    follows = reading.lows[last] if last < len(reading.lows) and reading.gaps[last] == " " else ""
    return follows in _UNITS or reading.gaps[last].lstrip(" ")[:1] in {*"%€$£"}
