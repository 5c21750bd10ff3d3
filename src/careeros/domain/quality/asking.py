"""How surely a sentence asks its reader for something: a small linear model over named features."""

from math import exp

from careeros.domain.quality.lexicons.asks import ASKS, IMPERATIVES, NOT_ASKS
from careeros.domain.quality.reading import Reading, Sentence

SURE = 0.5
"""From here on a sentence counts as an ask."""

WEIGHTS: dict[str, float] = {
    "ask_could_you": 0.8, "ask_direct": 1.2, "ask_wish": 1.0, "ask_let_know": 1.2, "ask_please": 0.7, "ask_lets": 0.6,
    "ask_i_will": 0.1,
    "ask_feel_free": 0.5, "ask_no_pressure": 0.2, "ask_object": 0.6, "ask_when": 0.2, "ask_connect": 0.8,
    "not_ask": -1.0, "not_ask_bulk": -1.2, "reported": -0.3, "question": 1.2, "imperative": 1.2, "you": 0.3,
}  # fmt: skip
INTERCEPT = -2.2
_YOU = frozenset("you your yours you're you'd you've you'll u".split())


def sentence_strength(reading: Reading, sentence: Sentence) -> float:
    """From 0 to 1, how surely the sentence asks."""
    total = INTERCEPT
    for feature in features_of(reading, sentence):
        total += WEIGHTS[feature]
    return 1 / (1 + exp(-total))


def features_of(reading: Reading, sentence: Sentence) -> dict[str, float]:
    """The named features that the sentence has."""
    found: dict[str, float] = {}
    for label in (*ASKS, *NOT_ASKS):
        hits = reading.hits.get(label)
        if hits and any(sentence.start <= first and last <= sentence.end for first, last in hits):
            found[label] = 1.0
    lows = reading.lows
    if sentence.mark == "?":
        found["question"] = 1.0
    if not _YOU.isdisjoint(lows[sentence.start : sentence.end]):
        found["you"] = 1.0
    if _commands(reading, sentence):
        found["imperative"] = 1.0
    return found


def _commands(reading: Reading, sentence: Sentence) -> bool:
    """Whether a verb of command opens the sentence, or follows 'please' or a name and a comma."""
    lows, start = reading.lows, sentence.start
    for index in range(start, min(start + 3, sentence.end)):
        opens = (
            index == start
            or lows[index - 1] in {"please", "kindly", "and", "just", "also"}
            or reading.gaps[index][:1] in {",", "-", ":"}
        )
        if opens and lows[index] in IMPERATIVES:
            return True
    return False
