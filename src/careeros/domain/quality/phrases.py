"""Phrases of all lexicons in one tree of words, so that one walk over a text finds them all."""

import re
from collections.abc import Mapping

from attrs import define, field

_A_BROKEN_LINE = re.compile(r"\|\s+")


@define
class Node:
    """A word of a phrase: which words may follow, and the labels of the phrases that end here."""

    after: dict[str, "Node"] = field(factory=dict[str, "Node"])
    labels: tuple[str, ...] = ()


def tree_of(lexicons: Mapping[str, str], root: Node | None = None) -> Node:
    """The tree of every phrase of every lexicon, labelled with the name of its lexicon; commas part the patterns. With
    `root`, that tree grown by them.

    'could|can you please?' has alternatives ('|') and a word that may be missing ('?'); '_' joins the words of
    an alternative that has several ("i'd|i_would love to"). A line may end behind a bar.
    """
    root = root or Node()
    for label, patterns in lexicons.items():
        for pattern in _A_BROKEN_LINE.sub("|", patterns).split(","):
            for end in _grown(root, pattern):
                if label not in end.labels:
                    end.labels = (*end.labels, label)
    return root


def _grown(root: Node, pattern: str) -> list[Node]:
    """The nodes where the phrases of a pattern end."""
    ends = [root]
    for part in pattern.split():
        grown = ends[:] if part.endswith("?") else list[Node]()
        for choice in part.rstrip("?").split("|"):
            words = choice.split("_")
            grown.extend(_stepped(node, words) for node in ends)
        ends = grown
    return ends


def _stepped(node: Node, words: list[str]) -> Node:
    for word in words:
        if word not in node.after:
            node.after[word] = Node()
        node = node.after[word]
    return node
