"""Whom a message greets."""

from functools import cache

from attrs import frozen

from careeros.domain.folding import fold
from careeros.domain.quality.lexicons.greetings import (
    GENDERED,
    GREETINGS,
    NAMES_TOO,
    NOBODY_IN_PARTICULAR,
    NOT_A_NAME,
    OPENING_WORDS,
    PARTICLES,
    TITLES,
    VOCATIVES,
)
from careeros.domain.quality.lexicons.greetings_abroad import DEAR, TITLES_ABROAD
from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.lexicons.offices import OFFICE_ENDINGS, OFFICES_BEFORE_NAMES
from careeros.domain.quality.lexicons.organisations import LAST_WORDS, ORGANISATION_WORDS, TEAM_WORDS
from careeros.domain.quality.phrases import Node, tree_of
from careeros.domain.quality.reading import Reading

_LONGEST = 6
_SPEAKING = frozenset("i i'm i've i'd my we we're thank thanks your you hope could would can may it's just".split())
"""How a sentence goes on after the name of who is spoken to; 'Porto, where I live' speaks to nobody."""

_ONLY_BEFORE_A_COMMA = frozenset({"so", "well", "oh", "ah", "yo", "alright", "cheers"})
"""Or right before a name that ends there: 'Yo Dale!'"""

_ASKING = frozenset("could can would will do are may did thanks".split())
_DASHES = frozenset({"-", "–", "—"})
_FOR = frozenset("to attn fao".split())
"""These open a line that says for whom the message is."""

_NO_SURNAMES = HARMLESS | ORGANISATION_WORDS | LAST_WORDS | TEAM_WORDS | {"elect", "emeritus", "emerita", "designate"}
_MATTERS = ("tion", "tions", "ment", "ship", "ics", "ology")
"""Behind an office a word that ends so says of what: 'Dear Director Communications'."""

_CASELESS = frozenset("arabic hebrew devanagari".split())
_LONGEST_CASELESS = 2
"""Words of a name, titles aside."""

_THE = "ال"
"""The Arabic article: before it stands an office, not a name."""


@frozen
class Salutation:
    """The greeting at the start of a text, and what follows it up to the first break.

    Attributes:
        named: the words of the greeting itself are those before this one; the name, if any, begins here.
        end: the name, if any, ends before this word.
        somebody: the words name a person rather than a role, everybody or nothing.
    """

    named: int
    end: int
    somebody: bool


@cache
def _greetings() -> Node:
    return tree_of({"greeting": fold(GREETINGS)})


def greets(word: str) -> bool:
    """Whether greetings begin with the word."""
    return word in _greetings().after and word not in _ONLY_BEFORE_A_COMMA


def salutation_of(reading: Reading) -> Salutation | None:
    """The greeting at the start of the text, None where it opens without one."""
    lows = reading.lows
    node, named = _greetings(), 0
    matched = 0
    while named < len(lows) and (step := node.after.get(lows[named])):
        node = step
        named += 1
        if node.labels:
            matched = named
        if _breaks(reading.gaps[named], lows[named - 1]):
            break
    if not matched:
        return _addressed(reading) or _bare_name(reading)
    gap = reading.gaps[matched]
    if _breaks(gap, lows[matched - 1]):
        called = _called_out(reading, matched) if gap.strip(" ") == "," else _called_below(reading, matched)
        return called or Salutation(matched, matched, somebody=False)
    if lows[0] in _ONLY_BEFORE_A_COMMA:
        return _called_out(reading, matched) or _bare_name(reading)
    return _named(reading, matched)


def _called_out(reading: Reading, start: int) -> Salutation | None:
    """'Thank you, Astrid.' and '¡Hola, Consuelo!': a name of one or two words between a comma and the next break."""
    for end in range(start + 1, min(start + 3, len(reading.words)) + 1):
        if not _breaks(reading.gaps[end], reading.lows[end - 1]):
            continue
        name = _capitals(reading, start, end)
        if name == end and _could_be_name(reading, start, end) and _is_no_word(reading, start, end):
            return Salutation(start, end, somebody=True)
        return None
    return None


def _called_below(reading: Reading, start: int) -> Salutation | None:
    """'Hi,' and on the next line 'Kim, I read': a name that speaks to the reader before the first sentence."""
    called = _called_out(reading, start)
    if called is None or reading.gaps[called.end] != ", " or _SPEAKING.isdisjoint(reading.lows[called.end :][:1]):
        return None
    return called


def _named(reading: Reading, named: int) -> Salutation:
    end, closed = named, False
    while end < len(reading.words) and end - named < _LONGEST:
        end += 1
        if _breaks(reading.gaps[end], reading.lows[end - 1]):
            closed = True
            break
    if closed and (
        _is_word_and_name(reading, named, end) or (end - named <= 4 and _could_be_name(reading, named, end))
    ):
        return Salutation(named, end, somebody=True)
    run = _capitals(reading, named, end)
    if run > named and _could_be_name(reading, named, run) and not _role_follows(reading, run):
        return Salutation(named, run, somebody=True)
    return Salutation(named, end if closed else named, somebody=False)


def _addressed(reading: Reading) -> Salutation | None:
    """'To Nora Black,' and 'Attn: Nora Black' on a line of their own, and '@Nora, could you'."""
    start = 1 if reading.lows[:1] and reading.lows[0] in _FOR else 0
    if not start and not reading.gaps[0].endswith("@"):
        return None
    end = _capitals(reading, start, min(start + 4, len(reading.words)))
    if end == start or not _could_be_name(reading, start, end):
        return None
    closed = "\n" in reading.gaps[end] if start else _goes_on_speaking(reading, end)
    return Salutation(start, end, somebody=True) if closed else None


