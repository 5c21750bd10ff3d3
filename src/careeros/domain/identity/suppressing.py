"""By what somebody who was erased is known again, to keep them out."""

from collections.abc import Iterable
from datetime import date
from itertools import combinations

from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact
from careeros.domain.folding import fold
from careeros.domain.identity.keys import MAILBOX, NAME_AND_COMPANY, NAME_AND_DAY, PHONE, keys_of, name_and_company
from careeros.domain.identity.names import name_set, ways_to_write_it
from careeros.domain.imports import ContactRecord

_MOST_WORDS = 6
_DAY_AND_JOB = "day-job:"
_BARE = "bare:"
"""Before the name with the employer of anybody who was erased: a row that says no more than these is theirs."""


def lasting_keys(person: Contact | ContactRecord) -> tuple[str, ...]:
    """The keys of a person as fingerprints are made of them: a shared mailbox or a phone only with the name, so that
    nobody else at that switchboard is taken for who was erased.
    """
    by_name = _by_name(person.name.full, person.company)
    by_day = _by_day(person.name.full, person.company, person.position, person.connected_on)
    return (*_lasting(keys_of(person), person.name.full), *(_BARE + key for key in by_name), *by_day)


def telling_keys(record: ContactRecord, *, is_known: bool) -> tuple[str, ...]:
    """The keys by which a row may be of somebody who was erased (see `telling`)."""
    stated = (record.name.full, record.company, record.position, record.connected_on)
    return telling(keys_of(record), *stated, is_known=is_known)


def telling(
    keys: Iterable[str], name: str, company: str, position: str, day: date | None, *, is_known: bool
) -> tuple[str, ...]:
    """The same of these keys of somebody of that whole name. Who is none of one's contacts may also be somebody of whom
    nothing but name and employer was known, or who has another surname since; and a row that says nothing else, anybody
    of that name there.
    """
    lasting, by_name = _lasting(keys, name), _by_name(name, company)
    if is_known or not by_name:
        return lasting
    bare = tuple(_BARE + key for key in by_name) if by_name.issuperset(lasting) else ()
    return (*lasting, *sorted(by_name.difference(lasting)), *bare, *_by_day(name, company, position, day))


def _by_name(name: str, company: str) -> frozenset[str]:
    """Empty where either is unknown: a name alone is that of too many. With the words in their order too, as it was
    kept at first, and East Asian names in all the ways that they may have been kept.
    """
    employer = company_key(company)
    if not fold(name) or not employer:
        return frozenset()
    written = (fold(name), *ways_to_write_it(name))
    return frozenset({name_and_company(name, company), *(f"{NAME_AND_COMPANY}{way}|{employer}" for way in written)})


def _by_day(name: str, company: str, position: str, day: date | None) -> tuple[str, ...]:
    """Each word of the name with the day of connection and the job: so who changed a surname, and the address of the
    profile with it, is known again. Empty where anything of it is unknown.
    """
    employer, job = company_key(company), fold(position)
    if not (day and employer and job):
        return ()
    words = [word for word in name_set(name).split()[:_MOST_WORDS] if len(word) > 1]
    return tuple(f"{_DAY_AND_JOB}{word}|{day.isoformat()}|{employer}|{job}" for word in words)


def _lasting(keys: Iterable[str], name: str) -> tuple[str, ...]:
    """With a mailbox or a phone each two words of the name: 'Carl Zeiss' is 'Carl F. Zeiss' there, and 'Carl Lee' is
    not. With the day of connection each way to write the name.
    """
    ways = ways_to_write_it(name)
    parts = (*_pairs(name_set(name)), *ways)
    return tuple(dict.fromkeys(lasting for key in keys for lasting in _each_way(key, parts, ways)))


def _each_way(key: str, parts: Iterable[str], ways: Iterable[str]) -> list[str]:
    if key.startswith((MAILBOX, PHONE)):
        return [f"{key}|{part}" for part in parts]
    if key.startswith(NAME_AND_DAY):
        return [key, *(f"{NAME_AND_DAY}{way}|{key.rpartition('|')[2]}" for way in ways)]
    return [key]


def _pairs(names: str) -> list[str]:
    """Each two words, and all of them."""
    words = names.split()[:_MOST_WORDS]
    return list(dict.fromkeys([names, *(" ".join(pair) for pair in combinations(words, 2))]))
