"""Notes.csv: what its owner noted of connections."""

from collections.abc import Generator

from careeros.adapters.contact_files.linkedin.cells import rows_of
from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import having
from careeros.adapters.contact_files.values.dates import moment_of
from careeros.domain.history import Correspondent, EventKind, HistoryEvent, Side
from careeros.domain.linkedin_profiles import profile_slug

NEEDED = ("Connection First Name", "Connection Last Name", "Note")
is_notes = having(*NEEDED)


def note_events(part: Part) -> Generator[HistoryEvent, None, None]:
    with rows_of(part, NEEDED) as rows:
        for row in rows:
            name = " ".join(said for column in NEEDED[:2] if (said := row(column)))
            person = Correspondent(name, profile_slug(row("Connection Profile URL")))
            if row("Note") and (person.name or person.slug):
                at = moment_of(row("Edited On")) or moment_of(row("Created On"))
                yield HistoryEvent(part.name, row.number, person, EventKind.NOTE, Side.YOU, at, row("Note"))
