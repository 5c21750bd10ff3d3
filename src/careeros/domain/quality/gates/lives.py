"""What the reader or the writer is said to be or to have done, where no fact has a word of that sentence."""

from collections.abc import Callable, Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.deeds import is_past
from careeros.domain.quality.lexicons.deeds import IN_BETWEEN, STIRRED
from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.lexicons.lives import (
    FORMER_TRADES,
    HABITS,
    HOLDS,
    LIVES,
    MOVING,
    NOT_A_DEED,
    OPENS_A_CLAUSE,
    PASSED,
    PASSING,
    PRESENT,
    TOLD_PAST,
    TOLD_PERFECT,
    UNTOLD,
)
from careeros.domain.quality.reading import Reading

_READER = frozenset({"you", "you've", "you're"})
_ENDINGS = ("ed", "ly", "ing")
_MAY_TELL = TOLD_PAST | TOLD_PERFECT | HOLDS | IN_BETWEEN | {"were", "are"}
"""Right after 'you' other words tell of no deed."""

_WRITER = frozenset("me us my our mine ours".split())
_PLACED = frozenset("in on at from by of".split())
_NOBODY = frozenset("experience something instinct history nothing life practice intuition common reason".split())
_HOLDING = frozenset("hold have earned got gained obtained".split())
Stretches = list[tuple[int, int]]


def lives_in(reading: Reading, evidence: Evidence) -> Iterator[tuple[str, Stretches]]:
    """Every kind of claim that one of the phrases of `LIVES` makes."""
    for part in filter(reading.hits.__contains__, LIVES):
        label, tell = _TOLD[part]
        yield label, tell(reading, evidence)


def told_of_reader(reading: Reading, evidence: Evidence) -> Stretches:
    """'Your patent on', 'you report to', 'the school you founded'."""
    told = [hit for hit in reading.hits.get("told_of_reader", ()) if _is_told(reading, hit[0])]
    return [hit for hit in told if not _is_known(reading, hit[0], evidence)]


def formerly(reading: Reading, evidence: Evidence) -> Stretches:
    """'How did a former trumpet player come to'."""
    former = [found for hit in reading.hits.get("formerly", ()) if (found := _former_trade(reading, hit[0]))]
    return [hit for hit in former if not _is_known(reading, hit[0], evidence)]


def done_by_reader(reading: Reading, evidence: Evidence) -> Stretches:
    """'You turned the paper round', 'you've run three marathons', 'you were on the jury', 'you hold a title'."""
    lows, last = reading.lows, len(reading.lows) - 1
    done = [
        found for at, _ in reading.hits.get("you", ())
        if at < last and ((after := lows[at + 1]) in _MAY_TELL or after.endswith(_ENDINGS))
        and (found := _done(reading, at))
    ]  # fmt: skip
    return [hit for hit in done if not _is_known(reading, hit[0], evidence)]


def told_of_writer(reading: Reading, evidence: Evidence) -> Stretches:
    """'As a registered midwife', 'I passed the exam'."""
    told = [hit for hit in reading.hits.get("told_of_writer", ()) if _is_passed(reading, *hit)]
    return [hit for hit in told if not _is_known(reading, hit[0], evidence)]


def held_by_writer(reading: Reading, evidence: Evidence) -> Stretches:
    """'My NEBOSH diploma' and 'I hold a commercial pilot's licence'."""
    held = [(first - 1, last) for first, last in reading.hits.get("credential", ()) if _is_held(reading, first)]
    return [hit for hit in held if not _is_known(reading, hit[0], evidence)]


def news_of_reader(reading: Reading, evidence: Evidence) -> Stretches:
    """'You're hiring'."""
    return [
        (first, last)
        for first, last in reading.hits.get("reader_hires", ())
        if _is_told(reading, first) and not _is_known(reading, first, evidence) and not _seeks_people(evidence)
    ]


def dealings_of_reader(reading: Reading, evidence: Evidence) -> Stretches:
    """'The deal with Initech'."""
    return [
        (first, last + 1)
        for first, last in reading.hits.get("news_of", ())
        if last < len(reading.words)
        and reading.words[last].capital
        and not reading.words[last].loud
        and reading.stems[last] not in HARMLESS
        and reading.stems[last] not in evidence.knowledge.vocabulary
    ]


def hearsay_in(reading: Reading, evidence: Evidence) -> Stretches:
    """'Bjarne tells me': somebody whom no fact names is said to have spoken."""
    return [
        (first - 1, last) for first, last in reading.hits.get("tells_me", ()) if _is_told_by(reading, first, evidence)
    ]


def _is_told_by(reading: Reading, at: int, evidence: Evidence) -> bool:
    """Whether a name that nobody knows stands before, as who speaks."""
    if at == 0 or reading.gaps[at] != " " or reading.lows[max(at - 2, 0)] in _PLACED:
        return False
    word = reading.words[at - 1]
    known = word.stem in evidence.knowledge.vocabulary or word.stem in HARMLESS or word.stem in _NOBODY
    return word.capital and not (word.in_phrases or word.english or known)


