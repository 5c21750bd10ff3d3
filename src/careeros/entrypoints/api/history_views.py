"""What the API answers of what passed between people."""

from datetime import datetime
from uuid import UUID

from attrs import frozen

from careeros.application.contacts.take_history import HistoryTaken
from careeros.domain.history import History, Side


@frozen
class HistoryView:
    """What passed: `sent` and `received` count messages, `last_from` and `invited_by` are "them" or "you"."""

    last_contact_at: datetime | None
    last_from: Side | None
    sent: int
    received: int
    invitation: str
    invited_by: Side | None
    answered_at: datetime | None

    @classmethod
    def of(cls, history: History) -> "HistoryView":
        return cls(
            history.last_contact_at,
            history.last_from,
            history.sent,
            history.received,
            history.invitation,
            history.invited_by,
            history.answered_at,
        )


@frozen
class HistoryTakenView:
    """Of how many contacts the file tells something, of how many people who are none, how many notes are new, and
    which messages were found to be answered.
    """

    contacts: int
    unknown: int
    notes: int
    replied: tuple[UUID, ...]

    @classmethod
    def of(cls, taken: HistoryTaken) -> "HistoryTakenView":
        return cls(taken.contacts, taken.unknown, taken.notes, taken.replied)
