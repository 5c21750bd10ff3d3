"""Deliverability: words of bulk mail, capitals, exclamation marks, money. A warning, never a gate."""

from math import exp

from careeros.domain.quality.bulk import ANY_LANGUAGE, features_of, loud, phrases_of
from careeros.domain.quality.bulk_weights import INTERCEPT, WEIGHTS
from careeros.domain.quality.evidence import Assessment, Evidence, apart, marked
from careeros.domain.quality.lexicons.spam import SPAM
from careeros.domain.quality.reading import Reading

SUBJECT_COST, PROMISE_COST = 0.8, 0.2
MANY_LINKS_COST = 0.3
_FEWEST_TELLING, _SHORT, _STEM = 2, 2, 4
"""Words of a subject that promise something; letters of those that tell nothing, and by which an ending is known."""


def deliverability(evidence: Evidence) -> Assessment:
    """How little the text reads like bulk mail, by a learnt curve; then the subject, and links beyond the second."""
    body, known = evidence.body, evidence.knowledge.vocabulary
    features = features_of(body, known, english=evidence.english)
    strength = INTERCEPT + sum(WEIGHTS[name] * value for name, value in features.items())
    promise = _promise(evidence)
    strength += MANY_LINKS_COST * max(len(body.links) - 2, 0)
    strength += _subject_cost(evidence)
    if not evidence.english:
        evidence.abstained.append(("spam_phrases", "Phrases of bulk mail are recognised in English only."))
    raw = max(1 - 1 / (1 + exp(-strength)) - (PROMISE_COST if promise else 0.0), 0.0)
    spans = loud(body, known) if "loud" in features else []
    for label in filter(features.__contains__, SPAM):
        spans.extend(apart(phrases_of(body, label, known)))
    return Assessment(raw, marked(body, *sorted(set(spans))), promise or _fix(raw, features))


def _subject_cost(evidence: Evidence) -> float:
    """A subject in capitals, or with '!' or money."""
    subject = evidence.subject
    if subject is None or not subject.words:
        return 0.0
    shouts = sum(1 for word in subject.words if word.loud and len(word.low) > 2) > len(subject.words) / 2
    cost = SUBJECT_COST * (min(subject.text.count("!"), 3) + ("$" in subject.text) + shouts)
    if evidence.english:
        cost += sum(WEIGHTS[label] * 0.5 for label in SPAM if label in subject.hits)
    return cost


def _promise(evidence: Evidence) -> str | None:
    """The fix for a subject of which neither the body nor anything that is known says a word."""
    telling = _telling(evidence.subject) if evidence.subject is not None else frozenset[str]()
    if len(telling) < _FEWEST_TELLING or not telling.isdisjoint(evidence.knowledge.vocabulary):
        return None
    body = evidence.body.vocabulary
    if not telling.isdisjoint(body):
        return None
    said = {part[:_STEM] for word in body for part in (word, *word.split("-"))}
    return None if any(word[:_STEM] in said for word in telling) else "Let the subject say what the body says."


def _telling(subject: Reading) -> frozenset[str]:
    words = (word for word in subject.words if not word.languages)
    return frozenset(part for word in words for part in word.stem.split("-") if len(part) > _SHORT)


def _fix(raw: float, features: dict[str, float]) -> str | None:
    if raw >= 0.85:
        return None
    worst = max(features, key=lambda name: (WEIGHTS[name] * features[name], name), default="")
    advice = {
        "loud": "Write words in small letters; capitals read as shouting.",
        "exclamations": "Use fewer exclamation marks.",
        "money": "Leave sums and percentages out of a first message.",
    }
    return advice.get(worst, "Take out what reads like bulk mail." if worst not in ANY_LANGUAGE else "Plainer, please.")
