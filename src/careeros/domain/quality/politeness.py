"""How polite a text is: a small linear model over named strategies, each shown where it stands."""

from collections.abc import Iterable, Iterator

from careeros.domain.quality.lexicons.politeness import POLITENESS
from careeros.domain.quality.politeness_weights import INTERCEPT, WEIGHTS
from careeros.domain.quality.reading import Reading

AGAIN = "+"
"""Marks the feature that a strategy is used more than once; more often than twice counts no further."""

_SHOWN = 0.8
_MARKED = {label: label + AGAIN for label in POLITENESS}


def politeness_of(
    reading: Reading, aside: Iterable[tuple[int, int]] = ()
) -> tuple[float, list[tuple[int, int]], list[tuple[int, int]]]:
    """The strength of the text's politeness, where what helped most stands, and where what harmed stands; what is said
    in the stretches `aside` is no part of it."""
    strength = INTERCEPT
    helped: list[tuple[int, int]] = []
    harmed: list[tuple[int, int]] = []
    for feature, place in _used(reading, aside):
        weight = WEIGHTS.get(feature, 0.0)
        strength += weight
        if weight >= _SHOWN or weight <= -_SHOWN:
            (helped if weight > 0 else harmed).append(place)
    return strength, helped, harmed


def features_of(reading: Reading) -> list[str]:
    """The strategies that the text uses, in the order of their first places; those in a stock phrase are none."""
    return [feature for feature, _ in _used(reading, ())]


def _used(reading: Reading, aside: Iterable[tuple[int, int]]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each strategy with the first place that counts."""
    passed_over = {word for stretch in (*reading.hits.get("cliche", ()), *aside) for word in range(*stretch)}
    for label, places in reading.hits.items():
        if label not in _MARKED:
            continue
        counted = [place for place in places if passed_over.isdisjoint(range(*place))] if passed_over else places
        if counted:
            yield label, counted[0]
            if len(counted) > 1:
                yield _MARKED[label], counted[0]
