"""Claims in other languages than English that the data does not hold: by kind, as names and words are translated."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from careeros.domain.composing.claims_abroad_words import (
    LEADING,
    LEADS,
    PATENT,
    REFERRAL,
    SCHOOLING,
    SHARED_PAST,
    STUDIED,
)
from careeros.domain.composing.common_facts import common_facts
from careeros.domain.composing.directives import SHARED_KINDS
from careeros.domain.composing.spelled_abroad import spelled_figures
from careeros.domain.drafting.brief import Brief
from careeros.domain.facts import is_of_the_owner
from careeros.domain.folding import fold
from careeros.domain.messages import MessageText
from careeros.domain.quality.readings import as_one

UNSUPPORTED = "State no number, employer, event or shared history that no fact holds."
_INTRODUCED = SHARED_KINDS - {"event"}


def claims_abroad(text: MessageText, brief: Brief, language: str | None) -> Iterator[str]:
    """The reason, where something is claimed that nothing in the data carries; English has rules of its own."""
    if language in {None, "en"}:
        return
    said = fold(as_one(text))
    for by_language, carries in _CLAIMS:
        spelling = by_language.get(language or "")
        if spelling and _compiled(spelling).search(said) and not carries(brief):
            yield UNSUPPORTED
            return
    known = fold("\n".join((*_of_reader(brief), *_of_sender(brief))))
    if (_compiled(PATENT).search(said) and not _compiled(PATENT).search(known)) or any(
        spelled_figures(said, known, language or "")
    ):
        yield UNSUPPORTED


@lru_cache
def _compiled(spelling: str) -> re.Pattern[str]:
    return re.compile(spelling, re.VERBOSE)


def _of_reader(brief: Brief) -> Iterator[str]:
    contact = brief.contact
    yield from (contact.company, contact.position, contact.location, contact.notes)
    yield from (fact.text for fact in brief.contact_facts)


def _of_sender(brief: Brief) -> Iterator[str]:
    sender = brief.sender
    yield from (sender.headline, sender.company, sender.position, sender.looking_for, sender.location)
    yield from (fact.text for fact in brief.sender_facts)


def _have_a_past(brief: Brief) -> bool:
    """Whether anything tells of both: a fact of that kind, a note of the owner's, what both profiles share."""
    shared = any("worked" in said or "studied" in said or "work at" in said for said in common_facts(brief))
    return shared or _is_noted(brief) or any(fact.kind in SHARED_KINDS for fact in brief.contact_facts)


def _were_introduced(brief: Brief) -> bool:
    facts = (*brief.contact_facts, *brief.sender_facts)
    return _is_noted(brief) or any(fact.kind in _INTRODUCED for fact in facts)


def _is_noted(brief: Brief) -> bool:
    """Whether the owner noted something of the reader, in whatever words."""
    noted = (fact for fact in brief.contact_facts if fact.kind == "note")
    return bool(brief.contact.notes) or any(map(is_of_the_owner, noted))


def _did_study(brief: Brief) -> bool:
    return any(fact.kind == "education" for fact in brief.sender_facts) or _tells(brief, SCHOOLING)


def _does_lead(brief: Brief) -> bool:
    return _tells(brief, LEADING)


def _tells(brief: Brief, spelling: str) -> bool:
    """Whether the sender's own words have it."""
    return _compiled(spelling).search(fold("\n".join(_of_sender(brief)))) is not None


_CLAIMS: tuple[tuple[dict[str, str], Callable[[Brief], bool]], ...] = (
    (SHARED_PAST, _have_a_past),
    (REFERRAL, _were_introduced),
    (STUDIED, _did_study),
    (LEADS, _does_lead),
)
"""How something is claimed in each language, and what in the data carries it."""
