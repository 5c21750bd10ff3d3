"""What two people are said to have done together, and where: 'our week in Goa', 'we nursed side by side'."""

from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.deeds import is_past
from careeros.domain.quality.knowledge import SMALL_WORDS
from careeros.domain.quality.lexicons.deeds import IN_BETWEEN, PAST
from careeros.domain.quality.lexicons.known_names import CALENDAR
from careeros.domain.quality.lexicons.lives import TOLD_PAST
from careeros.domain.quality.lexicons.occasions import (
    GLAD,
    LEADING_TO,
    NOT_SHARED,
    OCCASIONS,
    OPENING,
    RECALLING,
    SAYING,
    SPELLS,
    STAYED,
    TREATS,
)
from careeros.domain.quality.reading import Reading

_REACH, _CLAUSE = 7, 9
_DEEDS = PAST | TOLD_PAST
_FAR = 20
_FOR = frozenset({"for"})
_THANKS = frozenset({"thank", "thanks", "grateful", "thankful"})
_THOSE = frozenset({"that", "those"})
_SINCE = frozenset("since after remember from".split())
_TOGETHER = frozenset({"together", "side", "same", "shoulder"})
_OUR = frozenset({"our"})
_GOES_ON = frozenset("in at to after when on by round around with from through before during last that and".split())
_PARTS = frozenset("and but because so which who if although while".split())
_PLACED = frozenset("in at to near outside from around across".split())
_OF_THEIRS = frozenset({"you", "your"})
_OF_WRITER = frozenset({"i", "i'd", "i'm", "my", "we"})
Stretches = list[tuple[int, int]]


def met_in(reading: Reading) -> Stretches:
    """'I still laugh about our hangar tour in Muhanga', 'good riding along with you', 'since that dinner in Lund'."""
    words, lows, found = reading.vocabulary, reading.lows, list[tuple[int, int]]()
    if "our" in words and not RECALLING.isdisjoint(words):
        found += [hit for at in reading.places_of(_OUR) if (hit := _our_time(reading, at))]
    if not (_THOSE.isdisjoint(words) or _SINCE.isdisjoint(words)):
        found += [
            hit for at in reading.places_of(_THOSE)
            if at > 0 and (lows[at - 1] in _SINCE or lows[at - 1] == "all") and (hit := _that_time(reading, at))
        ]  # fmt: skip
    if not GLAD.isdisjoint(words):
        found += _glad_of(reading)
    if not _THANKS.isdisjoint(words):
        found += _thanked_for(reading)
    return found


def together_in_deed(reading: Reading) -> Stretches:
    """'Since we nursed side by side', 'you said in Oslo I would fit', 'I stayed in your guest house'."""
    found: Stretches = []
    if not _TOGETHER.isdisjoint(reading.first_at):
        found += [hit for at in reading.places_of(_TOGETHER) if (hit := _done_together(reading, at))]
    stayed, lows = not STAYED.isdisjoint(reading.vocabulary), [*reading.lows, ""]
    for at, _ in reading.hits.get("you", ()):
        hit = _said_of_me(reading, at) if lows[at] == "you" and lows[at + 1] in SAYING else None
        hit = hit or (_stayed_with(reading, at) if stayed and lows[at] in _OF_THEIRS else None)
        if hit:
            found.append(hit)
    return found


def strange_occasion(reading: Reading, evidence: Evidence, first: int, last: int) -> tuple[int, int] | None:
    """The place or the occasion, in the clause of a claim, that no fact knows."""
    start, end = _clause(reading, first, last)
    for at in range(start, end):
        if first < at < last and reading.words[at].capital is False and reading.lows[at] not in OCCASIONS:
            continue
        if _is_strange_place(reading, evidence, at, start) or _is_strange_event(reading, evidence, at, start):
            return min(first, at), max(last, at + 1)
    return None


