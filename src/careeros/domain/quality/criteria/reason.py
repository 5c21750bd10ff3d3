"""Why you, why me: something of the reader, something of the writer, and what joins the two."""

from careeros.domain.messages import Purpose
from careeros.domain.quality.evidence import Assessment, Evidence, marked, sentences_with, within
from careeros.domain.quality.knowledge import Known
from careeros.domain.quality.languages import name_of
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.self_focus import boasts_in

WHY_YOU, WHY_ME, BECAUSE = 0.4, 0.3, 0.3
_TO_PEOPLE_ONE_KNOWS = frozenset({Purpose.FOLLOW_UP, Purpose.RECONNECT, Purpose.THANKS})
"""Who reads these knows who writes."""

_STOCK = ("cliche",)
"""'I am a self-starter' says nothing of who writes."""


def reason(evidence: Evidence) -> Assessment:
    """Each of the three earns its share wherever it stands before the sign-off."""
    if not evidence.english:
        return Assessment(0.0, why_not=f"Reasons are recognised in English only, not in {name_of(evidence.language)}.")
    body, end = evidence.body, evidence.own_words
    theirs = _first_use(evidence, evidence.knowledge.contact, end)
    ours = _first_use(evidence, evidence.knowledge.sender, end)
    empty = [*evidence.spoilt, *boasts_in(body), *sentences_with(body, _STOCK)]
    joined = _outside(body, "because", end, [*empty, *evidence.asked_again])
    myself = _outside(body, "myself", end, empty)
    raw = 0.0
    spans: list[tuple[int, int]] = []
    if theirs is not None:
        raw += WHY_YOU
        spans.append(theirs)
    elif joined:
        raw += WHY_YOU * 0.25
    if ours is not None or myself:
        raw += WHY_ME if ours is not None else WHY_ME * 0.6
        spans.append(ours or myself[0])
    if joined:
        raw += BECAUSE if theirs is not None else BECAUSE * 0.6
        spans.append(joined[0])
    known = evidence.purpose in _TO_PEOPLE_ONE_KNOWS
    return Assessment(min(raw, 1.0), marked(body, *spans), _fix(theirs, known or ours or (myself or [None])[0], joined))


def _outside(body: Reading, label: str, end: int, stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Phrases of a kind before the sign-off that stand in none of the stretches."""
    return [hit for hit in body.hits.get(label, ()) if hit[1] <= end and not within(hit, stretches)]


def _first_use(evidence: Evidence, facts: tuple[Known, ...], end: int) -> tuple[int, int] | None:
    """The first word that only a fact of that side explains; names of the two people explain nothing."""
    body, knowledge = evidence.body, evidence.knowledge
    first_at = body.first_at
    telling = {word for fact in facts for word in fact.telling if word in first_at}
    telling -= knowledge.names
    telling -= knowledge.sender_names
    start = evidence.salutation.end if evidence.salutation else 0
    first = end
    for word in telling:
        at = first_at[word]
        if at < start:
            at = body.stems.index(word, start) if word in body.stems[start:end] else end
        first = min(first, at)
    return (first, first + 1) if first < end else None


def _fix(theirs: object, ours: object, joined: object) -> str | None:
    if theirs is None:
        return "Say why you write to this reader and not to somebody else."
    if ours is None:
        return "Say in half a sentence who you are."
    return None if joined else "Join the two: say what of theirs made you write."
