"""Whether a text is what one person writes to another to get into a conversation about work."""

from collections.abc import Iterator, Sequence

from careeros.domain.composing.evidence import Evidence
from careeros.domain.composing.forbidden import FORBIDDEN
from careeros.domain.composing.topic_words import TOPIC_WORDS
from careeros.domain.drafting.brief import Brief
from careeros.domain.folding import fold
from careeros.domain.messages import MessageText
from careeros.domain.quality.knowledge import SMALL_WORDS, known, name_words
from careeros.domain.quality.reading import Reading, read
from careeros.domain.quality.words import Word

_MOST_OF_TEXT, _MOST_OF_SENTENCE = 0.5, 0.8
"""The share of content words that neither the evidence nor messages of this kind explain."""

_LONG_ENOUGH = 5
"""Content words from which a sentence is judged alone."""

_ELSEWHERE = "Write about the purpose and about the facts, and about nothing else."
_FORBIDDEN = "Leave out money, secrets, offers, verdicts on the reader and anything about how this text was made."


def off_topic(text: MessageText, brief: Brief, evidence: Evidence, language: str | None) -> Iterator[str]:
    """The reasons. Words are judged in English only; what must not be said is looked for in any language."""
    said = read("body", f"{text.subject}\n{text.body}" if text.subject else text.body)
    own = fold(
        "\n".join((brief.sender.looking_for, brief.sender.headline, *(fact.text for fact in brief.sender_facts)))
    )
    folded = fold(f"{text.subject}\n{text.body}")
    if any(found.group() not in own for found in FORBIDDEN.finditer(folded)):
        yield _FORBIDDEN
    if language == "en" and _wanders(said, _explained(brief, evidence)):
        yield _ELSEWHERE


def _explained(brief: Brief, evidence: Evidence) -> frozenset[str]:
    """Words of the evidence and of the two names."""
    of_facts = (known(item.kind, item.text).stems for item in evidence.items)
    sender = brief.sender
    return frozenset[str]().union(
        name_words(brief.contact.name),
        name_words(sender.name),
        known("employer", brief.contact.company).stems,
        *of_facts,
    )


def _wanders(said: Reading, explained: frozenset[str]) -> bool:
    content = [_content(said.words[one.start : one.end]) for one in said.sentences]
    every = [word for words in content for word in words]
    if _unexplained(every, explained) > _MOST_OF_TEXT:
        return True
    return any(len(words) >= _LONG_ENOUGH and _unexplained(words, explained) > _MOST_OF_SENTENCE for words in content)


def _content(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.stem not in SMALL_WORDS and not word.digits]


def _unexplained(words: Sequence[Word], explained: frozenset[str]) -> float:
    if not words:
        return 0.0
    strange = sum(1 for word in words if word.stem not in explained and word.stem not in TOPIC_WORDS)
    return strange / len(words)
