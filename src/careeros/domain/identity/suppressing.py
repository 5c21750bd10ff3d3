"""By what somebody who was erased is known again, to keep them out."""

from careeros.domain.contacts import Contact
from careeros.domain.identity.keys import MAILBOX, PHONE, keys_of
from careeros.domain.identity.names import name_set
from careeros.domain.imports import ContactRecord


def lasting_keys(person: Contact | ContactRecord) -> tuple[str, ...]:
    """The keys of a person as a fingerprint is made of them: a shared mailbox or a phone only with the name, so that
    nobody else at that switchboard is taken for who was erased.
    """
    names = name_set(person.name.full)
    return tuple(f"{key}|{names}" if key.startswith((MAILBOX, PHONE)) else key for key in keys_of(person))
