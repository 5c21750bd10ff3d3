"""What is known of a contact or of the sender: the only thing that a draft may lean on."""

from datetime import datetime

from attrs import field, frozen

from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean
from careeros.domain.ids import FactId

KINDS = frozenset({
    "position", "employer", "education", "location", "skill", "certificate", "achievement", "project", "talk",
    "article", "post", "event", "job_change", "meeting", "message", "relation", "mutual", "introduction",
    "reference", "opening", "goal", "interest", "language",
})  # fmt: skip
"""Kinds with a meaning of their own; any other counts as `note`."""

LONGEST_FACT = 2_000
"""Characters; a fact is a sentence or two, not a page."""


@frozen
class Fact:
    """One thing that is known, where it is from, and when it was learnt (aware UTC).

    `kind` is one of `KINDS` or "note"; `source` names a file, a page or a person in words ("Connections.csv", "you").
    """

    id: FactId
    kind: str
    text: str
    source: str
    at: datetime = field()


BY_HAND = "you"
"""The source of what the owner noted themselves."""

NOTES_FILE = "Notes.csv"
"""What the owner noted of connections on LinkedIn."""


def is_of_the_owner(fact: Fact) -> bool:
    """Whether the owner's words tell it, by hand or in LinkedIn's file of notes, and nobody else's."""
    return fact.source == BY_HAND or (fact.kind == "note" and fact.source.rpartition("/")[2] == NOTES_FILE)


def note_fact(fact_id: FactId, *, kind: str, text: str, source: str, at: datetime) -> Fact:
    """A fact as a person states it: trimmed, of a known kind or else a note.

    Raises `InvalidInput` when the text is empty or longer than `LONGEST_FACT`.
    """
    stated = clean(text)
    if not stated:
        raise InvalidInput("The fact has no text.", "Say in a few words what is known.")
    if len(stated) > LONGEST_FACT:
        reason = f"The fact has {len(stated):,} characters; {LONGEST_FACT:,} is the most."
        raise InvalidInput(reason, "Split it into several facts.")
    return Fact(fact_id, kind if kind in KINDS else "note", stated, clean(source) or BY_HAND, at)
