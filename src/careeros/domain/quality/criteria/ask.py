"""One clear, low-effort ask: the strength of each sentence as a request, and how many there are."""

from careeros.domain.messages import Purpose
from careeros.domain.quality.asking import SURE, strengths
from careeros.domain.quality.evidence import Assessment, Evidence, marked
from careeros.domain.quality.languages import name_of
from careeros.domain.quality.reading import Sentence

BY_COUNT = (0.0, 1.0, 0.7, 0.3)


def ask(evidence: Evidence) -> Assessment:
    """None earns nothing, one everything, two .7, more .3; a faint one counts for as much as it is clear."""
    if not evidence.english:
        return Assessment(0.0, why_not=f"Asks are recognised in English only, not in {name_of(evidence.language)}.")
    judged = _strengths(evidence)
    asked = [(sentence, strength) for sentence, strength in judged if strength >= SURE]
    if not asked:
        if evidence.purpose is Purpose.THANKS:
            return Assessment(0.0, why_not="A thank-you needs no ask, and there is none.")
        faint = max((strength for _, strength in judged), default=0.0)
        return Assessment(faint, fix="Ask for one thing that is easy to grant, such as fifteen minutes or one answer.")
    clarity = min(_clarity(strength) for _, strength in asked)
    raw = BY_COUNT[min(len(asked), 3)] * clarity
    spans = marked(evidence.body, *((sentence.start, sentence.end) for sentence, _ in asked))
    return Assessment(raw, spans, _fix(len(asked), clarity))


def _strengths(evidence: Evidence) -> list[tuple[Sentence, float]]:
    """The sentences between greeting and sign-off, each with how surely it asks."""
    body = evidence.body
    close, postscript = evidence.signoff
    greeted = evidence.salutation.end if evidence.salutation and len(body.sentences) > 1 else 0
    return [
        (sentence, strength)
        for sentence, strength in zip(body.sentences, strengths(body), strict=True)
        if not close <= sentence.start < postscript and sentence.end > greeted
    ]


def _clarity(strength: float) -> float:
    """A sure ask is worth all of its points, a likely one somewhat less."""
    return min(1.0, 0.85 + 0.15 * (strength - SURE) / (0.75 - SURE))


def _fix(count: int, clarity: float) -> str | None:
    if count > 1:
        return f"Keep one ask and drop the rest: there are {count}."
    return None if clarity >= 0.9 else "Put the ask as one plain question."
