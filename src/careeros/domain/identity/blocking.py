"""Whom not to contact."""

from attrs import define, evolve

from careeros.domain.contacts import Contact
from careeros.domain.errors import DomainError, InvalidInput
from careeros.domain.folding import clean
from careeros.domain.ids import ContactId

LONGEST_REASON = 500
"""Characters."""


@define
class DoNotContact(DomainError):
    """Somebody decided that no message goes to this person."""

    code = "do-not-contact"
    contact_id: ContactId
    name: str
    why: str

    @property
    def message(self) -> str:
        return f"{self.name} is not to be contacted{f' ({self.why})' if self.why else ''}."

    @property
    def mend(self) -> str:
        return "Write to somebody else; if that has changed, lift the block of this contact first."


@define
class WasErased(DomainError):
    """The address is that of somebody who was erased."""

    code = "was-erased"
    contact_id: ContactId

    @property
    def message(self) -> str:
        return "The address is that of a person who was erased, and nothing is sent there."

    @property
    def mend(self) -> str:
        return "Write to somebody else."


def blocked(contact: Contact, reason: str) -> Contact:
    """The contact, marked as not to be contacted. Raises `InvalidInput` for a reason longer than `LONGEST_REASON`."""
    why = clean(reason)
    if len(why) > LONGEST_REASON:
        raise InvalidInput(f"The reason has {len(why)} characters; {LONGEST_REASON} is the most.", "Say it in fewer.")
    return evolve(contact, blocked=True, block_reason=why, version=contact.version + 1)


def unblocked(contact: Contact) -> Contact:
    """The contact, which may be written to again."""
    return evolve(contact, blocked=False, block_reason="", version=contact.version + 1)


def require_open(contact: Contact) -> None:
    """Raises `DoNotContact` where the contact is blocked."""
    if contact.blocked:
        raise DoNotContact(contact.id, contact.name.full, contact.block_reason)
