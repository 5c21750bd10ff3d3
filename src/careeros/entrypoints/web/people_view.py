"""Two people side by side, as one decides whether they are one."""

from uuid import UUID

from attrs import frozen

from careeros.application.known import KnownContact
from careeros.domain.folding import fold
from careeros.domain.identity.suspects import Suspicion
from careeros.domain.linkedin_profiles import profile_address

_LIKELY = ((0.85, "Very likely one person"), (0.6, "Likely one person"), (0.0, "Maybe one person"))


@frozen
class SideBySide:
    """A thing known of at least one of them; `same` where both say so."""

    what: str
    one: str
    other: str
    same: bool


@frozen
class PairView:
    """`confidence` in percent."""

    one: UUID
    other: UUID
    names: tuple[str, str]
    likely: str
    confidence: int
    reason: str
    rows: tuple[SideBySide, ...]

    @classmethod
    def of(cls, found: Suspicion, one: KnownContact, other: KnownContact) -> "PairView":
        likely = next(words for least, words in _LIKELY if found.confidence >= least)
        rows = tuple(
            SideBySide(what, mine, theirs, bool(mine) and fold(mine) == fold(theirs))
            for (what, mine), (_, theirs) in zip(_things(one), _things(other), strict=True)
            if mine or theirs
        )
        return cls(found.a, found.b, found.names, likely, round(found.confidence * 100), found.reason, rows)


def _things(known: KnownContact) -> tuple[tuple[str, str], ...]:
    person = known.contact
    return (
        ("Position", person.position),
        ("Company", person.company),
        ("Location", person.location),
        ("LinkedIn", profile_address(person.linkedin_slug) if person.linkedin_slug else ""),
        ("E-mail", ", ".join(person.emails)),
        ("Phone", ", ".join(person.phones)),
        ("Tags", ", ".join(person.tags)),
        ("Connected", person.connected_on.strftime("%d %B %Y") if person.connected_on else ""),
        ("Facts", str(len(known.facts)) if known.facts else ""),
        ("From", ", ".join(filter(None, dict.fromkeys(known.sources.values())))),
    )
