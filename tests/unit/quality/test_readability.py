"""Our Flesch-Kincaid agrees with textstat's on ordinary prose, and syllables with the ear."""

import warnings

import pytest

from careeros.domain.quality.criteria.readability import flesch_kincaid
from careeros.domain.quality.reading import read
from careeros.domain.quality.syllables import syllables
from tests.unit.quality.test_validation import CLEAN

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import textstat


@pytest.mark.parametrize(
    ("word", "count"),
    [("cat", 1), ("table", 2), ("walked", 1), ("wanted", 2), ("idea", 3), ("engineer", 3), ("the", 1), ("boxes", 2),
     ("makes", 1), ("recommendation", 5), ("people", 2), ("curious", 3)],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_said(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_is_within_one_of_textstats_on_average() -> None:
    off: list[float] = []
    for message in (one for one in CLEAN if one.score().language == "en"):
        prose = " ".join(message.text.body.split())
        reading = read("body", prose)
        words = [word.syllables for word in reading.words if word.syllables]
        ours = flesch_kincaid(len(words), sum(words), len(words) / len(reading.sentences))
        off.append(abs(ours - textstat.flesch_kincaid_grade(prose)))

    assert sum(off) / len(off) <= 1
