"""What happened between two people, as clauses: what was asked, who put them in touch, what has changed since."""

import re

from careeros.domain.drafting.meetings import THIRD
from careeros.domain.drafting.roles import role_of
from careeros.domain.drafting.tongues import is_english
from careeros.domain.drafting.vocabulary import SMALL
from careeros.domain.plain import first_sentence, spoken

_ASKED = re.compile(
    r"^(?:i )?(?:(?:asked|wrote|messaged|e-?mailed)(?: to)?(?: [^\W\d_][\w.'-]*)?|"
    r"(?:sent )?(?:an? )?(?:message|e-?mail|note)) "
    r"(?:about|regarding) (.+)$",
    re.IGNORECASE,
)
DEEDS = {
    "introduced": "introducing", "referred": "referring", "recommended": "recommending", "answered": "answering",
    "reviewed": "reviewing", "gave": "giving", "helped": "helping", "shared": "sharing", "sent": "sending",
    "told": "telling", "connected": "connecting", "wrote": "writing", "forwarded": "forwarding", "passed": "passing",
    "put": "putting", "looked": "looking", "read": "reading", "explained": "explaining", "offered": "offering",
    "spoke": "speaking", "talked": "talking", "walked": "walking", "showed": "showing", "advised": "advising",
}  # fmt: skip
_NAME = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3}"
_BY = re.compile(rf"^(?:introduced|connected|put in touch) by ({_NAME})$", re.IGNORECASE)
_US = re.compile(rf"^({_NAME}) (?:introduced us|introduced me|put us in touch|connected us)\b", re.IGNORECASE)
_SUGGESTED = re.compile(
    rf"^({_NAME}) (?:suggested|recommended|said|thought)(?: that)?(?: i| we)?(?: should)? "
    rf"(?:write|talk|reach|contact|get in touch)\b|"
    rf"^(?:referred|recommended) by ({_NAME})$",
    re.IGNORECASE,
)
_BOTH_KNOW = re.compile(
    rf"^(?:we )?(?:both )?(?:knows?|connected to|mutual (?:friend|connection|contact)s?:?) ({_NAME})$|"
    rf"^({_NAME}) (?:is (?:a|our) )?mutual (?:friend|connection|contact)$|^({_NAME})$",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"^(?:(?:he|she|they|recently|just|has|have|was|were|got|{own}) )*"
    r"(joined|moved to|switched to|became|promoted to|started(?: a new (?:job|role|position))?(?: as| at)|"
    r"new (?:job|role|position)(?: as| at|:))"
    r"\s+(.+)$",
    re.IGNORECASE,
)


def _said(text: str, *, most: int = 80) -> str:
    said = spoken(first_sentence(text).replace("’", "'"), most=most)
    return said if is_english(said) else ""


def topic(text: str) -> str:
    """What the sender wrote about before, to follow 'I wrote to you about'."""
    found = _ASKED.match(_said(text))
    return "" if found is None or THIRD.search(found.group(1)) else found.group(1)


def favour(text: str, own: str) -> str:
    """What they did for the sender, to follow 'thank you for': 'introducing me to Sam'."""
    words = _said(text).split()
    if words and words[0].casefold() in {"he", "she", "they", own.casefold()}:
        words.pop(0)
    rest = " ".join(words[1:])
    if not words or words[0].lower() not in DEEDS or not re.search(r"\b(?:me|my)\b", rest) or THIRD.search(rest):
        return ""
    return f"{DEEDS[words[0].lower()]} {rest}"


def introducer(text: str) -> str:
    """Who introduced the two to one another; a bare name counts."""
    said = _said(text)
    found = _BY.match(said) or _US.match(said)
    return _person(found.group(1) if found else said)


def suggester(text: str) -> str:
    """Who said that the sender should write to them."""
    found = _SUGGESTED.match(_said(text))
    return _person(next(group for group in found.groups() if group)) if found else ""


def mutual(text: str) -> str:
    """Whom both know."""
    found = _BOTH_KNOW.match(_said(text))
    return _person(next(group for group in found.groups() if group)) if found else ""


def change(text: str, own: str) -> str:
    """A change of job as a clause: 'you joined Foo as head of data'."""
    said = _said(text, most=70)
    found = re.match(_MOVED.pattern.replace("{own}", re.escape(own or "they")), said, re.IGNORECASE)
    if found is None:
        role = role_of(said)
        return f"you started as {role.at(role.place)}" if role and role.place else ""
    verb, rest = found.group(1).lower(), found.group(2)
    if THIRD.search(rest):
        return ""
    if verb.startswith(("joined", "moved", "switched")) or verb.endswith(" at"):
        return f"you {verb.replace('new job at', 'started at').replace('new role at', 'started at')} {_with_role(rest)}"
    role = role_of(rest)
    if role is None:
        return ""
    named = role.title if verb == "promoted to" else role.phrase
    shown = f"{named}{role.at(role.place).removeprefix(role.phrase)}" if role.place else named
    return (
        f"you {'became' if verb == 'became' else 'were promoted to' if verb == 'promoted to' else 'started as'} {shown}"
    )


def _with_role(rest: str) -> str:
    """'Foo as Head of Data' with the title in sentence case."""
    place, turn, title = rest.partition(" as ")
    role = role_of(title) if turn else None
    return f"{place} as {role.phrase}" if role else rest


def _person(text: str) -> str:
    """The text, when it looks like a person's name."""
    words = text.split()
    looks_so = 0 < len(words) <= 4 and all(not word[0].islower() and word[0].isalpha() for word in words)
    is_common = {word.lower() for word in words} & SMALL
    return text if looks_so and not is_common and not THIRD.search(text) and len(text) > 1 else ""
