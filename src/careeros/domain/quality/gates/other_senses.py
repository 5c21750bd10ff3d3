"""What looks unsafe and means something else: a trade, a dyke of earth, part of a name, the writer's own."""

from careeros.domain.quality.lexicons.unsafe import TRADES
from careeros.domain.quality.reading import Reading

PRIVATE = "private"
_TOUCHY = frozenset({PRIVATE, "romance"})
_ONLY_AT_THE_END = frozenset(
    {
        ("or", "else"),
        ("piss", "off"),
        ("je", "t'aime"),
        ("you", "go", "out", "with", "me"),
        ("go", "out", "with", "me"),
        *(("ich", brings, whom, "um") for brings in ("bringe", "bring") for whom in ("dich", "euch")),
    }
)
_SMALL = frozenset("you your i a an the in are do did as is it that".split())
_OF_WATER = frozenset(
    """
    at along near broke breach breached burst walk inspection ring reinforcement collapse collapsed failed failure
    """.split()
)
_BEFORE = {
    ("slur", "spastic"): frozenset(
        """
        paralysis paresis hemiplegia diplegia paraplegia quadriplegia tetraplegia gait bladder colon muscle muscles
        cerebral bowel dystonia
        """.split()
    ),
    ("slur", "dyke"): _OF_WATER,
    ("slur", "dykes"): _OF_WATER,
    ("romance", "you"): frozenset("guys guys' lot folks".split()),
}
"""What follows these words, of a kind, where they are a matter of medicine or of water, or said to several."""

_OF_A_NAME = 3
"""Words behind a condition within which it is said what is named after it."""

_OF_A_BODY = frozenset(
    """
    surgery treatment medication pills scars scar symptoms diagnosis history problem problems issue issues status
    struggle struggles weight leave
    """.split()
)
_TO_A_PLACE = frozenset("to at from visit ring call phone outside inside near by in".split())
_HOLD_SURGERIES = frozenset(
    "councillor cllr mp parliament gp vet veterinary dentist dental doctor physician practice".split()
)
_OF_GRAPHS = frozenset(
    """
    plot plots plotted graph graphs data growth learning yield dose survival regression axis model
    models cross converge flatten overlap slope slopes steep fitted calibration response rating titration splines spline
    """.split()
)
_OF_THE = (["of", "the"], ["of", "our"], ["of", "that"])
_WAS = frozenset({"was", "am", "been"})
_SAYS_WHO = 8
_OF_THE_WRITER = frozenset("i i'm i've i'd i'll my we our me".split())
_PERSONS = _OF_THE_WRITER | frozenset("you your you're you'll you'd you've she he they".split())


def means_something_else(reading: Reading, place: tuple[int, int], known: frozenset[str], kind: str) -> bool:
    """A word of the profile ('your cancer research'), a part of a name (Dick Van Dyke), 'or else' in the middle of a
    sentence, or what the words around make of it.
    """
    first, last = place
    if _is_said_of_others(reading, first, last, kind):
        return True
    if last - first == 1:
        word = reading.words[first]
        before = first > 0 and reading.gaps[first] == " " and reading.words[first - 1].capital
        after = reading.gaps[last] == " " and last < len(reading.words) and reading.words[last].capital
        return word.stem in known or (word.capital and not word.loud and (before or after))
    if kind in _TOUCHY and (
        reading.stems[last - 1] in known or _is_a_trade(reading, first, last) or _is_a_thing(reading, place, known)
    ):
        return True
    if kind == "romance" and reading.stems[first] in known and reading.lows[first] not in _SMALL:
        return True
    return tuple(reading.lows[first:last]) in _ONLY_AT_THE_END and reading.gaps[last] == " "


def _is_said_of_others(reading: Reading, first: int, last: int, kind: str) -> bool:
    """'Spastic paralysis', 'I love you guys', 'what an idiot I was', and what writers say of themselves."""
    follows = reading.lows[last] if last < len(reading.words) and reading.gaps[last] == " " else ""
    if follows in _BEFORE.get((kind, reading.lows[last - 1]), ()):
        return "you" not in reading.lows[first : last - 1]
    if kind == PRIVATE and reading.lows[first] == "as":
        return _is_of_the_writer(reading, first, last)
    of_the_writer = follows == "i" and not _WAS.isdisjoint(reading.lows[last + 1 : last + 3])
    return kind == "insult" and reading.lows[first] == "what" and of_the_writer


def _is_of_the_writer(reading: Reading, first: int, last: int) -> bool:
    """'As a Muslim woman in engineering I look for': who says what they are themselves guesses at nothing."""
    if "fellow" in reading.lows[first:last]:
        return False
    _, end, _ = reading.sentences[reading.sentence_of[last - 1]]
    spoken_of = next((low for low in reading.lows[last : min(last + _SAYS_WHO, end)] if low in _PERSONS), "")
    return spoken_of in _OF_THE_WRITER


def _is_a_trade(reading: Reading, first: int, last: int) -> bool:
    """'Your cancer research' and 'your wheelchair basketball team' are work, 'your cancer' and 'your cancer surgery'
    are nobody's matter.
    """
    if reading.lows[first] != "your":
        return False
    for at in range(last, min(last + _OF_A_NAME, len(reading.words))):
        if reading.gaps[at] != " " or reading.words[at].english or reading.stems[at] in _OF_A_BODY:
            return False
        if reading.stems[at] in TRADES:
            return True
    return False


def _is_a_thing(reading: Reading, place: tuple[int, int], known: frozenset[str]) -> bool:
    """'Come to your surgery on Saturday', 'your curves fit well', 'your legs of the relay'."""
    first, last = place
    lows = reading.lows
    thing = lows[last - 1]
    if thing == "surgery":
        return (first > 0 and lows[first - 1] in _TO_A_PLACE) or not known.isdisjoint(_HOLD_SURGERIES)
    start, end, _ = reading.sentences[reading.sentence_of[first]]
    if thing == "curves":
        return not _OF_GRAPHS.isdisjoint(lows[start:first]) or not _OF_GRAPHS.isdisjoint(lows[last:end])
    return thing == "legs" and lows[last : last + 2] in _OF_THE
