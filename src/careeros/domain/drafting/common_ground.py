"""What the sender and the contact share, as the slots that sentences are built from."""

from collections.abc import Callable, Iterable

from careeros.domain.company_names import employer
from careeros.domain.drafting.between import relations
from careeros.domain.drafting.brief import Brief
from careeros.domain.drafting.companies import past_employer, place_in_common
from careeros.domain.drafting.relations import studied_together, worked_together
from careeros.domain.drafting.schools import schools
from careeros.domain.drafting.tongues import is_english
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.organisation_names import organisation_key, school_key
from careeros.domain.plain import spoken


def texts(facts: Iterable[Fact], *kinds: str) -> list[str]:
    """What facts of these kinds say, in the order in which they are given."""
    return [fact.text for fact in facts if fact.kind in kinds]


def first(texts: Iterable[str], read: Callable[[str], str]) -> str:
    """The first that can be read as a phrase, "" when none can."""
    return next((phrase for phrase in map(read, texts) if phrase), "")


def shared_ground(brief: Brief, company: str) -> dict[str, str]:
    """Slots whose value both sides hold; those of the other kinds are empty."""
    theirs, mine, between = brief.contact_facts, brief.sender_facts, relations(brief)
    return {
        **_employers(brief, company),
        "worked_together": first(between, worked_together),
        "school": first(between, studied_together) or _in_both(_schools(theirs), _schools(mine), school_key),
        "city": place_in_common(
            brief.sender.location or first(texts(mine, "location"), spoken),
            brief.contact.location or first(texts(theirs, "location"), spoken),
        ),
        "skill": _in_both(_phrases(theirs, "skill"), _phrases(mine, "skill"), fold),
        "interest": _in_both(_phrases(theirs, "interest"), _phrases(mine, "interest"), fold),
    }


def _employers(brief: Brief, company: str) -> dict[str, str]:
    own = employer(brief.sender.company)
    mine = [name for name in map(past_employer, texts(brief.sender_facts, "employer")) if name]
    theirs = [name for name in map(past_employer, texts(brief.contact_facts, "employer")) if name]
    is_colleague = bool(company and own and organisation_key(company) == organisation_key(own))
    knew_it = not is_colleague and bool(_in_both([company], mine, organisation_key))
    elsewhere = _besides(theirs, company)
    return {
        "colleague_at": company if is_colleague else "",
        "alumni_of": company if knew_it else "",
        "came_from": "" if is_colleague else _in_both(elsewhere, [own], organisation_key),
        "both_worked": _in_both(elsewhere, _besides(mine, own), organisation_key),
    }


def _besides(names: Iterable[str], company: str) -> list[str]:
    return [name for name in names if organisation_key(name) != organisation_key(company)]


def _schools(facts: Iterable[Fact]) -> list[str]:
    return [school for text in texts(facts, "education") for school in schools(text)]


def _phrases(facts: Iterable[Fact], kind: str) -> list[str]:
    return [phrase for text in texts(facts, kind) if (phrase := spoken(text, most=40)) and is_english(phrase)]


def _in_both(theirs: Iterable[str], mine: Iterable[str], key: Callable[[str], str]) -> str:
    known = {key(name) for name in mine if name}
    if not known:
        return ""
    return next((name for name in theirs if name and key(name) in known), "")
