"""Somebody who cannot be taken, and why."""

from careeros.domain.folding import fold
from careeros.domain.identity.emails import EmailRules
from careeros.domain.imports import ContactRecord

LONGEST_NAME = 250
"""Characters of a name, and of a company's. Both are looked up by, and an index holds no page of text."""

_RULES = EmailRules()


def unusable(record: ContactRecord) -> str:
    """Why nobody is made of the record, "" when somebody is."""
    full, company = record.name.full, record.company
    if 0 < len(full) <= LONGEST_NAME >= len(company) and full.isascii() and company.isascii():
        return ""
    if not full:
        return _nameless(record)
    return _too_long("name", full) or _too_long("company", company)


def is_a_persons(record: ContactRecord) -> bool:
    """Is there what an organisation has not: a job, a profile, or a mailbox of one's own?"""
    own = (mailbox for mailbox in map(_RULES.mailbox, record.emails) if mailbox and not _RULES.is_shared(mailbox))
    return bool(record.position or record.linkedin_slug) or any(own)


def is_short(said: str) -> bool:
    """May it be a name, or a company's?"""
    return not _too_long("", said)


def _too_long(what: str, said: str) -> str:
    length = len(said) if said.isascii() else max(len(said), len(fold(said)))
    return f"The {what} has {length:,} characters; {LONGEST_NAME} is the most." if length > LONGEST_NAME else ""


def _nameless(record: ContactRecord) -> str:
    said = {
        "company": record.company,
        "position": record.position,
        "e-mail address": record.emails,
        "phone": record.phones,
        "profile": record.linkedin_slug,
    }
    given = [what for what, value in said.items() if value]
    only = f", only {' and '.join(given)}" if given else ""
    return f"No name in it{only}: a contact needs a name."
