"""Originality: near-duplicates in the batch, phrases that everybody writes, praise without an object."""

from careeros.domain.quality.batch import ALIKE
from careeros.domain.quality.evidence import Assessment, Evidence, apart, marked

CLICHE_COST, MOST_CLICHES = 1 / 4, 3
FLATTERY_COST = 1 / 4


def originality(evidence: Evidence) -> Assessment:
    """Nothing for a text that went to somebody else; a point and a half for each cliché, three at most."""
    body, compared = evidence.body, evidence.compared
    if compared is not None and compared.likeness >= ALIKE:
        return Assessment(
            0.0, marked(body, (0, len(body.words))), "Nearly the same text goes to somebody else; rewrite it."
        )
    if not evidence.english:
        evidence.abstained.append(("cliches", "Clichés are recognised in English only."))
        return Assessment(1.0)
    cliches = apart(body.hits.get("cliche", []))
    praise = apart(body.hits.get("flattery", []))
    raw = 1 - CLICHE_COST * min(len(cliches), MOST_CLICHES)
    fix = f"Say “{body.said(*cliches[0])}” in your own words, or not at all." if cliches else None
    if len(praise) > 1:
        raw -= FLATTERY_COST * min(len(praise) - 1, 2)
        fix = fix or "Praise one thing and say what it did for you; drop the rest."
    return Assessment(max(raw, 0.0), marked(body, *sorted((*cliches, *(praise if len(praise) > 1 else ())))), fix)
