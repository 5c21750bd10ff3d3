"""What two people are said to have done together, and where: 'our week in Goa', 'we nursed side by side'."""

from collections.abc import Iterator

from careeros.domain.quality.gates.deeds import is_past
from careeros.domain.quality.gates.occasions import PLACED, is_of_a_thing
from careeros.domain.quality.lexicons.deeds import IN_BETWEEN, PAST
from careeros.domain.quality.lexicons.lives import TOLD_PAST
from careeros.domain.quality.lexicons.occasions import (
    GLAD,
    NOT_SHARED,
    OCCASIONS,
    OPENING,
    PRIVATE,
    RECALLING,
    SAYING,
    SPELLS,
    STAYED,
    TREATS,
)
from careeros.domain.quality.reading import Reading

_REACH = 7
_DEEDS = PAST | TOLD_PAST
_FAR = 20
_WITH_THEM = (["in", "your"], ["at", "your"], ["on", "your"], ["with", "you"])
_FOR = frozenset({"for"})
_THANKS = frozenset({"thank", "thanks", "grateful", "thankful"})
_BESIDES = frozenset("at over on in during".split())
_THOSE = frozenset({"that", "those"})
_SINCE = frozenset("since after remember from".split())
_TOGETHER = frozenset({"together", "side", "same", "shoulder"})
_OUR = frozenset({"our"})
_GOES_ON = frozenset("in at to after when on by round around with from through before during last that and".split())
_I = frozenset({"i", "we"})
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
    if not SAYING.isdisjoint(reading.vocabulary):
        found += [hit for at in reading.places_of(SAYING) if (hit := _said_of_me(reading, at - 1))]
    if not STAYED.isdisjoint(reading.vocabulary):
        found += [hit for at in reading.places_of(STAYED) if (hit := _stayed_with(reading, at))]
    if not PRIVATE.isdisjoint(reading.vocabulary):
        found += [hit for at in reading.places_of(PRIVATE) if (hit := _done_there(reading, at))]
    return found


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
        if reading.stems[place] in OCCASIONS and not is_of_a_thing(reading, place):
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
            if reading.stems[place] in SPELLS and reading.lows[place + 1 : place + 3] in _WITH_THEM:
                yield at, place + 3
                break
            if reading.stems[place] in TREATS and not is_of_a_thing(reading, place):
                yield at, place + 1
                break


def _glad_of(reading: Reading) -> Iterator[tuple[int, int]]:
    """'Good riding along with you in Tulsa'."""
    for at in reading.places_of(GLAD):
        end = min(at + 6, reading.sentences[reading.sentence_of[at]].end)
        doing = reading.lows[at + 1 : at + 2]
        if doing and doing[0].endswith("ing") and doing[0] not in NOT_SHARED and "you" in reading.lows[at + 2 : end]:
            last = reading.lows.index("you", at + 2) + 1
            if reading.lows[last : last + 2] != ["in", "mind"]:
                yield at, last


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
            last = at + 2 if lows[at] == "same" and reading.gaps[at + 1] == " " else at + 1
            return (subject, last) if of_both and _is_of_reader(reading, subject, at) else None
    return None


def _is_of_reader(reading: Reading, subject: int, at: int) -> bool:
    """Whether the two are meant, and not the writer's own people: a time that both know, a place, the reader."""
    start, end, _ = reading.sentences[reading.sentence_of[at]]
    lows = reading.lows
    if lows[subject] != "we" or (subject > start and lows[subject - 1] in OPENING):
        return True
    if lows[at] == "same" and lows[at - 1] == "the" and lows[at - 2] in PLACED | {"on", "under", "behind"}:
        return True
    said = lows[max(start, subject - _REACH) : min(at + _REACH, end)]
    if "you" in said or "remember" in said:
        return True
    return any(
        reading.words[place].capital and lows[place - 1] in PLACED | {"to"} for place in range(at + 1, min(at + 4, end))
    )


def _said_of_me(reading: Reading, at: int) -> tuple[int, int] | None:
    """'You said in Ålesund I would fit', 'you thought my report was short'; 'you' is the word `at`."""
    lows = reading.lows
    if at < 0 or lows[at] != "you":
        return None
    start, end, mark = reading.sentences[reading.sentence_of[at]]
    if mark == "?" or "if" in lows[max(start, at - 4) : at]:
        return None
    for place in range(at + 2, min(at + 1 + _REACH, end)):
        if reading.gaps[place] != " ":
            return None
        if lows[place] in _OF_WRITER:
            return at, place + 1
    return None


def _done_there(reading: Reading, at: int) -> tuple[int, int] | None:
    """'On the phone last week you sounded keen', 'you laughed at the barbecue'."""
    lows = reading.lows
    start, end, mark = reading.sentences[reading.sentence_of[at]]
    begins = next((place for place in range(max(start, at - 3), at) if lows[place] in _BESIDES), None)
    if begins is None or mark == "?" or is_of_a_thing(reading, at) or "if" in lows[max(start, at - _REACH) : at]:
        return None
    for you in range(at + 1, min(at + 4, end - 1)):
        if lows[you] == "you" and is_past(lows[you + 1], _DEEDS):
            return begins, you + 2
    for you in range(begins - 2, max(start, begins - 4) - 1, -1):
        if lows[you] == "you":
            return (you, at + 1) if is_past(lows[you + 1], _DEEDS) else None
    return None


def _stayed_with(reading: Reading, verb: int) -> tuple[int, int] | None:
    """'I stayed in your guest house', 'I slept on your sofa'."""
    lows, end = reading.lows, reading.sentences[reading.sentence_of[verb]].end
    if verb == 0 or lows[verb - 1] not in _I:
        return None
    theirs = next((at for at in range(verb + 1, min(verb + 4, end)) if lows[at] in _OF_THEIRS), None)
    return None if theirs is None else (verb - 1, min(theirs + 2, end))
