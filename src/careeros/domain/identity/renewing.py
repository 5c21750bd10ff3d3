"""A contact as a row makes it, and as a newer row makes it anew."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple, cast
from uuid import UUID

from attrs import evolve

from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.identity.keys import SLUG
from careeros.domain.identity.names import agree, fuller, name_words
from careeros.domain.ids import ContactId, FactId, ImportId
from careeros.domain.imports import ContactRecord

_MOST = 200
"""Characters of an employer or a position in a fact."""

_SHOWN = (
    "name",
    "company",
    "position",
    "location",
    "linkedin_slug",
    "emails",
    "phones",
    "tags",
    "notes",
    "connected_on",
    "blocked",
)


class Job(NamedTuple):
    """Where somebody works, and as what; empty where that is not known."""

    company: str
    position: str


def first_seen(record: ContactRecord, contact_id: ContactId, *, source: str, by: ImportId, said: str) -> Contact:
    """Somebody new, as an import read them from the file `source`."""
    return Contact(
        contact_id,
        record.name,
        record.company,
        record.position,
        record.location,
        record.linkedin_slug,
        record.emails,
        record.phones,
        record.tags,
        record.notes,
        connected_on=record.connected_on,
        source=source,
        handles=record.handles,
        made_by=by,
        shaped_by=by,
        said=said,
        blocked=record.blocked,
        block_reason=record.block_reason,
    )


def renewed(known: Contact, record: ContactRecord, *, by: ImportId | None = None, said: str = "") -> Contact:
    """The contact as a newer record says: what it states replaces, what it leaves out stays, nothing is dropped but
    the position at another employer (see `job_now`).

    Addresses, tags and notes add up, the newer first; a shorter form of the name does not replace the fuller one. A
    second slug of the same person is kept among the handles, and a block is never lifted. Only when something changed
    the version rises, the keys of the record come first, and the contact is the work of the import `by`; addresses in
    another order say nothing new.
    """
    handles = united((*_second_slug(known, record), *record.handles), known.handles)
    job = job_now(job_of(known), Job(record.company, record.position))
    newer = {
        "name": _named(known.name, record.name),
        "company": job.company,
        "position": job.position,
        "location": record.location or known.location,
        "linkedin_slug": known.linkedin_slug or record.linkedin_slug,
        "emails": united(record.emails, known.emails),
        "phones": united(record.phones, known.phones),
        "tags": _tagged(known.tags, record.tags),
        "notes": both_notes(known.notes, record.notes),
        "connected_on": known.connected_on or record.connected_on,
        "blocked": known.blocked or record.blocked,
        "block_reason": known.block_reason if known.blocked else record.block_reason,
    }
    if set(handles) == set(known.handles) and all(_says(known, field, value) for field, value in newer.items()):
        return known
    return evolve(known, **newer, handles=handles, version=known.version + 1, shaped_by=by, said=said)


def what_changed(before: Contact, after: Contact) -> str:
    """In words, for the report."""
    return _changed([name.replace("_", " ") for name in _SHOWN if getattr(before, name) != getattr(after, name)])


def job_changed(before: Job, after: Job) -> str:
    """The same where nothing else changed."""
    return _changed([name for name, was, now in zip(Job._fields, before, after, strict=True) if was != now])


def _changed(names: Iterable[str]) -> str:
    return f"Changed: {', '.join(names) or 'addresses'}."


def job_of(contact: Contact) -> Job:
    return Job(contact.company, contact.position)


def job_now(known: Job, stated: Job) -> Job:
    """The job after a newer row states one. Nobody takes a position along to another employer."""
    if known.company and stated.company and company_key(known.company) != company_key(stated.company):
        return stated
    return Job(stated.company or known.company, stated.position or known.position)


def career_facts(before: Job, after: Job, *, source: str, at: datetime, new_id: Callable[[], UUID]) -> tuple[Fact, ...]:
    """What a newer row tells of a career: the move, and the employer that was left. Empty where nothing moved.

    A company that is only spelt in another way, or that was not known before, is no move.
    """
    moved = company_key(before.company) != company_key(after.company)
    if not before.company or (not moved and (not before.position or before.position == after.position)):
        return ()
    if not moved:
        text = f"Changed role at {_cut(after.company)}: from {_cut(before.position)} to {_cut(after.position)}"
        return (Fact(FactId(new_id()), "job_change", text, source, at),)
    text = f"Moved from {_where(before)} to {_where(after)}"
    was = f"{_cut(before.position)} at {_cut(before.company)}" if before.position else _cut(before.company)
    return (
        Fact(FactId(new_id()), "job_change", text, source, at),
        Fact(FactId(new_id()), "employer", was, source, at),
    )


def united(first: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """All of them, each once."""
    return first + tuple(entry for entry in others if entry not in first) if others else first


def both_notes(known: str, stated: str) -> str:
    """The notes, with what is said anew below; a note that goes on where the known one ends replaces it."""
    if stated in known:
        return known
    return stated if known in stated else f"{known}\n{stated}"


def _says(known: Contact, field: str, value: object) -> bool:
    said = getattr(known, field)
    return said == value or (field in {"emails", "phones"} and sorted(said) == sorted(cast(tuple[str, ...], value)))


def _second_slug(known: Contact, record: ContactRecord) -> tuple[str, ...]:
    is_second = known.linkedin_slug and record.linkedin_slug and known.linkedin_slug != record.linkedin_slug
    return (f"{SLUG}{record.linkedin_slug}",) if is_second else ()


def _tagged(known: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    folded = {fold(tag) for tag in known}
    return known + tuple(tag for tag in more if fold(tag) not in folded)


def _named(known: Name, stated: Name) -> Name:
    """The same name whose parts are not told apart says less, too, and another form of it ('Bob', 'Joerg') no more: two
    files that are imported in turn would rename somebody each time. A title that is left out stays.
    """
    apart = bool(known.first and known.last) and not (stated.first and stated.last)
    same = apart and name_words(known.full) == name_words(stated.full)
    if not stated.full or same or fuller(known.full, stated.full):
        return known
    mine, theirs = name_words(known.full), name_words(stated.full)
    if mine != theirs and len(mine) == len(theirs) and agree(known.full, stated.full):
        return known
    return evolve(stated, title=stated.title or known.title)


def _where(job: Job) -> str:
    return f"{_cut(job.company)} ({_cut(job.position)})" if job.position else _cut(job.company)


def _cut(text: str) -> str:
    return text if len(text) <= _MOST else text[: _MOST - 1] + "…"
