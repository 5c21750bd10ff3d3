"""What a column says, by its name: one that is known, or a known one among words that change nothing."""

import re
from functools import lru_cache

from attrs import frozen

from careeros.adapters.contact_files.plain_csv.qualifiers import (
    ADDRESS,
    CURRENT,
    NAME,
    NUMBER,
    WHICH,
    bared,
    uncompounded,
    words_of,
)
from careeros.adapters.contact_files.plain_csv.synonyms import FIELD_OF, PAGES, VAGUE, bare_key, of_whom
from careeros.domain.columns import ContactField

_OF_SEVERAL = frozenset({ContactField.EMAIL, ContactField.PHONE, ContactField.LOCATION})
_OF_ALL_TIMES = frozenset({ContactField.COMPANY, ContactField.POSITION, ContactField.LOCATION})
_NOTHING_BESIDE = frozenset[str]()
_EITHER = re.compile(r"[/,&+|;]|\s(?:and|or|und|oder|et|ou|y|o|e|en|of)\s", re.IGNORECASE)
_GIVEN = frozenset(
    "vor vorname vornamen first given forename prenom prenoms nombre nombres nome voornaam fornavn fornamn imie".split()
)
_FAMILY = frozenset(
    """
nach nachname nachnamen familienname zuname last family surname nom apellido apellidos cognome sobrenome apelido
achternaam efternavn efternamn nazwisko
""".split()
)
_BESIDE_PROFILES = frozenset("linkedin prospect lead contact person member s profile public personal url link".split())
_BETWEEN_NAMES = frozenset("and und et y e en och og i s de famille name names middle full".split())


@frozen
class Meaning:
    """`vague`: a column with a surer name goes before it."""

    field: ContactField
    vague: bool = False


@lru_cache(maxsize=1_024)
def meaning_of(column: str) -> Meaning | None:
    """None where the name says nothing that is known."""
    column = of_whom(column)
    key = bare_key(column)
    if key in FIELD_OF:
        return Meaning(FIELD_OF[key], key in VAGUE)
    words = words_of(column)
    if _is_whole_name(words):
        return Meaning(ContactField.NAME)
    if "linkedin" in words and _BESIDE_PROFILES.issuperset(words):
        return Meaning(ContactField.LINKEDIN)
    return _qualified(words) or _either(column)


def is_of_pages(column: str) -> bool:
    """Does it hold addresses of pages, among which a profile may be?"""
    return not PAGES.isdisjoint((bare_key(column), *bared(words_of(column), of=WHICH)))


def _is_whole_name(words: list[str]) -> bool:
    """'Vor- und Nachname', 'First & Last Name', 'Name, Vorname'."""
    said = set(words)
    family = said & _FAMILY or (said & {"name"} if "vorname" in said else said & _NOTHING_BESIDE)
    return bool(said & _GIVEN and family) and said <= _GIVEN | _FAMILY | _BETWEEN_NAMES


def _qualified(words: list[str]) -> Meaning | None:
    """'Telefon (privat)', 'Account Name', 'Dirección de correo electrónico'."""
    for beside, fields in (
        (_NOTHING_BESIDE, frozenset(ContactField)),
        (NAME, frozenset({ContactField.COMPANY})),
        (CURRENT, _OF_ALL_TIMES),
        (WHICH, _OF_SEVERAL),
        (WHICH | ADDRESS, frozenset({ContactField.EMAIL})),
        (WHICH | NUMBER, frozenset({ContactField.PHONE})),
    ):
        for key in bared(words, of=beside):
            if FIELD_OF.get(key) in fields:
                return Meaning(FIELD_OF[key], key in VAGUE and beside is not CURRENT)
    reached = [field for key in uncompounded("".join(words)) if (field := FIELD_OF.get(key)) in _OF_SEVERAL and field]
    return Meaning(reached[0]) if reached else None


def _either(column: str) -> Meaning | None:
    """'Country/Region': what all of them say."""
    parts = [part for part in _EITHER.split(column) if words_of(part)]
    found = {meaning.field if (meaning := meaning_of(part)) else None for part in parts if len(parts) > 1}
    field = found.pop() if len(found) == 1 else None
    return Meaning(field, vague=True) if field else None
