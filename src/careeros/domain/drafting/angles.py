"""The angles that several purposes take: how specific each is, how it opens, what the subject line says."""

from attrs import frozen

from careeros.domain.drafting import openings
from careeros.domain.drafting.template import Template, Wordings


@frozen
class Angle:
    name: str
    rank: int
    opening: Wordings
    subject: Wordings = ()


PLAIN = 0
"""The rank of what needs no fact at all."""

ANGLES = (
    Angle("suggested", 9, openings.SUGGESTED, ("{suggester} suggested that I write",)),
    Angle("introduced", 9, openings.INTRODUCED, ("Introduced by {introducer}",)),
    Angle("mutual", 8, openings.MUTUAL, ("We both know {mutual}",)),
    Angle("worked-together", 8, openings.WORKED_TOGETHER, ("From our time at {worked_together}",)),
    Angle("together", 8, openings.TOGETHER, ("A question from {me_short}",)),
    Angle("met", 8, openings.MET),
    Angle("occasion", 8, openings.OCCASION, ("{occasion}",)),
    Angle("piece", 7, openings.PIECE, ("{piece}",)),
    Angle("alumni", 7, openings.ALUMNI, ("I've worked at {alumni_of} too",)),
    Angle("colleague", 7, openings.COLLEAGUE, ("I work at {colleague_at} too",)),
    Angle("came-from", 7, openings.CAME_FROM, ("I work at {came_from}",)),
    Angle("both-worked", 7, openings.BOTH_WORKED, ("I've worked at {both_worked} too",)),
    Angle("school", 7, openings.SCHOOL, ("We have {school} in common",)),
    Angle("project", 6, openings.PROJECT, ("{project}",)),
    Angle("feat", 6, openings.FEAT),
    Angle("change", 6, openings.CHANGE, ("About your new role",)),
    Angle("skill", 5, openings.SKILL, ("A question about {skill}",)),
    Angle("interest", 5, openings.INTEREST, ("Our interest in {interest}",)),
    Angle("city", 5, openings.CITY, ("Hello from {city}",)),
    Angle("work", 4, openings.WORK, ("Your work at {company}", "Your work in {field}")),
    Angle("since", 4, openings.SINCE, ("Hello from a LinkedIn connection",)),
    Angle("company", 3, openings.COMPANY, ("A question about {company}", "Your work at {company}")),
    Angle("role", 3, openings.ROLE, ("A question about {field}",)),
)


def along(
    purpose: str,
    *,
    reason: Wordings,
    ask: Wordings,
    note_ask: Wordings,
    close: Wordings,
    more: Wordings,
    subject: Wordings,
    asks: dict[str, Wordings] | None = None,
) -> tuple[Template, ...]:
    """A template of this purpose for every common angle; `asks` has the asks that go with one angle alone."""
    own = asks or {}
    return tuple(
        Template(
            name=f"{purpose}-{angle.name}",
            rank=angle.rank,
            subject=(*angle.subject, *subject),
            opening=angle.opening,
            reason=reason,
            ask=own.get(angle.name, ask),
            note_ask=own.get(angle.name, note_ask),
            close=close,
            more=more,
        )
        for angle in ANGLES
    )
