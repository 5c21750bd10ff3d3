"""How surely a sentence asks its reader for something: a small linear model over named features."""

from functools import lru_cache
from math import exp, fsum

from attrs import frozen

from careeros.domain.quality.ask_weights import INTERCEPT, SURE, WEIGHTS
from careeros.domain.quality.lexicons.asks import ASKS, FAVOURS, FOR_THE_WRITER, IMPERATIVES, NOT_ASKS
from careeros.domain.quality.lexicons.pronouns import PRONOUNS
from careeros.domain.quality.reading import Reading

PLAINLY_ASKED = 0.38
"""A sentence with a question mark is an ask from here on; one without from `SURE` on."""

PLAIN = 0.2
"""A question from here on is the message's ask where it has no surer one."""

FAINT = 0.15
"""A wish from here on is one ask more where it says that it comes on top."""

_YOU = frozenset("you your yours you're you'd you've you'll u".split())
_I = frozenset("i i'm i'd i've i'll my".split())
_THEY = frozenset("he she they it the this that there these those it's his her their a an".split())
_FILLERS = frozenset("please kindly and just also so then or but maybe perhaps plus oh".split())
_SUBJECTS = frozenset("i you we he she it they".split())
_PREDICATES = frozenset("went was is were has had seems seemed sounds sounded looks looked helped took came".split())
"""Behind a word these make it what the sentence speaks of: 'Call went well.'"""

_BETWEEN = frozenset("also please then kindly maybe perhaps".split())
_JOINED_BY = (",", ":", ";", " -", " –", "—")

_NEVER: frozenset[str] = frozenset()
_GOES_ON_AS = {
    "ask_you_should": frozenset({"have"}),
    "ask_wondering": frozenset("forgive excuse pardon understand".split()),
}
"""With one of these behind it the phrase asks for nothing."""

_LONG, _SHORT = 25, 6
_AT_ONCE, _EARLY = 3, 8
"""Words within which a command comes, by itself and behind a condition ('while you're at it, send me')."""

CONDITIONS = frozenset("if when whenever while once".split())

_EXPLICIT = frozenset(
    """
    ask_please ask_grateful ask_could_you ask_could_you_do ask_may_i ask_any_chance ask_wondering ask_love
    ask_no_pressure imperative
    """.split()
)
"""What makes a request of a sentence that is no question; a mention of the reader and of a call does not."""

_ORDERS = frozenset("ask_need ask_let_know ask_you_should ask_lets ask_forward".split())
"""These do, too, unless the sentence says what the writer does or what the reader did: 'I'll send', 'you told me'."""

_TOLD = frozenset({"opens_with_i", "opens_with_you"})
_OBLIGES = frozenset({"opens_with_you", "ask_you_should"})
_PLAINLY = frozenset({"ask_could_you", "ask_could_you_do", "ask_may_i", "ask_any_chance", "ask_wondering", "ask_love"})
"""Who also asks so, asks."""

_BEYOND_A_WISH = _EXPLICIT - {"ask_love", "ask_wondering"} | {"ask_object", "ask_let_know"}
"""A sentence that only wishes to know asks where nothing else does: 'I'd love to hear how you chose it.'"""

_ME_OR_YOU = frozenset({"me", "you"})
_RELIEVES = frozenset({"ask_grateful", "ask_no_pressure", "opens_with_if"})

_NO_ASKS = frozenset({"not_ask", "only_said"})
_BRIEF = frozenset({"short", "names_day"})

_SHAPES = (
    "question", "exclamation", "opens_elsewhere", "opens_with_i", "opens_with_you", "opens_with_if", "long", "short",
    "imperative",
)  # fmt: skip
_FEATURES = (*sorted({*ASKS, *NOT_ASKS, *PRONOUNS}), *_SHAPES)
_BIT = {feature: 1 << place for place, feature in enumerate(_FEATURES)}
_LABELS = {label: _BIT[label] for label in _FEATURES[: -len(_SHAPES)]}
_MARKS = {"?": _BIT["question"], "!": _BIT["exclamation"]}
_OPENERS = {
    **dict.fromkeys(_THEY, _BIT["opens_elsewhere"]),
    **dict.fromkeys(_I, _BIT["opens_with_i"]),
    **dict.fromkeys(_YOU, _BIT["opens_with_you"]),
    "if": _BIT["opens_with_if"],
}
_ONLY_SAID = _BIT["only_said"]
_NOT_ASK, _IS_LONG, _IS_SHORT, _COMMANDS = (_BIT[name] for name in ("not_ask", "long", "short", "imperative"))


@frozen
class Judgement:
    """What the features of a sentence make of it.

    Attributes:
        strength: from 0 to 1, how surely it asks.
        asks: it is an ask, by itself.
        might_ask: a question, or a wish to know, that can be the message's ask where there is no surer one.
        goes_on: right after an ask it belongs to that: it thanks or lets off or, as a question, names the day.
        lists: the same, where it also opens with a number.
        might_add: where something is asked already, it asks for more if it says so: 'also', 'too', 'as well'.
    """

    strength: float
    asks: bool
    might_ask: bool
    goes_on: bool
    lists: bool
    might_add: bool


def judged(reading: Reading) -> list[Judgement]:
    """What each sentence is."""
    return list(map(_judgement, _features(reading)))


def is_favour(reading: Reading, index: int) -> bool:
    """Whether the word asks for something for the writer: 'refer me', 'forward my CV', 'vouch for me'."""
    lows = reading.lows
    if lows[index] not in FAVOURS:
        return False
    after = index + (2 if lows[index + 1 : index + 2] == ["for"] else 1)
    return not FOR_THE_WRITER.isdisjoint(lows[after : after + 1])


