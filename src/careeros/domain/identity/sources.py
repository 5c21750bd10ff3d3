"""Which file each value of a contact was first read from, told by what imports and merges have changed."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from careeros.domain.contacts import Contact
from careeros.domain.ids import ImportId

Value = tuple[str, str]
"""The name of a contact's field, and one thing that it says, as text; of notes each line."""

Sources = Mapping[Value, str]

_ONE_VALUE = ("company", "position", "location", "linkedin_slug", "connected_on")
_SEVERAL = ("emails", "phones", "tags")


@frozen
class EarlierState:
    """A contact as it was before an import changed it."""

    import_id: ImportId
    contact: Contact


@frozen
class Step:
    """A contact as it was before something changed it: `source` is what brought the change, `sources` where each value
    is from of one who was made one with the contact.
    """

    before: Contact
    source: str
    sources: Sources


def sources_of(now: Contact, steps: Sequence[Step]) -> dict[Value, str]:
    """Of each value that a contact has now; `steps` are in the order in which they came."""
    known_before = [(step, frozenset(values_of(step.before))) for step in reversed(steps)]
    found: dict[Value, str] = {}
    for value in values_of(now):
        brought = next((step for step, before in known_before if value not in before), None)
        found[value] = now.source if brought is None else brought.sources.get(value, brought.source)
    return found


def values_of(contact: Contact) -> Iterator[Value]:
    if contact.name.full:
        yield "name", contact.name.full
    for field in _ONE_VALUE:
        if said := getattr(contact, field):
            yield field, str(said)
    for field in _SEVERAL:
        yield from ((field, said) for said in getattr(contact, field))
    yield from (("notes", line) for line in contact.notes.splitlines() if line)
