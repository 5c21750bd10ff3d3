"""Which sentences of a message are asks of their own, and which only go on with the ask before them."""

from collections.abc import Iterator

from attrs import frozen

from careeros.domain.quality.asking import CONDITIONS, Judgement, is_favour, is_joined, judged
from careeros.domain.quality.reading import Reading, Sentence
from careeros.domain.quality.salutation import Salutation

_ADDS = frozenset("and also plus another further secondly furthermore additionally moreover besides".split())
_ADDS_IN_TWO = frozenset({("in", "addition"), ("on", "top"), ("while", "you're"), ("one", "more"), ("as", "well")})
_TOO = frozenset({"also", "too", "well", "additionally"})
"""Early in a sentence, or last in it, these make what it asks a thing of its own."""

_MODALS = frozenset("could can would will may might".split())
_ASKED = frozenset("you i we".split())
_CHOICES = frozenset("prefer rather like be have".split())
"""Behind a second 'would you' these go on with what was asked."""

_EARLY = 8
"""Words."""


@frozen
class Request:
    """A sentence that asks, and how surely, from 0 to 1."""

    sentence: Sentence
    strength: float


def asked_in(body: Reading, salutation: Salutation | None, signoff: tuple[int, int]) -> tuple[list[Request], float]:
    """What is asked between greeting and sign-off, and in a postscript; and the strength of the surest sentence."""
    close, postscript = signoff
    greeted = salutation.end if salutation and len(body.sentences) > 1 else 0
    asked, surest = _requests(body, greeted, close)
    again, later = _requests(body, postscript, len(body.words)) if postscript < len(body.words) else ([], 0.0)
    return [*asked, *again], max(surest, later)


def _requests(reading: Reading, start: int, end: int) -> tuple[list[Request], float]:
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
        if judgement.asks or (judgement.might_add and found):
            adds = _adds(reading.lows, sentence)
            if adds and not found:
                found.extend(questions[-2:-1] if judgement.might_ask else questions[-1:])
            if adds or (judgement.asks and not (asked_before and _goes_on(judgement, reading.lows, sentence))):
                found.append(Request(sentence, judgement.strength))
                more = list(_more_in(reading, sentence))
                found.extend(Request(one, judgement.strength) for one in more[_opens_politely(reading, sentence) :])
        asked_before = judgement.asks
    return (found or questions[-1:]), surest


def _more_in(reading: Reading, sentence: Sentence) -> Iterator[Sentence]:
    """What an ask asks for besides: 'look at my CV, introduce me to Tom and refer me', '… and could you call him?'"""
    lows, (start, end, mark) = reading.lows, sentence
    if lows[start] in CONDITIONS:
        return
    for index in range(start + 2, end - 1):
        if is_favour(reading, index):
            more = is_joined(reading, start, index)
        else:
            asks = lows[index] in _MODALS and lows[index + 1] in _ASKED and lows[index - 1] == "and"
            more = asks and index + 2 < end and lows[index + 2] not in _CHOICES
        if more:
            yield Sentence(index, end, mark)


def _opens_politely(reading: Reading, sentence: Sentence) -> bool:
    """Whether it asks for nothing until its first favour: 'enjoy your weekend and hire me on Monday'."""
    return any(first == sentence.start for first, _ in reading.hits.get("only_said", ()))


def _goes_on(judgement: Judgement, lows: list[str], sentence: Sentence) -> bool:
    """Whether a sentence right after an ask belongs to it: names the day, lists the question, thanks, lets off."""
    return judgement.goes_on or (judgement.lists and lows[sentence.start].isdecimal())


def _adds(lows: list[str], sentence: Sentence) -> bool:
    """Whether a sentence says that what it asks comes on top of something else."""
    opening = lows[sentence.start]
    adds = opening in _ADDS or tuple(lows[sentence.start : sentence.start + 2]) in _ADDS_IN_TWO
    where = (*lows[sentence.start : min(sentence.start + _EARLY, sentence.end)], lows[sentence.end - 1])
    return adds or not _TOO.isdisjoint(where)
