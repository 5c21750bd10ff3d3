"""An import in figures, and its rows in words."""

from uuid import UUID

from attrs import frozen

from careeros.domain.imports import NEEDS_A_LOOK, ImportSummary, Outcome, RowResult
from careeros.entrypoints.web import words

_WORDS = {
    Outcome.CREATED: "new",
    Outcome.UPDATED: "updated",
    Outcome.UNCHANGED: "unchanged",
    Outcome.MERGED: "merged",
    Outcome.SKIPPED: "skipped",
    Outcome.INVALID: "not readable",
}


def needs_a_look(row: RowResult) -> bool:
    return row.outcome in NEEDS_A_LOOK


@frozen
class ImportView:
    """`counts` are rows by outcome, those that are 0 left out of `short`."""

    id: UUID
    day: str
    files: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    undone: str = ""
    remarks: tuple[str, ...] = ()

    @classmethod
    def of(cls, summary: ImportSummary) -> "ImportView":
        counts = tuple((word, summary.counts.get(outcome, 0)) for outcome, word in _WORDS.items())
        return cls(
            summary.id,
            words.day(summary.at),
            summary.files,
            counts,
            words.day(summary.undone_at) if summary.undone_at else "",
            summary.remarks,
        )

    @property
    def short(self) -> str:
        return ", ".join(f"{count:,} {word}" for word, count in self.counts if count) or "no rows"


@frozen
class RowView:
    file: str
    line: int
    outcome: str
    reason: str
    contact_id: UUID | None

    @classmethod
    def of(cls, row: RowResult) -> "RowView":
        return cls(row.file, row.line, _WORDS[row.outcome], row.reason, row.contact_id)
