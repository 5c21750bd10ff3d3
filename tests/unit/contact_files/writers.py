"""The same people in every format: small writers, to read again what they wrote."""

import csv
from collections.abc import Callable, Iterable, Sequence
from io import StringIO

from attrs import frozen

from careeros.domain.contacts import Name
from careeros.domain.imports import ContactRecord

MORE = " ::: "
GOOGLE_OLD = (
    "Name,Given Name,Family Name,Name Prefix,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Value,"
    "Organization 1 - Name,Organization 1 - Title,Location,Website 1 - Value"
).split(",")
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Name Prefix,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Value,"
    "Phone 1 - Value,Address 1 - City,Website 1 - Value"
).split(",")
PLAIN = "Vorname,Nachname,Firma,Stelle,Ort,LinkedIn,E-Mail,Telefon,Schlagworte,Notizen".split(",")


def page_of(person: ContactRecord) -> str:
    return f"https://www.linkedin.com/in/{person.linkedin_slug}" if person.linkedin_slug else ""


def google_old(people: Iterable[ContactRecord]) -> str:
    return _table(GOOGLE_OLD, [
        (
            person.name.full, person.name.first, person.name.last, "", person.notes,
            MORE.join((*person.tags, "* myContacts")), "* Work", MORE.join(person.emails), MORE.join(person.phones),
            person.company, person.position, person.location, page_of(person),
        )
        for person in people
    ])  # fmt: skip


def google_new(people: Iterable[ContactRecord]) -> str:
    return _table(GOOGLE_NEW, [
        (
            person.name.first, "", person.name.last, "", person.company, person.position, person.notes,
            MORE.join((*person.tags, "* myContacts")), MORE.join(person.emails), MORE.join(person.phones),
            person.location, page_of(person),
        )
        for person in people
    ])  # fmt: skip


def plain(people: Iterable[ContactRecord]) -> str:
    return _table(PLAIN, [
        (
            person.name.first, person.name.last, person.company, person.position, person.location, page_of(person),
            "; ".join(person.emails), "; ".join(person.phones), ";".join(person.tags), person.notes,
        )
        for person in people
    ], delimiter=";")  # fmt: skip


def vcard_3(people: Iterable[ContactRecord]) -> str:
    return "".join(_card(person, "3.0", f"X-SOCIALPROFILE;type=linkedin:{page_of(person)}") for person in people)


def vcard_4(people: Iterable[ContactRecord]) -> str:
    return "".join(_card(person, "4.0", f"URL:{page_of(person)}") for person in people)


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    text = StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def _card(person: ContactRecord, version: str, profile: str) -> str:
    name = person.name
    lines = [
        "BEGIN:VCARD",
        f"VERSION:{version}",
        f"FN:{_escaped(name.full)}",
        f"N:{_escaped(name.last)};{_escaped(name.first)};;;",
        *([f"ORG:{_escaped(person.company)};"] if person.company else []),
        *([f"TITLE:{_escaped(person.position)}"] if person.position else []),
        *([f"ADR:;;;{_escaped(person.location)};;;"] if person.location else []),
        *([profile] if person.linkedin_slug else []),
        *(f"EMAIL;TYPE=work:{email}" for email in person.emails),
        *(f"TEL:{phone}" for phone in person.phones),
        *([f"CATEGORIES:{','.join(map(_escaped, person.tags))}"] if person.tags else []),
        *([f"NOTE:{_escaped(person.notes)}"] if person.notes else []),
        "END:VCARD",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of at most sixty letters, as the format asks of long ones."""
    return "\r\n ".join(line[at : at + 60] for at in range(0, len(line), 60))


@frozen
class Format:
    kind: str
    write: Callable[[Iterable[ContactRecord]], str]


FORMATS = {
    "google, old": Format("google", google_old),
    "google, new": Format("google", google_new),
    "any table": Format("csv", plain),
    "vCard 3.0": Format("vcard", vcard_3),
    "vCard 4.0": Format("vcard", vcard_4),
}


def somebody(first: str, last: str) -> Name:
    return Name.of(first=first, last=last)
