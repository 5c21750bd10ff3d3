"""The quality of a draft: a deterministic, explained checklist of 0 to 100 that gates approval.

It is not a prediction of replies. `score` is the one function; `QualityReport` is what it returns.
"""

from careeros.domain.quality.batch import BatchView, Sketch, batch_of, fact_keys, sketch_of
from careeros.domain.quality.report import Abstention, Criterion, FieldSpan, Gate, QualityReport, Verdict
from careeros.domain.quality.scoring import score

__all__ = [
    "Abstention", "BatchView", "Criterion", "FieldSpan", "Gate", "QualityReport", "Sketch", "Verdict", "batch_of",
    "fact_keys", "score", "sketch_of",
]  # fmt: skip
