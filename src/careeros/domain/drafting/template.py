"""A template as data: for each part of a message the sentences that may stand there.

A sentence is a string with slots ("I studied at {school} too."); its slots are its needs. It can only be used when
every slot has a phrase, so that nothing is left unfilled and nothing is said of what is not known.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from string import Formatter

from attrs import field, frozen

from careeros.domain.drafting.known import Known
from careeros.domain.plain import capitalised

Wordings = tuple[str, ...]

_CARRIES = {
    "role_at": frozenset({"role", "company"}),
    "alumni_of": frozenset({"company"}),
    "colleague_at": frozenset({"company"}),
    "change": frozenset({"company", "role"}),
    "opening_here": frozenset({"company"}),
    "vacancy": frozenset({"company"}),
    "me": frozenset({"me_short"}),
    "me_short": frozenset({"me"}),
}
"""What a slot says besides itself: with 'a data engineer at Foo', Foo has been named."""

WEIGHT = {"role_at": 2, "opening_here": 2, "vacancy": 2, "me": 2, "seeking": 2}
"""How much a slot tells, where it is more than one thing or more than others."""


@frozen
class Template:
    """One angle for one purpose. `rank` says how specific it is: of what fits, the highest goes first.

    `note_ask` takes the place of `ask` in a connection note, where every character counts; `more` is said where there
    is room to fill.
    """

    name: str
    rank: int
    subject: Wordings
    opening: Wordings
    reason: Wordings
    ask: Wordings = field(default=())
    note_ask: Wordings = field(default=())
    close: Wordings = field(default=())
    more: Wordings = field(default=())
    in_note: bool = True

    def fits(self, known: Known) -> bool:
        return any(is_known(wording, known) for wording in self.opening)


@cache
def needs(wording: str) -> frozenset[str]:
    """The slots of a sentence."""
    return frozenset(slot for _, slot, _, _ in Formatter().parse(wording) if slot)


@cache
def said_by(wording: str) -> frozenset[str]:
    """What a sentence tells, directly or with it."""
    slots = needs(wording)
    return slots.union(*(_CARRIES.get(slot, frozenset()) for slot in slots))


def is_known(wording: str, known: Mapping[str, str]) -> bool:
    return needs(wording) <= known.keys()


def sayable(wordings: Iterable[str], known: Known) -> Wordings:
    """Those of the sentences whose needs are met."""
    return tuple(wording for wording in wordings if is_known(wording, known))


def filled(wording: str, known: Known) -> str:
    """The sentence as it is said."""
    return capitalised(wording.format_map(known)) if wording.startswith("{") else wording.format_map(known)
