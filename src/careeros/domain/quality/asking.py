"""How surely a sentence asks its reader for something: a small linear model over named features."""

from bisect import bisect_right
from math import exp

from careeros.domain.quality.ask_weights import INTERCEPT, SURE, WEIGHTS
from careeros.domain.quality.lexicons.asks import ASKS, IMPERATIVES, NOT_ASKS
from careeros.domain.quality.lexicons.pronouns import PRONOUNS
from careeros.domain.quality.reading import Reading

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


def judged(reading: Reading) -> list[tuple[float, frozenset[str]]]:
    """For each sentence from 0 to 1, how surely it asks, and its features."""
    features: list[set[str]] = [set() for _ in reading.sentences]
    totals = [INTERCEPT] * len(features)
    for number, feature in _features(reading):
        features[number].add(feature)
        totals[number] += WEIGHTS.get(feature, 0.0)
    return [(1 / (1 + exp(-total)), frozenset(found)) for total, found in zip(totals, features, strict=True)]


def features_of(reading: Reading) -> set[str]:
    """The named features that any sentence has."""
    return {feature for _, feature in _features(reading)}


def _features(reading: Reading) -> list[tuple[int, str]]:
    """Each feature once for each sentence that has it."""
    sentences, lows, starts = reading.sentences, reading.lows, reading.starts
    found: list[tuple[int, str]] = []
    for label, hits in reading.hits.items():
        if label not in LABELS:
            continue
        before = -1
        for first, last in hits:
            number = bisect_right(starts, first) - 1
            if number != before and last <= sentences[number][1]:
                before = number
                found.append((number, label))
    for number, (start, end, mark) in enumerate(sentences):
        if mark in _MARKS:
            found.append((number, _MARKS[mark]))
        opener = _OPENERS.get(lows[start])
        if opener is not None:
            found.append((number, opener))
        if end - start > _LONG or end - start < _SHORT:
            found.append((number, "long" if end - start > _LONG else "short"))
        if _commands(reading, start, end):
            found.append((number, "imperative"))
    return found


def _commands(reading: Reading, start: int, end: int) -> bool:
    """Whether a verb of command opens the sentence, or follows 'please' or a name and a comma."""
    lows = reading.lows
    if IMPERATIVES.isdisjoint(lows[start : min(start + 3, end)]):
        return False
    for index in range(start, min(start + 3, end)):
        if lows[index] not in IMPERATIVES:
            continue
        gap = reading.gaps[index]
        if index == start or lows[index - 1] in _FILLERS or gap[:1] in {",", "-", ":"} or gap.startswith(" -"):
            return True
    return False