def _clause(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """The words around a claim up to a comma or to 'and'."""
    begin, finish, _ = reading.sentences[reading.sentence_of[first]]
    start, end = first, last
    while start > max(begin, first - _CLAUSE) and reading.gaps[start] == " " and reading.lows[start - 1] not in _PARTS:
        start -= 1
    while end < min(finish, last + _CLAUSE) and reading.gaps[end] == " " and reading.lows[end] not in _PARTS:
        end += 1
    return start, end


def _is_strange_place(reading: Reading, evidence: Evidence, at: int, start: int) -> bool:
    word = reading.words[at]
    if not word.capital or word.digits or at == start or word.stem in evidence.knowledge.vocabulary:
        return False
    before = reading.lows[at - 1]
    return before in _PLACED and word.stem not in CALENDAR and len(word.stem) > 1 and not word.stem.startswith("i'")


def _is_strange_event(reading: Reading, evidence: Evidence, at: int, start: int) -> bool:
    same = OCCASIONS.get(reading.stems[at])
    if same is None or _is_of_a_thing(reading, at) or LEADING_TO.isdisjoint(reading.lows[max(start, at - 3) : at]):
        return False
    knowledge = evidence.knowledge
    return all(same.isdisjoint(fact.stems) for fact in (*knowledge.contact, *knowledge.sender))


def _is_of_a_thing(reading: Reading, at: int) -> bool:
    """'The coffee machine' and 'the train driver' are no occasions."""
    if at + 1 >= len(reading.words) or reading.gaps[at + 1] != " ":
        return False
    low = reading.lows[at + 1]
    return low not in SMALL_WORDS and low not in OCCASIONS and not reading.words[at + 1].digits


def _our_time(reading: Reading, at: int) -> tuple[int, int] | None:
    """'Our long walk after', with a word of remembering before it."""
    start, end, _ = reading.sentences[reading.sentence_of[at]]
    for place in range(at + 1, min(at + 4, end)):
        if reading.gaps[place] != " ":
            return None
        if reading.stems[place] in OCCASIONS or reading.stems[place] in SPELLS:
            goes_on = place + 1 == end or reading.gaps[place + 1] != " " or reading.lows[place + 1] in _GOES_ON
            recalled = not RECALLING.isdisjoint(reading.lows[max(start, at - _REACH) : at])
            if goes_on and recalled:
                return at, place + 1
    return None


def _that_time(reading: Reading, at: int) -> tuple[int, int] | None:
    """'Since that dinner in Lund', 'after all those Fridays in the canteen with you'."""
    start, end, _ = reading.sentences[reading.sentence_of[at]]
    before = at - 2 if reading.lows[max(at - 1, 0)] == "all" else at - 1
    if before < start or reading.lows[before] not in _SINCE:
        return None
    for place in range(at + 1, min(at + 4, end)):
        if reading.stems[place] in OCCASIONS and not _is_of_a_thing(reading, place):
            return before, place + 1
    with_you = [place for place in range(at + 2, min(at + 8, end)) if reading.lows[place - 1] == "with"]
    return next(((before, place + 1) for place in with_you if reading.lows[place] == "you"), None)


def _thanked_for(reading: Reading) -> Iterator[tuple[int, int]]:
    """'Thank you for going through my notes, and for lunch in Bridgetown'."""
    for at in reading.places_of(_FOR):
        start, end, _ = reading.sentences[reading.sentence_of[at]]
        if _THANKS.isdisjoint(reading.lows[max(start, at - _FAR) : at]):
            continue
        for place in range(at + 1, min(at + 4, end)):
            if reading.stems[place] in TREATS and not _is_of_a_thing(reading, place):
                yield at, place + 1
                break


def _glad_of(reading: Reading) -> Iterator[tuple[int, int]]:
    """'Good riding along with you in Tulsa'."""
    for at in reading.places_of(GLAD):
        end = min(at + 6, reading.sentences[reading.sentence_of[at]].end)
        doing = reading.lows[at + 1 : at + 2]
        if doing and doing[0].endswith("ing") and doing[0] not in NOT_SHARED and "you" in reading.lows[at + 2 : end]:
            yield at, reading.lows.index("you", at + 2) + 1


def _done_together(reading: Reading, at: int) -> tuple[int, int] | None:
    """'We drove together', 'you and me lived in the same house'."""
    lows, start = reading.lows, reading.sentences[reading.sentence_of[at]].start
    if lows[at] in {"side", "shoulder"} and lows[at + 1 : at + 3] not in (["by", "side"], ["to", "shoulder"]):
        return None
    for verb in range(at - 1, max(start, at - _REACH), -1):
        if reading.gaps[verb + 1] != " ":
            return None
        if is_past(lows[verb], _DEEDS):
            subject = verb - 1
            while subject > start and lows[subject] in IN_BETWEEN:
                subject -= 1
            of_both = lows[subject] == "we" or (
                lows[subject] in {"me", "i"} and lows[max(start, subject - 2) : subject] == ["you", "and"]
            )
            return (subject, at + 1) if of_both and _is_of_reader(reading, subject, at) else None
    return None


def _is_of_reader(reading: Reading, subject: int, at: int) -> bool:
    """Whether the two are meant, and not the writer's own people: a time that both know, a place, the reader."""
    start, end, _ = reading.sentences[reading.sentence_of[at]]
    lows = reading.lows
    if lows[subject] != "we" or (subject > start and lows[subject - 1] in OPENING):
        return True
    if lows[at] == "same" and lows[at - 1] == "the" and lows[at - 2] in _PLACED | {"on", "under", "behind"}:
        return True
    said = lows[max(start, subject - _REACH) : min(at + _REACH, end)]
    if "you" in said or "remember" in said:
        return True
    return any(
        reading.words[place].capital and lows[place - 1] in _PLACED | {"to"}
        for place in range(at + 1, min(at + 4, end))
    )


def _said_of_me(reading: Reading, at: int) -> tuple[int, int] | None:
    """'You said in Ålesund I would fit', 'you thought my report was short'."""
    lows = reading.lows
    start, end, mark = reading.sentences[reading.sentence_of[at]]
    if mark == "?" or at + 1 >= end or "if" in lows[start:at][-4:]:
        return None
    for place in range(at + 2, min(at + 2 + _REACH - 1, end)):
        if reading.gaps[place] != " ":
            return None
        if lows[place] in _OF_WRITER:
            return at, place + 1
    return None


def _stayed_with(reading: Reading, at: int) -> tuple[int, int] | None:
    """'I stayed in your guest house', 'I slept on your sofa'."""
    lows, start = reading.lows, reading.sentences[reading.sentence_of[at]].start
    for verb in range(at - 1, max(start, at - 4), -1):
        if lows[verb] in STAYED:
            return (verb - 1, min(at + 2, len(lows))) if lows[verb - 1] in {"i", "we"} else None
    return None
