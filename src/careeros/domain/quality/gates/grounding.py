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
    for why in _abstentions(evidence):
        evidence.abstained.append(("unsupported_claim", why))
    found = list(_of_relations(evidence)) if evidence.knowledge.contact or not evidence.knowledge.thin else []
    if not evidence.knowledge.thin:
        found += names_and_numbers(evidence)
    taken: dict[str, int] = {}
    placed = [(reading.field, reading.place(first, last), reason) for reading, (first, last, reason) in found]
    for field, span, reason in sorted(placed, key=lambda one: (one[0], one[1][0], -one[1][1])):
        if span[0] >= taken.get(field, 0):
            taken[field] = span[1]
            yield Gate("unsupported_claim", field, span, reason)


def _abstentions(evidence: Evidence) -> Iterator[str]:
    if evidence.knowledge.empty:
        yield "No facts are known on either side to hold claims against."
    elif evidence.knowledge.thin:
        yield "No facts are known on either side: names and numbers are not held against anything."
    if evidence.language not in {"en", None} and not evidence.knowledge.empty:
        yield "Claims of a shared past are recognised in English only; of numbers shares, sums and years are checked."


def _of_relations(evidence: Evidence) -> Iterator[tuple[Reading, Claim]]:
    if not evidence.english:
        return
    whole = evidence.whole
    theirs = [] if evidence.body is whole else mail_of_others(whole.text)
    yield from ((whole, one) for one in unsupported_claims(whole, evidence) if not _stands_in(theirs, whole, one))
    if evidence.subject is not None:
        yield from ((evidence.subject, one) for one in unsupported_claims(evidence.subject, evidence))


def names_and_numbers(evidence: Evidence) -> list[tuple[Reading, Claim]]:
    """Those that nothing known holds, with where they stand, however little is known."""
    readings = [evidence.body] if evidence.subject is None else [evidence.body, evidence.subject]
    return [(reading, claim) for reading in readings for claim in _of_name_or_number(reading, evidence)]


def _stands_in(stretches: Sequence[tuple[int, int]], reading: Reading, claim: Claim) -> bool:
    return any(start <= reading.ends[2 * claim[0]] < end for start, end in stretches)


def _of_name_or_number(reading: Reading, evidence: Evidence) -> Iterator[Claim]:
    yield from unsupported_figures(reading, evidence)
    if evidence.english:
        yield from unsupported_names(reading, evidence)
        yield from unknown_people(reading, evidence)
