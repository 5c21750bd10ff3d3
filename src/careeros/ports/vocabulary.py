"""The words by which an owner's people are known: what a mistyped word is compared with."""

from abc import abstractmethod
from collections.abc import Collection
from typing import Protocol


class Vocabulary(Protocol):
    @abstractmethod
    async def add(self, words: Collection[str]) -> None:
        """Take in folded words (see `search.words`); those that are there already are no matter."""

    @abstractmethod
    async def near(self, word: str) -> tuple[str, ...]:
        """Words that this one begins, or else that it may be a mistyping of (see `search.meant`), likeliest first."""

    @abstractmethod
    async def renew(self) -> None:
        """Forget the words by which nobody is known any more."""
