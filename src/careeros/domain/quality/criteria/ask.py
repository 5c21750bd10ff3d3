"""One clear, low-effort ask: the strength of each sentence as a request, and how many there are."""

from careeros.domain.messages import Purpose
from careeros.domain.quality.asking import SURE
from careeros.domain.quality.broken_off import broken_off
from careeros.domain.quality.evidence import Assessment, Evidence, marked
from careeros.domain.quality.languages import name_of

BY_COUNT = (0.0, 1.0, 0.5, 0.2)
"""A second ask costs more than its courtesy earns in tone: people rate two polite requests as more polite than one."""

_PLAINLY_SHORT = 12
"""Words; a question that is no longer is a plain one already."""

_HINTED = 0.4
"""What a sentence that may ask is worth of its strength: less than asking three times."""


def ask(evidence: Evidence) -> Assessment:
    """None earns next to nothing, one everything, two .5, more .2; a faint one counts for as much as it is clear, and
    one that breaks off for none."""
    if not evidence.english:
        return Assessment(0.0, why_not=f"Asks are recognised in English only, not in {name_of(evidence.language)}.")
    broken = broken_off(evidence) if len(evidence.body.sentences) > 1 else None
    asked = [one for one in evidence.requests if one.sentence.end != broken]
    if not asked:
        if evidence.purpose is Purpose.THANKS:
            return Assessment(0.0, why_not="A thank-you needs no ask, and there is none.")
        fix = "Ask for one thing that is easy to grant, such as fifteen minutes or one answer."
        return Assessment(_HINTED * min(evidence.surest, SURE), fix=fix)
    clarity = min(_clarity(one.strength) for one in asked)
    raw = BY_COUNT[min(len(asked), 3)] * clarity
    spans = marked(evidence.body, *((one.sentence.start, one.sentence.end) for one in asked))
    plain = asked[0].sentence.mark == "?" and asked[0].sentence.end - asked[0].sentence.start <= _PLAINLY_SHORT
    return Assessment(raw, spans, _fix(len(asked), clarity, plain=plain))


def _clarity(strength: float) -> float:
    """A sure ask is worth all of its points, a likely one somewhat less."""
    return max(0.75, min(1.0, 0.85 + 0.15 * (strength - SURE) / (0.75 - SURE)))


def _fix(count: int, clarity: float, *, plain: bool) -> str | None:
    if count > 1:
        return f"Keep one ask and drop the rest: there are {count}."
    return None if clarity >= 0.9 or plain else "Put the ask as one plain question."
