"""Tone: strategies of politeness that people rated, less grovelling, pressure and guilt."""

from math import exp

from careeros.domain.quality.bulk import loud
from careeros.domain.quality.evidence import Assessment, Evidence, apart, marked, within
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

_YOURS = frozenset("you your you're you've you'd you'll u".split())
_OF_BOTH = _YOURS | frozenset({"me", "us"})
_DENIED = frozenset("never not hasn't haven't".split())
_SPEAKS = _DENIED | frozenset("i i've we we've no nothing still so nobody".split())
_OURS = (["we"], ["i"])
_YOU_MUST = (["you", "must"], ["you", "have", "to"], ["you", "need", "to"])
_GUESSED = [[word] for word in "be have come visit try meet laugh wonder love enjoy".split()]
_HURRIED = [[word] for word in "quick fast ready there prepared aware an my the your".split()]
_SHOWN = [[word] for word in "our my the it this these".split()]
_REPROACHING = frozenset(
    """
    not never nobody no none nothing didn't don't couldn't wouldn't wasn't weren't won't ignored ignoring refused left
    treated let silent silence laughed turned dropped rejected
    """.split()
)
_WELL_TREATED = frozenset(
    """
    family kings queens king queen royalty friends friend equals equal adults adult guests guest one gold princes prince
    """.split()
)
_YOUR_KIND = (["your", "kind"], ["your", "sort"], ["your", "lot"])
_OF_A_KIND = frozenset("of never always are is don't do think thinks have has can make makes should won't".split())
_STRESSED = (["seriously"], ["obviously"])
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
    """'They are not stupid', 'no need to answer today', 'I finish my course by Friday', 'our ship never came back'."""
    start, end, _ = body.sentences[body.sentence_of[hit[0]]]
    said, before = body.lows[start:end], body.lows[max(start, hit[0] - 2) : hit[0]]
    if label == "pressure":
        return _presses_nobody(body, hit, said, before)
    if label == "guilt":
        if _remembers_well(body, hit, end) or _is_treated_well(body, hit):
            return True
        return before[-1:] in _OURS or (_OF_BOTH.isdisjoint(said) and _is_of_others(body, hit, said))
    if label == "rude":
        return not _NOT.isdisjoint(before) or _is_kind(body, hit, said)
    return False


def _is_of_others(body: Reading, hit: tuple[int, int], said: list[str]) -> bool:
    """'Our ship never came back', 'I was disappointed by the old glue'."""
    first, last = hit
    if body.lows[first] == "disappointed":
        return body.lows[last : last + 1] in (["by"], ["with"], ["in"])
    return body.lows[first] in _DENIED and said[0] not in _SPEAKS


def _remembers_well(body: Reading, hit: tuple[int, int], end: int) -> bool:
    """'I won't forget how kind you were'; but not 'I won't forget that you did not reply', 'I won't forget it'."""
    first, last = hit
    if "forget" not in body.lows[first:last] or body.lows[first] not in {"i", "we", "never"}:
        return False
    if body.lows[first] == "never" and body.lows[first - 1] not in {"i'll", "we'll", "will", "shall"}:
        return False
    remembered = body.lows[body.lows.index("forget", first) + 1 : end]
    return len(remembered) > 1 and _REPROACHING.isdisjoint(remembered)


def _is_treated_well(body: Reading, hit: tuple[int, int]) -> bool:
    """'They treat us like family', 'she treats me as an equal'."""
    first, last = hit
    how = [word for word in body.lows[last : last + 2] if word not in {"a", "an"}]
    return body.lows[first] in {"treat", "treats", "treated"} and not _WELL_TREATED.isdisjoint(how[:1])


def _presses_nobody(body: Reading, hit: tuple[int, int], said: list[str], before: list[str]) -> bool:
    if said[0] in _OF_WRITER and _PRESSED.isdisjoint(said):
        return True
    if not _NOT.isdisjoint(before) or (body.lows[hit[0] : hit[1]] in _YOU_MUST and _guesses(body.lows, hit[1])):
        return True
    number = body.sentence_of[hit[0]]
    relieves = body.hits.get("lets_off", ())
    return any(body.sentence_of[one[0]] == number and not within(one, [hit]) for one in relieves)


def _guesses(lows: list[str], after: int) -> bool:
    """'You must be proud', 'you must see our map room'; but not 'you must be quick', 'you must see that I wait'."""
    if lows[after : after + 1] == ["see"]:
        return lows[after + 1 : after + 2] in _SHOWN
    return lows[after : after + 1] in _GUESSED and lows[after + 1 : after + 2] not in _HURRIED


def _is_kind(body: Reading, hit: tuple[int, int], said: list[str]) -> bool:
    """'For your kind reference', 'I seriously enjoyed it'."""
    first, last = hit
    if body.lows[first:last] in _YOUR_KIND:
        return body.gaps[last] == " " and body.lows[last] not in _OF_A_KIND
    return body.lows[first:last] in _STRESSED and body.lows[first] != said[0] and _YOURS.isdisjoint(said)


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
