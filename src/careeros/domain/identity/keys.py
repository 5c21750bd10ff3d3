"""The keys that tell who is who, strongest first.

`slug:` the LinkedIn slug; `email:` a mailbox of one's own; `phone:` a number in E.164; `mailbox:` a shared mailbox;
`name-day:` the name with the day of connection (a LinkedIn export without addresses has nothing better, and that day
never changes); `name-company:` the words of the name with the employer, where nothing else is known.
"""

from collections.abc import Callable, Iterable
from datetime import date

from attrs import evolve, field, frozen

from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact
from careeros.domain.folding import fold
from careeros.domain.identity.emails import EmailRules
from careeros.domain.identity.names import agree, allow_surely, are_two, in_two_orders, name_set
from careeros.domain.imports import ContactRecord

SLUG, EMAIL, PHONE, MAILBOX = "slug:", "email:", "phone:", "mailbox:"
NAME_AND_DAY, NAME_AND_COMPANY = "name-day:", "name-company:"

_NOT_SAID = frozenset({"n/a", "n.a.", "na", "#n/a", "none", "null", "nil", "unknown", "-", "--", "–", "—", ".", "0"})
_NOBODYS_PAGE = frozenset(
    """
me edit unavailable undefined none null nil n-a unknown 000 username user-name yourusername your-username yourname
your-name yourprofile your-profile your_profile your-linkedin-profile linkedin-profile profile profile-name profilename
firstname-lastname firstnamelastname first-last example
""".split()
)


def _no_numbers(_written: str) -> str | None:
    return None


@frozen
class Canon:
    """How what is written becomes keys: the rules for mailboxes, and E.164 for a phone as written (None: no number)."""

    emails: EmailRules = field(factory=EmailRules)
    e164: Callable[[str], str | None] = _no_numbers

    def handles(self, emails: Iterable[str], phones: Iterable[str]) -> tuple[str, ...]:
        """The keys that addresses and numbers give, each once; placeholders give none."""
        mailboxes = filter(None, map(self.emails.mailbox, emails))
        keys = [(MAILBOX if self.emails.is_shared(mailbox) else EMAIL) + mailbox for mailbox in mailboxes]
        keys += [PHONE + number for number in map(self.e164, filter(_is_dialled, phones)) if number]
        return tuple(dict.fromkeys(keys))

    def addressed(self, emails: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The addresses without placeholders, and the keys that they give."""
        real = tuple(filter(self.emails.mailbox, emails))
        return real, self.handles(real, ())

    def settled(self, record: ContactRecord) -> ContactRecord:
        """The record with its handles, and without placeholders ('n/a', zeros, a page that is nobody's)."""
        slug = record.linkedin_slug
        named = slug is not None and are_somebodys_pages((slug,))
        said = are_said((record.company, record.position, record.location))
        if said and not (record.emails or record.phones) and (slug is None or named):
            return record
        return evolve(
            record,
            company=_said(record.company),
            position=_said(record.position),
            location=_said(record.location),
            linkedin_slug=slug if named else None,
            emails=tuple(filter(self.emails.mailbox, record.emails)),
            phones=tuple(filter(_is_dialled, record.phones)),
            handles=self.handles(record.emails, record.phones),
        )


def keys_of(person: Contact | ContactRecord) -> tuple[str, ...]:
    """The keys that identify a person, strongest first. May be empty for a contact with no name."""
    keys = [SLUG + person.linkedin_slug] if person.linkedin_slug else []
    keys += person.handles
    name = fold(person.name.full)
    if name and person.connected_on:
        keys.append(name_and_day(name, person.connected_on))
    elif name and not keys:
        keys.append(name_and_company(person.name.full, person.company))
    return tuple(keys)


def ways_to(person: Contact) -> tuple[str, ...]:
    """The keys by which somebody is reached, strongest first: profiles, mailboxes and numbers of their own."""
    return tuple(key for kind in (SLUG, EMAIL, PHONE) for key in keys_of(person) if key.startswith(kind))


def name_and_day(folded: str, day: date) -> str:
    """The key of a folded name with the day of connection."""
    return f"{NAME_AND_DAY}{folded}|{day.isoformat()}"


def name_and_company(name: str, company: str) -> str:
    """The key of a name, in whatever order its words stand, with the employer."""
    return f"{NAME_AND_COMPANY}{name_set(name) or fold(name)}|{company_key(company)}"


def same_person(known: Contact, record: ContactRecord, key: str) -> bool:
    """Are two that share the key one person?

    Two different slugs are two people, whatever they share; so are two names of one slug that have nothing in common.
    An address of one's own needs names that allow it; a shared mailbox or a phone (it may be a switchboard's) needs
    names that agree. A name of which no employer is known is that of many: nothing may speak against it. Nor are
    characters without a space one name in either order.
    """
    if key.startswith(SLUG):
        return not are_two(known.name.full, record.name.full)
    if known.linkedin_slug and record.linkedin_slug and known.linkedin_slug != record.linkedin_slug:
        return False
    if key.startswith(EMAIL):
        return allow_surely(known.name.full, record.name.full)
    if key.startswith((MAILBOX, PHONE)):
        return agree(known.name.full, record.name.full)
    if not key.startswith(NAME_AND_COMPANY):
        return True
    one_order = not in_two_orders(known.name.full, record.name.full)
    return one_order and (not key.endswith("|") or _nothing_against(known, record))


def are_said(texts: Iterable[str]) -> bool:
    """Does each say something, if only that nothing is known, or is one a placeholder?"""
    return _NOT_SAID.isdisjoint(map(str.lower, texts))


def are_somebodys_pages(slugs: Iterable[str]) -> bool:
    return _NOBODYS_PAGE.isdisjoint(slugs)


def _nothing_against(known: Contact, record: ContactRecord) -> bool:
    """Is nothing stated of both in two ways?"""
    texts = ((known.company, record.company), (known.position, record.position), (known.location, record.location))
    stated = (one and other and fold(one) != fold(other) for one, other in (*texts, (known.notes, record.notes)))
    mine, theirs = ({_digits(phone) for phone in phones} for phones in (known.phones, record.phones))
    return not any(stated) and (not mine or not theirs or not mine.isdisjoint(theirs))


def _digits(phone: str) -> str:
    return "".join(filter(str.isdigit, phone))


def _said(text: str) -> str:
    return text if are_said((text,)) else ""


def _is_dialled(phone: str) -> bool:
    """Does it hold a number at all, or only zeros and dashes?"""
    return len({mark for mark in phone if mark.isdigit()} - {"0"}) > 0
