"""How surely a sentence asks its reader for something: a small linear model over named features."""

from collections import defaultdict
from math import exp, fsum

from careeros.domain.quality.ask_weights import INTERCEPT, SURE, WEIGHTS
from careeros.domain.quality.lexicons.asks import ASKS, IMPERATIVES, NOT_ASKS
from careeros.domain.quality.lexicons.pronouns import PRONOUNS
from careeros.domain.quality.reading import Reading

_WEIGHT_OF = defaultdict(float, WEIGHTS).__getitem__
LABELS = frozenset({*ASKS, *NOT_ASKS, *PRONOUNS})
_YOU = frozenset("you your yours you're you'd you've you'll u".split())
_I = frozenset("i i'm i'd i've i'll my".split())
_THEY = frozenset("he she they it the this that there these those it's his her their a an".split())
_FILLERS = frozenset("please kindly and just also so then or but".split())
_OPENERS = {
    **dict.fromkeys(_THEY, "opens_elsewhere"),
    **dict.fromkeys(_I, "opens_with_i"),
    **dict.fromkeys(_YOU, "opens_with_you"),
    "if": "opens_with_if",
}
_MARKS = {"?": "question", "!": "exclamation"}
_LONG, _SHORT = 25, 6

__all__ = ["SURE", "features_of", "judged"]


def judged(reading: Reading) -> list[tuple[float, set[str]]]:
    """For each sentence from 0 to 1, how surely it asks, and its features."""
    return [(1 / (1 + exp(-INTERCEPT - fsum(map(_WEIGHT_OF, found)))), found) for found in _features(reading)]


def features_of(reading: Reading) -> set[str]:
    """The named features that any sentence has."""
    return {feature for found in _features(reading) for feature in found}


def _features(reading: Reading) -> list[set[str]]:
    """The named features of each sentence."""
    sentences, lows = reading.sentences, reading.lows
    found = _labels(reading)
    for features, (start, end, mark) in zip(found, sentences, strict=True):
        if mark in _MARKS:
            features.add(_MARKS[mark])
        if mark == "?" and lows[end - 1] == "right":
            features.add("not_ask")
        if lows[start] in _OPENERS:
            features.add(_OPENERS[lows[start]])
        if end - start > _LONG or end - start < _SHORT:
            features.add("long" if end - start > _LONG else "short")
        if not IMPERATIVES.isdisjoint(lows[start : min(start + 3, end)]) and _commands(reading, start, end):
            features.add("imperative")
    return found


def _labels(reading: Reading) -> list[set[str]]:
    """The phrases of each sentence; 'you must have seen it' is a guess and no order."""
    sentences, lows, sentence_of = reading.sentences, reading.lows, reading.sentence_of
    found: list[set[str]] = [set() for _ in sentences]
    for label in reading.hits.keys() & LABELS:
        for first, last in reading.hits[label]:
            number = sentence_of[first]
            guess = label == "ask_you_should" and lows[last : last + 1] == ["have"]
            if last <= sentences[number][1] and not guess:
                found[number].add(label)
    return found


def _commands(reading: Reading, start: int, end: int) -> bool:
    """Whether a verb of command opens the sentence, or follows 'please' or a name and a comma."""
    lows = reading.lows
    for index in range(start, min(start + 3, end)):
        if lows[index] not in IMPERATIVES:
            continue
        gap = reading.gaps[index]
        if index == start or lows[index - 1] in _FILLERS or gap[:1] in {",", "-", ":"} or gap.startswith(" -"):
            return True
    return False
