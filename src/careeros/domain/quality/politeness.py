"""How polite a text is: a small linear model over named strategies, each shown where it stands."""

from collections.abc import Iterable

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
    for feature in features_of(reading, aside):
        weight = WEIGHTS.get(feature, 0.0)
        strength += weight
        if weight >= _SHOWN or weight <= -_SHOWN:
            (helped if weight > 0 else harmed).append(reading.hits[feature.rstrip(AGAIN)][0])
    return strength, helped, harmed


def features_of(reading: Reading, aside: Iterable[tuple[int, int]] = ()) -> list[str]:
    """The strategies that the text uses, in the order of their first places; those in a stock phrase are none."""
    found: list[str] = []
    passed_over = {word for stretch in (*reading.hits.get("cliche", ()), *aside) for word in range(*stretch)}
    for label, places in reading.hits.items():
        if label not in _MARKED:
            continue
        count = sum(passed_over.isdisjoint(range(*place)) for place in places) if passed_over else len(places)
        if count:
            found.append(label)
            if count > 1:
                found.append(_MARKED[label])
    return found
