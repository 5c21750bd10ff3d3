"""How the sender says who they are."""

import re

from careeros.domain.company_names import employer
from careeros.domain.drafting.roles import Role, role_of
from careeros.domain.drafting.tongues import is_english
from careeros.domain.plain import spoken, uncapitalised
from careeros.domain.sender import Sender

_YEARS = re.compile(
    r",\s*((?:over |more than )?(?:\d{1,2}\+?|[a-z]+) years(?: (?:in|of) (?:St\. )?\w[\w &'/-]*)?)", re.IGNORECASE
)


def self_portrait(sender: Sender) -> tuple[str, str]:
    """To follow 'I'm': with the employer or the years where they are known, and in short."""
    headline = sender.headline.strip()
    told = re.sub(r"^(?:i am|i'm) (?:an? )?", "", headline.replace("’", "'"), flags=re.IGNORECASE)
    role = role_of(told) or role_of(sender.position)
    if role is None:
        return "", ""
    found = _YEARS.search(spoken(told, most=120))
    if found and role_of(told) is not None and is_english(found.group(1)):
        return f"{role.phrase} with {uncapitalised(found.group(1))}", role.phrase
    return _with_employer(role, sender), role.phrase


def _with_employer(role: Role, sender: Sender) -> str:
    own = employer(role.place) or employer(sender.company)
    return role.at(own) if own else role.phrase
