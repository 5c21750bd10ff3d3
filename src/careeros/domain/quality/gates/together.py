"""Stretches of words that are unsafe only because one sentence has them all."""

from collections.abc import Iterator

from careeros.domain.quality.lexicons.together import TOGETHER, Together
from careeros.domain.quality.reading import Hits, Reading

_BEFORE = 3
_OWN = frozenset("my i'm mine me we our".split())
_EVERYWHERE = frozenset({"you"})
_BY_PART: dict[str, list[Together]] = {}
for _rule in TOGETHER:
    _BY_PART.setdefault(next(part for part in _rule.parts if part not in _EVERYWHERE), []).append(_rule)
"""The rules by a part that few texts have."""


def together_in(reading: Reading) -> Hits:
    """By kind, each stretch from the first phrase to the last."""
    found: Hits = {}
    hits = reading.hits
    for part in _BY_PART.keys() & hits.keys():
        for rule in _BY_PART[part]:
            if hits.keys() >= rule.labels:
                found.setdefault(rule.kind, []).extend(_joined(reading, rule))
    return found


def _joined(reading: Reading, rule: Together) -> Iterator[tuple[int, int]]:
    sentence_of, hits = reading.sentence_of, reading.hits
    taken_back = {sentence_of[first] for first, _ in hits.get(rule.unless, ())}
    stretches = [hit for hit in hits[rule.parts[0]] if sentence_of[hit[0]] not in taken_back]
    for part in rule.parts[1:]:
        stretches = [
            (first, after)
            for first, last in stretches
            for begins, after in hits[part]
            if 0 <= begins - last <= rule.reach and sentence_of[first] == sentence_of[begins]
        ]
    for first, last in stretches:
        if not (rule.of_others and not _OWN.isdisjoint(reading.lows[max(0, first - _BEFORE) : last])):
            yield first, last
