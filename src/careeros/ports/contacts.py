"""The people one knows."""

from abc import abstractmethod
from collections.abc import Collection, Sequence
from typing import Protocol

from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.ids import ContactId
from careeros.domain.pages import Page, PageRequest


class Contacts(Protocol):
    @abstractmethod
    async def add(self, people: Sequence[Contact]) -> None:
        """Keep new contacts; a slug that another contact of the owner has raises `Conflict`."""

    @abstractmethod
    async def get(self, contact_id: ContactId) -> Contact:
        """Return the contact, or raise `NotFound`. Somebody else's is not found."""

    @abstractmethod
    async def replace(self, people: Sequence[Contact]) -> None:
        """Put each in place of its version before (`version` - 1), or raise `Conflict`: then do not commit."""

    @abstractmethod
    async def page(self, wanted: ContactFilter, request: PageRequest) -> Page[Contact]:
        """List by name, then id."""

    @abstractmethod
    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Contact]:
        """Those of the named contacts that there are."""

    @abstractmethod
    async def count(self) -> int:
        """How many there are."""
