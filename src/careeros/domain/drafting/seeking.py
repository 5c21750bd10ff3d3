"""How the sender says who they are and what they hope for."""

import re

from careeros.domain.company_names import employer
from careeros.domain.drafting.capitals import in_sentence_case
from careeros.domain.drafting.roles import Role, role_of, with_article
from careeros.domain.drafting.vocabulary import HEADS
from careeros.domain.plain import spoken, uncapitalised
from careeros.domain.sender import Sender

_LEAD = re.compile(
    r"^(?:i am |i'm )?(?:currently |actively |now )*(?:looking for|looking|seeking|searching for|in search of|open to|"
    r"interested in|hoping for)\s+",
    re.IGNORECASE,
)
_TURN = re.compile(r"\s(?:in|at|with|as|for|on|where|near|to|that|of|within|around|and|or)\s", re.IGNORECASE)
_DETERMINED = re.compile(r"^(?:an?|the|my|some|new|any|more|one|two|other|another|people|someone)\b", re.IGNORECASE)
_POSTS = frozenset({
    "role", "job", "position", "opportunity", "internship", "post", "apprenticeship", "contract",
    "mentor", "placement", "fellowship", "traineeship", "gig",
})  # fmt: skip
_WORK = re.compile(
    r"(?:ing|ment|science|design|sales|finance|operations|analytics|research|policy|tech)$", re.IGNORECASE
)
_YEARS = re.compile(r",\s*((?:over |more than )?(?:\d{1,2}\+?|[a-z]+) years(?: (?:in|of) [\w -]+)?)", re.IGNORECASE)


def seeking(text: str) -> str:
    """To complete 'I'm looking for': 'a senior data role in health care'. "" when it would not read."""
    plain = text.replace("’", "'").strip()
    wanted = spoken(_LEAD.sub("", plain), most=80) or spoken(re.split(r"[.;,|]", _LEAD.sub("", plain))[0], most=80)
    if not wanted:
        return ""
    if re.match(r"to\s", wanted, re.IGNORECASE):
        return f"a chance {wanted[:1].lower()}{wanted[1:]}"
    words = wanted.split()
    phrase = " ".join(_keeping_names(words))
    if _DETERMINED.match(phrase):
        return phrase[:1].lower() + phrase[1:]
    head = _TURN.split(f" {phrase} ", maxsplit=1)[0].split()
    return _determined(phrase, head[-1].lower() if head else "", text=wanted)


def _determined(phrase: str, head: str, *, text: str) -> str:
    if head in _POSTS:
        return with_article(phrase)
    role = role_of(text)
    if head in HEADS and role is not None:
        rest = _TURN.search(f" {phrase} ")
        return f"a role as {with_article(phrase)}" if rest or not role.place else f"a role as {role.at(role.place)}"
    if _WORK.search(head) and len(phrase.split()) <= 4:
        return f"work in {phrase}"
    return phrase


def _keeping_names(words: list[str]) -> list[str]:
    first, *rest = in_sentence_case(words)
    articles = {"A", "An", "The", "My", "New", "Some", "Any"}
    return [first.lower() if first in articles else first, *rest]


def self_portrait(sender: Sender) -> tuple[str, str]:
    """To follow 'I'm': with the employer or the years where they are known, and in short."""
    headline = sender.headline.strip()
    told = re.sub(r"^(?:i am|i'm) (?:an? )?", "", headline.replace("’", "'"), flags=re.IGNORECASE)
    role = role_of(told) or role_of(sender.position)
    if role is None:
        return "", ""
    found = _YEARS.search(spoken(told, most=120))
    if found and role_of(told) is not None:
        return f"{role.phrase} with {uncapitalised(found.group(1))}", role.phrase
    return _with_employer(role, sender), role.phrase


def _with_employer(role: Role, sender: Sender) -> str:
    own = employer(role.place) or employer(sender.company)
    return role.at(own) if own else role.phrase
