"""All phrase lexicons as one tree."""

from functools import cache

from careeros.domain.quality.lexicons.asks import ASKS, NOT_ASKS
from careeros.domain.quality.lexicons.claims import CLAIMS
from careeros.domain.quality.lexicons.cliches import CLICHES
from careeros.domain.quality.lexicons.greetings import HONORIFICS
from careeros.domain.quality.lexicons.lives import LIVES
from careeros.domain.quality.lexicons.manners import MANNERS
from careeros.domain.quality.lexicons.politeness import POLITENESS
from careeros.domain.quality.lexicons.pronouns import PRONOUNS
from careeros.domain.quality.lexicons.reasons import ENDINGS, REASONS
from careeros.domain.quality.lexicons.slots import SLOTS
from careeros.domain.quality.lexicons.spam import SPAM
from careeros.domain.quality.lexicons.together import PARTS
from careeros.domain.quality.lexicons.unsafe import UNSAFE, UNSAFE_OF_THE_READER
from careeros.domain.quality.phrases import Node, tree_of

_PLAIN = {
    **ASKS, **NOT_ASKS, **POLITENESS, **MANNERS, **CLICHES, **SPAM, **REASONS, **ENDINGS, **CLAIMS, **PRONOUNS,
    **SLOTS, **HONORIFICS,
}  # fmt: skip
_HURTING = {**LIVES, **UNSAFE, **UNSAFE_OF_THE_READER, **PARTS}


@cache
def phrases() -> Node:
    """The tree."""
    return tree_of({**_PLAIN, **_HURTING})


@cache
def opening_words() -> frozenset[str]:
    """Words that open a phrase of plain talk, and are nobody's name; what hurts opens with names, too ('brown')."""
    return frozenset(tree_of(_PLAIN).after)
