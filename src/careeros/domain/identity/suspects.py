"""Two contacts that may be one person: how likely, and why. A person decides."""

from attrs import frozen

from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact
from careeros.domain.identity.keys import EMAIL, PHONE
from careeros.domain.identity.names import agree, allow, name_words
from careeros.domain.ids import ContactId

MOST_ALIKE = 6
"""How many contacts may share what makes them alike; where more do (a common name, a switchboard), it says nothing."""


@frozen
class Suspicion:
    """Contacts `a` and `b` may be one person; `confidence` from 0 to 1."""

    a: ContactId
    b: ContactId
    names: tuple[str, str]
    confidence: float
    reason: str


def suspicion(one: Contact, other: Contact) -> Suspicion | None:
    """Weigh a pair; None where nothing speaks for one person, or two LinkedIn profiles speak louder against it."""
    weighed = _by_address(one, other) or _by_name(one, other)
    if weighed is None:
        return None
    confidence, reason = weighed
    return Suspicion(one.id, other.id, (one.name.full, other.name.full), confidence, reason)


def _by_address(one: Contact, other: Contact) -> tuple[float, str] | None:
    shared = [handle for handle in one.handles if handle in other.handles]
    mailbox = next((handle.removeprefix(EMAIL) for handle in shared if handle.startswith(EMAIL)), None)
    allowed = allow(one.name.full, other.name.full)
    if mailbox and _two_profiles(one, other):
        if allowed:
            return 0.5, f"Same e-mail address ({mailbox}), but two LinkedIn profiles."
        return 0.3, f"Same e-mail address ({mailbox}), but two names and two LinkedIn profiles."
    if mailbox:
        return (
            (0.95, f"Same e-mail address ({mailbox}).")
            if allowed
            else (
                0.4,
                f"Same e-mail address ({mailbox}), by two names.",
            )
        )
    if _two_profiles(one, other) or not any(handle.startswith(PHONE) for handle in shared):
        return None
    if agree(one.name.full, other.name.full):
        return 0.9, "Same phone number and name."
    return (0.7, "Same phone number, and one name may be short for the other.") if allowed else None


def _by_name(one: Contact, other: Contact) -> tuple[float, str] | None:
    mine, theirs = name_words(one.name.full), name_words(other.name.full)
    if not mine:
        return None
    if _two_profiles(one, other):
        return _by_day(one, other) if mine == theirs else None
    if mine == theirs:
        return _by_employer(one, other)
    employer = company_key(one.company)
    if employer and employer == company_key(other.company) and allow(one.name.full, other.name.full):
        return 0.6, f"One name may be short for the other, and both are at {one.company}."
    return None


def _by_employer(one: Contact, other: Contact) -> tuple[float, str]:
    mine, theirs = company_key(one.company), company_key(other.company)
    if mine and mine == theirs:
        return 0.85, f"Same name, and both at {one.company}."
    if not mine or not theirs:
        return 0.6, "Same name; of one no employer is known."
    return 0.4, f"Same name, at {one.company} and at {other.company}."


def _by_day(one: Contact, other: Contact) -> tuple[float, str] | None:
    """The address of a profile can be chosen anew; the day of connection stays."""
    day = one.connected_on
    if day is None or day != other.connected_on:
        return None
    return 0.5, f"Same name, connected on the same day ({day}), but two LinkedIn profiles."


def _two_profiles(one: Contact, other: Contact) -> bool:
    return bool(one.linkedin_slug and other.linkedin_slug and one.linkedin_slug != other.linkedin_slug)
