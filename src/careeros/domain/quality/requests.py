"""Which sentences of a message are asks of their own, and which only go on with the ask before them."""

from collections.abc import Set as AbstractSet

from attrs import frozen

from careeros.domain.quality.asking import SURE, judged
from careeros.domain.quality.reading import Reading, Sentence

PLAINLY_ASKED = 0.38
"""A sentence with a question mark is an ask from here on; one without from `SURE` on."""

PLAIN = 0.2
"""A question from here on is the message's ask where it has no surer one."""

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

_RELIEVES = frozenset({"ask_grateful", "ask_no_pressure", "opens_with_if"})
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
    for sentence, (strength, features) in zip(reading.sentences, judged(reading), strict=True):
        if sentence.end <= start or sentence.start >= end:
            continue
        sure = PLAINLY_ASKED if "question" in features else SURE
        asks = strength >= sure and _may_ask(features)
        surest = max(surest, strength)
        if "question" in features and "not_ask" not in features and strength >= PLAIN:
            questions.append(Request(sentence, strength))
        if asks and not (asked_before and _goes_on(features, reading.lows[sentence.start])):
            found.append(Request(sentence, strength))
        asked_before = asks
    return (found or questions[-1:]), surest


def _may_ask(features: AbstractSet[str]) -> bool:
    """Whether a sentence of these features can be an ask at all: 'How are you?' and 'You told me' cannot."""
    explicit = not _EXPLICIT.isdisjoint(features)
    orders = not _ORDERS.isdisjoint(features) and (_TOLD.isdisjoint(features) or features >= _OBLIGES)
    return explicit or orders or ("question" in features and "not_ask" not in features)


def _goes_on(features: AbstractSet[str], opening: str) -> bool:
    """Whether a sentence right after an ask belongs to it: names the day, lists the question, thanks, lets off."""
    if opening in _ADDS:
        return False
    if "question" in features:
        return _EXPLICIT.isdisjoint(features) and (opening.isdecimal() or features >= {"short", "ask_when"})
    return not _RELIEVES.isdisjoint(features)
