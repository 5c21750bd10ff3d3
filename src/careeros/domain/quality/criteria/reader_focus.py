"""Reader focus: how much of the text is about the writer."""

from careeros.domain.quality.evidence import Assessment, Evidence, marked, within
from careeros.domain.quality.languages import name_of
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.self_focus import boasts_in

PLATEAU = (0.35, 0.65)
_ME = frozenset("i me my mine myself i'm i'd i've i'll".split())
_RUN = 3
_FEW = 3
_BOAST = 0.4


def reader_focus(evidence: Evidence) -> Assessment:
    """Me over me and you, full marks from .35 to .65; three sentences in a row that open with I cost a little, and one
    that is about nobody else more."""
    if not evidence.english:
        return Assessment(
            0.0, why_not=f"Reader focus counts English pronouns only, not those of {name_of(evidence.language)}."
        )
    body = evidence.body
    hits = body.hits
    stock = [*hits.get("cliche", ()), *evidence.spoilt]
    mine = len(hits.get("i", ())) + len(hits.get("me", ()))
    yours = hits.get("you", [])
    total = mine + (sum(1 for hit in yours if not within(hit, stock)) if stock else len(yours))
    if total < _FEW:
        return Assessment(0.7 if total else 0.4, fix=None if total else "Speak to the reader: say you.")
    share = mine / total
    low, high = PLATEAU
    raw = 1.0
    if share > high:
        raw = max(0.0, 1 - (share - high) / (1 - high))
    elif share < low:
        raw = max(0.5, share / low)
    run = _opening_run(body)
    if run >= _RUN:
        raw = max(raw - 0.25 * (run - _RUN + 1), 0.0)
    boasts = boasts_in(body)
    raw = max(raw - _BOAST * min(len(boasts), 2), 0.0)
    if share <= high and run < _RUN and not boasts:
        return Assessment(raw)
    spans = marked(body, *sorted((*hits.get("i", ()), *hits.get("me", ()))))
    return Assessment(raw, spans, "Turn a sentence round, from I to you.")


def _opening_run(body: Reading) -> int:
    """How many sentences in a row open with the writer, at most; one of two words does not end a row."""
    longest = run = 0
    lows = body.lows
    for start, end, _ in body.sentences:
        if lows[start] in _ME:
            run += 1
            longest = max(longest, run)
        elif end - start > 2:
            run = 0
    return longest
