"""Stretches of words that are unsafe only because one sentence has them all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from careeros.domain.quality.lexicons.together import TOGETHER, Together
from careeros.domain.quality.reading import Hits, Reading

_BEFORE = 3
_FURTHEST = 1 << 60
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
        stretches = list(_longer(stretches, hits[part], rule.reach, sentence_of))
    for first, last in stretches:
        if not (rule.of_others and not _OWN.isdisjoint(reading.lows[max(0, first - _BEFORE) : last])):
            yield first, last


def _longer(
    stretches: list[tuple[int, int]], parts: list[tuple[int, int]], reach: int, sentence_of: list[int]
) -> Iterator[tuple[int, int]]:
    """Each stretch with each part that begins soon behind it in its sentence; of those that end alike, the shortest."""
    places = sorted(parts)
    ends: set[int] = set()
    for first, last in sorted(stretches, reverse=True):
        for begins, after in places[bisect_left(places, (last, 0)) : bisect_right(places, (last + reach, _FURTHEST))]:
            if after not in ends and sentence_of[first] == sentence_of[begins]:
                ends.add(after)
                yield first, after
