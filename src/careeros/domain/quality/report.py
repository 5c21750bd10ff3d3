"""What the scorer says of a text: keys and meanings are public, scripts rely on them."""

from enum import StrEnum

from attrs import frozen


class Verdict(StrEnum):
    READY = "ready"
    NEEDS_WORK = "needs_work"
    BLOCKED = "blocked"


@frozen
class FieldSpan:
    """A place in the message: `field` is "subject" or "body", `span` is start and end in Unicode code points."""

    field: str
    span: tuple[int, int]


@frozen
class Gate:
    """A fault that blocks approval, at a place as narrow as the fault.

    `gate` is one of placeholder, wrong_name, unsupported_claim, over_limit, unsafe, honorific, copied_text, no_subject.
    """

    gate: str
    field: str
    span: tuple[int, int]
    reason: str


@frozen
class Criterion:
    """One of the nine criteria. `points` is `raw` (0 to 1) times `weight`, renormalised over what was assessed.

    `grade` is the strength of the evidence behind the rule: A human-rated data, B vendor statistics, C convention.
    Not assessed: weight and points 0, and `why_not` says why. `fix` is one sentence that would raise it, or None.
    """

    raw: float
    weight: float
    points: float
    grade: str
    assessed: bool
    why_not: str | None = None
    spans: tuple[FieldSpan, ...] = ()
    fix: str | None = None


@frozen
class Abstention:
    """A rule that did not speak: `what` names the gate or part of a criterion, `why` is a sentence."""

    what: str
    why: str


@frozen
class QualityReport:
    """0 to 100 with its reasons. `criteria` has all nine, by name, in the order of their weights.

    `language` is a two-letter code, None when it cannot be told. `abstained` holds what else was not assessed and why:
    gates, and parts of criteria that are otherwise assessed.
    """

    total: float
    verdict: Verdict
    language: str | None
    gates: tuple[Gate, ...]
    criteria: dict[str, Criterion]
    abstained: tuple[Abstention, ...] = ()
