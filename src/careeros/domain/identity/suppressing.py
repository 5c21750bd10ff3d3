"""By what somebody who was erased is known again, to keep them out."""

from collections.abc import Iterable

from careeros.domain.contacts import Contact
from careeros.domain.identity.keys import MAILBOX, PHONE, keys_of
from careeros.domain.identity.names import name_set
from careeros.domain.imports import ContactRecord


def lasting_keys(person: Contact | ContactRecord) -> tuple[str, ...]:
    """The keys of a person as a fingerprint is made of them."""
    return lasting(keys_of(person), person.name.full)


def lasting(keys: Iterable[str], name: str) -> tuple[str, ...]:
    """The same of these keys of somebody of that whole name: a shared mailbox or a phone only with the name, so that
    nobody else at that switchboard is taken for who was erased.
    """
    return tuple(f"{key}|{name_set(name)}" if key.startswith((MAILBOX, PHONE)) else key for key in keys)
