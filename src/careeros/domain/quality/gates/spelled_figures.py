"""Whether a number in words says how many there are of something that is nobody's to ask or to offer."""

from careeros.domain.quality.gates.units import counts_up, is_to_come, unit_after
from careeros.domain.quality.lexicons.function_words import FUNCTION_WORDS
from careeros.domain.quality.lexicons.numbers import (
    ABOUT,
    ASKED_UNITS,
    CLAIMED_UNITS,
    COUNTED_UNITS,
    IDIOMS,
    MEASURES,
    NO_PLURALS,
    NUMBER_WORDS,
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


def claims_in_words(reading: Reading, index: int, behind: int, end: int, number: int, unit: str) -> bool:
    """Whether the number in words `index` to `behind`, whose last word goes on with `unit`, claims something."""
    lows = reading.lows
    asking = reading.sentences[reading.sentence_of[index]].mark == "?"
    whose = index > 0 and lows[index - 1] in _WHOSE
    if (asking and not whose) or is_to_come(reading, index, behind, end):
        return False
    counted = {unit, unit_after(reading, behind, end)}
    many = counts_up(reading, index, number)
    claimed = not CLAIMED_UNITS.isdisjoint(counted) or (not COUNTED_UNITS.isdisjoint(counted) and many)
    of_heads = lows[max(index - 2, 0) : index] in _HEADS and many
    of_some = _is_share(reading, behind, end) and lows[behind - 1] != "dozen" and many
    joined = reading.gaps[behind] in {" ", "-"}
    if of_heads or of_some or _is_exact(reading, index, behind) or (claimed and (joined or unit)):
        return not asking or number >= _MANY
    loose = behind == index + 1 and lows[index] in _LOOSE
    if number < _MANY or loose or _is_talk(reading, index, behind, counted):
        return False
    if number >= _LARGE and not _SCALES.isdisjoint(lows[index:behind]):
        return True
    if not joined or (number in _ROUND and not _is_told_of(reading, index)):
        return False
    return bool(unit) or _things_follow(reading, behind, end) or lows[behind : behind + 2] == ["per", "cent"]


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
    return len(said) > 1 and "and" in said and not _SCALES.isdisjoint(said) and said[0] in NUMBER_WORDS


def _is_talk(reading: Reading, index: int, behind: int, counted: set[str]) -> bool:
    """An idiom, a plan, a reference, an age, the minutes of an ask."""
    lows = reading.lows
    if not ASKED_UNITS.isdisjoint(counted) or any(one.endswith(("old", "olds")) or one in MEASURES for one in counted):
        return True
    if tuple(lows[index : behind + 1]) in IDIOMS or tuple(lows[index : behind + 2]) in IDIOMS:
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
