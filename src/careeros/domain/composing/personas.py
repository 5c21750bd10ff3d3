"""Four kinds of readers, and what makes a message to each of them worth an answer."""

import re
from enum import StrEnum

from careeros.domain.drafting.brief import Brief


class Persona(StrEnum):
    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    PEER = "peer"
    ACQUAINTANCE = "acquaintance"


ADVICE: dict[Persona, str] = {
    Persona.RECRUITER: (
        "The reader recruits. Say in one line what the writer does and looks for, name the role or field, and ask one "
        "thing that is quick to answer. No life story, no praise."
    ),
    Persona.HIRING_MANAGER: (
        "The reader leads people and may hire. Open with their work or team, say which one result of the writer's "
        "bears on it, and ask for a short conversation rather than for a job."
    ),
    Persona.PEER: (
        "The reader does similar work. Write as one practitioner to another: open with a detail of their work, be "
        "curious about it, and ask one concrete question or for a short call."
    ),
    Persona.ACQUAINTANCE: (
        "The two know each other. Open with what they share, be warm and brief, say what is new, and ask one thing."
    ),
}
_RECRUITS = re.compile(
    r"\b(?:recruit|talent|sourcer|staffing|headhunt|people partner|human resources|hr\b)", re.IGNORECASE
)
_LEADS = re.compile(
    r"\b(?:head|director|vp|svp|evp|vice president|chief|c[etofpim]o|manager|lead|founder|co-founder|owner|partner|"
    r"president|principal)\b",
    re.IGNORECASE,
)
_KNOWN_BY = frozenset({"meeting", "message", "relation"})


def persona_of(brief: Brief) -> Persona:
    """The kind of reader: as was asked, or by shared history first and then by the job title."""
    if brief.style.persona:
        return Persona(brief.style.persona)
    if any(fact.kind in _KNOWN_BY for fact in brief.contact_facts):
        return Persona.ACQUAINTANCE
    if _RECRUITS.search(brief.contact.position):
        return Persona.RECRUITER
    return Persona.HIRING_MANAGER if _LEADS.search(brief.contact.position) else Persona.PEER
