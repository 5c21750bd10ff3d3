"""Vectors, kept with what they were made of: the index of vectors is made from them again without a model."""

from abc import abstractmethod
from collections.abc import Collection, Sequence
from typing import Protocol

from attrs import frozen

from careeros.domain.ids import ContactId, FactId
from careeros.ports.embedder import Vector


@frozen
class Embedding:
    """The vector of a document (see `domain.indexing`), by the model that made it.

    `indexed` says whether the index of vectors has it too, as far as is known: that one can be lost.
    """

    id: str
    contact_id: ContactId
    fact_id: FactId | None
    text_hash: str
    content_hash: str
    model: str
    vector: Vector
    indexed: bool = False


@frozen
class EmbeddingCounts:
    """How many documents the owner's people should have, and how many vectors of a model are kept and indexed."""

    wanted: int
    kept: int
    indexed: int


class Embeddings(Protocol):
    @abstractmethod
    async def of(self, contact_ids: Collection[ContactId]) -> tuple[Embedding, ...]:
        """What is kept for these people, whoever is still there, of any model."""

    @abstractmethod
    async def put(self, new: Sequence[Embedding]) -> None:
        """Keep each in place of what is kept under its id."""

    @abstractmethod
    async def drop(self, ids: Collection[str]) -> None:
        """Keep these no more; an id that is not there is no matter."""

    @abstractmethod
    async def mark_indexed(self, ids: Collection[tuple[str, str]]) -> None:
        """Say that the index has these, each with its content hash; one that was changed since is left alone."""

    @abstractmethod
    async def mark_lost(self, ids: Collection[str]) -> None:
        """Say that the index does not have these."""

    @abstractmethod
    async def not_indexed(self, model: str, *, limit: int) -> tuple[ContactId, ...]:
        """Contacts of whom something of the model is kept that the index lacks, as far as is known, at most `limit`."""

    @abstractmethod
    async def hashes(self, model: str) -> dict[str, str]:
        """The content hashes by id of all of the owner's that are of the model."""

    @abstractmethod
    async def counts(self, model: str) -> EmbeddingCounts: ...

    @abstractmethod
    async def lacking(self, model: str, *, limit: int) -> tuple[ContactId, ...]:
        """Contacts of whom something is not kept in the model, or was kept and is no more theirs, at most `limit`."""
