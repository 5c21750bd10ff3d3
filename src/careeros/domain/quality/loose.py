"""What a message says that hangs on nothing: it neither asks nor thanks, and says nothing that is known of the two."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from careeros.domain.quality.knowledge import SMALL_WORDS
from careeros.domain.quality.reading import Reading

_SHORTEST, _SHORTEST_PART = 2, 5
"""Words of a sentence, and of a part that a comma, a dash or the like sets off; what is shorter is over at once."""

_HEAD = 5
"""Letters by which a longer word is known in another ending."""

_SETS_OFF = frozenset(",;:()-\u2013\u2014")
_TIES = ("because", "myself", "valued", "gratitude", "lets_off", "names_day")
"""Phrases that say why, who writes, what is hoped for, or thanks, or make it easy to answer."""


def loose_in(
    body: Reading, start: int, end: int, asks: Iterable[tuple[int, int]], known: AbstractSet[str]
) -> list[tuple[int, int]]:
    """The stretches between two words of which no word is `known` of either side; `asks` are the sentences that ask."""
    tied = {first for label in _TIES for first, _ in body.hits.get(label, ())}
    asking = {first for first, _ in asks}
    telling = known - SMALL_WORDS
    heads: set[str] | None = None
    found: list[tuple[int, int]] = []
    for first, last in _parts(body, start, end, asking):
        if not (telling.isdisjoint(body.stems[first:last]) and tied.isdisjoint(range(first, last))):
            continue
        if heads is None:
            heads = {word[:_HEAD] for word in telling if len(word) > _HEAD}
        if heads.isdisjoint([stem[:_HEAD] for stem in body.stems[first:last] if len(stem) > _HEAD]):
            found.append((first, last))
    return found


def _parts(body: Reading, start: int, end: int, asking: AbstractSet[int]) -> Iterator[tuple[int, int]]:
    """Sentences that do not ask, in the parts that they are set in."""
    cuts = [place for place in body.odd if not _SETS_OFF.isdisjoint(body.gaps[place])]
    for first, last, _ in body.sentences:
        if first < start or last > end or first in asking:
            continue
        inside = cuts[bisect_right(cuts, first) : bisect_left(cuts, last)]
        if not inside:
            if last - first >= _SHORTEST:
                yield first, last
            continue
        for begins, ends in zip((first, *inside), (*inside, last), strict=True):
            if ends - begins >= _SHORTEST_PART:
                yield begins, ends
