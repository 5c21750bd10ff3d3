"""Claims that no fact supports: relations, numbers, employers, schools and events."""

from collections.abc import Iterator, Sequence

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.claims import Claim, unknown_people, unsupported_claims
from careeros.domain.quality.gates.figures import unsupported_figures
from careeros.domain.quality.gates.proper_names import unsupported_names
from careeros.domain.quality.reading import Reading, mail_of_others
from careeros.domain.quality.report import Gate


def unsupported_claim(evidence: Evidence) -> Iterator[Gate]:
    """What the writer states as fact although nobody noted it; mail quoted below who wrote it is not theirs."""
    if evidence.knowledge.empty:
        evidence.abstained.append(("unsupported_claim", "No facts are known on either side to hold claims against."))
        return
    if evidence.language not in {"en", None}:
        why = "Claims of a shared past are recognised in English only; of numbers shares, sums and years are checked."
        evidence.abstained.append(("unsupported_claim", why))
    found = [(evidence.whole, claim) for claim in _of_relation(evidence.whole, evidence)]
    if evidence.body is not evidence.whole:
        theirs = mail_of_others(evidence.whole.text)
        found = [one for one in found if not _stands_in(theirs, evidence.whole, one[1])]
    found.extend((evidence.body, claim) for claim in _of_name_or_number(evidence.body, evidence))
    if evidence.subject is not None:
        subject = evidence.subject
        found.extend((subject, claim) for claim in _of_relation(subject, evidence))
        found.extend((subject, claim) for claim in _of_name_or_number(subject, evidence))
    taken: dict[str, int] = {}
    placed = [(reading.field, reading.place(first, last), reason) for reading, (first, last, reason) in found]
    for field, span, reason in sorted(placed, key=lambda one: (one[0], one[1][0], -one[1][1])):
        if span[0] >= taken.get(field, 0):
            taken[field] = span[1]
            yield Gate("unsupported_claim", field, span, reason)


def _stands_in(stretches: Sequence[tuple[int, int]], reading: Reading, claim: Claim) -> bool:
    return any(start <= reading.ends[2 * claim[0]] < end for start, end in stretches)


def _of_relation(reading: Reading, evidence: Evidence) -> Iterator[Claim]:
    if evidence.english and (not evidence.knowledge.thin or evidence.knowledge.contact):
        yield from unsupported_claims(reading, evidence)


def _of_name_or_number(reading: Reading, evidence: Evidence) -> Iterator[Claim]:
    knowledge = evidence.knowledge
    if not knowledge.thin or (knowledge.contact and knowledge.sender):
        yield from unsupported_figures(reading, evidence)
        if evidence.english:
            yield from unsupported_names(reading, evidence)
            yield from unknown_people(reading, evidence)
