"""What passed, from the files of an export that tell of it."""

from collections.abc import Generator
from contextlib import suppress

from attrs import frozen

from careeros.adapters.contact_files.linkedin.choosing import named, tables_in
from careeros.adapters.contact_files.linkedin.invitations import invitation_events, is_invitations, owner_slug_in
from careeros.adapters.contact_files.linkedin.messages import is_messages, message_events, participants_in
from careeros.adapters.contact_files.linkedin.notes import is_notes, note_events
from careeros.adapters.contact_files.linkedin.participants import Participants
from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import Fits
from careeros.adapters.contact_files.reading.kinds import header_of
from careeros.domain.errors import InvalidInput
from careeros.domain.history import HistoryEvent

_OTHER_MESSAGES = frozenset({"guide_messages.csv", "learning_coach_messages.csv"})
"""What LinkedIn's helpers wrote, in columns like those of messages between people."""


@frozen
class HistoryFiles:
    """The files that tell what passed, those that are there."""

    messages: Part | None = None
    invitations: Part | None = None
    notes: Part | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        return tuple(part for part in (self.messages, self.invitations, self.notes) if part)


def history_in(parts: tuple[Part, ...]) -> HistoryFiles:
    """By their contents; where several have the same columns, the one of the usual name."""
    people = tuple(part for part in tables_in(parts) if part.name.casefold() not in _OTHER_MESSAGES)
    return HistoryFiles(
        _first(people, "messages.csv", is_messages),
        _first(people, "Invitations.csv", is_invitations),
        _first(people, "Notes.csv", is_notes),
    )


def history_of(part: Part) -> HistoryFiles:
    """The one file, if it is one of these."""
    header, _ = header_of(part, lambda header: any(fits(header) for fits in _KINDS))
    if header is None:
        return HistoryFiles()
    return HistoryFiles(*(part if fits(header) else None for fits in _KINDS))


_KINDS = (is_messages, is_invitations, is_notes)


def events_of(files: HistoryFiles, owner_name: str, *, alone: bool) -> Generator[HistoryEvent, None, None]:
    """Everything that passed, read row by row; `owner_name` is what the profile says, "" where there is none.

    Where it cannot be told whose messages they are, they tell nothing; raises `InvalidInput` for that when the file
    is `alone`: nothing else is to be had from it.
    """
    if files.invitations:
        yield from invitation_events(files.invitations)
    if files.messages:
        participants = Participants(owner_name, owner_slug_in(files.invitations) if files.invitations else None)
        participants_in(files.messages, participants)
        settled = participants.settle()
        if not settled and alone:
            reason = f"{files.messages.name} does not tell whose messages they are."
            raise InvalidInput(reason, "Import the whole zip that LinkedIn sent: its Profile.csv tells it.")
        if settled:
            yield from message_events(files.messages, participants)
    if files.notes:
        yield from note_events(files.notes)


def _first(parts: tuple[Part, ...], name: str, fits: Fits) -> Part | None:
    own = named(parts, name)
    for part in (own, *parts) if own else parts:
        with suppress(InvalidInput):
            if header_of(part, fits)[0] is not None:
                return part
    return None
