"""People whom no fact knows and who are said to do something in a sentence of both reader and writer."""

from collections.abc import Iterator
from itertools import pairwise

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.deeds import is_past
from careeros.domain.quality.lexicons.deeds import PAST
from careeros.domain.quality.lexicons.greetings import GENDERED, NOT_A_NAME, TITLES
from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.lexicons.lives import TOLD_PAST
from careeros.domain.quality.lexicons.organisations import LAST_WORDS, ON_THE_MAP, ORGANISATION_WORDS
from careeros.domain.quality.reading import Reading

_WRITER = frozenset("i me my us mine i've i'm i'd i'll".split())
_READER = frozenset("you your you're you've you'd you'll yours yourself".split())
_RANKS = (TITLES | GENDERED) - {"me", "pe", "ma", "pak", "bu", "mas", "ate", "don"}
_DOES = frozenset("says who thinks knows himself herself".split())
_SAYS = frozenset(
    """
    suggests recommends tells asks sends vouches proposes advises speaks urges names wants insists introduces refers
    greets encourages believes reckons hopes
    """.split()
)
_OF = frozenset("in from at of and".split())
_NOTHING: frozenset[str] = frozenset()
_TALKED = frozenset("spoke spoken talking talked speaking lunch coffee chat chatted dinner".split())
_THROUGH = frozenset("by via through".split())
_THEIR_CONTACT = frozenset({("your", word) for word in "contact contacts number name details address email".split()})
_SENT = frozenset(
    """
    greetings regards word letter call note message recommendation introduction hello heard hear news love blessing
    request suggestion advice urging invitation behalf name hint tip number address thanks
    """.split()
)
"""With 'from' or 'of' these come from the person behind it."""
_PLACED = frozenset(
    """
    in at of to near with on for about the a an after before like as between than into from past along across round
    behind how what if
    """.split()
)
_OWN = frozenset("daughter son dog cat grandson granddaughter baby child horse pony".split())
"""Right before a name these make it nobody who knows the reader."""

_DEEDS = PAST | TOLD_PAST
_NO_PEOPLE = ORGANISATION_WORDS | LAST_WORDS | ON_THE_MAP
_SHORTEST = 3


def strangers_in(reading: Reading, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """'Governor Hale thought of me and bade me apply to you', where nobody knows a Hale."""
    greeted = evidence.opening(reading)
    done = greeted.end if greeted is not None else 0
    begins, ends = evidence.signoff if reading.field == "body" else (len(reading.words), len(reading.words))
    for at in reading.capitals:
        if at < done or begins <= at < ends or reading.lows[at] in _THROUGH:
            continue
        if not is_unknown_name(reading, at, evidence):
            continue
        start, end, mark = reading.sentences[reading.sentence_of[at]]
        first, last = _name(reading, at, max(start, done), end)
        done = last
        if mark == "?" or not _is_of_both(reading, evidence, start, end):
            continue
        if _acts(reading, (first, last), start, end) and evidence.knowledge.vocabulary.isdisjoint(
            reading.stems[first:last]
        ):
            yield first, last


def is_unknown_name(reading: Reading, at: int, evidence: Evidence) -> bool:
    word = reading.words[at]
    if not word.capital or word.in_phrases or word.loud or word.digits or len(word.stem) < _SHORTEST:
        return False
    return not (word.stem in evidence.knowledge.vocabulary or word.stem in HARMLESS or word.stem in NOT_A_NAME)


def _is_of_both(reading: Reading, evidence: Evidence, start: int, end: int) -> bool:
    """Whether a sentence speaks of the writer and of the reader or the reader's company."""
    said = reading.lows[start:end]
    of_reader = not _READER.isdisjoint(said) or not evidence.knowledge.company.isdisjoint(reading.stems[start:end])
    return of_reader and not _WRITER.isdisjoint(said)


def _name(reading: Reading, at: int, start: int, end: int) -> tuple[int, int]:
    """The words of the name, with a title before it."""
    first, last = at, at + 1
    while first > start and reading.gaps[first] in {" ", ". "} and _may_be_of_name(reading, first - 1, start):
        first -= 1
    while last < end and reading.gaps[last] in {" ", "-"} and _may_be_of_name(reading, last, start):
        last += 1
    return first, last


def _may_be_of_name(reading: Reading, at: int, start: int) -> bool:
    word = reading.words[at]
    if word.low in _THROUGH:
        return False
    return word.capital and word.low not in NOT_A_NAME and not (at == start and (word.english or word.in_phrases))


def _acts(reading: Reading, name: tuple[int, int], start: int, end: int) -> bool:
    """Whether the name is a person's who does something."""
    (first, last), lows = name, reading.lows
    titled, several = not _RANKS.isdisjoint(lows[first:last]), last - first > 1
    before = lows[max(start, first - 2) : first]
    if before[-1:] and before[-1] in _OWN:
        return False
    if not _NO_PEOPLE.isdisjoint(lows[first:last]) or any(word.loud for word in reading.words[first:last]):
        return False
    if lows[last - 1] != reading.stems[last - 1]:
        return False
    if before[-1:] and before[-1] in _PLACED and not titled:
        said = _SENT if before[-1] in {"from", "of", "on"} else _TALKED if before[-1] in {"with", "to"} else _NOTHING
        return not said.isdisjoint(before)
    if before[-1:] and before[-1] in _THROUGH:
        return titled or several or any(pair in _THEIR_CONTACT for pair in pairwise(lows[start:end]))
    follows = lows[last] if last < end and reading.gaps[last] in {" ", ", "} else ""
    acts = follows in _DOES or is_past(follows, _DEEDS) or follows in _SAYS
    acts = acts or (several and follows in _OF)
    return titled or (acts and (several or first > start))
