"""What the messages of a batch look like, so that each can be held against the others."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Protocol

from attrs import frozen

from careeros.domain.ids import BatchId, ContactId
from careeros.domain.quality import BatchView, Sketch

MOST_IN_BAND = 32
"""Sketches that are looked at for each band of a message, those of the latest contacts first: 512 at most in all."""

MOST_AT_EMPLOYER = 64
"""Sketches that are looked at besides, for each word that a message may name an employer with, the latest first."""

SAMPLE = 500
"""Recipients over whom the rarity of a fact is counted, the latest contacts first."""


@frozen
class Sketched:
    """What a message looks like, and what is known of its recipient (`fact_keys`)."""

    sketch: Sketch
    facts: frozenset[str]


class Sketches(Protocol):
    """One sketch for each person that a batch writes to. It goes when the contact goes."""

    @abstractmethod
    async def put(self, batch_id: BatchId, sketched: Mapping[ContactId, Sketched]) -> None:
        """Keep what the messages to these people look like now."""

    @abstractmethod
    async def view(self, batch_id: BatchId, sketched: Mapping[ContactId, Sketched]) -> dict[ContactId, BatchView]:
        """For each of these, the messages of the batch to others that may be like it (`MOST_IN_BAND` for each band) or
        whose recipients' employers begin with a word in `sketch.named` (`MOST_AT_EMPLOYER` for each word), and of how
        many of the others (`SAMPLE` at most) each of its `facts` is known.
        """

    @abstractmethod
    async def forget(self, batch_id: BatchId, contact_id: ContactId) -> None:
        """Compare nothing with the message to `contact_id` any more; it does not go out."""
