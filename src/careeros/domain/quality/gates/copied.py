"""Another recipient's employer left standing in a body that is otherwise the same."""

from collections.abc import Iterator

from careeros.domain.quality.batch import ALIKE
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.report import Gate


def copied_text(evidence: Evidence) -> Iterator[Gate]:
    """The company of whom the same text went to before."""
    compared = evidence.compared
    if compared is None:
        evidence.abstained.append(("copied_text", "There is no batch to compare with."))
        return
    if compared.likeness < ALIKE:
        return
    for other in compared.likest_companies:
        if not other or not set(other).isdisjoint(evidence.knowledge.vocabulary):
            continue
        for first in range(len(evidence.body.words) - len(other) + 1):
            last = first + len(other)
            words = evidence.body.words[first:last]
            if words[0].capital and tuple(word.stem for word in words) == other:
                said = evidence.body.said(first, last)
                reason = f"“{said}” is where another recipient of the same text works."
                yield Gate("copied_text", "body", evidence.body.place(first, last), reason)
                return
