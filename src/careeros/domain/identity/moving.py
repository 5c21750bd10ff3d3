"""People who have another job, by columns."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from careeros.domain.facts import Fact
from careeros.domain.identity.profiles import Jobs, Profiles
from careeros.domain.identity.renewing import Job, career_facts, job_changed, job_now
from careeros.domain.ids import ContactId

_MOST_FACTS = 2
"""That a move tells."""


class Moves(NamedTuple):
    """Columns of one length: who, in which version, has which job from now on, and which facts tell of it.

    `numbers` are those of the profiles that say so, `digests` those of what they say, `reasons` what the report says.
    """

    numbers: Sequence[int] = ()
    ids: Sequence[ContactId] = ()
    versions: Sequence[int] = ()
    companies: Sequence[str] = ()
    positions: Sequence[str] = ()
    digests: Sequence[str] = ()
    reasons: Sequence[str] = ()
    facts: Sequence[tuple[Fact, ...]] = ()


def moves(people: Profiles, jobs: Jobs, *, at: datetime, new_ids: Callable[[int], Sequence[UUID]]) -> Moves:
    """Whose job is another now; who is left out has the one that is known."""
    fresh = iter(new_ids(_MOST_FACTS * len(jobs.ids)))
    found: list[tuple[object, ...]] = []
    known = zip(jobs.numbers, jobs.ids, jobs.versions, jobs.companies, jobs.positions, strict=True)
    for number, contact_id, version, company, position in known:
        before = Job(company, position)
        after = job_now(before, Job(people.companies[number], people.positions[number]))
        if before != after:
            told = career_facts(before, after, source=people.files[number], at=at, new_id=fresh.__next__)
            found.append(
                (number, contact_id, version, *after, people.digests[number], job_changed(before, after), told)
            )
    return Moves._make(zip(*found, strict=True)) if found else Moves()
