"""What is said to have happened at the reader's company."""

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.lexicons.deeds import HAPPENED, HAPPENING, IN_BETWEEN, SERVED, WRITES
from careeros.domain.quality.reading import Reading

_REACH = 4
_FIRM = frozenset({"company", "firm", "employer", "department", "division"})


def news_in(reading: Reading, evidence: Evidence) -> list[tuple[int, int]]:
    """Stretches such as 'Northwind recently opened' and 'your company has landed', where no fact of the reader has a
    word of that sentence."""
    found: list[tuple[int, int]] = []
    for at in _subjects(reading, evidence):
        start, end, mark = reading.sentences[reading.sentence_of[at]]
        verb = _verb_after(reading, at + 1, min(at + 1 + _REACH, end))
        supposed = at > start and reading.lows[at - 1] in {"had", "should", "once", "as"}
        if mark != "?" and verb and not supposed and not _is_known(reading, evidence, start, end):
            found.append((at, verb + 1))
        if _writer_was_there(reading, evidence, at, start):
            found.append((max(start, at - 2), at + 1))
    return found


def _writer_was_there(reading: Reading, evidence: Evidence, at: int, start: int) -> bool:
    """'I once interned at Northwind', which only the reader's facts name."""
    before = reading.lows[max(start, at - _REACH) : at]
    said = before[-1:] and before[-1] in {"at", "for", "with"} and not SERVED.isdisjoint(before)
    if not said or WRITES.isdisjoint(before):
        return False
    return not any(reading.stems[at] in fact.stems for fact in evidence.knowledge.sender)


def _subjects(reading: Reading, evidence: Evidence) -> list[int]:
    """Where the company is named, or called 'your company'."""
    lows, stems = reading.lows, reading.stems
    named = [at for at in reading.capitals if stems[at] in evidence.knowledge.company]
    called = [
        first + 1 for first, _ in reading.hits.get("you", ())
        if lows[first] == "your" and first + 1 < len(lows) and lows[first + 1] in _FIRM
    ]  # fmt: skip
    return [*named, *called]


def _verb_after(reading: Reading, first: int, end: int) -> int:
    """The word that says what happened, 0 where there is none."""
    lows = reading.lows
    index = first
    while index < end and (lows[index] in IN_BETWEEN or lows[index].endswith("ly") or lows[index] == "being"):
        index += 1
    if index < end and lows[index] in HAPPENED:
        return index
    if index + 1 < end and lows[index] in {"is", "are"} and lows[index + 1] in HAPPENING:
        return index + 1
    return 0


def _is_known(reading: Reading, evidence: Evidence, start: int, end: int) -> bool:
    """Whether a fact of the reader has a telling word of the sentence, the company's name apart."""
    said = set(reading.stems[start:end]) - evidence.knowledge.merge
    return any(not said.isdisjoint(fact.telling) for fact in evidence.knowledge.contact_facts)
