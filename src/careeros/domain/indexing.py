"""What a person is found by where meaning counts: a text for the whole of them, and one for each fact.

Their position counts as a fact too: by itself it is nearer to a question about work than with all else around it.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from hashlib import sha256
from json import dumps
from uuid import UUID

from attrs import frozen

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.ids import ContactId, FactId

SLASH = "/"
"""Between the ids of a person and of a fact in the id of a document."""

_YES = "yes"


@frozen
class Document:
    """A text that stands for a person, or for the fact `fact_id` of theirs. What a search may be narrowed by is kept
    with the person alone: each value costs the index as much as a twelfth of a vector does.

    `id` names the person, and after a slash the fact: see `named`. A position has no id as a fact, so it goes by the
    person's. `text_hash` names the text, `content_hash` all of it.
    """

    id: str
    contact_id: ContactId
    fact_id: FactId | None
    text: str
    metadata: Mapping[str, str]

    @cached_property
    def text_hash(self) -> str:
        return _digest(self.text)

    @cached_property
    def content_hash(self) -> str:
        return _digest(dumps([self.text, sorted(self.metadata.items())]))


def documents(contact: Contact, facts: Sequence[Fact]) -> tuple[Document, ...]:
    """The whole person first, then their position, if it is known, and each fact."""
    every = [Document(str(contact.id), contact.id, None, _whole(contact, facts), _metadata(contact))]
    if contact.position:
        every.append(_of_fact(contact.id, position_fact(contact.id), contact.position))
    return (*every, *(_of_fact(contact.id, fact.id, fact.text) for fact in facts))


def position_fact(contact_id: ContactId) -> FactId:
    return FactId(contact_id)


def named(document_id: str) -> tuple[ContactId, FactId | None]:
    """The person and the fact that a document is of."""
    person, _, fact = document_id.partition(SLASH)
    return contact_of(person), FactId(UUID(fact)) if fact else None


def person_named(document_id: str) -> str:
    """The same for all documents of a person, and for nobody else's."""
    return document_id.partition(SLASH)[0]


@lru_cache(maxsize=16_384)
def contact_of(person: str) -> ContactId:
    """Whom `person_named` named."""
    return ContactId(UUID(person))


def _of_fact(contact_id: ContactId, fact_id: FactId, text: str) -> Document:
    return Document(f"{contact_id}{SLASH}{fact_id}", contact_id, fact_id, text, {})


def narrowing(wanted: ContactFilter) -> Mapping[str, str]:
    """The metadata that the document of a whole person has whom the filter lets through, and nobody else's."""
    told: dict[str, str] = {}
    if wanted.company is not None:
        told["company"] = fold(wanted.company)
    if wanted.tag is not None:
        told[f"tag {wanted.tag}"] = _YES
    if wanted.channel is not None:
        told[_by_channel(by_email=wanted.channel is Channel.EMAIL)] = _YES
    return told


def _metadata(contact: Contact) -> dict[str, str]:
    told = {"company": fold(contact.company)} | {f"tag {tag}": _YES for tag in contact.tags}
    if contact.emails:
        told[_by_channel(by_email=True)] = _YES
    if contact.linkedin_slug is not None:
        told[_by_channel(by_email=False)] = _YES
    return told


def _by_channel(*, by_email: bool) -> str:
    return "channel email" if by_email else "channel linkedin"


def _whole(contact: Contact, facts: Sequence[Fact]) -> str:
    parts = (contact.position, contact.company, contact.location, ", ".join(contact.tags), contact.notes)
    return ". ".join(part for part in (*parts, *(fact.text for fact in facts), contact.name.full) if part)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()
