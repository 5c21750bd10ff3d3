"""When a row and a contact are one person, as far as exact keys tell.

Keys: the LinkedIn slug; an e-mail address; the name with the day of connection (a LinkedIn export without addresses
has nothing better, and that day never changes); the name with the company where not even the day is known.
"""

from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from attrs import define, evolve, field, frozen

from careeros.domain.contacts import Contact
from careeros.domain.folding import fold
from careeros.domain.ids import ContactId
from careeros.domain.imports import ContactRecord, Outcome, RowResult, SourceRow, renewed

LINKEDIN_SLUG = "slug:"
EMAIL = "email:"
NAME_AND_DAY = "name-day:"
NAME_AND_COMPANY = "name-company:"


def keys_of(person: Contact | ContactRecord) -> tuple[str, ...]:
    """The keys that identify a person, strongest first. May be empty for a contact with no name."""
    keys = [LINKEDIN_SLUG + person.linkedin_slug] if person.linkedin_slug else []
    keys += [EMAIL + email for email in person.emails]
    name = fold(person.name.full)
    if name and person.connected_on:
        keys.append(f"{NAME_AND_DAY}{name}|{person.connected_on.isoformat()}")
    elif name and not keys:
        keys.append(f"{NAME_AND_COMPANY}{name}|{fold(person.company)}")
    return tuple(keys)


def same_person(known: Contact, record: ContactRecord) -> bool:
    """Are two that share a key one person? Two different slugs are two people, whatever mailbox they share.

    A shared mailbox alone does not make one person of two names.
    """
    if known.linkedin_slug and record.linkedin_slug:
        return known.linkedin_slug == record.linkedin_slug
    return not known.name.full or not record.name.full or fold(known.name.full) == fold(record.name.full)


@frozen
class Reconciled:
    """What an import would change: contacts new and changed, and what became of each row."""

    created: tuple[Contact, ...]
    updated: tuple[Contact, ...]
    rows: tuple[RowResult, ...]


@define
class _Roster:
    """Everybody seen so far, by key; `first_line` remembers where a person of this file came first."""

    by_key: dict[str, list[ContactId]] = field(factory=dict[str, list[ContactId]])
    people: dict[ContactId, Contact] = field(factory=dict[ContactId, Contact])
    first_row: dict[ContactId, SourceRow] = field(factory=dict[ContactId, SourceRow])

    def enter(self, contact: Contact) -> None:
        self.people[contact.id] = contact
        for key in keys_of(contact):
            ids = self.by_key.setdefault(key, [])
            if contact.id not in ids:
                ids.append(contact.id)

    def find(self, record: ContactRecord) -> Contact | None:
        for key in keys_of(record):
            for contact_id in self.by_key.get(key, ()):
                if same_person(self.people[contact_id], record):
                    return self.people[contact_id]
        return None


def reconcile(rows: Iterable[SourceRow], known: Sequence[Contact], new_id: Callable[[], UUID]) -> Reconciled:
    """Decide for each row whether it is somebody new, somebody known, or nobody.

    `known` are the contacts that share a key with any row. A row that repeats an earlier one of the same file is
    skipped; one that adds to it is merged into it.
    """
    roster = _Roster()
    for contact in known:
        roster.enter(contact)
    before = dict(roster.people)
    results = tuple(_take(row, roster, before, new_id) for row in rows)
    created = tuple(person for contact_id, person in roster.people.items() if contact_id not in before)
    updated = tuple(
        evolve(person, version=before[contact_id].version + 1)
        for contact_id, person in roster.people.items()
        if contact_id in before and evolve(person, version=before[contact_id].version) != before[contact_id]
    )
    return Reconciled(created, updated, results)


def _take(row: SourceRow, roster: _Roster, before: dict[ContactId, Contact], new_id: Callable[[], UUID]) -> RowResult:
    if row.record is None:
        return RowResult(row.file, row.line, row.outcome, row.reason)
    found = roster.find(row.record)
    if found is None:
        contact = _first_seen(row, row.record, ContactId(new_id()))
        roster.enter(contact)
        roster.first_row[contact.id] = row
        return RowResult(row.file, row.line, Outcome.CREATED, "", contact.id)
    earlier = roster.first_row.setdefault(found.id, row)
    after = renewed(found, row.record)
    if after is not found:
        roster.enter(after if found.id in before else evolve(after, version=1))
    if earlier is not row:
        again = f"the person of line {earlier.line}" + (f" of {earlier.file}" if earlier.file != row.file else "")
        outcome = Outcome.SKIPPED if after is found else Outcome.MERGED
        return RowResult(row.file, row.line, outcome, f"Comes twice: {again}.", found.id)
    if after is found:
        return RowResult(row.file, row.line, Outcome.UNCHANGED, "", found.id)
    return RowResult(row.file, row.line, Outcome.UPDATED, _what_changed(found, after), found.id)


def _first_seen(row: SourceRow, record: ContactRecord, contact_id: ContactId) -> Contact:
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
        source=row.file,
    )


def _what_changed(before: Contact, after: Contact) -> str:
    named = (
        "name",
        "company",
        "position",
        "location",
        "linkedin_slug",
        "emails",
        "phones",
        "connected_on",
        "tags",
        "notes",
    )
    changed = [name.replace("_", " ") for name in named if getattr(before, name) != getattr(after, name)]
    return f"Changed: {', '.join(changed)}."
