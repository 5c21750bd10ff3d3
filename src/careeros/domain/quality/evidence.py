"""All that the rules look at, gathered once for one message, and what each of them answers."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import define, field

from careeros.domain.channels import Channel
from careeros.domain.messages import Purpose
from careeros.domain.quality.batch import Comparison
from careeros.domain.quality.idle import idle_in
from careeros.domain.quality.knowledge import Knowledge
from careeros.domain.quality.loose import loose_in
from careeros.domain.quality.reading import Reading, Sentence
from careeros.domain.quality.report import FieldSpan
from careeros.domain.quality.requests import Request, asked_in
from careeros.domain.quality.salutation import Salutation, salutation_of

_REPELLENT = ("grovelling", "guilt")
"""Not pressure: it is often no more than a day that was named."""

_A_SHOUT = 3
"""Words in capitals."""


@define
class Evidence:
    """One message, read, with what is known of the two people.

    Attributes:
        body: what the writer says: without what is quoted and what is below a signature mark. Criteria look at it.
        whole: all of the body as given. What must never leave is looked for in it.
        subject: None where the channel carries none.
        salutation, signoff: of `body`.
        requests: what the body asks for, in English; `surest` is how surely its surest sentence asks.
        idle: its sentences that say nothing, in English, as stretches of words; they earn nothing anywhere.
        spoilt: the idle ones, and those that grovel, reproach or shout: none is a reason, or makes a text long enough.
        loose: parts of sentences, in English, that hang on nothing that is known, where facts are.
    """

    channel: Channel
    purpose: Purpose
    body: Reading
    whole: Reading
    subject: Reading | None
    knowledge: Knowledge
    language: str | None
    salutation: Salutation | None
    signoff: tuple[int, int]
    compared: Comparison | None = None
    premium: bool = False
    english: bool = field(init=False)
    requests: list[Request] = field(init=False, factory=list[Request])
    surest: float = field(init=False, default=0.0)
    idle: list[tuple[int, int]] = field(init=False, factory=list[tuple[int, int]])
    spoilt: list[tuple[int, int]] = field(init=False, factory=list[tuple[int, int]])
    loose: list[tuple[int, int]] = field(init=False, factory=list[tuple[int, int]])
    abstained: list[tuple[str, str]] = field(init=False, factory=list[tuple[str, str]])

    def __attrs_post_init__(self) -> None:
        self.english = self.language == "en"
        if self.english:
            self.requests, self.surest = asked_in(self.body, self.salutation, self.signoff)
            begin, end = self.salutation.end if self.salutation else 0, self.own_words
            self.idle = idle_in(self.body, begin, end)
            self.spoilt = sorted({*self.idle, *sentences_with(self.body, _REPELLENT), *_shouted(self.body)})
            if not self.knowledge.thin:
                asks = [(one.sentence.start, one.sentence.end) for one in self.requests]
                self.loose = loose_in(self.body, begin, end, asks, self.knowledge.vocabulary)

    def spoil(self, spans: Sequence[tuple[int, int]]) -> None:
        """Let the sentences that these stretches of the text as given are in earn nothing."""
        spoilt = {one for one in self.body.sentences if self._overlaps(one, spans)}
        self.spoilt = sorted({*self.spoilt, *((one.start, one.end) for one in spoilt)})
        self.requests = [one for one in self.requests if one.sentence not in spoilt]
        self.surest = max((one.strength for one in self.requests), default=0.0)

    def _overlaps(self, sentence: Sentence, spans: Sequence[tuple[int, int]]) -> bool:
        first, last = self.body.place(sentence.start, sentence.end)
        return any(start < last and first < end for start, end in spans)

    def opening(self, reading: Reading) -> Salutation | None:
        """How a reading greets; a subject does not."""
        if reading is self.body:
            return self.salutation
        return salutation_of(reading) if reading is self.whole else None

    @property
    def asked_again(self) -> list[tuple[int, int]]:
        """The stretches of words that ask for more than the first thing: a reason given there is none to write."""
        return [(one.sentence.start, one.sentence.end) for one in self.requests[1:]]

    @property
    def own_words(self) -> int:
        """How many words the message has before its sign-off."""
        return self.signoff[0]


@define(eq=False)
class Assessment:
    """What a criterion says before it is weighed; with `why_not` it abstains."""

    raw: float
    spans: tuple[FieldSpan, ...] = ()
    fix: str | None = None
    why_not: str | None = None


def marked(reading: Reading, *places: tuple[int, int]) -> tuple[FieldSpan, ...]:
    """The places of stretches of words, in the text as given."""
    field, ends = reading.field, reading.ends
    if reading.origins is not None:
        return tuple([FieldSpan(field, reading.place(first, last)) for first, last in places])
    return tuple([FieldSpan(field, (ends[2 * first], ends[2 * last - 1])) for first, last in places])


def within(place: tuple[int, int], stretches: Iterable[tuple[int, int]]) -> bool:
    """Whether a stretch of words overlaps with one of others."""
    return any(first < place[1] and place[0] < last for first, last in stretches)


def sentences_with(reading: Reading, labels: Iterable[str]) -> set[tuple[int, int]]:
    """The sentences, as stretches of words, that a phrase of some kinds begins in."""
    numbers = {reading.sentence_of[first] for label in labels for first, _ in reading.hits.get(label, ())}
    return {reading.sentences[number][:2] for number in numbers}


def _shouted(reading: Reading) -> Iterator[tuple[int, int]]:
    """The sentences that are mostly in capitals, as stretches of words."""
    words = reading.words
    if sum(words[place].loud for place in reading.capitals) < _A_SHOUT:
        return
    for start, end, _ in reading.sentences:
        loud = sum(word.loud for word in words[start:end])
        if loud >= _A_SHOUT and loud * 2 > end - start:
            yield start, end


def apart(hits: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Hits that do not overlap, the longest first."""
    kept: list[tuple[int, int]] = []
    for first, last in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if not kept or first >= kept[-1][1]:
            kept.append((first, last))
    return kept
