"""A quality report for people: what blocks, what costs points, and where in the text that is."""

from collections.abc import Sequence

from attrs import frozen

from careeros.domain.messages import MessageText
from careeros.domain.quality import Criterion, QualityReport
from careeros.domain.quality.findings import Finding, findings
from careeros.entrypoints.web import words
from careeros.entrypoints.web.highlight import Mark, Segment, segments

_WHOLE = 0.9
"""A fault of (nearly) the whole text is not marked in it: everything would be."""


@frozen
class GateView:
    number: int
    name: str
    reason: str


@frozen
class CriterionView:
    """One line of the breakdown; `number` is that of its finding, if it has one."""

    name: str
    points: float
    weight: float
    grade: str
    grade_words: str
    fix: str | None
    why_not: str | None
    number: int | None

    @property
    def full(self) -> bool:
        return self.why_not is None and self.weight - self.points < 0.05


@frozen
class AbstentionView:
    """A rule that could not be applied, and why."""

    name: str
    why: str


@frozen
class ReportView:
    score: str
    verdict: str
    verdict_words: str
    gates: tuple[GateView, ...]
    criteria: tuple[CriterionView, ...]
    abstained: tuple[AbstentionView, ...]
    subject: tuple[Segment, ...]
    body: tuple[Segment, ...]

    @classmethod
    def of(cls, report: QualityReport, text: MessageText) -> "ReportView":
        found = findings(report)
        numbers = {one.name: number for number, one in enumerate(found, 1) if not one.blocks}
        return cls(
            f"{report.total:.0f}",
            report.verdict.value,
            words.VERDICTS[report.verdict],
            tuple(
                GateView(number, words.sentence(one.name), one.advice)
                for number, one in enumerate(found, 1)
                if one.blocks
            ),
            tuple(_criterion(name, one, numbers.get(name)) for name, one in report.criteria.items()),
            tuple(AbstentionView(words.sentence(one.what), one.why) for one in report.abstained),
            segments(text.subject, _marks(found, "subject", len(text.subject))),
            segments(text.body, _marks(found, "body", len(text.body))),
        )


def _criterion(name: str, one: Criterion, number: int | None) -> CriterionView:
    why_not = None if one.assessed else one.why_not or "there was nothing to go by"
    return CriterionView(
        words.CRITERIA.get(name) or words.sentence(name),
        one.points,
        one.weight,
        one.grade,
        words.GRADES.get(one.grade, ""),
        one.fix,
        why_not,
        number,
    )


def _marks(found: Sequence[Finding], field: str, length: int) -> list[Mark]:
    marks = [
        Mark(*place.span, number, finding.blocks)
        for number, finding in enumerate(found, 1)
        for place in finding.spans
        if place.field == field
    ]
    return [mark for mark in marks if mark.blocks or mark.end - mark.start < _WHOLE * length]
