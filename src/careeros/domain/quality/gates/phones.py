"""Numbers to call, of which each group looks like a figure."""

from careeros.domain.quality.reading import Reading

_WITHIN = frozenset({" ", "-", " - ", "/", ".", " (", ") ", " (0) "})
_FEWEST, _MOST = 9, 15
"""Digits, as E.164 has them."""


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
    called = lows[first][0] == "0" or gaps[first].endswith(("+", "(", "(+"))
    return called and _FEWEST <= digits <= _MOST
