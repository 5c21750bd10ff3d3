"""What a person said or wrote in public, as a phrase: 'your talk on Postgres at PGConf'."""

import re

from careeros.domain.drafting.tongues import is_english
from careeros.domain.plain import first_sentence, spoken, uncapitalised

_TALKS = "talk|keynote|lecture|presentation|workshop|session|webinar|tutorial|panel"
_TEXTS = "article|blog post|post|paper|book|essay|piece|guide|chapter|report|newsletter"
_TURN = r"(?:on|about|at|in|for|called|titled)"
_MADE = re.compile(
    rf"^(?:gave|delivered|did|presented|held|wrote|published|authored|shared)\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)??"
    rf"({_TALKS}|{_TEXTS})\s+({_TURN}\s.+)$",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"^(?:an?\s+|the\s+|their\s+)?({_TALKS}|{_TEXTS})\s+({_TURN}\s.+)$", re.IGNORECASE)
_LABELLED = re.compile(rf"^({_TALKS}|{_TEXTS})\s*[:–—-]\s*(.+)$", re.IGNORECASE)
_SPOKE = re.compile(r"^(?:spoke|talked|speaking|lectured)\s+(?:recently\s+)?((?:on|about|at|in)\s.+)$", re.IGNORECASE)
_WROTE = re.compile(r"^(?:wrote|writes|posted|published)\s+(?:recently\s+)?((?:about|on)\s.+)$", re.IGNORECASE)
_AT_EVENT = re.compile(
    r"^(.+?)[,]?\s+(?:at|@)\s+([A-Z][\w.&' -]*"
    r"(?:(?:19|20)\d\d|[Cc]onf|[Cc]on|[Ss]ummit|[Dd]ays|[Mm]eetup|[Ff]est)(?:\s[\w ]+)?)$"
)
_PERSONAL = re.compile(r"\b(?:i|i'm|i've|we|we're|my|our|me|us|he|she|they|his|her|their)\b", re.IGNORECASE)
_LOOSE = re.compile(r"[\"“”„«»]")


def piece(kind: str, text: str) -> str:
    """'your talk "Scaling Postgres"', "" when the text is a sentence of another shape or not plain."""
    said = spoken(_LOOSE.sub("", first_sentence(text).replace("’", "'")))
    if not said:
        return ""
    if not is_english(said) and not _LABELLED.match(said):
        return ""
    phrase = _told(said) or _titled(kind, said)
    return "" if _PERSONAL.search(phrase.replace("your ", "", 1)) else phrase


def _told(said: str) -> str:
    """From a fact that says in words what they did."""
    for pattern in (_MADE, _NAMED):
        if found := pattern.match(said):
            return f"your {found.group(1).lower()} {found.group(2)}"
    if found := _LABELLED.match(said):
        return f'your {found.group(1).lower()} "{found.group(2)}"'
    if found := _SPOKE.match(said):
        return f"your talk {found.group(1)}"
    if found := _WROTE.match(said):
        return f"your post {found.group(1)}" if said.lower().startswith("posted") else f"your piece {found.group(1)}"
    return ""


def _titled(kind: str, said: str) -> str:
    """From a fact that is a title; a post that is its own text is none."""
    if kind == "event" or re.match(r"[a-z]+ed\b|(?:gave|wrote|spoke|was|has|had)\b", said, re.IGNORECASE):
        return ""
    if kind == "post" and len(said.split()) > 8:
        return ""
    found = _AT_EVENT.match(said)
    return f'your {kind} "{found.group(1)}" at {found.group(2)}' if found else f'your {kind} "{said}"'


def project(text: str) -> str:
    """'your work on the Open Metro Map', for a project that has a name."""
    said = spoken(_LOOSE.sub("", first_sentence(text)), most=50)
    found = re.match(r"^(?:worked|works|working) on (.+)$", said, re.IGNORECASE)
    named = found.group(1) if found else said
    verbs = r"^[a-z]+(?:ed|ing)\b|^(?:built|led|made|wrote|ran|is|was|has)\b"
    if not named or not is_english(named) or _PERSONAL.search(named) or re.match(verbs, named, re.IGNORECASE):
        return ""
    return f"your work on {uncapitalised(named) if re.match(r'(?:The|An?) ', named) else named}"
