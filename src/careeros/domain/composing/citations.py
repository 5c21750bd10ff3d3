"""Whether the facts that an answer cites exist and can be seen in its text."""

from collections.abc import Iterator, Sequence

from careeros.domain.composing.evidence import Evidence, EvidenceItem, Side
from careeros.domain.composing.of_the_writer import called, said_of_writer
from careeros.domain.composing.proposal import Proposal
from careeros.domain.messages import MessageText
from careeros.domain.quality.knowledge import known
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.readings import as_one, reading_of

_FEW = 2


def unseen_citations(proposal: Proposal, evidence: Evidence, language: str | None) -> Iterator[str]:
    """A reason for numbers of no fact, and one for facts of which the text says nothing."""
    numbers = {item.number for item in evidence.items}
    if not numbers.issuperset(proposal.facts_used):
        yield "Cite only numbers of facts in the data."
    said = reading_of(as_one(proposal.text))
    unseen = [item.number for item in evidence.cited(proposal.facts_used) if not _is_seen(item, said, language)]
    if unseen:
        yield f"The text says nothing of fact {', '.join(map(str, unseen))}; cite only what it leans on."


def sources_in(text: MessageText, evidence: Evidence) -> tuple[EvidenceItem, ...]:
    """What a text leans on as far as words tell: statements of which a name or two telling words are in it. What it
    says of its writer leans on no statement about the reader.
    """
    said = reading_of(as_one(text))
    of_writer = {index for words in (*said_of_writer(said), *called(said)) for index in words}
    every = range(len(said.words))
    elsewhere = [index for index in every if index not in of_writer]
    return tuple(
        item for item in evidence.items if _is_used(item, said, elsewhere if item.side is Side.READER else every)
    )


def _is_used(item: EvidenceItem, said: Reading, where: Sequence[int]) -> bool:
    """Whether enough of it is among the words of these numbers."""
    words = known(item.kind, item.text)
    stems = {said.stems[index] for index in where}
    named = any(said.words[index].capital and said.stems[index] in words.proper for index in where)
    return named or len(stems.intersection(words.telling)) >= min(_FEW, max(len(words.telling), 1))


def _is_seen(item: EvidenceItem, said: Reading, language: str | None) -> bool:
    """One word that tells of the fact is in the text, in one of its endings.

    In another language than English a fact may be translated: then it counts as seen unless it has a name in it.
    """
    words = known(item.kind, item.text)
    telling = words.telling if language == "en" else tuple(words.proper)
    if not telling:
        return True
    heads = {stem[:5] for stem in said.vocabulary} | {
        piece[:5] for stem in said.vocabulary if "-" in stem for piece in stem.split("-")
    }
    return any(stem[:5] in heads for stem in telling)
