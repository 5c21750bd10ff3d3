"""Whom not to take in again: fingerprints of people who were erased, and nothing else of them."""

from abc import abstractmethod
from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from careeros.domain.contacts import Contact
from careeros.domain.ids import ContactId


class Suppressions(Protocol):
    @abstractmethod
    async def add(self, keys: Collection[str], *, at: datetime) -> None:
        """Keep fingerprints of keys (`suppressing.lasting_keys`), salted for each owner: the keys cannot be read back,
        and those of two owners cannot be compared.
        """

    @abstractmethod
    async def any(self) -> bool:
        """Is there a fingerprint at all?"""

    @abstractmethod
    async def held(self, keys: Collection[str]) -> frozenset[str]:
        """Those of the keys of which a fingerprint is kept."""


class Erasure(Protocol):
    @abstractmethod
    async def traces_of(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Contact, ...]]:
        """Each of the contacts, those merged into it, and each as imports found them before they changed them; who is
        unknown is left out.
        """

    @abstractmethod
    async def contact(self, contact_id: ContactId) -> None:
        """Erase a contact from all that is kept: facts, messages, keys, what imports and merges remember, and work
        that waits for them. The audit log keeps ids.
        """

    @abstractmethod
    async def everything(self) -> None:
        """Erase all that belongs to the owner but the audit log."""