def _goes_on_speaking(reading: Reading, end: int) -> bool:
    """Whether the name of who is spoken to ends there: ', ' or 'could you' follows."""
    spoken = not _SPEAKING.isdisjoint(reading.lows[end : end + 1])
    return spoken or reading.gaps[end].strip(" ")[:1] in {",", "!", ":", "\n"}


def _bare_name(reading: Reading) -> Salutation | None:
    """'Anna,' on a line of its own or before a sentence greets Anna; 'Sir,' greets nobody one knows."""
    for end in range(1, min(5, len(reading.words)) + 1):
        if not _breaks(reading.gaps[end], reading.lows[end - 1]):
            continue
        if reading.words[0].script in _CASELESS:
            titled = reading.lows[0] in TITLES_ABROAD or reading.lows[end - 1] in TITLES_ABROAD
            return Salutation(0, end, somebody=True) if titled and _could_be_caseless(reading, 0, end) else None
        gap = reading.gaps[end].strip(" ")
        own_line = gap.startswith((",\n", ",\r\n", "\n", ":\n", ".\n", "!\n"))
        if own_line and reading.lows[0] in GENDERED | {"respected"}:
            return Salutation(0, end, somebody=False)
        name = _without_vocatives(reading, end)
        plain = name <= 2 and _is_no_word(reading, 0, name)
        dashed = gap in _DASHES and not _ASKING.isdisjoint(reading.lows[end : end + 1])
        greets = gap.startswith(",\n") or (plain and (own_line or dashed or gap[:1] in {",", "!", ":", "."}))
        if greets and name and _capitals(reading, 0, name) == name and _could_be_name(reading, 0, name):
            return Salutation(0, name, somebody=True)
        return None
    return None


def _without_vocatives(reading: Reading, end: int) -> int:
    """Where the name ends in 'Tariq bro' and 'Lucky my friend'."""
    while end > 1 and reading.lows[end - 1] in VOCATIVES:
        end -= 1
    return end


def _is_no_word(reading: Reading, start: int, end: int) -> bool:
    """Whether the words are hardly anything but a name: no small word, no adverb, no exclamation."""
    return all(
        not word.in_phrases and not word.languages and word.low not in OPENING_WORDS
        and not word.low.endswith(("ly", "ing", "ed", "day", "wise", "ations"))
        for word in reading.words[start:end]
    )  # fmt: skip


def _breaks(gap: str, before: str) -> bool:
    if gap == " ":
        return False
    bare = gap.strip()
    if not bare:
        return "\n" in gap or gap == ""
    return not (
        (
            bare == "."
            and "\n" not in gap
            and (before in TITLES or before in GENDERED or len(before) == 1 or before == "st")
        )
        or bare in {"&", "/", "(", '"', "“", "@", "*", "**"}
    )


def _capitals(reading: Reading, start: int, end: int) -> int:
    """Where the run of capitalised words and name particles from `start` ends."""
    last = start
    for index in range(start, end):
        word = reading.words[index]
        if word.capital and word.low not in NOT_A_NAME:
            last = index + 1
        elif word.low not in PARTICLES or index == start:
            break
    return last


def _could_be_caseless(reading: Reading, start: int, end: int) -> bool:
    """One word that a break follows, or two where a title or a 'dear' says that they are a name."""
    lows = reading.lows[start:end]
    said = [low for low in lows if low not in TITLES_ABROAD]
    if not 0 < len(said) <= _LONGEST_CASELESS or any(low.startswith(_THE) for low in said):
        return False
    marked = len(said) == 1 or len(said) < len(lows) or (start > 0 and reading.lows[start - 1] in DEAR)
    return marked and _could_be_name(reading, start, end)


def _could_be_name(reading: Reading, start: int, end: int) -> bool:
    if start + 1 < end and reading.lows[start] in OFFICES_BEFORE_NAMES and _is_surname(reading, start + 1, end):
        start += 1
    lows = reading.lows[start:end]
    if any(low in NOBODY_IN_PARTICULAR or low.endswith(OFFICE_ENDINGS) for low in lows):
        return False
    if not lows or lows[0] in NOT_A_NAME or any(word.digits for word in reading.words[start:end]):
        return False
    return all(low not in NOT_A_NAME or low in PARTICLES for low in lows)


def _is_surname(reading: Reading, start: int, end: int) -> bool:
    """Whether what follows an office is hardly anything but a name: 'Dear Director Shaw', not 'Director Sales'."""
    return all(
        word.capital and not word.in_phrases and not word.languages and not word.low.endswith(_MATTERS)
        and word.low not in _NO_SURNAMES
        for word in reading.words[start:end]
    )  # fmt: skip


def _is_word_and_name(reading: Reading, start: int, end: int) -> bool:
    """'Hi Hope,' and 'Dear Will Smith,'."""
    if reading.lows[start] not in NAMES_TOO or not all(word.capital for word in reading.words[start:end]):
        return False
    return end == start + 1 or (end == start + 2 and _could_be_name(reading, start + 1, end))


def _role_follows(reading: Reading, index: int) -> bool:
    """'Dear Hiring Manager' and 'Dear Head of Logistics'."""
    return index < len(reading.lows) and (reading.lows[index] in NOBODY_IN_PARTICULAR or reading.lows[index] == "of")
