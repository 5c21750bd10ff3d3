"""Which column of a table says what, guessed from its name or told by its owner."""

from collections.abc import Collection, Mapping, Sequence

from attrs import frozen

from careeros.adapters.contact_files.plain_csv.meanings import Meaning, is_of_pages, meaning_of
from careeros.adapters.contact_files.plain_csv.qualifiers import whose
from careeros.adapters.contact_files.plain_csv.synonyms import (
    ENGLISH_GIVEN,
    FAMILY_OR_WHOLE,
    FIELD_OF,
    GIVEN_OR_WHOLE,
    TITLES,
    bare_key,
)
from careeros.adapters.contact_files.reading.header import Header, column_key
from careeros.domain.columns import Columns, ContactField
from careeros.domain.errors import InvalidInput

Told = Mapping[str, ContactField]

_NAMES_PEOPLE = frozenset({
    ContactField.NAME, ContactField.FIRST_NAME, ContactField.LAST_NAME, ContactField.EMAIL, ContactField.LINKEDIN,
})  # fmt: skip
_NAMES = frozenset({ContactField.NAME, ContactField.FIRST_NAME, ContactField.LAST_NAME})
_ONE_COLUMN = frozenset({
    ContactField.NAME, ContactField.FIRST_NAME, ContactField.LAST_NAME, ContactField.COMPANY, ContactField.POSITION,
    ContactField.CONNECTED_ON,
})  # fmt: skip
"""What the first of the columns with the surest name is taken for; of the others, all columns add up."""


_TITLE_OF_A_NAME = Meaning(ContactField.HONORIFIC, vague=True)


@frozen
class Plan:
    """What each column is taken for, by its place; `names` are unique."""

    names: tuple[str, ...]
    fields: tuple[ContactField | None, ...]

    @property
    def columns(self) -> Columns:
        return dict(zip(self.names, self.fields, strict=True))

    @property
    def names_people(self) -> bool:
        return bool(_NAMES_PEOPLE.intersection(self.fields))

    @property
    def names_by_name(self) -> bool:
        return bool(_NAMES.intersection(self.fields))

    @property
    def addresses(self) -> tuple[tuple[int, ...], ...]:
        """The places of the columns of each address that somebody may have: of work or the only one, home, another."""
        of_any = self.places(ContactField.LOCATION)
        return tuple(
            tuple(place for place in of_any if whose(self.names[place]) == which) for which in ("", "home", "other")
        )

    def places(self, field: ContactField) -> tuple[int, ...]:
        return tuple(place for place, taken in enumerate(self.fields) if taken is field)


def guessed(header: Header, told: Told, titles: Collection[int] = ()) -> Plan:
    """What is told goes before what is guessed. `titles` are the places of columns in which titles that go with a name
    stand ("Dr."), or nothing.
    """
    names = _unique(header.names)
    by_key = {column_key(column): field for column, field in told.items()}
    own = [by_key.get(column_key(name)) for name in names]
    fields = _with_guesses(header.names, own, header, titles)
    if _NAMES_PEOPLE.intersection(fields) and ContactField.LINKEDIN not in fields:
        fields = [_page(name, field) for name, field in zip(names, fields, strict=True)]
    return Plan(names, tuple(None if field is ContactField.IGNORE else field for field in fields))


def _with_guesses(
    names: Sequence[str], told: Sequence[ContactField | None], header: Header, titles: Collection[int]
) -> list[ContactField | None]:
    """The fields with those that are guessed, the surest first."""
    fields = list(told)
    open_places = [place for place, field in enumerate(told) if field is None]
    meanings = {
        place: _TITLE_OF_A_NAME if place in titles else _meaning_of(names[place], header) for place in open_places
    }
    for vague in (False, True):
        for place, meaning in meanings.items():
            if meaning and meaning.vague is vague and not (meaning.field in _ONE_COLUMN and meaning.field in fields):
                fields[place] = meaning.field
    for place in open_places:
        is_spare = fields[place] is None and bare_key(names[place]) in TITLES
        if is_spare and ContactField.POSITION in fields and ContactField.HONORIFIC not in fields:
            fields[place] = ContactField.HONORIFIC
    return fields


def may_be_titles(header: Header, told: Told) -> tuple[int, ...]:
    """The places of columns that may be of titles of jobs or of names: what stands in them tells."""
    own = set(map(column_key, told))
    return tuple(
        place for place, name in enumerate(header.names) if bare_key(name) in TITLES and column_key(name) not in own
    )


def names_jobs_otherwise(header: Header, titles: Collection[int]) -> bool:
    """Has it another column for the job than these?"""
    others = (meaning_of(name) for place, name in enumerate(header.names) if place not in titles)
    return any(meaning is not None and meaning.field is ContactField.POSITION for meaning in others)


def unknown_columns(header: Header, told: Told) -> list[str]:
    known = {column_key(name) for name in _unique(header.names)}
    return [column for column in told if column_key(column) not in known]


def refuse_unknown(file: str, header: Header, told: Told) -> None:
    """Raises `InvalidInput` when a column is told that the table does not have."""
    if unknown := unknown_columns(header, told):
        named = ", ".join(f"“{column[:60]}”" for column in unknown)
        reason = f"{file} has no column {named}; it has: {listed(header)}."
        mend = f'Name the columns as the file does, for example --map "{_an_example(header)}=name".'
        raise InvalidInput(reason, mend, columns={})


def no_people(file: str, header: Header, told: Told) -> InvalidInput:
    reason = f"{file} has no column of names, e-mail addresses or LinkedIn profiles; it has: {listed(header)}."
    mend = (
        f'Say which column is which: careeros contacts import FILE --map "{_an_example(header)}=name" '
        f"--map ANOTHER=email; the fields are {', '.join(ContactField)}."
    )
    return InvalidInput(reason, mend, columns=guessed(header, told).columns)


def listed(header: Header, most: int = 12) -> str:
    more = len(header.names) - most
    return ", ".join(_unique(header.names)[:most]) + (f" and {more} more" if more > 0 else "")


def _an_example(header: Header) -> str:
    return _unique(header.names)[0]


def _unique(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names as they are shown and told: one without a name by its place, the second of two alike with a number."""
    seen: dict[str, int] = {}
    unique = list[str]()
    for place, name in enumerate(names, 1):
        shown = name or f"column {place}"
        seen[column_key(shown)] = count = seen.get(column_key(shown), 0) + 1
        unique.append(shown if count == 1 else f"{shown} ({count})")
    return tuple(unique)


def _meaning_of(name: str, header: Header) -> Meaning | None:
    key = bare_key(name)
    keys = {bare_key(other) for other in header.names}
    fields = {FIELD_OF.get(other) for other in keys - {key}}
    if key in GIVEN_OR_WHOLE and ContactField.LAST_NAME in fields and ContactField.FIRST_NAME not in fields:
        return Meaning(ContactField.FIRST_NAME)
    given_elsewhere = ContactField.FIRST_NAME in fields and not keys & ENGLISH_GIVEN
    if key in FAMILY_OR_WHOLE and given_elsewhere and ContactField.LAST_NAME not in fields:
        return Meaning(ContactField.LAST_NAME)
    if key in GIVEN_OR_WHOLE | FAMILY_OR_WHOLE:
        return Meaning(ContactField.NAME, vague=True)
    return meaning_of(name)


def _page(name: str, field: ContactField | None) -> ContactField | None:
    return ContactField.LINKEDIN if field is None and is_of_pages(name) else field
