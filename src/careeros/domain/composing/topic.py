"""Whether a text is what one person writes to another to get into a conversation about work."""

import re
from collections.abc import Iterator, Sequence

from careeros.domain.composing.asked_of_trade import asks_about_trade
from careeros.domain.composing.clauses import clauses
from careeros.domain.composing.conversation_words import is_conversation
from careeros.domain.composing.evidence import Evidence, EvidenceItem
from careeros.domain.composing.forbidden import forbidden_in
from careeros.domain.composing.topic_words import TOPIC_WORDS
from careeros.domain.drafting.brief import Brief
from careeros.domain.folding import fold
from careeros.domain.messages import MessageText
from careeros.domain.quality.knowledge import SMALL_WORDS, known, name_words
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.readings import as_one, reading_of
from careeros.domain.quality.words import Word
from careeros.domain.suspicion import Bearing

_MOST_OF_TEXT, _MOST_OF_CLAUSE = 0.5, 0.78
"""How strange content words may be on average: 1 for one that nothing explains, .5 for one that is known from messages
about other subjects, 0 for one of the evidence or of any conversation about work."""

_LONG_ENOUGH = 3
"""Content words from which a part of a sentence is judged alone."""
_HEAD, _WINDOW, _OUTCRY, _GREETING = 5, 6, 2, 4
_OF_COURTESY = frozenset("thanks thank with cheers congratulations all best kind warm yours".split())
_ASKING = frozenset("whether what how which where why who when if".split())
_PERSONS = frozenset("i me my mine myself we us our ours you your yours yourself let".split())

_AT_MOST = {Bearing.ORDERS: (1, 1 / 3), Bearing.SPEAKS_UP: (2, 1 / 2)}
"""How many content words of a part of a sentence may be of something else, and what share of them."""

_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")
_OF_READER = re.compile(r"\b(?:your?|yours)\b")
_ASKS = re.compile(
    r"\?|\b(?:please|send\s+(?:me|us)|give\s+(?:me|us)|need|want|attach|verify|confirm|share|enter|transfer)\b"
)
_ELSEWHERE = "Write about the purpose and about the facts, and about nothing else."
_FORBIDDEN = "Leave out money, secrets, offers, verdicts on the reader and anything about how this text was made."


def off_topic(
    text: MessageText, brief: Brief, evidence: Evidence, language: str | None, bearing: Bearing
) -> Iterator[str]:
    """The reasons. Words are judged in English only; what must not be said is looked for in any language.

    Where the reader's profile only tells of them, a sentence that speaks of the writer or to the reader may go into
    what both work on. Where it gives orders, no part of a sentence may stray.
    """
    if any(_is_forbidden(part, brief) for part in _SENTENCES.split(fold(as_one(text)))):
        yield _FORBIDDEN
    if language == "en":
        explained = _Explained(_known_words(brief, evidence.items))
        stated = [item for item in evidence.items if item.kind != "note"]
        plain = explained if len(stated) == len(evidence.items) else _Explained(_known_words(brief, stated))
        subject = _content(reading_of(text.subject, "subject").words)
        strange = len(subject) > 1 and _strangeness(subject, explained) > _MOST_OF_CLAUSE
        body = reading_of(text.body)
        if (
            strange
            or _wanders(body, explained, bearing)
            or any(_strays(words, explained, *_AT_MOST[bearing]) for words in clauses(body) if bearing in _AT_MOST)
            or any(_is_of_neither(words, plain) for words in _statements(body))
        ):
            yield _ELSEWHERE


def _is_forbidden(part: str, brief: Brief) -> bool:
    """What the sender said is theirs to say; what the reader's work is about may be named and asked about, but not
    asked for.
    """
    said = part.replace("ı", "i")
    found = forbidden_in(said)
    if not found:
        return False
    sender, contact = brief.sender, brief.contact
    own = fold("\n".join((sender.looking_for, sender.headline, *(fact.text for fact in brief.sender_facts))))
    theirs = "\n".join((contact.company, contact.position, *(fact.text for fact in brief.contact_facts)))
    named = _OF_READER.search(part) is not None and not _ASKS.search(part)
    asked = _OF_READER.search(part) is not None and part.rstrip().endswith("?")
    return any(
        not _is_held(piece.group(), f"{own}\n{fold(contact.company)}")
        and not (_is_held(piece.group(), fold(theirs)) and (named or (asked and asks_about_trade(said, *piece.span()))))
        for piece in found
    )


