"""The people one knows."""

from abc import abstractmethod
from collections.abc import Collection, Sequence
from typing import Protocol

from attrs import frozen

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.ids import ContactId
from careeros.ports.pages import Page, PageRequest


@frozen
class ContactFilter:
    """What to list: those at a company, with a tag, reachable through a channel. None does not narrow."""

    company: str | None = None
    tag: str | None = None
    channel: Channel | None = None


class Contacts(Protocol):
    @abstractmethod
    async def add(self, people: Sequence[Contact]) -> None:
        """Keep new contacts; a slug that another contact of the owner has raises `Conflict`."""

    @abstractmethod
    async def get(self, contact_id: ContactId) -> Contact:
        """Return the contact, or raise `NotFound`. Somebody else's is not found."""

    @abstractmethod
    async def replace(self, people: Sequence[Contact]) -> None:
        """Put each in place of its version before (`version` - 1), or raise `Conflict` and keep none."""

    @abstractmethod
    async def page(self, wanted: ContactFilter, request: PageRequest) -> Page[Contact]:
        """List by name, then id."""

    @abstractmethod
    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Contact]:
        """Those of the named contacts that there are."""
