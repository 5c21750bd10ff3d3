"""The ways in which one figure may be written."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from careeros.domain.quality.lexicons.numbers import NUMBER_WORDS
from careeros.domain.quality.lexicons.numbers_abroad import SCALES_ABROAD

_LETTERS = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
_DOTTED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){1,4}")
"""Thousands as they are set apart between Lisbon and Berlin; in English 7.300 may be meant so, too."""

_LEADING = re.compile(r"[0-9][0-9.]*")
_CENTURIES = frozenset({19, 20})
_MOST_OF_A_SCALE = 1_000
_LONGEST = 12
"""Digits of a number that is held against others."""

Bounds = tuple[float, float]
ABOUT_SO_MANY, AT_MOST, AT_LEAST = (0.88, 1.12), (0.88, 1.0), (1.0, 1.25)
"""What the number that is known may be, in times of the one that is said: 'about', 'nearly' and 'more than' so many."""


def forms_of(low: str, after: str = "") -> frozenset[str]:
    """Every way to write the figure of a folded word, with the word right after it: '2k', '2' and '2000'."""
    forms: set[str] = set()
    parts = low.split("-")
    for piece, follows in ((low, after), *zip(parts, (*parts[1:], after), strict=True)):
        bare = piece.replace(",", "").rstrip("+")
        if "." in bare and _DOTTED.fullmatch(bare):
            forms.add(bare.replace(".", ""))
        digits = bare.rstrip("abcdefghijklmnopqrstuvwxyz") if bare.isascii() else _digits_of(bare)
        forms.add(bare)
        letters = bare[len(digits) :]
        scale = _LETTERS.get(letters) if letters.isascii() and letters else _scale_of(letters or follows)
        if digits:
            forms.add(digits)
            if scale and digits.replace(".", "", 1).isdecimal():
                forms.add(f"{float(digits) * scale:.0f}")
    return frozenset(forms)


def _scale_of(follows: str) -> int | None:
    """'300 thousand', '300万元'."""
    if (known := _LETTERS.get(follows) or _SCALES.get(follows)) or not follows:
        return known
    if follows.isascii():
        return SCALES_ABROAD.get(follows)
    return next((scale for word, scale in SCALES_ABROAD.items() if follows.startswith(word)), None)


def _digits_of(word: str) -> str:
    """The digits that a word of another script begins with: 25 of '25년'."""
    found = _LEADING.match(word)
    return found[0] if found else ""


def spelled(lows: Sequence[str], at: int, end: int) -> tuple[int, int, str]:
    """The number in words that begins at a word: what it is, the word behind it, and what its last word goes on with.

    'A hundred and six', 'twelve hundred', 'thirty-one', 'half a million', 'nineteen eighty-four'; 'bed' is what
    'forty-bed' goes on with. (0, `at`, '') where none begins.
    """
    number, behind, unit = _spelled(lows, at, end)
    if number in _CENTURIES and behind == at + 1 < end and not unit:
        year, after, unit = _spelled(lows, behind, end)
        if year in range(10, 100) and not unit:
            return number * 100 + year, after, ""
        unit = ""
    return number, behind, unit


def _spelled(lows: Sequence[str], at: int, end: int) -> tuple[int, int, str]:
    if lows[at] in {"million", "thousand", "billion", "dozen"} and at > 1 and lows[at - 2] == "half":
        return _SCALES[lows[at]] // 2, at + 1, ""
    total, current, place, unit = 0, 0, at, ""
    while place < end:
        parts = lows[place].split("-")
        if lows[place] == "and" and place > at and lows[place - 1] in _SCALES and place + 1 < end:
            place += 1
            parts = lows[place].split("-")
            if int(NUMBER_WORDS.get(parts[0], "0")) not in range(1, 100):
                return total + current, place - 1, ""
        taken = 0
        for part in parts:
            step = _joined(total, current, part)
            if step is None:
                break
            (total, current), taken = step, taken + 1
        if not taken:
            break
        place, unit = place + 1, "-".join(parts[taken:])
        if unit:
            break
    return total + current, place, unit


def _joined(total: int, current: int, part: str) -> tuple[int, int] | None:
    """A number with the next word of it, None where that begins another one."""
    said = int(NUMBER_WORDS.get(part, "0"))
    if not said:
        return None
    if part in _SCALES:
        scale = _SCALES[part]
        if current >= _MOST_OF_A_SCALE or (total and not current):
            return None
        counted = (current or 1) * scale
        return (total, counted) if scale <= 100 else (total + counted, 0)
    open_to = 100 if said >= 10 else 10
    fits = not current or (current % open_to == 0 and (said >= 10 or current % 100 == 0 or current % 100 >= 20))
    return (total, current + said) if fits else None


def figures_in(lows: Sequence[str]) -> frozenset[str]:
    """The figures among words in their order, in every form."""
    found: set[str] = set()
    place, end = 0, len(lows)
    while place < end:
        low = lows[place]
        if low[:1].isdigit():
            found |= forms_of(low, lows[place + 1] if place + 1 < end else "")
        elif low.partition("-")[0] in NUMBER_WORDS:
            number, place, _ = spelled(lows, place, end)
            found.add(str(number))
            continue
        place += 1
    return frozenset(found)


def rounds_to(number: str, figures: AbstractSet[str], bounds: Bounds) -> bool:
    """Whether one of the figures is within the bounds of the number: 5,870 is nearly six thousand."""
    if not number.isdecimal() or len(number) > _LONGEST:
        return False
    least, most = (int(number) * bound for bound in bounds)
    return any(least <= int(one) <= most for one in figures if one.isdecimal() and len(one) <= _LONGEST)
