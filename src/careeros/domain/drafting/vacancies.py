"""A job that is open, as a phrase: 'the data engineer opening at Tidewater Labs'."""

import re

from attrs import evolve, frozen

from careeros.domain.company_names import employer
from careeros.domain.drafting.brief import Brief
from careeros.domain.drafting.common_ground import texts
from careeros.domain.drafting.roles import role_of, with_article
from careeros.domain.drafting.vocabulary import FIELDS, RANKS, is_head
from careeros.domain.folding import fold
from careeros.domain.organisation_names import organisation_key
from careeros.domain.sender import Sender

_SEEKING = (
    r"(?:(?:currently |now |still |actively |always )?(?:hiring|looking(?: out)? for|recruiting|searching for|seeking)|"
    r"(?:hires|seeks|recruits|looks for|needs|wants)|(?:has|have) (?:an? )?(?:opening|vacancy|open (?:role|position)))"
)
_WHO_SEEKS = re.compile(
    rf"^(?:(?P<who>.+?)(?: is| are|'s|'re)? )??{_SEEKING}(?: for)?:? (?:an? |another |the )?(?P<whom>.+)$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:opening|open (?:role|position)|job|vacancy)\s*(?::|for)\s*(?:an? )?", re.IGNORECASE)
_THEMSELVES = re.compile(
    r"^(?:now|currently|i|we|he|she|they|(?:(?:my|our|his|her|their|the) )?(?:team|department|group|company))$",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"^(?:their|her|his|my|our|its) (?:biggest |main |old |former |largest )?"
    r"(?:rival|competitor|partner|client|customer|supplier)s?\b,? *",
    re.IGNORECASE,
)
"""Before the name of an employer these say whose rival it is."""

_CLOSED = re.compile(
    r"\b(?:no longer|not|never|stopped|isn't|aren't|don't|doesn't)(?: \w+)? (?:hir|look|recruit|search|seek|need)\w*\b"
    r"|[(\[-] *(?:now |already )?(?:closed|filled|taken|expired|on hold)\b"
    r"|\b(?:is|was|are|has been|have been|now|already) (?:closed|filled|taken)\b",
    re.IGNORECASE,
)
"""The job is gone, or was none."""

_TURN = re.compile(r"\s(?:for|in|to|with|on|who)\s.*$")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ANY_JOB = RANKS | frozenset(
    """
    manager director officer coordinator specialist executive partner member worker person administrator expert
    supervisor associate team trainee intern management of and the in for at to with role roles job jobs position work
    """.split()
)
"""Words of titles that tell no line of work."""

_VAGUE = frozenset("general human product public business new personal social special international".split())
"""One of these tells no line of work beside others: 'human resources' and 'human rights'."""

_WORK = frozenset(FIELDS.values())


@frozen
class Vacancy:
    """`title` in sentence case; `place` is where, "" when that is not said; `is_yours`: the contact hires."""

    title: str
    place: str = ""
    is_yours: bool = False

    @property
    def phrase(self) -> str:
        if self.place:
            return f"the {self.title} opening at {self.place}"
        return f"your opening for {with_article(self.title)}" if self.is_yours else f"the {self.title} opening"

    def suits(self, sender: Sender) -> bool:
        """Is it in the line of work that they look for or do?"""
        title, told = fold(self.title), map(fold, (sender.looking_for, sender.headline, sender.position))
        return any(_suits(title, wanted) for wanted in told)


def _suits(title: str, wanted: str) -> bool:
    """Do they share what somebody does ('nurse', 'nursing'), or two words of it, or one where neither says what?"""
    of_title, of_wanted = _telling(title), _telling(wanted)
    if not of_title:
        return title in wanted
    shared, does = of_title & of_wanted, [word for word in of_wanted if _is_work(word)]
    if len(shared) > 1 or any(map(_is_work, shared)):
        return True
    if not shared or (does and any(map(_is_work, of_title))):
        return False
    return _VAGUE.isdisjoint(shared) or (shared == of_title and not does)


def _telling(text: str) -> set[str]:
    """The words that tell a line of work: 'nurse' and 'nursing', 'system' and 'systems' are one."""
    words = (word if word in FIELDS else word.removesuffix("s") for word in _WORD.findall(text) if word not in _ANY_JOB)
    return {FIELDS.get(word) or word for word in words if word not in _ANY_JOB}


def _is_work(word: str) -> bool:
    return word in _WORK or is_head(word)


def vacancies(brief: Brief, company: str) -> dict[str, str]:
    """Slots of the first job that a fact says is open: `opening_here` where the contact works (`company`),
    `opening_there` elsewhere, `opening` where it does not say; and `vacancy` where that is one for the sender.
    """
    theirs = [vacancy(text, company) for text in texts(brief.contact_facts, "opening")]
    others = [vacancy(text) for text in texts(brief.sender_facts, "opening")]
    for found in (*theirs, *(evolve(one, is_yours=False) for one in others if one)):
        if found:
            is_here = bool(company) and (not found.place or organisation_key(found.place) == organisation_key(company))
            slot = "opening_here" if is_here else "opening_there" if found.place else "opening"
            return {slot: found.phrase, "vacancy": found.phrase if found.suits(brief.sender) else ""}
    return {}


def vacancy(text: str, own: str = "") -> Vacancy | None:
    """What a statement says is open; `own` is the employer of whom it is a statement."""
    said = text.strip().replace("’", "'").rstrip(".!")
    if _CLOSED.search(said):
        return None
    hiring = _WHO_SEEKS.match(said)
    role = role_of(_TURN.sub("", hiring.group("whom") if hiring else _LABEL.sub("", said)))
    if role is None:
        return None
    who = hiring.group("who") or "" if hiring else ""
    is_yours = hiring is not None and (not who or _THEMSELVES.match(who) is not None)
    return Vacancy(role.title, employer(role.place) or (own if is_yours else employer(_OTHERS.sub("", who))), is_yours)
