"""Phrases of all lexicons in one tree of words, so that one walk over a text finds them all."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from attrs import define, field

_A_BROKEN_LINE = re.compile(r"\|\s+")

Begun = tuple[str, tuple[str, ...], tuple[str, ...]]
"""A phrase that has begun: its label, the words that follow at once, and the parts of the pattern behind them."""


@define(eq=False)
class Node:
    """A word of a phrase: the labels of the phrases that end here, and which words may follow.

    What follows is grown when a text comes to it: of all phrases together hardly any is ever met.
    """

    labels: tuple[str, ...] = ()
    _begun: tuple[Begun, ...] = field(default=(), repr=False)
    after: dict[str, "Node"] = field(init=False, repr=False)

    def __getattr__(self, name: str) -> dict[str, "Node"]:
        """`after`, as long as nobody has asked for it."""
        if name != "after":
            raise AttributeError(name)
        self.after = _grown(self._begun)
        return self.after


def tree_of(lexicons: Mapping[str, str]) -> Node:
    """The tree of every phrase of every lexicon, labelled with the name of its lexicon; commas part the patterns.

    'could|can you please?' has alternatives ('|') and a word that may be missing ('?'); '_' joins the words of
    an alternative that has several ("i'd|i_would love to"). A line may end behind a bar.
    """
    patterns = (
        (label, pattern) for label, said in lexicons.items() for pattern in _A_BROKEN_LINE.sub("|", said).split(",")
    )
    return Node((), tuple((label, (), tuple(pattern.split())) for label, pattern in patterns))


def _grown(begun: Iterable[Begun]) -> dict[str, Node]:
    """The words that may come next."""
    following: dict[str, list[Begun]] = {}
    for label, words, parts in begun:
        if words:
            following.setdefault(words[0], []).append((label, words[1:], parts))
            continue
        for place, part in enumerate(parts, 1):
            for first, *others in _choices(part):
                following.setdefault(first, []).append((label, tuple(others), parts[place:]))
            if not _may_be_missing(part):
                break
    return {word: Node(_ended(phrases), tuple(phrases)) for word, phrases in following.items()}


def _ended(begun: Iterable[Begun]) -> tuple[str, ...]:
    """The labels of the phrases that are complete, each once."""
    return tuple(
        dict.fromkeys(label for label, words, parts in begun if not words and all(map(_may_be_missing, parts)))
    )


def _may_be_missing(part: str) -> bool:
    return part.endswith("?")


@lru_cache(maxsize=8_192)
def _choices(part: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(choice.split("_")) for choice in part.rstrip("?").split("|"))
