"""Whose export it is, and what it states of them: from Profile.csv and the files beside it."""

from collections.abc import Iterator
from itertools import islice

from attrs import evolve

from careeros.adapters.contact_files.linkedin.cells import rows_of
from careeros.adapters.contact_files.linkedin.choosing import named
from careeros.adapters.contact_files.linkedin.stated_facts import FILES, stated_facts
from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.values.names import name_of
from careeros.domain.sender import Sender
from careeros.ports.contact_source import SenderProfile, StatedFact

MOST_FACTS = 200
_PROFILE = ("First Name", "Last Name", "Headline")
_POSITIONS = "Positions.csv"


def profile_in(parts: tuple[Part, ...]) -> tuple[SenderProfile | None, tuple[str, ...]]:
    """The profile, and the names of the files that it was read from; None when no Profile.csv says a name.

    Birth date, address and messenger handles are left where they are.
    """
    own = named(parts, "Profile.csv")
    sender = _sender(own) if own else None
    if own is None or sender is None:
        return None, ()
    beside = [part for file in FILES if (part := named(parts, file))]
    positions = named(parts, _POSITIONS)
    if positions:
        sender = _employed(sender, positions)
    facts = tuple(islice(dict.fromkeys(_facts(parts)), MOST_FACTS))
    return SenderProfile(sender, facts), (own.name, *(part.name for part in beside))


def _sender(profile: Part) -> Sender | None:
    with rows_of(profile, _PROFILE) as rows:
        for row in rows:
            name = name_of(row("First Name"), row("Last Name"))
            return Sender(name, headline=row("Headline"), location=row("Geo Location")) if name.full else None
    return None


def _employed(sender: Sender, positions: Part) -> Sender:
    """With the position that has no end; LinkedIn lists the latest first."""
    with rows_of(positions, FILES[_POSITIONS][0]) as rows:
        for row in rows:
            if not row("Finished On"):
                return evolve(sender, company=row("Company Name"), position=row("Title"))
    return sender


def _facts(parts: tuple[Part, ...]) -> Iterator[StatedFact]:
    for file, (needed, stated) in FILES.items():
        if part := named(parts, file):
            with rows_of(part, needed) as rows:
                yield from stated_facts(part.name, rows, stated)
