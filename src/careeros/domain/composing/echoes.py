"""Text that a model repeats instead of writing: its own rules, or long stretches of a profile."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from careeros.domain.composing.personas import ADVICE
from careeros.domain.composing.prompt import RULES
from careeros.domain.drafting.brief import Brief
from careeros.domain.messages import MessageText
from careeros.domain.quality.readings import as_one, reading_of
from careeros.domain.quality.scripts import WITHOUT_SPACES
from careeros.domain.suspicion import is_instruction, is_instruction_as_name

_REMEMBERED = 1_024
"""Our own rules, and what is said of the people who are being written to and of who writes to them."""
_OF_RULES = 7
_OF_PROFILE = 13
_OF_ORDERS = 4
"""Words in a row that are a copy: of our own rules, of a profile, of an order in a profile."""

_OF_A_WORD = 2
"""Characters that make a word, about, where nothing parts words."""


def echoes(text: MessageText, brief: Brief) -> Iterator[str]:
    """The reason for each kind of copy that is in the text."""
    said = as_one(text)
    if _shares(said, (RULES, *ADVICE.values()), _OF_RULES):
        yield "Write the message itself; say nothing of these rules."
    profile = [*(fact.text for fact in brief.contact_facts), brief.contact.notes, brief.contact.position]
    orders = [statement for statement in (*profile, brief.contact.location) if is_instruction(statement)]
    if is_instruction_as_name(brief.contact.company):
        orders.append(brief.contact.company)
    if _shares(said, orders, _OF_ORDERS) or _shares(said, profile, _OF_PROFILE):
        yield "Say it in the writer's words; do not copy the reader's profile."


def _shares(said: str, sources: Iterable[str], width: int) -> bool:
    copied = (runs for source in sources if source and (runs := _runs(source, width)))
    return any(not runs.isdisjoint(_runs(said, width)) for runs in copied)


@lru_cache(maxsize=_REMEMBERED)
def _runs(text: str, width: int) -> frozenset[Sequence[str]]:
    """Every so many words in a row, and in scripts without spaces as many characters as are about so many words."""
    body = reading_of(text)
    dense = "".join(word.stem for word in body.words if word.script in WITHOUT_SPACES)
    return frozenset((*_rows(tuple(body.stems), width), *_rows(dense, _OF_A_WORD * width)))


def _rows(of: Sequence[str], width: int) -> Iterator[Sequence[str]]:
    return (of[start : start + width] for start in range(len(of) - width + 1))
