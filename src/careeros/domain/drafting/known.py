"""Everything that sentences may say of the two people: slots with a phrase each, the unknown ones left out."""

import re
from collections.abc import Mapping

from careeros.domain.channels import Channel
from careeros.domain.company_names import employer
from careeros.domain.drafting import encounters, meetings
from careeros.domain.drafting.between import relations
from careeros.domain.drafting.brief import Brief
from careeros.domain.drafting.common_ground import first, shared_ground, texts
from careeros.domain.drafting.deeds import deed
from careeros.domain.drafting.names import given_name
from careeros.domain.drafting.pieces import piece, project
from careeros.domain.drafting.relations import were
from careeros.domain.drafting.roles import Role, role_of
from careeros.domain.drafting.seeking import seeking
from careeros.domain.drafting.self_portrait import self_portrait
from careeros.domain.drafting.vacancies import vacancies
from careeros.domain.drafting.vocabulary import NO_LONGER
from careeros.domain.facts import Fact
from careeros.domain.organisation_names import organisation_key

Known = Mapping[str, str]
"""From the name of a slot to the phrase that fills it; never an empty phrase."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def known_of(brief: Brief) -> Known:
    """Read all fields and facts once."""
    role, company = _present_job(brief)
    shared = shared_ground(brief, company)
    me, me_short = self_portrait(brief.sender)
    slots = {
        "company": company,
        "role": role.phrase if role else "",
        "role_at": role.at(company) if role and company and _is_there(role, company) else "",
        "field": role.field if role else "",
        "since": _since(brief),
        "me": me_short if shared["colleague_at"] else me,
        "me_short": me_short,
        "seeking": seeking(brief.sender.looking_for) or first(texts(brief.sender_facts, "goal"), seeking),
        "deed": first(texts(brief.sender_facts, "achievement", "project"), deed),
        **shared,
        **vacancies(brief, company),
        **_doings(brief.contact_facts, given_name(brief.contact.name)),
        "together": first(relations(brief), were),
    }
    return {slot: phrase for slot, phrase in slots.items() if phrase}


def _present_job(brief: Brief) -> tuple[Role | None, str]:
    contact = brief.contact
    role = role_of(contact.position)
    if role is None and not contact.position:
        undated = (text for text in texts(brief.contact_facts, "position") if not re.search(r"\d{4}", text))
        role = next((found for found in map(role_of, undated) if found), None)
    if role is None and NO_LONGER & set(re.findall(r"[a-z]+", contact.position.lower())):
        return None, ""
    company = employer(contact.company) or (employer(role.place) if role and not contact.company else "")
    return role, company


def _is_there(role: Role, company: str) -> bool:
    """A title that names another employer ("CTO at Bar") says nothing of this one."""
    place, here = (set(organisation_key(name).split()) for name in (employer(role.place), company))
    return place <= here or here <= place


def _since(brief: Brief) -> str:
    """The month of the LinkedIn connection; who is sent a connection note is not connected yet."""
    day = brief.contact.connected_on
    return f"{_MONTHS[day.month - 1]} {day.year}" if day and brief.channel is not Channel.LINKEDIN_NOTE else ""


def _doings(facts: tuple[Fact, ...], own: str) -> dict[str, str]:
    """What the contact did, by themselves or with the sender."""
    pieces = (piece(fact.kind, fact.text) for fact in facts if fact.kind in {"talk", "article", "post", "event"})
    kind_acts = texts(facts, "introduction", "reference", "message", "meeting", "relation", "note")
    return {
        "piece": next((found for found in pieces if found), ""),
        "project": first(texts(facts, "project"), project),
        "feat": first(texts(facts, "achievement", "event"), lambda text: deed(text, was="were")),
        "change": first(texts(facts, "job_change"), lambda text: encounters.change(text, own)),
        "met": first(texts(facts, "meeting"), meetings.met),
        "occasion": first(texts(facts, "meeting"), meetings.occasion),
        "topic": first(texts(facts, "message"), encounters.topic),
        "favour": first(kind_acts, lambda text: encounters.favour(text, own)),
        "mutual": first(texts(facts, "mutual"), encounters.mutual),
        "introducer": first(texts(facts, "introduction"), encounters.introducer),
        "suggester": first(texts(facts, "introduction", "reference"), encounters.suggester),
    }
