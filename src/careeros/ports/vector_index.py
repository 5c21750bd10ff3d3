"""Finding by nearness: an index of vectors for each owner, which can be lost at any moment and made again."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from attrs import field, frozen

from careeros.domain.ids import ContactId, FactId, OwnerId
from careeros.domain.pages import Page, PageRequest
from careeros.ports.embedder import Vector
from careeros.ports.health import Health

MOST_ENTRIES = 200
"""Entries in one call: an embedded index stops the process for as long as it takes one in."""

MOST_HITS = 200
"""Hits of one question, and ids on one page."""


class Kind(StrEnum):
    """What a vector stands for: all that is known of a person, or one fact of theirs."""

    WHOLE = "whole"
    FACTS = "facts"


@frozen
class Entry:
    """A vector and what it stands for: a whole person, or the fact `fact_id` of theirs.

    `id` is unique within its owner's index. `content_hash` names the text that the vector was made of. `metadata` is
    what `nearest` may be narrowed by.
    """

    id: str
    contact_id: ContactId
    fact_id: FactId | None
    vector: Vector
    content_hash: str
    metadata: Mapping[str, str] = field(factory=lambda: MappingProxyType[str, str]({}))

    @property
    def kind(self) -> Kind:
        return Kind.WHOLE if self.fact_id is None else Kind.FACTS


@frozen
class Indexed:
    """An entry as a list names it, to be compared with what should be there."""

    id: str
    content_hash: str


@frozen
class Near:
    """An entry that is near; `distance` is the cosine distance, from 0 (the same direction) to 2 (the opposite)."""

    id: str
    distance: float


@frozen
class Sought:
    """What is looked for: entries of a kind, at most `limit` (1 to `MOST_HITS`).

    With `having`, those only whose metadata has all of these values.
    """

    kind: Kind
    limit: int
    having: Mapping[str, str] = field(factory=lambda: MappingProxyType[str, str]({}))


class Rebuild(Protocol):
    """A new index that is being filled, unseen."""

    @abstractmethod
    async def add(self, entries: Sequence[Entry]) -> None:
        """Put in entries, as `VectorIndex.upsert` does. Raises `Conflict` when a later rebuild has begun meanwhile."""


class VectorIndex(Protocol):
    """One index for each owner, made with one embedding model, which the adapter is given.

    Every method but `health` raises `VectorIndexUnavailable` within ten seconds when the index does not answer.
    `upsert`, `nearest` and `page` raise `VectorIndexOutdated` when it was made with another model, as `Rebuild.add`
    and they do for a vector of another length. More in one call than is allowed is a `ValueError`.
    """

    @abstractmethod
    async def upsert(self, owner_id: OwnerId, entries: Sequence[Entry]) -> None:
        """Put in at most `MOST_ENTRIES`, in place of those with the same ids. The first makes the index."""

    @abstractmethod
    async def delete(self, owner_id: OwnerId, ids: Sequence[str]) -> None:
        """Take out at most `MOST_ENTRIES`; an id that is not there is no matter."""

    @abstractmethod
    async def nearest(self, owner_id: OwnerId, vector: Vector, *sought: Sought) -> tuple[tuple[Near, ...], ...]:
        """For each thing that is sought the entries nearest to the vector, nearest first.

        An owner without an index has none.
        """

    @abstractmethod
    async def page(self, owner_id: OwnerId, request: PageRequest) -> Page[Indexed]:
        """What is in the index, at most `MOST_HITS` at a time, in no order: each once if nothing changes meanwhile.

        The last page may be empty. A cursor that is none raises `InvalidInput`.
        """

    @abstractmethod
    async def count(self, owner_id: OwnerId) -> int:
        """How many entries there are, of both kinds."""

    @abstractmethod
    def rebuild(self, owner_id: OwnerId) -> AbstractAsyncContextManager[Rebuild]:
        """Fill a new index, which takes the place of the old one when the block ends, and not when it raises.

        Until then all else goes on with the old one; what is put into that meanwhile is not in the new one. A rebuild
        that begins ends an unfinished one of the same owner; that one raises `Conflict`.
        """

    @abstractmethod
    async def forget(self, owner_id: OwnerId) -> None:
        """Take out everything of an owner, and a rebuild in progress."""

    @abstractmethod
    async def health(self) -> Health:
        """Well, or a warning, as search goes on without; within two seconds, and it never raises."""
