"""Numbers of what is still to come: offers, wishes, plans and dates ahead."""

from careeros.domain.quality.gates.deeds import is_past
from careeros.domain.quality.knowledge import Knowledge
from careeros.domain.quality.lexicons.deeds import PAST
from careeros.domain.quality.lexicons.known_names import MONTHS
from careeros.domain.quality.reading import Reading

_FAR = 9
"""Words before a number within which somebody must say that it is an offer."""

_OFFERING = frozenset({"i'd", "i'll", "we'd", "we'll"})
_WRITER = frozenset({"i", "we", "i'm", "we're"})
_WILL = frozenset(
    """
    will would can could may might shall plan hope want need intend aim expect wish happy glad going planning hoping
    aiming able ready looking
    """.split()
)
_BEING = frozenset({"am", "are"})
_PLANNED = frozenset("plan planning hope hoping want need intend aim expect going pay".split())
"""With one of these between the writer and the number any number is to come; else only as few as one may offer."""

_FEW = frozenset("two three four five 2 3 4 5 couple".split())
_OWNED = frozenset("my our your his her their the these those this that its".split())
"""Right before a number, or a word before it, these say that there are so many."""

_ANOTHER_CLAUSE = frozenset(
    "that which who how because since where when after what as whose i've we've you you've your than".split()
)
_OF_A_LIFE = frozenset("year years yr yrs decade decades experience".split())
"""Whoever offers so many of these says that they have them."""

_AHEAD = frozenset(
    """
    can could start starts starting begin begins run runs end ends ending finish finishes expire expires leave leaves
    leaving move moves moving retire retires graduate graduates graduating will shall due valid return returns arrive
    arrives qualify free available takes scheduled planned lasts opens closes i'll we'll
    """.split()
)
"""In a sentence without a past a date with one of these is ahead."""

_READERS = frozenset("you you'll you're you've your".split())
_OF_WRITER = frozenset("i i'm i'll i'd my we we're we'll we'd our me us".split())
_DUE = frozenset("by until till".split())
_WHEN = frozenset("in on by until till from for before to".split())
_YEAR = 4
_DEEDS = PAST | {"was", "were", "had", "did", "been", "since", "won", "became", "began"}


def is_offered(reading: Reading, index: int, unit: str) -> bool:
    """'I'd like to send you two students', 'we'll need 12 boxes', 'I plan to scan 300 sheets'."""
    lows = reading.lows
    start = reading.sentences[reading.sentence_of[index]].start
    if unit in _OF_A_LIFE or not _OWNED.isdisjoint(lows[max(start, index - 2) : index]):
        return False
    few = lows[index] in _FEW
    for at in range(index - 1, max(start, index - _FAR) - 1, -1):
        low, follows = lows[at], lows[at + 1]
        if low in _OFFERING or low in _WRITER:
            offers = (
                low.endswith("ll")
                or (low in _OFFERING and not is_past(follows, _DEEDS))
                or follows in _WILL
                or (follows in _BEING and lows[at + 2] in _WILL)
            )
            return offers and (few or not _PLANNED.isdisjoint(lows[at + 1 : index]))
        mine = low == "you" and lows[at - 1 : at] in (["send"], ["pay"], ["give"], ["lend"], ["offer"], ["bring"])
        if (low in _ANOTHER_CLAUSE and not mine) or is_past(low, _DEEDS):
            return False
    return False


def is_ahead(reading: Reading, index: int, knowledge: Knowledge) -> bool:
    """'I can start on 1 June 2027', 'my visa runs until 2028', 'the conference is in June 2027'."""
    low = reading.lows[index]
    if len(low) != _YEAR or not low.isdecimal() or not low.startswith("20") or index == 0:
        return False
    dated = reading.lows[index - 1] in MONTHS
    if not dated and reading.lows[index - 1] not in _WHEN:
        return False
    start, end, _ = reading.sentences[reading.sentence_of[index]]
    said = reading.lows[start:end]
    if any(is_past(one, _DEEDS) for one in said) or not _READERS.isdisjoint(said[:2]):
        return False
    if not dated and _OF_WRITER.isdisjoint(said):
        return False
    later = all(int(one) <= int(low) for one in knowledge.figures if len(one) == _YEAR and one.startswith("20"))
    due = not _DUE.isdisjoint(reading.lows[max(start, index - 3) : index])
    return later and (due or not _AHEAD.isdisjoint(said) or (dated and not {"is", "are"}.isdisjoint(said)))
