"""Whether a number in words says how many there are of something that is nobody's to ask or to offer."""

from careeros.domain.quality.gates.units import JOINED, Figure, claimed_by, counts_up, is_to_come
from careeros.domain.quality.lexicons.function_words import FUNCTION_WORDS
from careeros.domain.quality.lexicons.numbers import (
    ABOUT,
    ASKED_UNITS,
    IDIOMS,
    MEASURES,
    NO_PLURALS,
    PLURALS,
)
from careeros.domain.quality.lexicons.relations import NOT_YET
from careeros.domain.quality.reading import Reading

_MANY = 13
"""So many things are no longer told off on the fingers."""

_SCALES = frozenset({"hundred", "thousand", "million", "billion"})
_LARGE = 1_000
_ROUND = frozenset(range(20, 101, 10))
"""Said also of what nobody counted: 'forty kinds of cold'."""

_TELLERS = frozenset("i we you i've we've you've he she they who which".split())
_LOOSE = frozenset({"hundred", "thousand", "million", "billion", "dozen"})
"""Alone these are said of what nobody counted."""

_HEADS = (["team", "of"], ["staff", "of"], ["crew", "of"], ["group", "of"], ["department", "of"])
"""Right before a number in words these make it the size of something."""

_SOME = frozenset("them us you those these the your our my their its".split())
"""After 'of' behind a number in words these make it how many there were."""

_WHOSE = frozenset("your their its our his her".split())
_TOLD_OFF = _WHOSE | frozenset("the these those some all of than my with".split()) | ABOUT
_REFERS = frozenset("page room platform chapter gate line row seat table bus number bay ward unit track lane".split())
_SMALL_WORDS = frozenset(FUNCTION_WORDS["en"].split())
_PLAN = 4


def claims_in_words(reading: Reading, figure: Figure, number: int) -> bool:
    """Whether a number in words claims something."""
    lows, index, behind = reading.lows, figure.first, figure.behind
    asking = reading.sentences[reading.sentence_of[index]].mark == "?"
    if (asking and (index == 0 or lows[index - 1] not in _WHOSE)) or is_to_come(reading, figure):
        return False
    if _says_how_many(reading, figure, number):
        return not asking or number >= _MANY
    loose = behind == index + 1 and lows[index] in _LOOSE and lows[max(index - 2, 0)] != "half"
    if number < _MANY or loose or _is_talk(reading, figure):
        return False
    if number >= _LARGE and not _SCALES.isdisjoint(lows[index:behind]):
        return True
    if reading.gaps[behind] not in JOINED or (number in _ROUND and not _is_told_of(reading, index)):
        return False
    things = bool(figure.goes_on) or _things_follow(reading, behind, figure.end)
    return things or lows[behind : behind + 2] == ["per", "cent"]


def _says_how_many(reading: Reading, figure: Figure, number: int) -> bool:
    """'A team of twelve', 'seven of the exams', 'three hundred and fifty', 'ten years'."""
    index, behind = figure.first, figure.behind
    if counts_up(reading, index, number) and (
        reading.lows[max(index - 2, 0) : index] in _HEADS
        or (_is_share(reading, behind, figure.end) and reading.lows[behind - 1] != "dozen")
    ):
        return True
    joined = reading.gaps[behind] in JOINED or bool(figure.goes_on)
    return _is_exact(reading, index, behind) or (joined and claimed_by(reading, figure, number))


def _is_told_of(reading: Reading, index: int) -> bool:
    """Whether a round number is more than talk: 'your sixty places', 'over forty', 'I run thirty wards'."""
    start = reading.sentences[reading.sentence_of[index]].start
    before = reading.lows[max(start, index - 3) : index]
    if not before or reading.gaps[index] != " ":
        return False
    joined = reading.gaps[index - 1] == " " and before[-1] not in {"and", "or"}
    return before[-1] in _TOLD_OFF or (joined and not _TELLERS.isdisjoint(before[:-1]))


def _is_share(reading: Reading, behind: int, end: int) -> bool:
    """'Seven of the exams', 'six of them'."""
    return behind + 1 < end and reading.lows[behind] == "of" and reading.lows[behind + 1] in _SOME


def _is_exact(reading: Reading, index: int, behind: int) -> bool:
    """'Three hundred and fifty', 'two hundred and six': nobody says so of a round number."""
    said = reading.lows[index:behind]
    return len(said) > 1 and "and" in said and not _SCALES.isdisjoint(said) and said[0] not in _LOOSE


def _is_talk(reading: Reading, figure: Figure) -> bool:
    """An idiom, a plan, a reference, an age, the minutes of an ask."""
    lows, index, behind, counted = reading.lows, figure.first, figure.behind, figure.units
    if not ASKED_UNITS.isdisjoint(counted) or any(one.endswith(("old", "olds")) or one in MEASURES for one in counted):
        return True
    if any(tuple(lows[index : behind + more]) in IDIOMS for more in range(3)):
        return True
    start = reading.sentences[reading.sentence_of[index]].start
    before = lows[max(start, index - _PLAN) : index]
    return not NOT_YET.isdisjoint(before) or before[-1:] == ["between"] or (bool(before) and before[-1] in _REFERS)


def _things_follow(reading: Reading, behind: int, end: int) -> bool:
    """Whether something in the plural follows at once, or past one word that tells what it is like."""
    for place in range(behind, min(behind + 2, end)):
        low = reading.lows[place]
        if reading.gaps[place] not in {" ", "-"} or (low in _SMALL_WORDS and low not in PLURALS):
            return False
        if low in PLURALS or (
            low.endswith("s") and not low.endswith(("ss", "'s", "us", "is")) and low not in NO_PLURALS
        ):
            return True
    return False
