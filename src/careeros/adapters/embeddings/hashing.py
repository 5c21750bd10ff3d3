"""No model at all: words are hashed to places. Knows nothing of meaning; what shares words is near. For tests."""

from array import array
from collections.abc import Sequence
from hashlib import blake2b
from math import sqrt

from attrs import frozen

from careeros.adapters.embeddings.directions import checked
from careeros.domain.search import words
from careeros.ports.embedder import Embedder, Vector


@frozen
class HashingEmbedder(Embedder):
    """Each folded word adds 1 or -1 at a place of its own, the same in every process."""

    _dimensions: int = 256

    @property
    def model(self) -> str:
        return f"hashed-words/1/{self._dimensions}"

    @property
    def dimensions(self) -> int:
        return self._dimensions

    async def embed(self, texts: Sequence[str]) -> list[Vector]:
        return [self.direction(text) for text in checked(texts)]

    def direction(self, text: str) -> Vector:
        """The vector of one text."""
        sums = [0.0] * self._dimensions
        for word in words(text):
            number = int.from_bytes(blake2b(word.encode(), digest_size=8).digest())
            sums[(number >> 1) % self._dimensions] += 1.0 if number & 1 else -1.0
        length = sqrt(sum(value * value for value in sums))
        if not length:
            sums[0] = length = 1.0
        return array("f", (value / length for value in sums))
