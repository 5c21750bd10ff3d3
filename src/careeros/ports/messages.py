"""Messages in whatever state they are."""

from abc import abstractmethod
from collections.abc import Collection
from typing import Protocol

from careeros.domain.approval import State
from careeros.domain.ids import ContactId, MessageId
from careeros.ports.pages import Page, PageRequest


class Messages(Protocol):
    @abstractmethod
    async def add(self, state: State) -> None:
        """Keep a new message. A second one to the same contact in the same batch raises `Conflict`."""

    @abstractmethod
    async def get(self, message_id: MessageId) -> State:
        """Return the message in its state, or raise `NotFound`. Somebody else's is not found."""

    @abstractmethod
    async def replace(self, after: State) -> None:
        """Put it in place of its version before (`message.version` - 1), or raise `Conflict`."""

    @abstractmethod
    async def page(self, states: Collection[str], request: PageRequest) -> Page[State]:
        """List those in the named states (all where none is named), oldest first."""

    @abstractmethod
    async def waiting_for(self, contact_id: ContactId) -> tuple[State, ...]:
        """Those to a contact that wait for review, oldest first."""
