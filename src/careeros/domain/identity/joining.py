"""Who is known by more than one name: what a person has made one with somebody, and what one file says of somebody in
several rows.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from attrs import evolve

from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.identity.keys import keys_of, same_person
from careeros.domain.identity.merging import values_kept
from careeros.domain.identity.names import fuller
from careeros.domain.ids import ContactId
from careeros.domain.imports import ContactRecord

Gone = Mapping[ContactId, Sequence[Contact]]
"""Of contacts, those who were merged into each, as they were then."""

NOBODY: Gone = {}


def is_of_the_gone(gone: Iterable[Contact], record: ContactRecord, key: str) -> bool:
    """Is the record, found by the key, of one of these? A person has said already who they are."""
    return any(key in keys_of(one) and same_person(one, record, key) for one in gone)


def news_of(record: ContactRecord, known: Contact, gone: Iterable[Contact]) -> ContactRecord:
    """The record without what somebody merged into the contact had said already: that gave way when the two were made
    one, and is no news. Nor does who is known by their keys and names alone rename the contact, and another day on
    which they were connected is no second one.
    """
    keys = frozenset(keys_of(record))
    for one in gone:
        shared = keys.intersection(keys_of(one))
        if shared:
            mine = any(same_person(known, record, key) for key in keys.intersection(keys_of(known)))
            named = mine and fold(record.name.full) != fold(one.name.full)
            same_job = (fold(record.company), fold(record.position)) == (fold(one.company), fold(one.position))
            record = evolve(
                record,
                name=record.name if named else Name(),
                company="" if same_job else record.company,
                position="" if same_job else record.position,
                linkedin_slug=None if record.linkedin_slug == one.linkedin_slug else record.linkedin_slug,
                connected_on=None if known.connected_on else record.connected_on,
                location="" if fold(record.location) == fold(one.location) else record.location,
            )
    return record


def said_otherwise(
    now: Contact, said: Iterable[Contact], *, at: datetime, new_id: Callable[[], UUID]
) -> tuple[Fact, ...]:
    """What rows of one file say of somebody and the contact does not, each once; a shorter form of the name says
    nothing else.
    """
    told: dict[tuple[str, str], Fact] = {}
    for one in said:
        shorter = fuller(now.name.full, one.name.full)
        other = evolve(one, name=now.name) if shorter else one
        for fact in values_kept(now, other, at=at, new_id=new_id):
            told.setdefault((fact.kind, fact.text), fact)
    return tuple(told.values())
