"""Words of a model, or of a template's author, about the draft itself."""

import re
from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.lexicons.slots import DRAFTED, DRAFTS, PRESENTED
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.salutation import greets

_SUBJECT = re.compile(r"\s*(?:\*\*)?[Ss]ubject(?: [Ll]ine)?\s?:")
_LONGEST_HEADING = 24
"""Words."""


def preambles(reading: Reading, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """Each stretch of words that is talk about the text, not part of it."""
    if reading.field == "body" and reading.lows[:1] == ["subject"] and _SUBJECT.match(reading.text):
        yield 0, 1
    elif (heading := _heading(reading, evidence)) is not None:
        yield 0, heading
        return
    longest = dict(sorted(reading.hits.get("preamble", ())))
    for sentence in reading.sentences if longest else ():
        if sentence.start in longest:
            yield sentence.start, longest[sentence.start]


def _heading(reading: Reading, evidence: Evidence) -> int | None:
    """Where a heading ends that speaks of a draft, with the message's greeting only behind it: 'Draft 2 (warmer):'."""
    lows, greeted = reading.lows, evidence.opening(reading)
    if reading.field != "body" or DRAFTS.isdisjoint(lows[:_LONGEST_HEADING]):
        return None
    if greeted is not None and not (greeted.named == 0 and lows[0] in DRAFTED):
        return None
    for index in reading.odd[:_LONGEST_HEADING]:
        if not 0 < index < min(_LONGEST_HEADING, len(lows)):
            continue
        gap = reading.gaps[index]
        if ("\n" in gap or ":" in gap) and _begins(reading, index, evidence.knowledge.names):
            said = set(lows[:index])
            heads = ":" in gap or gap.strip()[:1] not in {".", "!", "?"}
            return index if not PRESENTED.isdisjoint(said) or (heads and not DRAFTED.isdisjoint(said)) else None
    return None


def _begins(reading: Reading, index: int, names: frozenset[str]) -> bool:
    """Whether a greeting, or the reader's name as one, stands there."""
    word, follows = reading.words[index], reading.gaps[index + 1]
    return greets(word.low) or (word.capital and word.stem in names and follows.strip()[:1] in {",", "!", ":", "."})
