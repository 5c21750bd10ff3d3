"""Whether the facts that an answer cites exist and can be seen in its text."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import frozen

from careeros.domain.composing.evidence import Evidence, EvidenceItem, Side
from careeros.domain.composing.of_the_writer import called, said_of_writer
from careeros.domain.composing.proposal import Proposal
from careeros.domain.messages import MessageText
from careeros.domain.place_names import also_called
from careeros.domain.quality.knowledge import known
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.readings import as_one, reading_of
from careeros.domain.quality.scripts import WITHOUT_SPACES

_REMEMBERED = 128
"""Drafts that are being written: the check of one wants what its sources want."""
_FEW, _HEAD = 2, 5
_PIECES = re.compile(r"[-'/&.]")


def unseen_citations(proposal: Proposal, evidence: Evidence, language: str | None) -> Iterator[str]:
    """A reason for numbers of no fact, and in English one for facts of which the text says nothing.

    In other languages facts are translated, names too, so that nobody can be sure: there such a fact is no source of
    the draft (`seen_citations`), and no reason to refuse it.
    """
    numbers = {item.number for item in evidence.items}
    if not numbers.issuperset(proposal.facts_used):
        yield "Cite only numbers of facts in the data."
    seen = seen_citations(proposal.text, proposal.facts_used, evidence, language)
    unseen = [item.number for item in evidence.cited(proposal.facts_used) if item not in seen]
    if unseen and language == "en":
        yield f"The text says nothing of fact {', '.join(map(str, unseen))}; cite only what it leans on."


@lru_cache(maxsize=_REMEMBERED)
def seen_citations(
    text: MessageText, cites: tuple[int, ...], evidence: Evidence, language: str | None
) -> tuple[EvidenceItem, ...]:
    """The facts that a text cites and that can be seen in it."""
    said = reading_of(as_one(text))
    parted = [piece for stem in said.vocabulary if not stem.isalnum() for piece in _PIECES.split(stem)]
    heads = frozenset([stem[:_HEAD] for stem in (*said.vocabulary, *parted)])
    return tuple(item for item in evidence.cited(cites) if _is_seen(item, said, heads, language))


def sources_in(text: MessageText, evidence: Evidence) -> tuple[EvidenceItem, ...]:
    """What a text leans on as far as words tell: statements of which a name or two telling words are in it. What it
    says of its writer leans on no statement about the reader.
    """
    said = reading_of(as_one(text))
    of_writer = {index for words in (*said_of_writer(said), *called(said)) for index in words}
    every = range(len(said.words))
    elsewhere = [index for index in every if index not in of_writer]
    of_both, of_reader = _Among.of(said, every), _Among.of(said, elsewhere)
    return tuple(item for item in evidence.items if _is_used(item, of_reader if item.side is Side.READER else of_both))


@frozen
class _Among:
    """Some of a text's words, and those of them with a capital, as stems."""

    stems: frozenset[str]
    capitals: frozenset[str]

    @classmethod
    def of(cls, said: Reading, where: Iterable[int]) -> "_Among":
        words = [said.words[index] for index in where]
        return cls(frozenset([word.stem for word in words]), frozenset([word.stem for word in words if word.capital]))


def _is_used(item: EvidenceItem, among: _Among) -> bool:
    """Whether enough of it is among the words."""
    words = known(item.kind, item.text)
    named = not words.proper.isdisjoint(among.capitals)
    return named or len(among.stems.intersection(words.telling)) >= min(_FEW, max(len(words.telling), 1))


def _is_seen(item: EvidenceItem, said: Reading, heads: frozenset[str], language: str | None) -> bool:
    """One word that tells of the fact is in the text, in one of its endings; `heads` are how its words begin.

    In another language than English a fact may be translated: then it counts as seen unless it has a name in it.
    Places go by their names in any language, initials stand for a name, and in scripts without spaces nothing parts
    a name from the words beside it.
    """
    words = known(item.kind, item.text)
    telling = words.telling if language == "en" else tuple(words.proper)
    if not telling:
        return True
    wanted = {*telling, *also_called(set(telling))}
    if any(stem[:_HEAD] in heads for stem in wanted) or any(map(words.has_initials, said.words)):
        return True
    dense = [word.stem for word in said.words if word.script in WITHOUT_SPACES]
    return any(len(stem) > 1 and stem in run for run in dense for stem in wanted)
