"""The floors that search must hold on `tests/data/search`, over PostgreSQL, Chroma and the default model."""

import sys
from collections import Counter
from collections.abc import Generator, Mapping
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

import search_set as data
import validate_search as validation
from careeros.domain.ranking import Lists
from tests.databases import Server

ASKED = data.questions()
Means = Mapping[str, Mapping[str, tuple[float, float]]]


@pytest.fixture(scope="module")
def found(embedded: Server, tmp_path_factory: pytest.TempPathFactory) -> Generator[dict[int, Lists], None, None]:
    with embedded.migrated() as url:
        yield data.run_filled(url, tmp_path_factory.mktemp("search") / "chroma", ASKED)


@pytest.fixture(scope="module")
def means(found: dict[int, Lists]) -> Means:
    return {name: validation.means(found, ASKED, system) for name, system in validation.SYSTEMS.items()}


def test_the_set_is_large_and_of_many_languages_and_kinds() -> None:
    people = data.people()
    languages = Counter(data.languages())

    assert len(people) >= 500
    assert all(facts for _, facts in people.values())
    assert languages["en"] <= len(people) * 2 / 3
    assert len(ASKED) >= 100
    assert min(Counter(question.kind for question in ASKED).values()) >= 8


def test_the_blend_is_as_good_as_the_better_of_the_two_on_each_kind(means: Means) -> None:
    behind = {
        kind: (means["full text"][kind][0], means["vectors"][kind][0], blend)
        for kind, (blend, _) in means["blend"].items()
        if kind != validation.NO_ANSWER
        and blend < max(means[name][kind][0] for name in ("full text", "vectors")) - 0.01
    }

    assert behind == {}


@pytest.mark.parametrize(
    ("kind", "floor"),
    [
        ("name", 0.95), ("company", 0.95), ("typo", 0.90), ("language", 0.87), ("place", 0.84), ("role", 0.88),
        ("concept", 0.74), ("synonym", 0.64), ("move", 0.60), ("overall", 0.83),
    ],
)  # fmt: skip
def test_the_blend_holds_its_floors(means: Means, kind: str, floor: float) -> None:
    assert means["blend"][kind][0] >= floor


def test_the_blend_is_far_above_full_text_alone(means: Means) -> None:
    assert means["blend"]["overall"][0] >= means["full text"]["overall"][0] + 0.10
