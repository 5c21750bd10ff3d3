"""Turning texts into vectors: what is alike in meaning is near."""

from abc import abstractmethod
from array import array
from collections.abc import Sequence
from typing import Protocol, TypeAlias

Vector: TypeAlias = "array[float]"
"""The direction of a text: float32 (type code "f"), of length one, so that the dot product of two is their cosine."""

MOST_TEXTS = 200
"""Texts in one call: what a model does within a second or so, and a service takes in one request."""

LONGEST_TEXT = 4_000
"""Characters that count; the rest of a longer text is left out."""


class Embedder(Protocol):
    """Its properties raise `EmbedderUnavailable` too, where a model has to be read to be known, and cannot be."""

    @property
    @abstractmethod
    def model(self) -> str:
        """The model with its version and dimensions. Vectors of models that are named differently never meet."""

    @property
    @abstractmethod
    def dimensions(self) -> int:
        """How many numbers a vector has."""

    @abstractmethod
    async def embed(self, texts: Sequence[str]) -> list[Vector]:
        """A vector for each text, in their order; the same text always gets the same, whatever stands beside it.

        A text in which the model finds nothing (an empty one) gets the first axis. What computes runs in a thread.

        Raises `EmbedderUnavailable`; for more than `MOST_TEXTS` texts a `ValueError`.
        """

    async def close(self) -> None:
        """Let go of what is held open between calls. Who holds nothing has nothing to do."""
