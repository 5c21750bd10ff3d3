"""A file of contacts, and what became of each of its rows."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from attrs import evolve, field, frozen

from careeros.domain.contacts import Contact, Name
from careeros.domain.folding import fold
from careeros.domain.ids import ContactId, ImportId


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
    """What one row of a source says of a person: cleaned, but not yet a contact. Empty is not said."""

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


@frozen
class SourceRow:
    """One row as read: a person, or the reason why it is passed over. `line` counts from 1, the file's own lines.

    Attributes:
        outcome: SKIPPED (nobody in it; no error) or INVALID (somebody, but not readable) where `record` is None.
    """

    file: str
    line: int
    record: ContactRecord | None
    outcome: Outcome = Outcome.CREATED
    reason: str = ""


@frozen
class RowResult:
    """What became of one row."""

    file: str
    line: int
    outcome: Outcome
    reason: str = ""
    contact_id: ContactId | None = None


@frozen
class ImportSummary:
    """One import. `counts` are counts of rows, by outcome."""

    id: ImportId
    kind: str
    files: tuple[str, ...]
    at: datetime
    counts: dict[Outcome, int] = field(factory=dict[Outcome, int])


def count(rows: Iterable[RowResult]) -> dict[Outcome, int]:
    """How many rows met each outcome; every outcome is a key."""
    seen = Counter(row.outcome for row in rows)
    return {outcome: seen[outcome] for outcome in Outcome}


def renewed(known: Contact, record: ContactRecord) -> Contact:
    """The contact as a newer record says: what it states replaces, what it leaves out stays, nothing is dropped.

    Addresses add up, the newer first; so do tags and notes, what stands there first. The version rises only when
    something changed.
    """
    newer = evolve(
        known,
        name=record.name if record.name.full else known.name,
        company=record.company or known.company,
        position=record.position or known.position,
        location=record.location or known.location,
        linkedin_slug=known.linkedin_slug or record.linkedin_slug,
        emails=_united(record.emails, known.emails),
        phones=_united(record.phones, known.phones),
        connected_on=known.connected_on or record.connected_on,
        tags=_tagged(known.tags, record.tags),
        notes=_noted(known.notes, record.notes),
    )
    return known if newer == known else evolve(newer, version=known.version + 1)


def _united(newer: tuple[str, ...], older: tuple[str, ...]) -> tuple[str, ...]:
    return newer + tuple(entry for entry in older if entry not in newer)


def _tagged(known: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    folded = {fold(tag) for tag in known}
    return known + tuple(tag for tag in more if fold(tag) not in folded)


def _noted(known: str, more: str) -> str:
    """A note that goes on where the known one ends replaces it; another one is added below."""
    if more in known:
        return known
    return more if known in more else f"{known}\n{more}"
