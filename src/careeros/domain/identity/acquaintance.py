"""How well one knows somebody at a company."""

import re
from collections.abc import Sequence
from datetime import datetime

from attrs import frozen

from careeros.domain.approval import Replied, Sent, State
from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.identity.employers import employer_key
from careeros.domain.ids import ContactId

_PER_FACT = {"meeting": 0.15, "message": 0.1, "mutual": 0.05, "relation": 0.15, "introduction": 0.1, "reference": 0.15}
_MOST_BY_FACTS = 0.35
_LASTS = re.compile(
    r"\bsince\b|(?:-|\u2013|\bto|\buntil)\s*(?:now|present|today)\b|\bseit\b|\bdepuis\b|\bdesde\b", re.IGNORECASE
)
_LONG = 5 * 365
"""Days of connection that count in full."""


@frozen
class Acquaintance:
    """Somebody one knows at a company: `strength` from 0 to 1, and what it rests on."""

    contact_id: ContactId
    name: str
    strength: float
    reason: str


def acquaintance(
    company: str, contact: Contact, facts: Sequence[Fact], states: Sequence[State], *, now: datetime
) -> Acquaintance:
    """How strong the tie is. Who works there now comes before who did; then count replies and messages, meetings and
    other ties, and how long one is connected.
    """
    works_there = company_key(contact.company) == company_key(company)
    parts = [_place(works_there, contact, company, facts), _by_messages(states), _by_facts(facts)]
    parts.append(_by_days(contact, now))
    strength = min(sum(points for points, _ in parts), 1.0)
    reason = "; ".join(said for _, said in parts if said)
    return Acquaintance(contact.id, contact.name.full, round(strength, 2), reason + ".")


def _place(works_there: bool, contact: Contact, company: str, facts: Sequence[Fact]) -> tuple[float, str]:  # noqa: FBT001
    if works_there:
        return 0.4, f"{contact.position} at {contact.company}" if contact.position else f"Works at {contact.company}"
    wanted = company_key(company)
    there = next((fact for fact in reversed(facts) if employer_key(fact) == wanted), None)
    if there is not None and _LASTS.search(there.text):
        return 0.35, f"Works there by what {there.source} says: {there.text}"
    return 0.15, f"Was there before: {there.text}" if there else "Was there before"


def _by_messages(states: Sequence[State]) -> tuple[float, str]:
    if replied := [state for state in states if isinstance(state, Replied)]:
        return 0.3, f"answered you on {max(state.at for state in replied):%d %b %Y}"
    if sent := [state for state in states if isinstance(state, Sent)]:
        return 0.1, f"you wrote on {max(state.at for state in sent):%d %b %Y}"
    return 0.0, ""


def _by_facts(facts: Sequence[Fact]) -> tuple[float, str]:
    ties = [fact for fact in facts if fact.kind in _PER_FACT]
    if not ties:
        return 0.0, ""
    points = min(sum(_PER_FACT[fact.kind] for fact in ties), _MOST_BY_FACTS)
    strongest = max(ties, key=lambda fact: (_PER_FACT[fact.kind], fact.at))
    return points, f"{strongest.kind}: {strongest.text}"


def _by_days(contact: Contact, now: datetime) -> tuple[float, str]:
    if contact.connected_on is None:
        return 0.0, ""
    days = max((now.date() - contact.connected_on).days, 0)
    return 0.15 * min(days / _LONG, 1.0), f"connected since {contact.connected_on:%b %Y}"
