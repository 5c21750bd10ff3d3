"""Sentences by the dozen, each put into a message that is clean: what claims or hurts is blocked, all else passes."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

from quality_sentences import DATA, judged, plain_sentences


def sentences(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    ("name", "gate", "many"), [("claims.txt", "unsupported_claim", 663), ("unsafe_sentences.txt", "unsafe", 580)]
)
def test_what_claims_or_hurts_is_blocked_where_it_stands(name: str, gate: str, many: int) -> None:
    passed = [one for one in sentences(name) if gate not in judged(one)[1]]

    assert len(sentences(name)) >= many
    assert passed == []


def test_what_people_say_of_their_own_work_passes() -> None:
    blocked = [one for one in sentences("ordinary_sentences_of_a_planner.txt") if judged(one)[0].gates]

    assert len(sentences("ordinary_sentences_of_a_planner.txt")) >= 1441
    assert blocked == []


def test_plain_sentences_that_hurt_are_blocked_and_good_ones_pass() -> None:
    seen = plain_sentences(mended=True)

    assert all(seen.blocked[kind] / seen.sentences[kind] >= 0.9 for kind in ("insult", "threat", "romance", "private"))
    assert seen.blocked["fine"] == 0


def test_plain_sentences_that_the_rules_never_saw_cost_points_where_they_are_not_blocked() -> None:
    seen = plain_sentences(mended=False)
    hurting = ("insult", "threat", "romance", "private", "guilt", "pressure", "grovelling")

    assert sum(seen.costly[kind] for kind in hurting) / sum(seen.sentences[kind] for kind in hurting) >= 0.9
    assert seen.blocked["fine"] == 0
