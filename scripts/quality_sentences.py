"""Sentences that claim, hurt or do neither, each judged within a message that is clean."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from attrs import define, field

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId
from careeros.domain.messages import MessageText
from careeros.domain.quality import QualityReport, score
from careeros.domain.sender import Sender

DATA = Path(__file__).resolve().parents[1] / "tests/data/quality"
MAYA = Contact(
    ContactId(UUID(int=3)), Name.of(first="Maya", last="Lindqvist"), company="Northwind", position="Head of Logistics",
    location="Gothenburg",
)  # fmt: skip
TOM = Sender(
    Name.of(first="Tom", last="Ferreira"), headline="Supply planner", company="Arla", position="Supply planner",
    location="Aarhus", looking_for="a role in logistics planning",
)  # fmt: skip
CLEAN = (
    "Hi Maya,\n\nI plan supply at Arla and want to learn how you run the cold chain at Northwind, because my team "
    "faces the same choices. Could you spare fifteen minutes for a call next week?\n\nBest,\nTom"
)
GATES = {
    **dict.fromkeys(("insult", "threat", "romance", "private"), "unsafe"),
    **dict.fromkeys(("history", "referral", "number", "employer"), "unsupported_claim"),
}
"""By kind of a plain sentence, what must fire; the other kinds must not be blocked, but cost points."""

_THEN = datetime(2030, 1, 1, tzinfo=UTC)


def report_on(body: str) -> QualityReport:
    return score(
        MessageText("Cold chain at Northwind", body),
        channel=Channel.EMAIL,
        contact=MAYA,
        sender=TOM,
        contact_facts=(_skill("Cold chain"),),
        sender_facts=(_skill("Demand forecasting"),),
    )


def judged(sentence: str) -> tuple[QualityReport, set[str]]:
    """The report on the clean message with the sentence in it, and the gates that fire within the sentence."""
    body = CLEAN.replace("\n\n", f"\n\n{sentence}\n\n", 1)
    report = report_on(body)
    start = body.index(sentence)
    end = start + len(sentence)
    return report, {gate.gate for gate in report.gates if gate.span[0] < end and start < gate.span[1]}


@define
class Seen:
    """Plain sentences by kind: how many, how many were blocked as they must be (or at all), how many cost points."""

    sentences: Counter[str] = field(factory=Counter[str])
    blocked: Counter[str] = field(factory=Counter[str])
    costly: Counter[str] = field(factory=Counter[str])


def plain_sentences(*, mended: bool) -> Seen:
    """Those of every second line, which the rules were mended on, or the others, which they never saw."""
    seen, clean = Seen(), report_on(CLEAN).total
    places = Counter[str]()
    for line in (DATA / "plain_sentences.tsv").read_text(encoding="utf-8").splitlines():
        kind, sentence = line.split("\t")
        places[kind] += 1
        if (places[kind] % 2 == 1) is not mended:
            continue
        report, gates = judged(sentence)
        seen.sentences[kind] += 1
        seen.blocked[kind] += GATES[kind] in gates if kind in GATES else bool(gates)
        seen.costly[kind] += report.total < clean
    return seen


def lines(seen: Seen) -> Iterator[str]:
    for kind, count in seen.sentences.items():
        blocked, costly = seen.blocked[kind] / count, seen.costly[kind] / count
        yield f"  {kind:16} {count:4} sentences, blocked {blocked:.2f}, cost points {costly:.2f}"


def _skill(text: str) -> Fact:
    return Fact(FactId(UUID(int=1)), "skill", text, "you", _THEN)
