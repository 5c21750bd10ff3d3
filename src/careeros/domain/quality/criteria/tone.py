"""Tone: strategies of politeness that people rated, less grovelling, pressure and guilt."""

from math import exp

from careeros.domain.quality.bulk import loud
from careeros.domain.quality.evidence import Assessment, Evidence, apart, marked
from careeros.domain.quality.languages import name_of
from careeros.domain.quality.politeness import politeness_of
from careeros.domain.quality.reading import Reading

STEEPNESS = 0.5
"""Flattens the learnt curve, so that a longer message with several courtesies is not at its end at once."""

SPOILERS: dict[str, tuple[float, str]] = {
    "grovelling": (0.22, "Ask as an equal: one thank-you and no apology for writing."),
    "pressure": (0.22, "Leave the reader free: no deadline and no must."),
    "guilt": (0.25, "Drop the reproach; nobody owes an answer."),
    "rude": (0.25, "Take out what could sound like contempt."),
}
STOCK_COST = 0.05
"""What a stock phrase costs in sincerity, three at most."""

_OF_WRITER = frozenset("i i'm i'll i've my we our".split())
_PRESSED = frozenset(
    """
    you your you'd you'll you've you're answer answers reply replies response respond decision decide hear must yes
    expect call calling write writing ring ringing phone wait waiting assume insist demand require offer chance window
    deadline clock time move ask asking spots places only
    """.split()
)
"""Where the writer says none of these, a day is one of their own: 'I finish my course by Friday'."""

_NOT = frozenset("not never no nobody isn't aren't wasn't weren't neither".split())

SHOUTS, SHOUTING = 4, 0.4
"""From so many words in capitals on, and a tenth of the text, it shouts; what that costs."""

SHOUT, SHOUTED = 3, 0.15
"""So many words in capitals in a row are one shout; what that costs in a text that does not shout all over."""


def tone(evidence: Evidence) -> Assessment:
    """Politeness as a curve, then each spoiler's cost."""
    if not evidence.english:
        return Assessment(0.0, why_not=f"Tone is judged in English only, not in {name_of(evidence.language)}.")
    body = evidence.body
    strength, helped, harmed = politeness_of(body, [*evidence.idle, *evidence.loose])
    raw = 1 / (1 + exp(-STEEPNESS * strength))
    spans = [*helped, *harmed]
    fix = None
    for label, (cost, advice) in SPOILERS.items():
        if label in body.hits:
            hits = [hit for hit in apart(body.hits[label]) if not _is_meant_well(body, label, hit)]
            if not hits:
                continue
            raw -= cost * min(len(hits), 3)
            spans.extend(hits)
            fix = fix or advice
    shouted, price = _shouted(evidence)
    if shouted:
        raw -= price
        spans.extend(shouted)
        fix = fix or "Write it in small letters; capitals read as shouting."
    if "cliche" in body.hits:
        raw -= STOCK_COST * min(len(apart(body.hits["cliche"])), 3)
    if fix is None and raw < 0.6:
        harm = f"“{body.said(*harmed[0])}” sounds harsher than it needs to; " if harmed else ""
        fix = (harm or "Soften it: ") + "a could-you, a thank-you or leave to say no would help."
    return Assessment(min(max(raw, 0.0), 1.0), marked(body, *sorted(set(spans))), fix)


def _is_meant_well(body: Reading, label: str, hit: tuple[int, int]) -> bool:
    """'They are not stupid', 'no need to answer today', 'I finish my course by Friday'."""
    start, end, _ = body.sentences[body.sentence_of[hit[0]]]
    if label == "pressure":
        if body.lows[start] in _OF_WRITER and _PRESSED.isdisjoint(body.lows[start:end]):
            return True
        return any(start <= first < end for first, _ in body.hits.get("lets_off", ()))
    return label == "rude" and not _NOT.isdisjoint(body.lows[max(start, hit[0] - 2) : hit[0]])


def _shouted(evidence: Evidence) -> tuple[list[tuple[int, int]], float]:
    """The words that shout, and what they cost."""
    body = evidence.body
    if sum(body.words[place].loud for place in body.capitals) < SHOUT - 1:
        return [], 0.0
    shouted = loud(body, evidence.knowledge.vocabulary)
    if len(shouted) >= SHOUTS and len(shouted) > len(body.words) / 10:
        return shouted, SHOUTING
    if len(shouted) > 1 and any(_in_a_row(body, first) for first, _ in shouted):
        return shouted, SHOUTED
    return [], 0.0


def _in_a_row(body: Reading, first: int) -> bool:
    row = body.words[first : first + SHOUT]
    return len(row) == SHOUT and all(word.capital and (word.loud or len(word.low) == 1) for word in row)
