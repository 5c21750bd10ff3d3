"""By what somebody who was erased is known again, to keep them out."""

from collections.abc import Iterable

from careeros.domain.contacts import Contact
from careeros.domain.folding import fold
from careeros.domain.identity.keys import MAILBOX, PHONE, keys_of, name_and_company
from careeros.domain.identity.names import name_set
from careeros.domain.imports import ContactRecord


def lasting_keys(person: Contact | ContactRecord) -> tuple[str, ...]:
    """The keys of a person as a fingerprint is made of them: a shared mailbox or a phone only with the name, so that
    nobody else at that switchboard is taken for who was erased.
    """
    return _lasting(keys_of(person), person.name.full)


def telling_keys(record: ContactRecord, *, is_known: bool) -> tuple[str, ...]:
    """The keys by which a row may be of somebody who was erased (see `telling`)."""
    return telling(keys_of(record), record.name.full, record.company, is_known=is_known)


def telling(keys: Iterable[str], name: str, company: str, *, is_known: bool) -> tuple[str, ...]:
    """The same of these keys of somebody of that whole name: as fingerprints are made of them; and the name with the
    employer, which is all there is of who was erased when nothing else was known of them. Who is known by one of the
    keys is not taken for such a namesake.
    """
    lasting = _lasting(keys, name)
    if is_known or not (folded := fold(name)):
        return lasting
    return tuple(dict.fromkeys((*lasting, name_and_company(folded, company))))


def _lasting(keys: Iterable[str], name: str) -> tuple[str, ...]:
    return tuple(f"{key}|{name_set(name)}" if key.startswith((MAILBOX, PHONE)) else key for key in keys)
