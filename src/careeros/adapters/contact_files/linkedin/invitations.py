"""Invitations.csv: who asked whom to connect, when, and with which words."""

from collections import Counter
from collections.abc import Generator

from careeros.adapters.contact_files.linkedin.cells import Line, rows_of
from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import having
from careeros.adapters.contact_files.values.dates import moment_of
from careeros.domain.folding import clean_lines
from careeros.domain.history import Correspondent, EventKind, HistoryEvent, Side
from careeros.domain.linkedin_profiles import profile_slug

NEEDED = ("From", "To", "Sent At", "Message", "Direction")
is_invitations = having(*NEEDED)


def invitation_events(part: Part) -> Generator[HistoryEvent, None, None]:
    with rows_of(part, NEEDED) as rows:
        for row in rows:
            side = _side(row)
            at = moment_of(row("Sent At"))
            if side is None or at is None:
                continue
            who = ("From", "inviterProfileUrl") if side is Side.THEM else ("To", "inviteeProfileUrl")
            person = Correspondent(row(who[0]), profile_slug(row(who[1])))
            if person.name or person.slug:
                text = clean_lines(row.text("Message"))
                yield HistoryEvent(part.name, row.number, person, EventKind.INVITATION, side, at, text)


def owner_slug_in(part: Part) -> str | None:
    """The owner sent the outgoing ones and got the others."""
    seen = Counter[str]()
    with rows_of(part, NEEDED) as rows:
        for row in rows:
            side = _side(row)
            column = "inviterProfileUrl" if side is Side.YOU else "inviteeProfileUrl"
            if side and (slug := profile_slug(row(column))):
                seen[slug] += 1
    return seen.most_common(1)[0][0] if seen else None


def _side(row: Line) -> Side | None:
    return {"OUTGOING": Side.YOU, "INCOMING": Side.THEM}.get(row("Direction").upper())
