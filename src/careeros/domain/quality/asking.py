"""How surely a sentence asks its reader for something: a small linear model over named features."""

from math import exp

from careeros.domain.quality.ask_weights import INTERCEPT, SURE, WEIGHTS
from careeros.domain.quality.lexicons.asks import ASKS, IMPERATIVES, NOT_ASKS
from careeros.domain.quality.reading import Reading, Sentence

LABELS = (*ASKS, *NOT_ASKS)
_YOU = frozenset("you your yours you're you'd you've you'll u".split())
_I = frozenset("i i'm i'd i've i'll my".split())
_WE = frozenset("we our us we're we'll we've".split())
_THEY = frozenset("he she they it the this that there these those it's his her their a an".split())
_FILLERS = frozenset("please kindly and just also so then or but".split())
_PRONOUNS = (("you", _YOU), ("i", _I), ("we", _WE), ("me", frozenset({"me"})))
_OPENERS = (
    ("opens_elsewhere", _THEY),
    ("opens_with_i", _I),
    ("opens_with_you", _YOU),
    ("opens_with_if", frozenset({"if"})),
)
_LONG, _SHORT = 25, 6

__all__ = ["LABELS", "SURE", "features_of", "sentence_strength"]


def sentence_strength(reading: Reading, sentence: Sentence) -> float:
    """From 0 to 1, how surely the sentence asks."""
    total = INTERCEPT
    for feature in features_of(reading, sentence):
        total += WEIGHTS.get(feature, 0.0)
    return 1 / (1 + exp(-total))


def features_of(reading: Reading, sentence: Sentence) -> list[str]:
    """The named features that the sentence has."""
    start, end = sentence.start, sentence.end
    found = [label for label in LABELS if _has(reading, label, start, end)]
    lows = reading.lows[start:end]
    if sentence.mark in {"?", "!"}:
        found.append("question" if sentence.mark == "?" else "exclamation")
    found.extend(name for name, words in _PRONOUNS if not words.isdisjoint(lows))
    found.extend(name for name, words in _OPENERS if lows[0] in words)
    if end - start > _LONG or end - start < _SHORT:
        found.append("long" if end - start > _LONG else "short")
    if commands(reading, sentence):
        found.append("imperative")
    return found


def _has(reading: Reading, label: str, start: int, end: int) -> bool:
    hits = reading.hits.get(label)
    return hits is not None and any(start <= first and last <= end for first, last in hits)


def commands(reading: Reading, sentence: Sentence) -> bool:
    """Whether a verb of command opens the sentence, or follows 'please' or a name and a comma."""
    lows, start = reading.lows, sentence.start
    for index in range(start, min(start + 3, sentence.end)):
        gap = reading.gaps[index]
        opens = index == start or lows[index - 1] in _FILLERS or gap[:1] in {",", "-", ":"} or gap.startswith(" -")
        if opens and lows[index] in IMPERATIVES:
            return True
    return False
