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
    SAYS_BY_WORDS,
    SHARED,
    SUPPORT,
)
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.words import Word

Claim = tuple[int, int, str]
_WINDOW = 6
_BY_SOMEBODY = frozenset({"claim_referral", "claim_mutual"})


def unsupported_claims(reading: Reading, evidence: Evidence) -> Iterator[Claim]:
    """Each claim that neither a fact's kind nor its words carry."""
    for label in CLAIMS:
        if label not in reading.hits:
            continue
        for first, last in _merged(reading.hits[label]):
            if _denied(reading, label, first):
                continue
            if not _is_supported(label, evidence):
                start = _named_before(reading, evidence, first) if label in _BY_SOMEBODY else first
                said = reading.said(start, last)
                reason = f"“{said}” claims {SUPPORT[label].what}; no fact says so. Add the fact if it is true."
                yield start, last, reason
            elif label in _BY_SOMEBODY:
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
    theirs = label in ABOUT_THEM
    facts = knowledge.contact if theirs else (*knowledge.contact, *knowledge.sender)
    if any(_says(fact, support.kinds, support.stems, about_them=theirs) for fact in facts):
        return True
    if label == "claim_connected" and evidence.knowledge.contact_given.connected_on is not None:
        return True
    return label in ONLY_TOGETHER and _in_common(evidence)


def _says(fact: Known, kinds: frozenset[str], stems: tuple[str, ...], *, about_them: bool) -> bool:
    """Whether a fact carries a claim; what two people share is carried by words only where these speak of both."""
    if fact.kind in kinds:
        return True
    if not about_them and fact.kind not in SAYS_BY_WORDS and fact.stems.isdisjoint(SHARED):
        return False
    return any(word.startswith(stems) for word in fact.stems)


def _in_common(evidence: Evidence) -> bool:
    """Whether both sides hold a fact of the same employer or school."""
    kinds = {"employer", "education"}
    theirs = [fact.proper - HARMLESS for fact in evidence.knowledge.contact if fact.kind in kinds]
    ours = [fact.proper for fact in evidence.knowledge.sender if fact.kind in kinds]
    return not frozenset[str]().union(*theirs).isdisjoint(frozenset[str]().union(*ours))


def _named_before(reading: Reading, evidence: Evidence, first: int) -> int:
    """Where the unknown person begins who is said to have done it: 'Dana Whitlock suggested I'."""
    start = first
    while start > 0 and reading.gaps[start] == " " and _is_stranger(reading.words[start - 1], evidence):
        start -= 1
    return start


def _is_stranger(word: Word, evidence: Evidence) -> bool:
    harmless = word.stem in evidence.knowledge.vocabulary or word.stem in HARMLESS or word.stem in NOT_A_NAME
    return word.capital and not harmless and word.node is None


def _stranger(reading: Reading, evidence: Evidence, first: int, last: int) -> Iterator[Claim]:
    """The person who is said to have referred must be in a fact, too."""
    sentence = reading.sentences[reading.sentence_at(first)]
    beside = (*range(max(first - 3, sentence.start), first), *range(last, min(last + 3, sentence.end)))
    for index in beside:
        if _is_stranger(reading.words[index], evidence):
            said = reading.said(index, index + 1)
            reason = f"No fact mentions {said}. Add the fact if it is true."
            yield min(index, first), max(index + 1, last), reason
            return
