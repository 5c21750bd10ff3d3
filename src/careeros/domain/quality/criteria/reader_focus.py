"""Reader focus: how much of the text is about the writer."""

from careeros.domain.quality.evidence import Assessment, Evidence, marked
from careeros.domain.quality.languages import name_of

PLATEAU = (0.35, 0.65)
_ME = frozenset("i me my mine myself i'm i'd i've i'll".split())
_RUN = 3
_FEW = 3


def reader_focus(evidence: Evidence) -> Assessment:
    """Me over me and you, full marks from .35 to .65; three sentences in a row that open with I cost a little."""
    if not evidence.english:
        return Assessment(
            0.0, why_not=f"Reader focus counts English pronouns only, not those of {name_of(evidence.language)}."
        )
    body = evidence.body
    mine = [*body.hits.get("i", ()), *body.hits.get("me", ())]
    yours = len(body.hits.get("you", ()))
    total = len(mine) + yours
    if total < _FEW:
        return Assessment(0.7 if total else 0.4, fix=None if total else "Speak to the reader: say you.")
    share = len(mine) / total
    low, high = PLATEAU
    raw = 1.0
    if share > high:
        raw = max(0.0, 1 - (share - high) / (1 - high))
    elif share < low:
        raw = max(0.5, share / low)
    run = _opening_run(evidence)
    if len(run) >= _RUN:
        raw = max(raw - 0.25 * (len(run) - _RUN + 1), 0.0)
    selfish = share > high or len(run) >= _RUN
    spans = marked(body, *sorted(mine)) if selfish else ()
    return Assessment(raw, spans, "Turn a sentence round, from I to you." if selfish else None)


def _opening_run(evidence: Evidence) -> list[int]:
    """The longest run of sentences that open with the writer."""
    body = evidence.body
    longest: list[int] = []
    run: list[int] = []
    for sentence in body.sentences:
        if body.lows[sentence.start] in _ME:
            run.append(sentence.start)
        elif sentence.end - sentence.start > 2:
            run = []
        longest = max(longest, run, key=len)
    return list(longest)
