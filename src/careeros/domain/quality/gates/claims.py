"""Claims of a shared past, of an introduction, of something the reader said, wrote or won."""

from collections.abc import Iterable, Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.knowledge import Known
from careeros.domain.quality.lexicons.greetings import NOT_A_NAME
from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.lexicons.relations import (
    ABOUT_THEM,
    CLAIMS,
    NOT_SO,
    NOT_YET,
    NOT_YET_CLAIMS,
    ONLY_TOGETHER,
    SUPPORT,
)
from careeros.domain.quality.reading import Reading

Claim = tuple[int, int, str]
_WINDOW = 6


def unsupported_claims(reading: Reading, evidence: Evidence) -> Iterator[Claim]:
    """Each claim that neither a fact's kind nor its words carry."""
    for label in CLAIMS:
        if label not in reading.hits:
            continue
        for first, last in _merged(reading.hits[label]):
            if _denied(reading, label, first):
                continue
            if not _is_supported(label, evidence):
                said = reading.said(first, last)
                reason = f"“{said}” claims {SUPPORT[label].what}; no fact says so. Add the fact if it is true."
                yield first, last, reason
            elif label in {"claim_referral", "claim_mutual"}:
                yield from _stranger(reading, evidence, first, last)


def _merged(hits: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Hits that overlap as one."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted(hits):
        if merged and first < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _denied(reading: Reading, label: str, first: int) -> bool:
    """Whether the words before make it a denial, or something still to come."""
    sentence = reading.sentences[reading.sentence_at(first)]
    before = reading.lows[max(sentence.start, first - _WINDOW) : first]
    if not NOT_SO.isdisjoint(before) or any(low.endswith("n't") for low in before):
        return True
    return label in NOT_YET_CLAIMS and not NOT_YET.isdisjoint(before)


def _is_supported(label: str, evidence: Evidence) -> bool:
    support = SUPPORT[label]
    knowledge = evidence.knowledge
    facts = knowledge.contact if label in ABOUT_THEM else (*knowledge.contact, *knowledge.sender)
    if any(_says(fact, support.kinds, support.stems) for fact in facts):
        return True
    if label == "claim_connected" and evidence.knowledge.contact_given.connected_on is not None:
        return True
    return label in ONLY_TOGETHER and _in_common(evidence)


def _says(fact: Known, kinds: frozenset[str], stems: tuple[str, ...]) -> bool:
    return fact.kind in kinds or any(word.startswith(stems) for word in fact.stems)


def _in_common(evidence: Evidence) -> bool:
    """Whether both sides hold a fact of the same employer or school."""
    kinds = {"employer", "education", "position", "note"}
    theirs = [fact.proper - HARMLESS for fact in evidence.knowledge.contact if fact.kind in kinds]
    ours = [fact.proper for fact in evidence.knowledge.sender if fact.kind in kinds]
    return not frozenset[str]().union(*theirs).isdisjoint(frozenset[str]().union(*ours))


def _stranger(reading: Reading, evidence: Evidence, first: int, last: int) -> Iterator[Claim]:
    """The person who is said to have referred must be in a fact, too."""
    vocabulary = evidence.knowledge.vocabulary
    sentence = reading.sentences[reading.sentence_at(first)]
    beside = (*range(max(first - 3, sentence.start), first), *range(last, min(last + 3, sentence.end)))
    for index in beside:
        word = reading.words[index]
        if word.capital and not {word.stem} & (vocabulary | HARMLESS | NOT_A_NAME) and not word.node:
            said = reading.said(index, index + 1)
            yield index, index + 1, f"No fact mentions {said}. Add the fact if it is true."
            return
