"""Contacts as rows, and back."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from careeros.adapters.postgres.tables import contacts
from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact, Name
from careeros.domain.folding import fold
from careeros.domain.identity.names import name_set
from careeros.domain.ids import ContactId, ImportId, OwnerId

_NONE = "{}"
"""An empty array, as COPY writes it: most are."""

HELD = tuple(
    column for column in contacts.columns if column.name not in {"owner_id", "name_key", "company_key", "name_set"}
)
"""What a contact is made of; the rest is for finding it."""


def to_row(contact: Contact, owner_id: OwnerId) -> dict[str, Any]:
    return {
        "owner_id": owner_id,
        "id": contact.id,
        "full_name": contact.name.full,
        "first_name": contact.name.first,
        "last_name": contact.name.last,
        "name_title": contact.name.title,
        "name_key": fold(contact.name.full),
        "company": contact.company,
        "company_key": company_key(contact.company),
        "position": contact.position,
        "location": contact.location,
        "linkedin_slug": contact.linkedin_slug,
        "emails": list(contact.emails) or _NONE,
        "phones": list(contact.phones) or _NONE,
        "tags": list(contact.tags) or _NONE,
        "notes": contact.notes,
        "connected_on": contact.connected_on,
        "source": contact.source,
        "version": contact.version,
        "handles": list(contact.handles) or _NONE,
        "made_by": contact.made_by,
        "shaped_by": contact.shaped_by,
        "said": contact.said,
        "blocked": contact.blocked,
        "block_reason": contact.block_reason,
        "name_set": name_set(contact.name.full),
    }


def from_row(row: sa.RowMapping) -> Contact:
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
