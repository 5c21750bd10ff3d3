"""Text that a model repeats instead of writing: its own rules, or long stretches of a profile."""

from collections.abc import Iterable, Iterator

from careeros.domain.composing.personas import ADVICE
from careeros.domain.composing.prompt import RULES
from careeros.domain.composing.suspicion import is_instruction
from careeros.domain.drafting.brief import Brief
from careeros.domain.messages import MessageText
from careeros.domain.quality.reading import read

_OF_RULES = 7
_OF_PROFILE = 13
_OF_ORDERS = 4
"""Words in a row that are a copy: of our own rules, of a profile, of an order in a profile."""


def echoes(text: MessageText, brief: Brief) -> Iterator[str]:
    """The reason for each kind of copy that is in the text."""
    said = _stems(f"{text.subject}\n{text.body}")
    if _shares(said, (RULES, *ADVICE.values()), _OF_RULES):
        yield "Write the message itself; say nothing of these rules."
    profile = [*(fact.text for fact in brief.contact_facts), brief.contact.notes, brief.contact.position]
    orders = [
        statement
        for statement in (*profile, brief.contact.company, brief.contact.location)
        if is_instruction(statement)
    ]
    if _shares(said, orders, _OF_ORDERS) or _shares(said, profile, _OF_PROFILE):
        yield "Say it in the writer's words; do not copy the reader's profile."


def _stems(text: str) -> list[str]:
    return read("body", text).stems


def _shares(said: list[str], sources: Iterable[str], width: int) -> bool:
    runs = _runs(said, width)
    return any(not runs.isdisjoint(_runs(_stems(source), width)) for source in sources if source)


def _runs(stems: list[str], width: int) -> set[tuple[str, ...]]:
    return {tuple(stems[start : start + width]) for start in range(len(stems) - width + 1)}
