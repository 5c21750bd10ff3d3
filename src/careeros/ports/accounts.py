"""Signing in: read before an owner is known, so it has a database role of its own."""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol

from careeros.domain.accounts import Account, Ticket
from careeros.domain.ids import OwnerId


class Accounts(Protocol):
    @abstractmethod
    async def local(self, or_else: Account) -> Account:
        """The one local account; `or_else` is kept as that account when there is none."""

    @abstractmethod
    async def keep_link(self, link: Ticket) -> None:
        """Keep a one-time sign-in link."""

    @abstractmethod
    async def use_link(self, digest: str, *, session: str, expires_at: datetime, at: datetime) -> Ticket | None:
        """Trade an unused link that still holds for a session with that digest; None for any other. Works once."""

    @abstractmethod
    async def signed_in(self, digest: str, *, at: datetime) -> OwnerId | None:
        """Whose session that is, if it still holds."""

    @abstractmethod
    async def sign_out(self, digest: str) -> None:
        """End a session; no such session is a no-op."""
