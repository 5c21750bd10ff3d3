"""Sentences by the dozen, each put into a message that is clean: what claims or hurts is blocked, all else passes."""

from pathlib import Path

import pytest

from careeros.domain.contacts import Contact, Name
from careeros.domain.quality import QualityReport
from careeros.domain.sender import Sender
from tests.unit.quality.builders import a_fact, report_on, someone

DATA = Path(__file__).parents[2] / "data/quality"
MAYA = Contact(
    someone().id, Name.of(first="Maya", last="Lindqvist"), company="Northwind", position="Head of Logistics",
    location="Gothenburg",
)  # fmt: skip
TOM = Sender(
    Name.of(first="Tom", last="Ferreira"), headline="Supply planner", company="Arla", position="Supply planner",
    location="Aarhus", looking_for="a role in logistics planning",
)  # fmt: skip
MESSAGE = (
    "Hi Maya,\n\n{}\n\nI plan supply at Arla and want to learn how you run the cold chain at Northwind, because my "
    "team faces the same choices. Could you spare fifteen minutes for a call next week?\n\nBest,\nTom"
)


def sentences(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


def judged(sentence: str) -> tuple[QualityReport, set[str]]:
    """The report on a message with the sentence in it, and the gates that fire within the sentence."""
    body = MESSAGE.format(sentence)
    report = report_on(
        body,
        subject="Cold chain at Northwind",
        contact=MAYA,
        sender=TOM,
        contact_facts=(a_fact("skill", "Cold chain"),),
        sender_facts=(a_fact("skill", "Demand forecasting"),),
    )
    start = body.index(sentence)
    end = start + len(sentence)
    return report, {gate.gate for gate in report.gates if gate.span[0] < end and start < gate.span[1]}


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
