"""Claims that no fact supports: relations, numbers, employers, schools and events."""

from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.claims import unsupported_claims
from careeros.domain.quality.gates.figures import unsupported_figures
from careeros.domain.quality.gates.proper_names import unsupported_names
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.report import Gate


def unsupported_claim(evidence: Evidence) -> Iterator[Gate]:
    """What the text states as fact although nobody noted it."""
    if evidence.knowledge.empty:
        evidence.abstained.append(("unsupported_claim", "No facts are known on either side to hold claims against."))
        return
    if evidence.language not in {"en", None}:
        why = "Claims of a shared past are recognised in English only; numbers are checked."
        evidence.abstained.append(("unsupported_claim", why))
    found = list(_found(evidence.body, evidence))
    if evidence.subject is not None:
        found.extend(_found(evidence.subject, evidence))
    taken: dict[str, int] = {}
    for reading, first, last, reason in found:
        if first >= taken.get(reading.field, 0):
            taken[reading.field] = last
            yield Gate("unsupported_claim", reading.field, reading.place(first, last), reason)


def _found(reading: Reading, evidence: Evidence) -> Iterator[tuple[Reading, int, int, str]]:
    knowledge = evidence.knowledge
    claims: list[tuple[int, int, str]] = []
    if not knowledge.thin or (knowledge.contact and knowledge.sender):
        claims.extend(unsupported_figures(reading, evidence))
        if evidence.english:
            claims.extend(unsupported_names(reading, evidence))
    if evidence.english and (not knowledge.thin or knowledge.contact):
        claims.extend(unsupported_claims(reading, evidence))
    for first, last, reason in sorted(claims, key=lambda claim: (claim[0], -claim[1])):
        yield reading, first, last, reason
