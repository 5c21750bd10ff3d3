"""What models wrote before, to be used again for the same person and the same facts."""

from abc import abstractmethod
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol

from careeros.domain.drafting import Draft
from careeros.domain.ids import ContactId

DraftKey = tuple[ContactId, str]
"""To whom, and all that the model was sent (see `composing.cache_key`)."""


class EarlierDrafts(Protocol):
    """At most one draft for each contact and key. It goes when the contact goes."""

    @abstractmethod
    async def put(self, drafts: Mapping[DraftKey, Draft], *, at: datetime) -> None:
        """Keep drafts, each in place of an earlier one for that person and key."""

    @abstractmethod
    async def get(self, keys: Collection[DraftKey]) -> dict[DraftKey, Draft]:
        """The drafts that there are to these people with these keys, never one to another."""

    @abstractmethod
    async def to(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Draft, ...]]:
        """All that there are to these people, in order of their keys; who has none is left out."""
