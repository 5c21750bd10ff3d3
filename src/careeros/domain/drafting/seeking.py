"""What the sender hopes for, as people write it down, made to complete 'I'm looking for'."""

import re
from collections.abc import Iterator
from functools import lru_cache

from careeros.domain.drafting import goal_verbs as verbs
from careeros.domain.drafting.complaints import complains
from careeros.domain.drafting.goal_words import calmed, head_of, kept, last_of, names_kept
from careeros.domain.drafting.roles import role_of, with_article
from careeros.domain.drafting.tongues import is_english
from careeros.domain.drafting.vocabulary import SMALL, SUBJECTS, is_head
from careeros.domain.drafting.wanted import (
    COMPANIONS,
    FIELDS_OF_WORK,
    LAST_OF_FIELDS,
    MANNERS,
    MASSES,
    PLURAL_POSTS,
    POSTS,
    THINGS,
)
from careeros.domain.plain import spoken
from careeros.domain.quality.lexicons.known_names import PLACES

_LONGEST = 80
_REMEMBERED = 256
"""Goals: the sender's is asked about for every draft."""

_MY = (
    r"my (?:next |main |current )?(?:goal|aim|dream|target|plan|wish) is|"
    r"(?:goal|aim|objective|target|wanted|dream|wish)(?::| is)"
)
_TO = (
    r"(?:looking|hoping|aiming|trying|keen|eager|ready|planning|excited|open|happy|wish(?:ing)?|want(?:s|ing)?|need|plan|"
    rf"hope|aim|would (?:like|love)|i'd (?:like|love)|{_MY}|next(?: step)?:?)(?= to\b)"
)
_FOR = (
    r"(?:looking(?: out)? for:?|looking (?:at|into)|seeking:?|searching for|in search of|on the lookout for|"
    r"hunting for|open for|interested in:?|hoping for|aiming for|keen on|ready for|excited (?:about|for)|exploring|"
    rf"considering|available for|targeting|want(?:s|ing)?|need|would (?:like|love)|i'd (?:like|love)|wish for|"
    rf"dreaming of|{_MY}|"
    r"next(?: step)?:|looking)"
)
_BEFORE = (
    r"(?:i am|i'm|i|currently|actively|now|also|always|still|mainly|primarily|ideally|hopefully|really|just|very much|"
    r"very|but|and|so|preferably|maybe|please)"
)
_AS_SOMEBODY = r"^(?:(?:i'm|i am|as) )?an? [\w ,/&-]{3,50}? (?:looking for|seeking|hoping for|in search of)\s+"
_LEAD = re.compile(rf"^(?:{_BEFORE} )*(?:{_TO}|{_FOR})\s+(?!$)|^(?:{_BEFORE} )+|{_AS_SOMEBODY}", re.IGNORECASE)
_STOPS = re.compile(r"\s*[.;|•·\n]\s*(?!\w{1,3}\b\.)|\s+[-–—]+\s+")
_AND_DO = r"\s+and\s+(?=(?:work|find|get|start|become|to)\b)"
_COMMAS = re.compile(rf",\s+|\s+(?:but|because|so that|since|as i)\s+|{_AND_DO}")
_SEVERAL = re.compile(rf"{_AND_DO}|,.+,")
_ANYWHERE = "anything|something|anywhere|somewhere|opportunities"
_RELATED = re.compile(rf"^(?:{_ANYWHERE})?\s*(?:related to|to do with)\s+", re.IGNORECASE)
_ANYTHING = re.compile(rf"^(?:{_ANYWHERE}|work|working)\s+(?=(?:in|at|with|around|on|for)\s)", re.IGNORECASE)
_SOMETHING = re.compile(
    r"^something (?:more|less|new|different|else|closer|bigger|smaller|meaningful)\b", re.IGNORECASE
)
_DETERMINED = re.compile(
    r"^(?:an?|the|my|some|new|any|more|one|two|three|other|another|every|first|next|different|various|several)\s",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the|my(?: next| first)?|another|new)\s+", re.IGNORECASE)
_NEW = re.compile(r"^(?:new|other|different|first|next)\s", re.IGNORECASE)
_ARTICLES = frozenset({"a", "an", "my", "the"})
_SECTOR = re.compile(r"^the\s.*\b(?:sector|industry|field|space|world|business|domain)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:you|your|he|she|his|her|they|their|them|we|our|us|is|are|was|were|am|i|i'm|me|has|had|did)\b", re.IGNORECASE
)
_WHERE_I = re.compile(r"\b(?:where|that|which) I\b")
_MOVING = (verbs.RETURNS, verbs.MOVES, verbs.STEPS, verbs.BREAKS)


@lru_cache(maxsize=_REMEMBERED)
def seeking(text: str) -> str:
    """To complete 'I'm looking for': 'a senior data role in health care'. "" when it would not read."""
    lines = "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
    plain = calmed(lines.replace("’", "'").replace(" @ ", " at "))
    return next((phrase for part in _parts(plain) if (phrase := _phrase(part))), "") if is_english(plain) else ""


def _parts(text: str) -> Iterator[str]:
    """The text as a whole, then sentence by sentence, then without what follows a comma."""
    yield text
    sentences = [part for part in _STOPS.split(text) if part]
    yield from sentences
    for sentence in sentences:
        yield _COMMAS.split(sentence)[0]


