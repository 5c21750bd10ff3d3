"""Who is known by more than one name: what a person has made one with somebody, and what one file says of somebody in
several rows.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from attrs import evolve

from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.identity.keys import keys_of, same_person
from careeros.domain.identity.merging import Merge, values_kept
from careeros.domain.identity.names import fuller
from careeros.domain.ids import ContactId
from careeros.domain.imports import ContactRecord

Merges = Mapping[ContactId, Sequence[Merge]]
"""Of contacts, the merges into each and into who was merged into them, oldest first."""

NONE: Merges = {}


def is_of_the_gone(merges: Iterable[Merge], record: ContactRecord, key: str) -> bool:
    """Is the record, found by the key, of somebody who was merged into the contact? A person has said who they are."""
    return any(key in keys_of(merge.gone) and same_person(merge.gone, record, key) for merge in merges)


def news_of(record: ContactRecord, known: Contact, merges: Sequence[Merge]) -> ContactRecord:
    """The record without what somebody merged into the contact had said already, where it is theirs: that gave way when
    the two were made one, and is no news. Nor does who is known by their keys and names alone rename the contact, and
    another day on which they were connected is no second one.
    """
    own = next((frozenset(keys_of(merge.kept)) for merge in merges if merge.kept.id == known.id), frozenset[str]())
    for one in (merge.gone for merge in merges if _is_theirs(record, merge.gone, own)):
        mine = any(same_person(known, record, key) for key in keys_of(record) if key in keys_of(known))
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


def _is_theirs(record: ContactRecord, gone: Contact, own: frozenset[str]) -> bool:
    """Does it come by a key of the one who is gone, and not by one that the other alone had (`own`)? Where both had the
    key, the name tells.
    """
    keys, theirs = frozenset(keys_of(record)), frozenset(keys_of(gone))
    if keys & (own - theirs):
        return False
    return bool(keys & (theirs - own)) or (bool(keys & theirs) and fold(record.name.full) == fold(gone.name.full))


def said_otherwise(
    now: Contact, said: Iterable[Contact], *, at: datetime, new_id: Callable[[], UUID]
) -> tuple[Fact, ...]:
    """What rows of one file say of somebody and the contact does not, each once; a shorter form of the name, or
    another spelling of the employer's, says nothing else.
    """
    told: dict[tuple[str, str], Fact] = {}
    for one in said:
        shorter = fuller(now.name.full, one.name.full)
        same_firm = company_key(one.company) == company_key(now.company)
        other = evolve(one, name=now.name if shorter else one.name, company=now.company if same_firm else one.company)
        for fact in values_kept(now, other, at=at, new_id=new_id):
            told.setdefault((fact.kind, fact.text), fact)
    return tuple(told.values())
