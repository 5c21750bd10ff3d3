"""A file of contacts, and what became of each of its rows."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, cast

from attrs import field, frozen

from careeros.domain.contacts import Contact, Name
from careeros.domain.ids import ContactId, FactId, ImportId


class Outcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    MERGED = "merged"
    SKIPPED = "skipped"
    INVALID = "invalid"


NEEDS_A_LOOK = frozenset({Outcome.MERGED, Outcome.SKIPPED, Outcome.INVALID})


@frozen
class ContactRecord:
    """What one row of a source says of a person: cleaned, but not yet a contact. Empty is not said.

    `handles` are the keys that addresses and numbers give; an import adds them (`identity.keys.Canon`). `blocked` says
    that somebody decided not to contact them, and `block_reason` why; False lifts no such decision.
    """

    name: Name
    company: str = ""
    position: str = ""
    location: str = ""
    linkedin_slug: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    connected_on: date | None = None
    tags: tuple[str, ...] = ()
    notes: str = ""
    handles: tuple[str, ...] = ()
    blocked: bool = False
    block_reason: str = ""


@frozen
class SourceRow:
    """One row as read: a person, or the reason why it is passed over. `line` counts from 1, the file's own lines.

    Attributes:
        outcome: SKIPPED (nobody in it; no error) or INVALID (somebody, but not readable) where `record` is None.
        reason: beside a record, what of the row it leaves out.
    """

    file: str
    line: int
    record: ContactRecord | None
    outcome: Outcome = Outcome.CREATED
    reason: str = ""


class PlainRows(NamedTuple):
    """Rows in their order, each of somebody of whom it says no more than this, cleaned as in a record: columns of one
    length. No slug is empty, and neither is a first or last name.
    """

    files: Sequence[str] = ()
    lines: Sequence[int] = ()
    firsts: Sequence[str] = ()
    lasts: Sequence[str] = ()
    companies: Sequence[str] = ()
    positions: Sequence[str] = ()
    slugs: Sequence[str] = ()
    emails: Sequence[tuple[str, ...]] = ()
    days: Sequence[date | None] = ()

    @property
    def size(self) -> int:
        return len(self.lines)

    def part(self, start: int, stop: int) -> "PlainRows":
        return PlainRows._make(column[start:stop] for column in self)

    def each(self) -> Iterator[SourceRow]:
        """The same as rows of any kind."""
        for file, line, first, last, company, position, slug, emails, day in zip(*self, strict=True):
            name = Name.of(first=first, last=last)
            record = ContactRecord(name, company, position, linkedin_slug=slug, emails=emails, connected_on=day)
            yield SourceRow(file, line, record)


@frozen
class RowResult:
    """What became of one row."""

    file: str
    line: int
    outcome: Outcome
    reason: str = ""
    contact_id: ContactId | None = None


class ReportedRow(NamedTuple):
    """A row, and the import whose report it is in."""

    import_id: ImportId
    row: RowResult


class RowResults(NamedTuple):
    """The same for many, in their order: columns of one length."""

    files: list[str]
    lines: list[int]
    outcomes: list[Outcome]
    reasons: list[str]
    contact_ids: list[ContactId | None]

    @classmethod
    def of(cls, rows: Iterable[RowResult]) -> "RowResults":
        every = list(rows)
        return cls(
            [row.file for row in every],
            [row.line for row in every],
            [row.outcome for row in every],
            [row.reason for row in every],
            [row.contact_id for row in every],
        )

    @classmethod
    def blank(cls, size: int) -> "RowResults":
        """To be filled by `put`, and by `completed` at last."""
        return cls([""] * size, [0] * size, cast("list[Outcome]", [None] * size), [""] * size, [None] * size)

    def put(self, places: Sequence[int], rows: "RowResults") -> None:
        run = range(places[0], places[0] + len(places)) if places else range(0)
        in_a_row = [*places] == [*run]
        for column, values in zip(cast("tuple[list[object], ...]", self), rows, strict=True):
            if in_a_row:
                column[run.start : run.stop] = values
                continue
            for place, value in zip(places, values, strict=True):
                column[place] = value

    def completed(self, places: Sequence[int], rows: "RowResults") -> "RowResults":
        """The same with these, which are the last. Raises `LookupError` where a row is still blank."""
        self.put(places, rows)
        outcomes = cast("list[Outcome | None]", self.outcomes)
        if None in outcomes:
            raise LookupError(f"nobody said what became of the row at place {outcomes.index(None)}")
        return self

    def part(self, start: int, stop: int) -> "RowResults":
        return RowResults._make(column[start:stop] for column in self)

    def each(self) -> Iterator[RowResult]:
        """One by one."""
        return map(RowResult, *self)


@frozen
class ImportSummary:
    """One import. `counts` are counts of rows, by outcome; `undone_at` is when it was taken back; `remarks` are
    sentences on how its files were read.
    """

    id: ImportId
    kind: str
    files: tuple[str, ...]
    at: datetime
    counts: dict[Outcome, int] = field(factory=dict[Outcome, int])
    undone_at: datetime | None = None
    remarks: tuple[str, ...] = ()


@frozen
class ImportChange:
    """What an import did to a contact that was known: the contact as it was before, and the facts that it added."""

    before: Contact
    facts: tuple[FactId, ...] = ()


def count(rows: Iterable[RowResult]) -> dict[Outcome, int]:
    """How many rows met each outcome; every outcome is a key."""
    seen = Counter(row.outcome for row in rows)
    return {outcome: seen[outcome] for outcome in Outcome}
