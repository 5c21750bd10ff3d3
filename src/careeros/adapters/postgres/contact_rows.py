"""Contacts as rows, and back."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from attrs import fields

from careeros.adapters.postgres.engine import Row
from careeros.adapters.postgres.tables import contacts
from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact, Name
from careeros.domain.folding import fold
from careeros.domain.identity.moving import Moves
from careeros.domain.identity.names import name_set
from careeros.domain.identity.profiles import Profiles
from careeros.domain.ids import ContactId, ImportId, OwnerId

HELD = tuple(
    column for column in contacts.columns if column.name not in {"owner_id", "name_key", "company_key", "name_set"}
)
"""What a contact is made of; the rest is for finding it."""


AS_JSON = (
    "jsonb_build_object('name', jsonb_build_object("
    "'full', c.full_name, 'first', c.first_name, 'last', c.last_name, 'title', c.name_title), "
    + ", ".join(f"'{field.name}', c.{field.name}" for field in fields(Contact) if field.name != "name")
    + ")"
)
"""The contact `c` as `codec.json_text` writes it; `codec.from_json` reads it back."""


def to_columns(people: Sequence[Contact], owner_id: OwnerId) -> dict[str, list[Any]]:
    """Their rows, by columns."""
    names = [contact.name for contact in people]
    return {
        "owner_id": [owner_id] * len(people),
        "id": [contact.id for contact in people],
        "full_name": [name.full for name in names],
        "first_name": [name.first for name in names],
        "last_name": [name.last for name in names],
        "name_title": [name.title for name in names],
        "name_key": [fold(name.full) for name in names],
        "company": [contact.company for contact in people],
        "company_key": [company_key(contact.company) for contact in people],
        "position": [contact.position for contact in people],
        "location": [contact.location for contact in people],
        "linkedin_slug": [contact.linkedin_slug for contact in people],
        "emails": [contact.emails for contact in people],
        "phones": [contact.phones for contact in people],
        "tags": [contact.tags for contact in people],
        "notes": [contact.notes for contact in people],
        "connected_on": [contact.connected_on for contact in people],
        "source": [contact.source for contact in people],
        "version": [contact.version for contact in people],
        "handles": [contact.handles for contact in people],
        "made_by": [contact.made_by for contact in people],
        "shaped_by": [contact.shaped_by for contact in people],
        "said": [contact.said for contact in people],
        "blocked": [contact.blocked for contact in people],
        "block_reason": [contact.block_reason for contact in people],
        "name_set": [name_set(name.full) for name in names],
    }


def columns_of_profiles(
    people: Profiles, ids: Sequence[ContactId], by: ImportId, owner_id: OwnerId
) -> dict[str, Sequence[Any]]:
    """What `to_columns` gives for `people.contacts(ids, by=by)`."""
    size = len(ids)
    unsaid = dict.fromkeys(("name_title", "location", "notes", "block_reason"), [""] * size)
    none = dict.fromkeys(("phones", "tags"), [()] * size)
    same = {"owner_id": owner_id, "version": 1, "made_by": by, "shaped_by": by, "blocked": False}
    return {
        **{name: [value] * size for name, value in same.items()},
        **unsaid,
        **none,
        "id": ids,
        "full_name": people.names,
        "first_name": people.firsts,
        "last_name": people.lasts,
        "name_key": list(map(fold, people.names)),
        "company": people.companies,
        "company_key": list(map(company_key, people.companies)),
        "position": people.positions,
        "linkedin_slug": people.slugs,
        "emails": people.emails,
        "handles": people.handles,
        "connected_on": people.days,
        "source": people.files,
        "said": people.digests,
        "name_set": list(map(name_set, people.names)),
    }


def columns_of_moves(people: Moves, by: ImportId) -> dict[str, Sequence[Any]]:
    """What another job changes."""
    return {
        "id": people.ids,
        "version": [version + 1 for version in people.versions],
        "company": people.companies,
        "company_key": list(map(company_key, people.companies)),
        "position": people.positions,
        "said": people.digests,
        "shaped_by": [by] * len(people.ids),
    }


def from_row(row: Row) -> Contact:
    return Contact(
        id=ContactId(row["id"]),
        name=Name(row["full_name"], row["first_name"], row["last_name"], row["name_title"]),
        company=row["company"],
        position=row["position"],
        location=row["location"],
        linkedin_slug=row["linkedin_slug"],
        emails=tuple(row["emails"]),
        phones=tuple(row["phones"]),
        tags=tuple(row["tags"]),
        notes=row["notes"],
        connected_on=row["connected_on"],
        source=row["source"],
        version=row["version"],
        handles=tuple(row["handles"]),
        made_by=_import(row["made_by"]),
        shaped_by=_import(row["shaped_by"]),
        said=row["said"],
        blocked=row["blocked"],
        block_reason=row["block_reason"],
    )


def _import(import_id: UUID | None) -> ImportId | None:
    return None if import_id is None else ImportId(import_id)