def _is_held(piece: str, words: str) -> bool:
    return piece in words or piece.removesuffix("s") in words


class _Explained(dict[str, float]):
    """How strange each stem is, where some words are known: worked out once, for a text is looked at piece by piece."""

    def __init__(self, words: frozenset[str]) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, stem: str) -> float:
        self[stem] = found = _strange(stem, self._words)
        return found


def _known_words(brief: Brief, items: Sequence[EvidenceItem]) -> frozenset[str]:
    """Words of the evidence and of the two names, and the beginnings of the longer ones."""
    of_facts = (known(item.kind, item.text).stems for item in items)
    words = frozenset[str]().union(
        name_words(brief.contact.name),
        name_words(brief.sender.name),
        known("employer", brief.contact.company).stems,
        *of_facts,
    )
    return words | {word[:_HEAD] for word in words if len(word) > _HEAD}


def _strays(words: Sequence[Word], explained: _Explained, most: int, share: float) -> bool:
    """Whether more content words than so many, or than such a share of them, are of something else."""
    content = _content(words)
    strange = sum(explained[word.stem] > 0 for word in content)
    return strange > most or strange > share * len(content)


def _wanders(said: Reading, explained: _Explained, bearing: Bearing) -> bool:
    everything = _content(said.words)
    if _strangeness(everything, explained) > _MOST_OF_TEXT:
        return True
    windows = (
        words[at : at + _WINDOW]
        for part in clauses(said)
        if bearing is not Bearing.TELLS or not _speaks(part)
        for words in (_content(part),)
        if len(words) >= _LONG_ENOUGH
        for at in range(max(len(words) - _WINDOW, 0) + 1)
    )
    return any(_strangeness(words, explained) > _MOST_OF_CLAUSE for words in windows) or any(
        _is_outcry(words, explained) for words in _short_ends(said)
    )


def _statements(said: Reading) -> Iterator[Sequence[Word]]:
    """Sentences that are no questions and not alone on their line, and clauses that an 'and' hangs on to one; 'and
    whether it counts' goes on with a question."""
    for one in said.sentences:
        own_line = "\n" in said.gaps[one.start] and ("\n" in said.gaps[one.end] or one.end == len(said.words))
        alone = (own_line and one.end - one.start <= _GREETING) or said.lows[one.start] in _OF_COURTESY
        if one.mark != "?" and not alone and one.start > 0:
            yield said.words[one.start : one.end]
    yield from (
        words
        for words in clauses(said)
        if len(words) > _GREETING and words[0].low == "and" and words[1].low not in _ASKING
    )


def _is_of_neither(words: Sequence[Word], explained: _Explained) -> bool:
    """Whether it speaks neither of the writer nor to the reader, and mostly says what no conversation needs."""
    if _speaks(words):
        return False
    content = _content(words)
    strange = [word for word in content if explained[word.stem] > 0]
    return len(strange) > 1 and len(strange) > len(content) / 2


def _speaks(words: Sequence[Word]) -> bool:
    """Whether it is said of the writer or to the reader."""
    return any(word.low.split("'")[0] in _PERSONS for word in words)


def _short_ends(said: Reading) -> Iterator[Sequence[Word]]:
    """Sentences that are not alone on their line, as greetings and names are, and what an 'and' hangs on to one."""
    for one in said.sentences:
        alone = "\n" in said.gaps[one.start] or one.start == 0
        if one.mark in {".", "!"} and not (alone and "\n" in said.gaps[one.end]):
            yield said.words[one.start : one.end]
            if one.end - one.start > _OUTCRY and said.lows[one.end - 2] == "and" and said.gaps[one.end - 2].strip():
                yield said.words[one.end - 2 : one.end]


def _is_outcry(words: Sequence[Word], explained: _Explained) -> bool:
    """A sentence of a word or two that mean nothing here."""
    content = _content(words)
    return 0 < len(words) <= _OUTCRY and len(content) > 0 and _strangeness(content, explained) == 1


def _content(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.stem not in SMALL_WORDS and not word.digits]


def _strangeness(words: Sequence[Word], explained: _Explained) -> float:
    if not words:
        return 0.0
    return sum([explained[word.stem] for word in words]) / len(words)


def _strange(stem: str, explained: frozenset[str]) -> float:
    if (
        stem in explained
        or stem.removesuffix("s") in explained
        or (len(stem) >= _HEAD and stem[:_HEAD] in explained)
        or is_conversation(stem)
    ):
        return 0.0
    return 0.5 if stem in TOPIC_WORDS else 1.0
