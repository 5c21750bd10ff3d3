"""Two contacts that may be one person: how likely, and why. A person decides."""

from collections.abc import Callable

from attrs import frozen

from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact
from careeros.domain.folding import fold
from careeros.domain.identity.keys import EMAIL, PHONE
from careeros.domain.identity.names import agree, allow, in_two_scripts, name_words, share_a_word
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


def _no_mobile(_number: str) -> bool:
    return False


IsMobile = Callable[[str], bool]
"""May the number, in E.164, be of somebody's own telephone?"""


def suspicion(one: Contact, other: Contact, is_mobile: IsMobile = _no_mobile) -> Suspicion | None:
    """Weigh a pair; None where nothing speaks for one person, or two LinkedIn profiles speak louder against it."""
    weighed = _by_address(one, other, is_mobile) or _by_name(one, other)
    if weighed is None:
        return None
    confidence, reason = weighed
    return Suspicion(one.id, other.id, (one.name.full, other.name.full), confidence, reason)


def _by_address(one: Contact, other: Contact, is_mobile: IsMobile) -> tuple[float, str] | None:
    shared = [handle for handle in one.handles if handle in other.handles]
    if mailbox := next((handle.removeprefix(EMAIL) for handle in shared if handle.startswith(EMAIL)), None):
        return _by_mailbox(one, other, f"Same e-mail address ({mailbox})")
    numbers = [handle.removeprefix(PHONE) for handle in shared if handle.startswith(PHONE)]
    return _by_phone(one, other, own=any(map(is_mobile, numbers))) if numbers else None


def _by_mailbox(one: Contact, other: Contact, same: str) -> tuple[float, str]:
    names = (one.name.full, other.name.full)
    allowed = allow(*names)
    if _two_profiles(one, other):
        if allowed:
            return 0.5, f"{same}, but two LinkedIn profiles."
        return 0.3, f"{same}, but two names and two LinkedIn profiles."
    if allowed:
        return 0.95, f"{same}."
    return (0.6, f"{same}, and names in two scripts.") if in_two_scripts(*names) else (0.4, f"{same}, by two names.")


def _by_phone(one: Contact, other: Contact, *, own: bool) -> tuple[float, str] | None:
    """A number that is nobody's own may be a switchboard's; only names then say that it is one person who has it."""
    names, same = (one.name.full, other.name.full), "Same mobile number" if own else "Same phone number"
    if _two_profiles(one, other):
        if not own:
            return None
        return (0.5 if allow(*names) else 0.3), f"{same}, but two LinkedIn profiles."
    if agree(*names):
        return 0.9, f"{same} and name."
    if allow(*names):
        return 0.7, f"{same}, and one name may be short for the other."
    if in_two_scripts(*names):
        return (0.6 if own else 0.3), f"{same}, and names in two scripts."
    return (0.3, f"{same}, by two names.") if own else None


def _by_name(one: Contact, other: Contact) -> tuple[float, str] | None:
    mine, theirs = name_words(one.name.full), name_words(other.name.full)
    if not mine:
        return None
    if _two_profiles(one, other):
        return by_day_and_job(one, other)
    if mine == theirs:
        return _by_employer(one, other)
    if _same_employer(one, other) and allow(one.name.full, other.name.full):
        return 0.6, f"One name may be short for the other, and both are at {one.company}."
    return by_day_and_job(one, other)


def _by_employer(one: Contact, other: Contact) -> tuple[float, str]:
    mine, theirs = company_key(one.company), company_key(other.company)
    if mine and mine == theirs:
        return 0.85, f"Same name, and both at {one.company}."
    if not mine or not theirs:
        return 0.6, "Same name; of one no employer is known."
    return 0.4, f"Same name, at {one.company} and at {other.company}."


def by_day_and_job(one: Contact, other: Contact) -> tuple[float, str] | None:
    """Weigh two by the day of connection, which stays: the address of a profile can be chosen anew, as who marries
    does.
    """
    day = one.connected_on
    if day is None or day != other.connected_on:
        return None
    but = ", but two LinkedIn profiles" if _two_profiles(one, other) else ""
    if name_words(one.name.full) == name_words(other.name.full):
        return 0.5, f"Same name, connected on the same day ({day}){but}."
    same_job = one.position and fold(one.position) == fold(other.position) and _same_employer(one, other)
    if same_job and share_a_word(one.name.full, other.name.full):
        job = f"{one.position} at {one.company}"
        return 0.3, f"One name in common, connected on the same day ({day}), and both are {job}{but}."
    return None


def _same_employer(one: Contact, other: Contact) -> bool:
    employer = company_key(one.company)
    return bool(employer) and employer == company_key(other.company)


def _two_profiles(one: Contact, other: Contact) -> bool:
    return bool(one.linkedin_slug and other.linkedin_slug and one.linkedin_slug != other.linkedin_slug)
