"""All phrase lexicons as one tree."""

from functools import cache

from careeros.domain.quality.lexicons.asks import ASKS, NOT_ASKS
from careeros.domain.quality.lexicons.claims import CLAIMS
from careeros.domain.quality.lexicons.cliches import CLICHES
from careeros.domain.quality.lexicons.greetings import HONORIFICS
from careeros.domain.quality.lexicons.manners import MANNERS
from careeros.domain.quality.lexicons.politeness import POLITENESS
from careeros.domain.quality.lexicons.pronouns import PRONOUNS
from careeros.domain.quality.lexicons.reasons import ENDINGS, REASONS
from careeros.domain.quality.lexicons.slots import SLOTS
from careeros.domain.quality.lexicons.spam import SPAM
from careeros.domain.quality.lexicons.unsafe import UNSAFE, UNSAFE_OF_THE_READER
from careeros.domain.quality.phrases import Node, tree_of


@cache
def phrases() -> Node:
    """The tree, grown when the first text is read."""
    return tree_of(
        {
            **ASKS, **NOT_ASKS, **POLITENESS, **MANNERS, **CLICHES, **SPAM, **REASONS, **ENDINGS, **CLAIMS, **UNSAFE,
            **UNSAFE_OF_THE_READER, **PRONOUNS, **SLOTS, **HONORIFICS,
        }
    )  # fmt: skip
