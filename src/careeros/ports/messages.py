"""Messages in whatever state they are."""

from abc import abstractmethod
from collections.abc import Collection, Sequence
from typing import Protocol

from attrs import frozen

from careeros.domain.approval import State
from careeros.domain.ids import ContactId, MessageId
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.pages import Page, PageRequest


@frozen
class MessageFilter:
    """What to list: those in one of the states (in any where none is named), to a contact (None does not narrow)."""

    states: frozenset[str] = frozenset()
    contact_id: ContactId | None = None


class Messages(Protocol):
    @abstractmethod
    async def add(self, states: Sequence[State]) -> None:
        """Keep new messages. A second one to the same contact in the same batch raises `Conflict`."""

    @abstractmethod
    async def get(self, message_id: MessageId) -> State:
        """Return the message in its state, or raise `NotFound`. Somebody else's is not found."""

    @abstractmethod
    async def replace(self, after: State) -> None:
        """Put it in place of its version before (`message.version` - 1), or raise `Conflict`."""

    @abstractmethod
    async def page(self, wanted: MessageFilter, request: PageRequest) -> Page[State]:
        """List messages, oldest first."""

    @abstractmethod
    async def to_each(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[State, ...]]:
        """All messages to each of the contacts, oldest first; to whom there is none is left out."""

    @abstractmethod
    async def open_to(self, purpose: Purpose, *, among: Collection[ContactId] | None = None) -> frozenset[ContactId]:
        """The contacts to whom a message with that purpose waits: for review, for changes or for delivery;
        all of them, or those `among` these.
        """

    @abstractmethod
    async def done_with(self, contacts: Collection[ContactId]) -> frozenset[tuple[ContactId, MessageText]]:
        """The texts to these contacts that were decided on or replaced, so all but those that are in review."""

    @abstractmethod
    async def latest_edited(self, limit: int) -> tuple[str, ...]:
        """The bodies that the owner wrote or edited, of messages that were approved, the newest message first."""
