"""What passed between the owner and a person they know, folded into a few figures. Texts of messages are not kept."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from uuid import uuid5

from attrs import evolve, frozen

from careeros.domain.facts import LONGEST_FACT, Fact
from careeros.domain.folding import fold
from careeros.domain.ids import ContactId, FactId, ImportId


class Side(StrEnum):
    """Who wrote: the other person, or the owner."""

    THEM = "them"
    YOU = "you"


class EventKind(StrEnum):
    MESSAGE = "message"
    INVITATION = "invitation"
    NOTE = "note"


@frozen
class Correspondent:
    """Somebody as a file of messages names them: by the slug of their profile, or only by name."""

    name: str
    slug: str | None = None

    @property
    def key(self) -> str:
        """Tells people of one file apart."""
        return f"slug:{self.slug}" if self.slug else f"name:{fold(self.name)}"


@frozen
class HistoryEvent:
    """One thing that passed, or was noted. `at` is aware UTC, None where a note has no time.

    Attributes:
        direct: is it to nobody else? What is said to a group is no answer to a message.
        text: what came with an invitation, or is noted; "" for messages.
    """

    file: str
    line: int
    person: Correspondent
    kind: EventKind
    side: Side
    at: datetime | None
    text: str = ""
    direct: bool = True


@frozen
class History:
    """What passed so far. Times are aware UTC; `sent` and `received` count messages.

    Attributes:
        last_from: who wrote last; None when nobody ever did.
        answered_at: when they last wrote to the owner alone.
        invitation: what came with the invitation to connect, from whom `invited_by` says.
    """

    last_contact_at: datetime | None = None
    last_from: Side | None = None
    sent: int = 0
    received: int = 0
    answered_at: datetime | None = None
    invitation: str = ""
    invited_by: Side | None = None

    def after(self, event: HistoryEvent) -> "History":
        """With one more event. A note changes nothing."""
        if event.kind is EventKind.NOTE or event.at is None:
            return self
        latest = self
        if self.last_contact_at is None or event.at >= self.last_contact_at:
            latest = evolve(self, last_contact_at=event.at, last_from=event.side)
        if event.kind is EventKind.INVITATION:
            return evolve(latest, invitation=event.text or self.invitation, invited_by=event.side)
        if event.side is Side.YOU:
            return evolve(latest, sent=self.sent + 1)
        answered = max(filter(None, (self.answered_at, event.at))) if event.direct else self.answered_at
        return evolve(latest, received=self.received + 1, answered_at=answered)

    def together(self, other: "History") -> "History":
        """Both as one. Exports tell all from the beginning, so counts do not add up: the greater one holds."""
        newer, older = (self, other) if _moment(self) >= _moment(other) else (other, self)
        return History(
            newer.last_contact_at,
            newer.last_from,
            max(self.sent, other.sent),
            max(self.received, other.received),
            max(filter(None, (self.answered_at, other.answered_at)), default=None),
            newer.invitation or older.invitation,
            newer.invited_by or older.invited_by,
        )


NOTHING = History()


@frozen
class Chapter:
    """What one import tells of a person."""

    import_id: ImportId
    history: History


@frozen
class Apart:
    """What imports told of two people before they became one."""

    source: tuple[Chapter, ...] = ()
    target: tuple[Chapter, ...] = ()


def _moment(history: History) -> tuple[bool, str, str]:
    at = history.last_contact_at
    return at is not None, at.isoformat() if at else "", history.last_from or ""


HISTORY_REASONS = ("Changed: history.", "Noted: ", "Known: history.")
"""How the reasons begin of rows that tell what passed with somebody, and not who they are."""


def what_is_new(before: History, after: History, notes: int) -> str:
    """In words, for the report."""
    changed, noted, known = HISTORY_REASONS
    return changed if after != before else f"{noted}{notes}." if notes else known


@frozen
class Told:
    """All that a file tells of one person: what passed, what was noted, and where it comes first."""

    person: Correspondent
    file: str
    line: int
    history: History = NOTHING
    notes: tuple[HistoryEvent, ...] = ()

    def after(self, event: HistoryEvent) -> "Told":
        person = self.person if self.person.name else event.person
        notes = (*self.notes, event) if event.kind is EventKind.NOTE else self.notes
        return evolve(self, person=person, history=self.history.after(event), notes=notes)


def folded(events: Iterable[HistoryEvent]) -> dict[str, Told]:
    """What the events tell, by the key of the person, in the order in which people come first."""
    told: dict[str, Told] = {}
    for event in events:
        key = event.person.key
        told[key] = told.get(key, Told(event.person, event.file, event.line)).after(event)
    return told


def facts_from(contact_id: ContactId, history: History) -> tuple[Fact, ...]:
    """What a draft may say of it. The ids are the same each time."""
    if history.last_contact_at is None or history.last_from is None:
        return ()
    at, who = history.last_contact_at, "they" if history.last_from is Side.THEM else "you"
    last = f"Last wrote on {_day(at)}; {who} wrote last."
    facts = [Fact(FactId(uuid5(contact_id, "last contact")), "message", last, "LinkedIn messages", at)]
    if history.invitation:
        who = "they" if history.invited_by is Side.THEM else "you"
        said = f"With the invitation to connect {who} wrote: “{history.invitation}”"[:LONGEST_FACT]
        facts.append(Fact(FactId(uuid5(contact_id, "invitation")), "message", said, "LinkedIn invitations", at))
    return tuple(facts)


_MONTHS = "January February March April May June July August September October November December".split()


def _day(at: datetime) -> str:
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"
