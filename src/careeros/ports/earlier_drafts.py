"""What models wrote before, to be used again for the same person and the same facts."""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol

from careeros.domain.drafting import Draft
from careeros.domain.ids import ContactId


class EarlierDrafts(Protocol):
    """At most one draft for each contact and key. It goes when the contact goes."""

    @abstractmethod
    async def put(self, contact_id: ContactId, key: str, draft: Draft, *, at: datetime) -> None:
        """Keep a draft in place of an earlier one for that person and key."""

    @abstractmethod
    async def get(self, contact_id: ContactId, key: str) -> Draft | None:
        """The draft to this person with this key (see `composing.cache_key`), never one to another."""
