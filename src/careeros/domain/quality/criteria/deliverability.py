"""Deliverability: words of bulk mail, capitals, exclamation marks, links. A warning, never a gate."""

from math import exp

from careeros.domain.quality.evidence import Assessment, Evidence, marked
from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.reading import Reading

COSTS = {"spam_offer": 1.0, "spam_money": 0.8, "spam_click": 1.0, "spam_pills": 0.8, "spam_claim": 0.5}
_FREE_LOUD = 1


def deliverability(evidence: Evidence) -> Assessment:
    """As a curve over what filters and readers count, so that one slip costs little."""
    body = evidence.body
    loud = _loud(body, evidence)
    marks = body.text.count("!")
    cost = (
        0.45 * max(len(loud) - _FREE_LOUD, 0) ** 0.7
        + 0.5 * max(marks - 1, 0) ** 0.7
        + 0.35 * max(len(body.links) - 1, 0) ** 0.7
    )
    spans = list(loud) if len(loud) > _FREE_LOUD else []
    if evidence.english:
        for label, weight in COSTS.items():
            hits = body.hits.get(label, ())
            cost += weight * len(hits) ** 0.6 * 0.6
            spans.extend(hits)
    else:
        evidence.abstained.append(("spam_phrases", "Phrases of bulk mail are recognised in English only."))
    cost += _subject_cost(evidence)
    raw = exp(-cost / 4)
    return Assessment(raw, marked(body, *sorted(set(spans))), _fix(raw, loud, marks))


def _loud(body: Reading, evidence: Evidence) -> list[tuple[int, int]]:
    """Words in capitals that are no acronym of the profile or of the trade."""
    known = evidence.knowledge.vocabulary
    return [
        (index, index + 1)
        for index, word in enumerate(body.words)
        if word.loud and len(word.low) > 2 and word.stem not in known and word.stem not in HARMLESS
    ]


def _subject_cost(evidence: Evidence) -> float:
    """A subject in capitals, with '!' or 'Re:' for a first mail, or that promises what the body does not say."""
    subject = evidence.subject
    if subject is None or not subject.words:
        return 0.0
    cost = 0.5 * subject.text.count("!") + 0.8 * ("$" in subject.text)
    cost += sum(COSTS[label] * len(hits) * 0.5 for label, hits in subject.hits.items() if label in COSTS)
    loud = sum(1 for word in subject.words if word.loud and len(word.low) > 2)
    if loud > len(subject.words) / 2:
        cost += 1.0
    telling = {word.stem for word in subject.words if len(word.stem) > 3 and not word.languages}
    if telling and telling.isdisjoint(word.stem for word in evidence.body.words) and len(telling) > 1:
        cost += 0.3
    return cost


def _fix(raw: float, loud: list[tuple[int, int]], marks: int) -> str | None:
    if raw >= 0.85:
        return None
    if marks > 2:
        return "Use fewer exclamation marks."
    if len(loud) > _FREE_LOUD:
        return "Write words in small letters; capitals read as shouting."
    return "Take out phrases of bulk mail and all links but one."
