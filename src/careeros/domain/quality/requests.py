"""Which sentences of a message are asks of their own, and which only go on with the ask before them."""

from attrs import frozen

from careeros.domain.quality.asking import Judgement, judged
from careeros.domain.quality.reading import Reading, Sentence

_ADDS = frozenset("and also plus another further secondly furthermore additionally".split())


@frozen
class Request:
    """A sentence that asks, and how surely, from 0 to 1."""

    sentence: Sentence
    strength: float


def requests_of(reading: Reading, start: int, end: int) -> tuple[list[Request], float]:
    """The asks in the sentences after word `start` and before word `end`, and the strength of the surest sentence."""
    found: list[Request] = []
    questions: list[Request] = []
    surest, asked_before = 0.0, False
    for sentence, judgement in zip(reading.sentences, judged(reading), strict=True):
        if sentence[1] <= start or sentence[0] >= end:
            continue
        surest = max(surest, judgement.strength)
        if judgement.might_ask:
            questions.append(Request(sentence, judgement.strength))
        if judgement.asks and not (asked_before and _goes_on(judgement, reading.lows[sentence[0]])):
            found.append(Request(sentence, judgement.strength))
        asked_before = judgement.asks
    return (found or questions[-1:]), surest


def _goes_on(judgement: Judgement, opening: str) -> bool:
    """Whether a sentence right after an ask belongs to it: names the day, lists the question, thanks, lets off."""
    return opening not in _ADDS and (judgement.goes_on or (judgement.lists and opening.isdecimal()))
