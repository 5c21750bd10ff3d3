"""The words by which an owner's people are known: what a mistyped word is compared with."""

from abc import abstractmethod
from collections.abc import Collection
from typing import Protocol


class Vocabulary(Protocol):
    @abstractmethod
    async def add(self, words: Collection[str]) -> None:
        """Take in folded words (see `search.words`); those that are there already are no matter."""

    @abstractmethod
    async def near(self, words: Collection[str]) -> dict[str, tuple[str, ...]]:
        """For each of these the words that it begins, or else that it may be a mistyping of (see `spelling.likeliest`),
        likeliest first. One for which there are none is left out.
        """

    @abstractmethod
    async def renew(self) -> None:
        """Forget the words by which nobody is known any more."""
