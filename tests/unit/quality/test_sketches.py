"""How near the likeness of two sketches is to the share of shingles that their texts have in common."""

from statistics import mean

import pytest

from careeros.domain.messages import MessageText
from careeros.domain.quality import sketch_of
from careeros.domain.quality.batch import SHINGLE
from tests.unit.quality.builders import someone

SAID = (
    "we plan supply by hand and every tenth pallet goes wrong on the way so my team has begun to write down what the "
    "weather was and which driver had the route and whether anybody had rung the shop before and it turns out that the "
    "call makes all of the difference which nobody would have thought a year ago when all of this began in our cellar"
).split()


def _shingles(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[start : start + SHINGLE]) for start in range(len(words) - SHINGLE + 1)}


def _with_others(places: range) -> list[str]:
    return [f"other{place}" if place in places else word for place, word in enumerate(SAID)]


@pytest.mark.parametrize("changed", [range(0), range(10, 12), range(0, 60, 30), range(0, 60, 12), range(0, 60, 4)])
def test_likeness_is_about_the_share_in_common(changed: range) -> None:
    nobody = someone()
    one, two = SAID, _with_others(changed)
    share = len(_shingles(one) & _shingles(two)) / len(_shingles(one) | _shingles(two))
    sketches = [sketch_of(MessageText("", " ".join(words)), nobody) for words in (one, two)]

    assert abs(sketches[0].likeness(sketches[1]) - share) < 0.15


def test_it_errs_to_neither_side() -> None:
    nobody = someone()
    errors: list[float] = []
    for start in range(50):
        two = _with_others(range(start, start + 4))
        share = len(_shingles(SAID) & _shingles(two)) / len(_shingles(SAID) | _shingles(two))
        sketches = [sketch_of(MessageText("", " ".join(words)), nobody) for words in (SAID, two)]
        errors.append(sketches[0].likeness(sketches[1]) - share)

    assert abs(mean(errors)) < 0.03
