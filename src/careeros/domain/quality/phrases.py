"""Phrases of all lexicons in one tree of words, so that one walk over a text finds them all."""

from collections.abc import Iterable, Mapping
from itertools import product

from attrs import define, field


@define
class Node:
    """A word of a phrase: which words may follow, and the labels of the phrases that end here."""

    after: dict[str, "Node"] = field(factory=dict[str, "Node"])
    labels: tuple[str, ...] = ()


def spelled_out(pattern: str) -> Iterable[tuple[str, ...]]:
    """Every phrase that a pattern stands for.

    'could|can you please?' has alternatives ('|') and a word that may be missing ('?'); '_' joins the words of
    an alternative that has several ("i'd|i_would love to").
    """
    choices: list[list[str]] = []
    for part in pattern.split():
        optional = part.endswith("?")
        words = part.rstrip("?").split("|")
        choices.append([*words, ""] if optional else words)
    for chosen in product(*choices):
        yield tuple(word for part in chosen for word in part.split("_") if word)


def tree_of(lexicons: Mapping[str, str]) -> Node:
    """The tree of every phrase of every lexicon, labelled with the name of its lexicon; commas part the patterns."""
    root = Node()
    for label, patterns in lexicons.items():
        for pattern in patterns.split(","):
            for phrase in spelled_out(pattern):
                _plant(root, phrase, label)
    return root


def _plant(root: Node, phrase: tuple[str, ...], label: str) -> None:
    node = root
    for word in phrase:
        node = node.after.setdefault(word, Node())
    if label not in node.labels:
        node.labels = (*node.labels, label)
