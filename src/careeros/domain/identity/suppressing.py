"""By what somebody who was erased is known again, to keep them out."""

from collections.abc import Iterable

from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact
from careeros.domain.folding import fold
from careeros.domain.identity.keys import MAILBOX, PHONE, keys_of, name_and_company
from careeros.domain.identity.names import name_set
from careeros.domain.imports import ContactRecord

_BARE = "bare:"
"""Before the name with the employer of anybody who was erased: a row that says no more than these is theirs."""


def lasting_keys(person: Contact | ContactRecord) -> tuple[str, ...]:
    """The keys of a person as fingerprints are made of them: a shared mailbox or a phone only with the name, so that
    nobody else at that switchboard is taken for who was erased.
    """
    lasting = _lasting(keys_of(person), person.name.full)
    by_name = _by_name(person.name.full, person.company)
    return (*lasting, _BARE + by_name) if by_name else lasting


def telling_keys(record: ContactRecord, *, is_known: bool) -> tuple[str, ...]:
    """The keys by which a row may be of somebody who was erased (see `telling`)."""
    return telling(keys_of(record), record.name.full, record.company, is_known=is_known)


def telling(keys: Iterable[str], name: str, company: str, *, is_known: bool) -> tuple[str, ...]:
    """The same of these keys of somebody of that whole name. Who is none of one's contacts may also be somebody of whom
    nothing but name and employer was known; and a row that says nothing else, anybody of that name there.
    """
    lasting, by_name = _lasting(keys, name), _by_name(name, company)
    if is_known or not by_name:
        return lasting
    return (by_name, _BARE + by_name) if lasting == (by_name,) else (*lasting, by_name)


def _by_name(name: str, company: str) -> str:
    """Empty where either is unknown: a name alone is that of too many."""
    folded = fold(name)
    return name_and_company(folded, company) if folded and company_key(company) else ""


def _lasting(keys: Iterable[str], name: str) -> tuple[str, ...]:
    return tuple(f"{key}|{name_set(name)}" if key.startswith((MAILBOX, PHONE)) else key for key in keys)
