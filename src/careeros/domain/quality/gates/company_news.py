"""What is said to have happened at the reader's company."""

from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.deeds import is_past
from careeros.domain.quality.lexicons.deeds import (
    HAPPENED,
    IN_BETWEEN,
    PLAIN_DOING,
    SERVED,
    STIRRED,
    WRITES,
)
from careeros.domain.quality.lexicons.greetings import NOT_A_NAME
from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.lexicons.lives import NOT_A_DEED, TOLD_PAST
from careeros.domain.quality.lexicons.organisations import FIRMS
from careeros.domain.quality.reading import Reading

_REACH = 4
_BETWEEN = 3
_SUPPOSED = frozenset({"had", "should", "once", "as"})
_SINCE = frozenset("since that after because before now although though while as".split())
_ASKS = frozenset(
    "did does do has have had is are was were will would can could should when how why what if of in at for to".split()
)
_DOES = frozenset("opens closes sponsors moves employs owns launches merges hires".split())
_BEING = frozenset("being been is are was were now".split())
_NEWSY = frozenset("just has have recently was is now".split()) | HAPPENED
_TAKES_ON = frozenset("hired took recruited employed appointed chose picked poached lured snapped got".split())
_PLACED = frozenset("in near outside around".split())
"""Before a name these make it the place of what happened."""

_PASSED = HARMLESS | NOT_A_NAME


def news_in(reading: Reading, evidence: Evidence) -> list[tuple[int, int]]:
    """Stretches such as 'Northwind recently opened' and 'your company has landed', where no fact of the reader has a
    word of that sentence."""
    found: list[tuple[int, int]] = []
    for at in _subjects(reading, evidence):
        start, end, mark = reading.sentences[reading.sentence_of[at]]
        verb = _verb_after(reading, at + 1, min(at + 1 + _REACH, end))
        if (
            verb
            and _is_told(reading, at, start, mark)
            and not (_is_known(reading, evidence, start, end) or _took_reader_on(reading, evidence, at, verb))
        ):
            found.append((_opening(reading, at, start), verb + 1))
        if _writer_was_there(reading, evidence, at, start):
            found.append((max(start, at - 2), at + 1))
    return found


def _is_told(reading: Reading, at: int, start: int, mark: str) -> bool:
    """Whether it is said, and neither supposed nor asked."""
    before = reading.lows[max(start, at - _BETWEEN) : at]
    if "if" in before or (at > start and reading.lows[at - 1] in _SUPPOSED):
        return False
    return mark != "?" or not _SINCE.isdisjoint(before) or _describes(reading, at, start)


def _describes(reading: Reading, at: int, start: int) -> bool:
    """'The dashboard your group built': what describes a thing is told also in a question."""
    whose = next(
        (place for place in range(at - 1, max(start, at - _BETWEEN) - 1, -1) if reading.lows[place] == "your"), start
    )
    return whose > start and reading.gaps[whose] == " " and reading.lows[whose - 1] not in _ASKS


def _writer_was_there(reading: Reading, evidence: Evidence, at: int, start: int) -> bool:
    """'I once interned at Northwind', which only the reader's facts name."""
    before = reading.lows[max(start, at - _REACH) : at]
    said = before[-1:] and before[-1] in {"at", "for", "with"} and not SERVED.isdisjoint(before)
    if not said or WRITES.isdisjoint(before):
        return False
    return not any(reading.stems[at] in fact.stems for fact in evidence.knowledge.sender)


def _subjects(reading: Reading, evidence: Evidence) -> list[int]:
    """Where the company is named, or called 'your company'; of a name that nobody knows, the last word."""
    named = [at for at in reading.capitals if reading.stems[at] in evidence.knowledge.company]
    called = [
        at for first, _ in reading.hits.get("you", ())
        if reading.lows[first] == "your" and (at := _firm_after(reading, first))
    ]  # fmt: skip
    return [*named, *called, *_unknown_names(reading, evidence)]


def _took_reader_on(reading: Reading, evidence: Evidence, at: int, verb: int) -> bool:
    """'Acme hired you' of who is or was there."""
    if reading.lows[verb] not in _TAKES_ON or "you" not in reading.lows[verb + 1 : verb + 3]:
        return False
    return any(
        reading.stems[at] in fact.proper for fact in evidence.knowledge.contact if fact.kind in {"employer", "position"}
    )


def _opening(reading: Reading, at: int, start: int) -> int:
    """Where the name begins that ends at a word: 'National' of 'National Grid'."""
    words, first = reading.words, at
    while first > start and words[first].capital and reading.gaps[first] == " " and words[first - 1].capital:
        if words[first - 1].low in NOT_A_NAME or (first - 1 == start and words[first - 1].languages):
            break
        first -= 1
    return first


def _firm_after(reading: Reading, first: int) -> int:
    """Where 'your Chennai centre' ends, 0 where no firm follows."""
    end = min(first + 1 + _BETWEEN, reading.sentences[reading.sentence_of[first]].end)
    return next((at for at in range(first + 1, end) if reading.stems[at] in FIRMS), 0)


def _unknown_names(reading: Reading, evidence: Evidence) -> Iterator[int]:
    """Names in the middle of a sentence, or of two words, right before what may be news."""
    words, lows, last = reading.words, reading.lows, len(reading.lows) - 1
    for at in reading.capitals:
        if at == last or lows[at + 1] not in _NEWSY:
            continue
        stem = reading.stems[at]
        if stem in _PASSED or stem in evidence.knowledge.vocabulary or lows[at - 1] in _PLACED:
            continue
        start = reading.sentences[reading.sentence_of[at]].start
        if at > start and (words[at - 1].capital or at - 1 > start) and not words[at].in_phrases:
            yield at


def _verb_after(reading: Reading, first: int, end: int) -> int:
    """The word that says what happened, 0 where there is none."""
    lows = reading.lows
    index = first
    if first < end and reading.words[first - 1].low != reading.words[first - 1].stem:
        index += 2
    if index + 1 < end and lows[index] in {"in", "at", "of"} and reading.words[index + 1].capital:
        index += 2
    while index < end and (lows[index] in IN_BETWEEN or lows[index].endswith("ly") or lows[index] in _BEING):
        index += 1
    theirs = first > 1 and "your" in lows[max(0, first - 1 - _BETWEEN) : first]
    if index < end and (lows[index] in HAPPENED or (theirs and _is_deed(lows[index]))):
        return index
    if theirs and index < end and (lows[index] in _DOES or lows[index : index + 2] == ["a", "new"]):
        return index
    if index < end and index > first and lows[index - 1] in {"is", "are"} and lows[index].endswith("ing"):
        return index if lows[index] not in PLAIN_DOING else 0
    return 0


def _is_deed(low: str) -> bool:
    return is_past(low, TOLD_PAST) and low not in STIRRED and low not in NOT_A_DEED


def _is_known(reading: Reading, evidence: Evidence, start: int, end: int) -> bool:
    """Whether a fact of the reader has a telling word of the sentence, the company's name apart."""
    said = set(reading.stems[start:end]) - evidence.knowledge.merge
    return any(not said.isdisjoint(fact.telling) for fact in evidence.knowledge.contact_facts)
