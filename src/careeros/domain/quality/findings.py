"""What a report comes down to: the faults in the order of their weight."""

from attrs import frozen

from careeros.domain.quality.report import FieldSpan, QualityReport


@frozen
class Finding:
    """One thing to mend: `lost` points out of 100 (all of them for a gate), what it is about, and where."""

    name: str
    lost: float
    advice: str
    blocks: bool
    spans: tuple[FieldSpan, ...]


def findings(report: QualityReport) -> tuple[Finding, ...]:
    """Gates first, then the criteria that have a fix, most points lost first."""
    gates = [
        Finding(gate.gate, 100.0, gate.reason, blocks=True, spans=(FieldSpan(gate.field, gate.span),))
        for gate in report.gates
    ]
    lost = [
        Finding(name, round(found.weight - found.points, 1), found.fix, blocks=False, spans=found.spans)
        for name, found in report.criteria.items()
        if found.assessed and found.fix is not None and found.weight - found.points >= 0.05
    ]
    return (*gates, *sorted(lost, key=lambda finding: -finding.lost))