def _phrase(text: str) -> str:
    wanted = spoken(text, most=2 * _LONGEST)
    while (shorter := _LEAD.sub("", wanted, count=1).strip()) != wanted:
        wanted = shorter
    wanted = spoken(wanted, most=_LONGEST)
    if not wanted or _STOPS.search(wanted) or _SEVERAL.search(wanted) or complains(wanted):
        return ""
    said = _to(wanted[3:].strip()) if wanted.lower().startswith("to ") else _noun(wanted)
    return said if said and len(said) <= _LONGEST and not _OTHERS.search(_WHERE_I.sub("", said)) else ""


def _to(wanted: str) -> str:
    """What follows 'I want to', or 'open to'."""
    if any(pattern.match(wanted) for pattern in _MOVING) and wanted.split(maxsplit=1)[0].lower() in verbs.BASES:
        first, *rest = wanted.split()
        return f"a chance to {first.lower()} {kept(' '.join(rest))}"
    return _verb(wanted) or _noun(wanted)


def _verb(wanted: str) -> str:
    """What is done, as a thing that one looks for."""
    for pattern, moved in ((verbs.RETURNS, "a return"), (verbs.MOVES, "a move"), (verbs.STEPS, "a step")):
        if found := pattern.match(wanted):
            return f"{moved} {kept(wanted[found.end() :])}"
    if found := verbs.BREAKS.match(wanted):
        return f"a way into {kept(wanted[found.end() :])}"
    if found := verbs.BECOMES.match(wanted):
        return _role(_ARTICLE.sub("", wanted[found.end() :]))
    return _deed(wanted)


def _deed(wanted: str) -> str:
    if found := verbs.FINDS.match(wanted):
        return _noun(wanted[found.end() :])
    if _ANYTHING.match(wanted):
        return _work(_ANYTHING.sub("", wanted))
    first, *rest = wanted.split()
    verb = verbs.base_of(first.lower())
    if rest and verb != first.lower() and verb in verbs.LABOURS:
        return f"work {first.lower()} {kept(' '.join(rest))}"
    return f"a chance to {verb} {kept(' '.join(rest))}" if rest and verb in verbs.DEEDS else ""


def _noun(wanted: str) -> str:
    wanted = _RELATED.sub("in ", wanted)
    first = wanted.split()[0].lower() if wanted else ""
    if _ANYTHING.match(wanted) or (first in {"in", "at", "with"} and " " in wanted):
        return _work(_ANYTHING.sub("", wanted))
    if _SECTOR.match(wanted):
        return f"work in {kept(wanted)}"
    if wanted.lower() in MANNERS:
        return f"{wanted.lower()} work"
    if wanted and _opens_with_verb(wanted):
        return _verb(wanted)
    return _determined(wanted) if _DETERMINED.match(wanted) else _bare(wanted)


def _opens_with_verb(wanted: str) -> bool:
    if any(pattern.match(wanted) for pattern in (*_MOVING, verbs.BECOMES)):
        return True
    if (found := verbs.FINDS.match(wanted)) and _DETERMINED.match(wanted[found.end() :]):
        return True
    is_post = head_of(wanted) in POSTS | PLURAL_POSTS
    return not is_post and (verbs.is_done(wanted.split()) or verbs.FINDS.match(wanted) is not None)


def _determined(wanted: str) -> str:
    """With an article of its own; somebody who is a job is a role as one."""
    head, bare = head_of(wanted), _ARTICLE.sub("", wanted)
    if is_head(head) and head not in COMPANIONS | POSTS:
        return _role(bare)
    if head in POSTS | THINGS and _NEW.match(wanted):
        return with_article(kept(wanted))
    shown = kept(wanted)
    return shown[:1].lower() + shown[1:] if head in POSTS | PLURAL_POSTS | COMPANIONS | THINGS | MASSES else ""


def _bare(wanted: str) -> str:
    head = head_of(wanted)
    if head in POSTS | THINGS:
        is_deed = not _ARTICLES.isdisjoint(wanted.lower().partition(head)[0].split())
        return "" if is_deed else with_article(kept(wanted))
    is_several = not PLURAL_POSTS.isdisjoint(wanted.lower().split()) or {head, last_of(wanted)} & MASSES
    if is_several or _SOMETHING.match(wanted):
        return kept(wanted)
    return (_role(wanted) if is_head(head) else "") or _field(wanted)


def _role(wanted: str) -> str:
    """'a role as a nurse manager', with where it is."""
    role = role_of(wanted)
    if role is None:
        return ""
    if head_of(wanted) in POSTS:
        return with_article(kept(wanted))
    if role.place:
        return f"a role as {role.at(names_kept(role.place))}"
    shown = kept(wanted.split(",", maxsplit=1)[0])
    follows = shown[len(role.title) :] if shown.lower().startswith(role.title.lower()) else ""
    is_whole = follows and not follows.strip().startswith(("and ", "&", "/"))
    return f"a role as {role.phrase}{follows if is_whole else ''}"


def _work(where: str) -> str:
    """'work in climate', where something is said of it."""
    shown = kept(where)
    return f"work {shown[:1].lower()}{shown[1:]}" if len(shown.split()) > 1 else ""


def _field(wanted: str) -> str:
    """'work in renewable energy', where the words are those of a line of work or of a place, and nothing besides."""
    where = [word.strip(",") for word in wanted.lower().split()]
    known = SMALL | SUBJECTS | FIELDS_OF_WORK | LAST_OF_FIELDS | {"&", "or"}
    ends_well = where[-1] in FIELDS_OF_WORK | SUBJECTS | LAST_OF_FIELDS if where else False
    is_line = ends_well and all(word in known for word in where)
    is_place = bool(where) and all(word in PLACES for word in where)
    return f"work in {kept(wanted)}" if is_place or is_line else ""
