"""Another recipient's employer left standing in a body that is otherwise the same."""

from collections.abc import Iterator

from careeros.domain.quality.batch import ALIKE
from careeros.domain.quality.employers import is_caseless, place_named
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.report import Gate
from careeros.domain.quality.words import word_of


def copied_text(evidence: Evidence) -> Iterator[Gate]:
    """The company of whom the same text went to before."""
    compared = evidence.compared
    if compared is None:
        evidence.abstained.append(("copied_text", "There is no batch to compare with."))
        return
    if compared.likeness < ALIKE:
        return
    for other in compared.likest_companies:
        place = place_named(evidence.body, other)
        if place and not evidence.knowledge.vocabulary.issuperset(other) and not _in_a_fact(evidence, other):
            said = evidence.body.text[slice(*place)]
            if evidence.knowledge.has_initials(word_of(said)):
                continue
            reason = f"“{said}” is where another recipient of the same text works."
            yield Gate("copied_text", "body", evidence.body.origin(*place), reason)
            return


def _in_a_fact(evidence: Evidence, company: tuple[str, ...]) -> bool:
    """Whether a fact holds the name among characters that nothing parts."""
    return is_caseless(company) and any("".join(company) in fact.text for fact in evidence.knowledge.contact)