def _is_told(reading: Reading, first: int) -> bool:
    """Whether it is said, and not asked, wished or supposed; what describes a thing is said also in a question."""
    lows = reading.lows
    start, _, mark = reading.sentences[reading.sentence_of[first]]
    before = lows[start:first]
    if "if" in before or "whether" in before:
        return False
    if not before or not lows[first].startswith("you") or lows[first] == "your":
        return mark != "?" or lows[first] == "your" or not lows[first].startswith("you")
    if lows[first + 1] in HABITS and before[-1] not in OPENS_A_CLAUSE and reading.gaps[first] == " ":
        return False
    return before[-1] not in UNTOLD


def _done(reading: Reading, at: int) -> tuple[int, int] | None:
    """Where the reader and the deed stand, None where a clause of its own tells of none."""
    lows = reading.lows
    start, end, mark = reading.sentences[reading.sentence_of[at]]
    if mark == "?" or lows[at] not in _READER or "if" in lows[start:at] or not _opens(reading, at, start):
        return None
    verb = at + 1
    while verb < end and (lows[verb] in IN_BETWEEN or lows[verb].endswith("ly")):
        verb += 1
    if verb + 1 >= end or reading.gaps[verb] != " " or reading.gaps[verb + 1] != " ":
        return None
    low, follows = lows[verb], lows[verb + 1]
    past = is_past(low, TOLD_PAST) or (lows[at] == "you've" and low in TOLD_PERFECT)
    done = past and low not in NOT_A_DEED and low not in STIRRED and follows not in _WRITER
    if not done and low in {"were", "are"}:
        done = (low == "were" and follows in PRESENT) or follows in MOVING
    if not done and lows[at] == "you're":
        done = low in MOVING
    if done or (low in HOLDS and lows[at] == "you"):
        return at, verb + 1
    return None


def _opens(reading: Reading, at: int, start: int) -> bool:
    """Whether a clause of its own begins."""
    return at == start or reading.gaps[at] != " " or reading.lows[at - 1] in OPENS_A_CLAUSE


def _former_trade(reading: Reading, at: int) -> tuple[int, int] | None:
    """'Former trumpet player', where it is nobody else's ('my former teacher')."""
    end = min(at + 4, reading.sentences[reading.sentence_of[at]].end)
    trade = next((place for place in range(at + 1, end) if reading.stems[place] in FORMER_TRADES), None)
    of_others = at > 0 and reading.lows[at - 1] in {"my", "our", "your", "his", "her", "their"}
    return None if trade is None or of_others else (at, trade + 1)


def _is_held(reading: Reading, at: int) -> bool:
    """Whether the writer is said to have it."""
    before = reading.lows[max(reading.sentences[reading.sentence_of[at]].start, at - 5) : at]
    return "my" in before[-2:] or ("i" in before and not _HOLDING.isdisjoint(before))


def _is_passed(reading: Reading, first: int, last: int) -> bool:
    """Whether it is an exam or a course that the writer passed, and not a church."""
    end = min(last + 5, reading.sentences[reading.sentence_of[first]].end)
    return PASSING.isdisjoint(reading.lows[first:last]) or not PASSED.isdisjoint(reading.stems[last:end])


def _is_known(reading: Reading, first: int, evidence: Evidence) -> bool:
    """Whether a fact has a telling word of the sentence, the reader's name and company apart."""
    start, end, _ = reading.sentences[reading.sentence_of[first]]
    knowledge = evidence.knowledge
    said = set(reading.stems[start:end]) - knowledge.merge
    if any(knowledge.has_initials(reading.words[at]) for at in reading.capitals if start <= at < end):
        return True
    return any(not said.isdisjoint(fact.telling) for fact in (*knowledge.contact, *knowledge.sender))


def _seeks_people(evidence: Evidence) -> bool:
    """Whether a fact of the reader tells of a vacancy."""
    facts = evidence.knowledge.contact_facts
    return any(stem.startswith(("hir", "vacan", "opening", "recruit")) for fact in facts for stem in fact.stems)


_TOLD: dict[str, tuple[str, Callable[[Reading, Evidence], Stretches]]] = {
    "told_of_reader": ("claim_theirs", told_of_reader),
    "formerly": ("claim_former", formerly),
    "told_of_writer": ("claim_own", told_of_writer),
    "credential": ("claim_held", held_by_writer),
    "reader_hires": ("claim_hires", news_of_reader),
    "news_of": ("claim_dealings", dealings_of_reader),
    "tells_me": ("claim_hearsay", hearsay_in),
}
"""For each list of phrases what they claim, and what tells whether they do."""
