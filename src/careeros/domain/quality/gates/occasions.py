"""Whether the facts know the place and the occasion at which two people are said to have had to do with each other."""

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.knowledge import SMALL_WORDS
from careeros.domain.quality.lexicons.known_names import CALENDAR
from careeros.domain.quality.lexicons.occasions import LEADING_TO, OCCASIONS
from careeros.domain.quality.reading import Reading

PLACED = frozenset("in at to near outside from around across off above aboard under beside".split())
"""Before a place."""

_TONGUES = frozenset(
    "english french german spanish italian portuguese dutch danish swedish norwegian polish russian arabic hindi "
    "chinese japanese welsh irish turkish greek urdu bengali tamil swahili".split()
)
_WALKING = frozenset({"walk", "walked", "walking"})
_CLAUSE = 9
_PARTS = frozenset("and but because so which who if although while".split())
_ENDS = _PARTS | frozenset("i i'm i've i'd before after when where until".split())
"""A place or an occasion behind these is that of something else."""


def strange_occasion(reading: Reading, evidence: Evidence, first: int, last: int) -> tuple[int, int] | None:
    """The place or the occasion, in the clause of a claim, that no fact knows."""
    start, end = _clause(reading, first, last)
    for at in range(start, end):
        if _is_strange_place(reading, evidence, at, start) or _is_strange_event(reading, evidence, at, start):
            return min(first, at), max(last, at + 1)
    return None


def _clause(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """The words around a claim up to a comma or to 'and'."""
    begin, finish, _ = reading.sentences[reading.sentence_of[first]]
    start, end = first, last
    while start > max(begin, first - _CLAUSE) and reading.gaps[start] == " " and reading.lows[start - 1] not in _PARTS:
        start -= 1
    while end < min(finish, last + _CLAUSE) and reading.gaps[end] == " " and reading.lows[end] not in _ENDS:
        end += 1
    return start, end


def _is_strange_place(reading: Reading, evidence: Evidence, at: int, start: int) -> bool:
    word = reading.words[at]
    if not word.capital or word.digits or at == start or word.stem in evidence.knowledge.vocabulary:
        return False
    before = reading.lows[at - 1]
    if word.stem in CALENDAR or word.stem in _TONGUES or word.stem.startswith("i'"):
        return False
    return before in PLACED and len(word.stem) > 1


def _is_strange_event(reading: Reading, evidence: Evidence, at: int, start: int) -> bool:
    same = OCCASIONS.get(reading.stems[at])
    if (
        same is None
        or is_of_a_thing(reading, at)
        or _explains(reading, at)
        or LEADING_TO.isdisjoint(reading.lows[max(start, at - 3) : at])
    ):
        return False
    knowledge = evidence.knowledge
    return all(same.isdisjoint(fact.stems) for fact in (*knowledge.contact, *knowledge.sender))


def _explains(reading: Reading, at: int) -> bool:
    """'Walking me through the process' is no walk."""
    return reading.lows[at] in _WALKING and "through" in reading.lows[at + 1 : at + 3]


def is_of_a_thing(reading: Reading, at: int) -> bool:
    """'The coffee machine' and 'the train driver' are no occasions."""
    if at + 1 >= len(reading.words) or reading.gaps[at + 1] != " ":
        return False
    low = reading.lows[at + 1]
    return low not in SMALL_WORDS and low not in OCCASIONS and not reading.words[at + 1].digits