def is_joined(reading: Reading, start: int, index: int) -> bool:
    """Whether the word begins a part of its own in the sentence that starts there: behind 'and', a comma or a colon."""
    before = index - 1
    while before > start and reading.lows[before] in _BETWEEN:
        before -= 1
    return reading.lows[before] == "and" or reading.gaps[before + 1].startswith(_JOINED_BY)


def features_of(reading: Reading) -> set[str]:
    """The named features that any sentence has."""
    return {name for features in _features(reading) for name in _named(features)}


def _named(features: int) -> frozenset[str]:
    return frozenset(name for name, bit in _BIT.items() if features & bit)


@lru_cache(maxsize=4_096)
def _judgement(features: int) -> Judgement:
    found = _named(features)
    strength = 1 / (1 + exp(-INTERCEPT - fsum(WEIGHTS.get(name, 0.0) for name in found)))
    question, explicit = "question" in found, not _EXPLICIT.isdisjoint(found)
    is_wish = not question and "ask_to_know" in found and _BEYOND_A_WISH.isdisjoint(found)
    asked = (question or "ask_to_know" in found) and _NO_ASKS.isdisjoint(found)
    if "lets_off" in found and not question and _PLAINLY.isdisjoint(found):
        return Judgement(strength, asks=False, might_ask=False, goes_on=True, lists=False, might_add=False)
    orders = not _ORDERS.isdisjoint(found) and (_TOLD.isdisjoint(found) or found >= _OBLIGES)
    return Judgement(
        strength,
        asks=strength >= (PLAINLY_ASKED if question else SURE)
        and not is_wish
        and (explicit or orders or (asked and question)),
        might_ask=asked and (strength >= PLAIN or not question),
        goes_on=_names_day(found, explicit=explicit) if question else _relieves(found),
        lists=question and not explicit,
        might_add=strength >= FAINT
        and "not_ask" not in found
        and ("ask_need" in found or (explicit and not _ME_OR_YOU.isdisjoint(found))),
    )


def _relieves(found: frozenset[str]) -> bool:
    """'I'd be grateful', 'if another day is better, let me know', 'just let me know', 'let me know what works'."""
    return not _RELIEVES.isdisjoint(found) or ("ask_let_know" in found and not _BRIEF.isdisjoint(found))


def _names_day(found: frozenset[str], *, explicit: bool) -> bool:
    """'Tuesday or Friday?' and 'What time works?'"""
    return "short" in found and ("names_day" in found or ("ask_when" in found and not explicit))


def _features(reading: Reading) -> list[int]:
    """The features of each sentence, a bit for each."""
    found = _labels(reading)
    lows = reading.lows
    for number, (start, end, mark) in enumerate(reading.sentences):
        features = _OPENERS.get(lows[start], 0)
        if mark in _MARKS:
            features |= _MARKS[mark]
            if mark == "?" and lows[end - 1] == "right":
                features |= _NOT_ASK
        if end - start > _LONG:
            features |= _IS_LONG
        elif end - start < _SHORT:
            features |= _IS_SHORT
        if found[number] & _ONLY_SAID and _also_asks(reading, start, end):
            found[number] &= ~_ONLY_SAID
            features |= _COMMANDS
        elif (
            not found[number] & _ONLY_SAID
            and not IMPERATIVES.isdisjoint(lows[start : min(start + _EARLY, end)])
            and _commands(reading, start, end)
        ):
            features |= _COMMANDS
        found[number] |= features
    return found


def _labels(reading: Reading) -> list[int]:
    """The phrases of each sentence; 'you must have seen it' is a guess, 'I hope you will forgive' a courtesy. Within
    what only looks like an ask ('can you believe it') nothing asks.
    """
    sentences, sentence_of = reading.sentences, reading.sentence_of
    found = [0] * len(sentences)
    courtesies = {place for label in _NO_ASKS for hit in reading.hits.get(label, ()) for place in range(*hit)}
    for label, places in reading.hits.items():
        if label not in _LABELS:
            continue
        bit, other = _LABELS[label], _GOES_ON_AS.get(label, _NEVER)
        for first, last in places:
            number = sentence_of[first]
            if first in courtesies and label in ASKS:
                continue
            if last <= sentences[number][1] and (not other or other.isdisjoint(reading.lows[last : last + 2])):
                found[number] |= bit
    return found


def _also_asks(reading: Reading, start: int, end: int) -> bool:
    """Whether a courtesy to the reader goes on with a favour: 'enjoy your weekend and hire me on Monday'."""
    if reading.lows[start] in _I or reading.lows[start] == "let":
        return False
    return any(is_favour(reading, at) and is_joined(reading, start, at) for at in range(start + 2, end - 1))


def _commands(reading: Reading, start: int, end: int) -> bool:
    """Whether a verb of command opens the sentence, or follows 'please', or a name or a condition and a comma."""
    lows = reading.lows
    early = _EARLY if lows[start] in CONDITIONS else _AT_ONCE
    for index in range(start, min(start + early, end)):
        if lows[index] not in IMPERATIVES:
            continue
        gap = reading.gaps[index]
        added = lows[index - 1] in _FILLERS and lows[start] not in _SUBJECTS
        if index + 1 < end and (
            lows[index + 1] in _PREDICATES or (lows[index] == "do" and lows[index + 1] in _SUBJECTS)
        ):
            continue
        if index == start or added or gap[:1] in {",", "-", ":"} or gap.startswith(" -"):
            return True
    return False
