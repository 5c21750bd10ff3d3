"""The people one knows."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from attrs import frozen

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.ids import ContactId
from careeros.domain.imports import ContactRecord
from careeros.ports.pages import Page, PageRequest


@frozen
class ContactFilter:
    """What to list: those at a company, with a tag, reachable through a channel. None does not narrow."""

    company: str | None = None
    tag: str | None = None
    channel: Channel | None = None


class Contacts(Protocol):
    @abstractmethod
    async def add(self, contacts: Sequence[Contact]) -> None:
        """Keep new contacts; a slug that another contact of the owner has raises `Conflict`."""

    @abstractmethod
    async def get(self, contact_id: ContactId) -> Contact:
        """Return the contact, or raise `NotFound`. Somebody else's is not found."""

    @abstractmethod
    async def replace(self, contacts: Sequence[Contact]) -> None:
        """Put each in place of its version before (`version` - 1), or raise `Conflict` and keep none."""

    @abstractmethod
    async def page(self, wanted: ContactFilter, request: PageRequest) -> Page[Contact]:
        """List by name, then id."""

    @abstractmethod
    async def known_by(self, records: Sequence[ContactRecord]) -> tuple[Contact, ...]:
        """The contacts that share a LinkedIn slug or an e-mail address with any of the records, in order of id."""
