"""Who the messages are from: one sender for each owner."""

from abc import abstractmethod
from typing import Protocol

from careeros.domain.sender import Sender


class Senders(Protocol):
    @abstractmethod
    async def get(self) -> Sender | None:
        """The sender, or None until one is set."""

    @abstractmethod
    async def put(self, sender: Sender) -> None:
        """Keep it in place of its version before (`version` - 1; version 1 is the first), or raise `Conflict`."""

    @abstractmethod
    async def remove(self, sender: Sender) -> None:
        """Keep none until one is set, or raise `Conflict` where this version is not the one that is kept."""
