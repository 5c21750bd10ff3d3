"""Whom not to contact."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import define, evolve

from careeros.domain.contacts import Contact
from careeros.domain.errors import DomainError, InvalidInput
from careeros.domain.folding import clean
from careeros.domain.identity.keys import EMAIL, PHONE, SLUG
from careeros.domain.identity.names import allow, in_two_scripts
from careeros.domain.identity.suspects import by_day_and_job
from careeros.domain.ids import ContactId

LONGEST_REASON = 500
"""Characters."""

_SHARED = {SLUG: "LinkedIn profile", EMAIL: "e-mail address", PHONE: "phone number"}


@define
class DoNotContact(DomainError):
    """Somebody decided that no message goes to this person, nor to any contact that can be reached where they are.

    Attributes:
        contact_id: the one who is blocked.
        shared: what another contact has in common with them, who was to be written to; "" where they are the same.
        other_id: that contact, where they may be two people after all.
    """

    code = "do-not-contact"
    contact_id: ContactId
    name: str
    why: str
    shared: str = ""
    other_id: ContactId | None = None

    @property
    def message(self) -> str:
        also = f", and this contact has the same {self.shared}" if self.shared else ""
        return f"{self.name} is not to be contacted{f' ({self.why})' if self.why else ''}{also}."

    @property
    def mend(self) -> str:
        if not self.shared:
            return "Write to somebody else; if that has changed, lift the block of this contact first."
        if self.other_id:
            return f"If they are two people, say so first: careeros contacts separate {self.contact_id} {self.other_id}"
        lifting = f"on the page of {self.name} or with: careeros contacts unblock {self.contact_id}"
        return f"Write to somebody else; if that has changed, lift the block first, {lifting}"


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


def closed_by_day(contact: Contact, blocked: Iterable[Contact]) -> DoNotContact | None:
    """The same of one who may be somebody blocked with a new name and a new address of the profile."""
    for other in blocked:
        if other.id != contact.id and by_day_and_job(contact, other):
            shared = "day of connection and a name in common"
            return DoNotContact(other.id, other.name.full, other.block_reason, shared, contact.id)
    return None


def closed_by(
    contact: Contact, keys: Iterable[str], blocked_with: Mapping[str, Sequence[Contact]]
) -> DoNotContact | None:
    """Why somebody with these keys may not be written to: the first of them that somebody blocked has as well. A phone
    may be a switchboard's, and closes only for who may have that name.
    """
    for key in keys:
        for other in blocked_with.get(key, ()):
            names = (contact.name.full, other.name.full)
            if not key.startswith(PHONE) or allow(*names) or in_two_scripts(*names):
                shared = next(words for kind, words in _SHARED.items() if key.startswith(kind))
                return DoNotContact(other.id, other.name.full, other.block_reason, shared)
    return None
