"""A job that is open, as a phrase: 'the data engineer opening at Tidewater Labs'."""

import re

from attrs import evolve, frozen

from careeros.domain.company_names import employer
from careeros.domain.drafting.brief import Brief
from careeros.domain.drafting.common_ground import texts
from careeros.domain.drafting.roles import role_of, with_article
from careeros.domain.drafting.vocabulary import FIELDS, RANKS
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
_TURN = re.compile(r"\s(?:for|in|to|with|on|who)\s.*$")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ANY_JOB = RANKS | frozenset(
    """
    manager director officer coordinator specialist executive partner member worker person administrator expert
    supervisor associate team trainee intern of and the role job position
    """.split()
)
"""Words of titles that tell no line of work."""

_OF_A_STEM = 5
"""Letters that 'engineer' and 'engineering', 'logistics' and 'logistician' share."""


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
        wanted, title = fold(f"{sender.looking_for} {sender.headline} {sender.position}"), fold(self.title)
        telling = _lines_of_work(title)
        return not telling.isdisjoint(_lines_of_work(wanted)) if telling else title in wanted


def _lines_of_work(text: str) -> set[str]:
    """The words that tell one, as their stems: 'nurse' and 'nursing' are one."""
    return {(FIELDS.get(word) or word)[:_OF_A_STEM] for word in _WORD.findall(text) if word not in _ANY_JOB}


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
    hiring = _WHO_SEEKS.match(said)
    role = role_of(_TURN.sub("", hiring.group("whom") if hiring else _LABEL.sub("", said)))
    if role is None:
        return None
    who = hiring.group("who") or "" if hiring else ""
    is_yours = hiring is not None and (not who or _THEMSELVES.match(who) is not None)
    return Vacancy(role.title, employer(role.place) or (own if is_yours else employer(who)), is_yours)
