"""The quality of a draft: a deterministic, explained checklist of 0 to 100 that gates approval.

It is not a prediction of replies. `score` is the one function; `QualityReport` is what it returns.
"""

from careeros.domain.quality.report import Criterion, FieldSpan, Gate, QualityReport, Verdict
from careeros.domain.quality.scoring import BatchView, score

__all__ = ["BatchView", "Criterion", "FieldSpan", "Gate", "QualityReport", "Verdict", "score"]
