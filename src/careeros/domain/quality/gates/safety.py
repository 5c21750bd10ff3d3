"""Slurs, threats, insults, remarks on looks or romance, guesses about what is private."""

import re
from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.lexicons.unsafe import (
    GUESSES,
    OF_A_GROUP,
    PASSED_OVER,
    PRIVATE_TOPICS,
    READER_IS,
    TRADES,
)
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.report import Gate

_ONLY_AT_THE_END = frozenset({("or", "else"), ("piss", "off")})
_REASONS = {
    "slur": "a slur",
    "insult": "an insult",
    "threat": "a threat",
    "romance": "a remark on looks or romance",
    "private": "a guess about something private",
}
_PRIVATE = "private"
_MASKED = re.compile(
    r"(?<![\w*])(?:f[*]+\w*|fu[*]+\w*|s[*]+t|sh[*]+\w*|d[*]+n|p[*]+s) (?:you|yourself|off|your)\b"
    r"|(?<![\w*])(?:b[*]+t?ch|a[*]+hole|c[*]+n?t|b[*]+tard)(?![\w*])",
    re.IGNORECASE,
)
_NEAR = 4
_BESIDE = 7
_OWN = frozenset({"my", "our", "mine", "me", "i"})
_YOURS = frozenset({"you", "your", "you're", "you'll", "you'd", "you've"})
_PERSONS = _YOURS | {"i", "i'm", "i've", "i'd", "i'll", "my", "we", "our", "me", "she", "he", "they"}
_LABELS = tuple((kind, f"unsafe_{kind}", f"reader_{kind}") for kind in _REASONS)


def unsafe(evidence: Evidence) -> Iterator[Gate]:
    """What must never leave, in the subject or the body."""
    yield from _unsafe_in(evidence.whole, evidence)
    if evidence.subject is not None:
        yield from _unsafe_in(evidence.subject, evidence)


def _unsafe_in(reading: Reading, evidence: Evidence) -> Iterator[Gate]:
    known = evidence.knowledge.vocabulary
    for start, end in _masked_curses(reading):
        yield Gate(
            "unsafe", reading.field, reading.origin(start, end), f"“{reading.text[start:end]}” reads as an insult."
        )
    for kind, always, of_reader in _LABELS:
        if always not in reading.hits and of_reader not in reading.hits and kind != _PRIVATE:
            continue
        taken = -1
        hits = (*reading.hits.get(always, ()), *_said_of_reader(reading, of_reader))
        if kind == _PRIVATE:
            hits = (*hits, *_put_into_a_group(reading), *_asked_of_the_reader(reading, known))
        for first, last in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
            if first < taken or _means_something_else(reading, (first, last), known, kind):
                continue
            taken = last
            said = reading.said(first, last)
            yield Gate("unsafe", reading.field, reading.place(first, last), f"“{said}” reads as {_REASONS[kind]}.")


def _masked_curses(reading: Reading) -> Iterator[tuple[int, int]]:
    """'F***' and 'sh*t': places in the text."""
    if "*" in reading.signs:
        yield from (found.span() for found in _MASKED.finditer(reading.text))


def _put_into_a_group(reading: Reading) -> Iterator[tuple[int, int]]:
    """'As a woman in logistics you must': the reader, and not the writer, is one of a group that is nobody's matter."""
    lows = reading.lows
    if "as" not in reading.first_at:
        return
    for at in reading.places_of(OF_A_GROUP):
        sentence = reading.sentences[reading.sentence_of[at]]
        before = lows[max(sentence.start, at - _NEAR) : at]
        opens = next((at - len(before) + place for place in range(len(before) - 1) if before[place] == "as"), None)
        if opens is None or lows[opens + 1] not in {"a", "an"}:
            continue
        spoken_of = next((low for low in lows[at + 1 : min(at + 2 + _NEAR, sentence.end)] if low in _PERSONS), "")
        if spoken_of in _YOURS:
            yield opens, at + 1


def _asked_of_the_reader(reading: Reading, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """'Are you married?' and 'your wife must be tired': a private matter, asked or guessed, that is not the writer's
    own."""
    lows = reading.lows
    for at in reading.places_of(PRIVATE_TOPICS - known):
        start, end, mark = reading.sentences[reading.sentence_of[at]]
        said = lows[start:end]
        near = range(max(start, at - _BESIDE), min(end, at + _BESIDE))
        theirs = next((place for place in near if lows[place] in _YOURS), None)
        if (
            theirs is None
            or not _OWN.isdisjoint(lows[max(start, at - 2) : at])
            or not _OWN.isdisjoint(lows[at + 1 : at + 2])
        ):
            continue
        if mark == "?" or not GUESSES.isdisjoint(said):
            yield min(theirs, at), max(theirs, at) + 1


def _means_something_else(reading: Reading, place: tuple[int, int], known: frozenset[str], kind: str) -> bool:
    """A word of the profile ('your cancer research'), a part of a name (Dick Van Dyke), or 'or else' in the middle of a
    sentence."""
    first, last = place
    if last - first == 1:
        word = reading.words[first]
        before = first > 0 and reading.gaps[first] == " " and reading.words[first - 1].capital
        after = reading.gaps[last] == " " and last < len(reading.words) and reading.words[last].capital
        return word.stem in known or (word.capital and not word.loud and (before or after))
    if kind == _PRIVATE and (reading.stems[last - 1] in known or _is_a_trade(reading, first, last)):
        return True
    return tuple(reading.lows[first:last]) in _ONLY_AT_THE_END and reading.gaps[last] == " "


def _is_a_trade(reading: Reading, first: int, last: int) -> bool:
    """'Your cancer research' is work, 'your cancer' and 'your cancer surgery' are nobody's matter."""
    if reading.lows[first] != "your" or last >= len(reading.words) or reading.gaps[last] != " ":
        return False
    return reading.lows[last] in TRADES


def _said_of_reader(reading: Reading, label: str) -> Iterator[tuple[int, int]]:
    """'you are such a complete fool': the word, back to the reader over what only strengthens it."""
    lows = reading.lows
    for index, _ in reading.hits.get(label, ()):
        first = index
        while (
            first > 0
            and reading.gaps[first] == " "
            and (lows[first - 1] in PASSED_OVER or lows[first - 1].endswith("ly"))
        ):
            first -= 1
        opener = first - 1
        if opener < 0 or reading.gaps[first] != " " or lows[opener] not in READER_IS:
            continue
        if lows[opener] not in {"you", "u", "you're"}:
            opener -= 1
        asked = opener >= 0 and lows[opener] in {"you", "u", "you're"}
        if asked and (label == "reader_insult" or _is_last_word(reading, index)):
            yield opener, index + 1


def _is_last_word(reading: Reading, index: int) -> bool:
    """Whether the word is what the reader is said to be, and does not only describe what follows ('pretty busy')."""
    after = reading.gaps[index + 1]
    follows = reading.lows[index + 1 : index + 2]
    return after != " " or follows in (
        [],
        ["and"],
        ["but"],
        ["in"],
        ["to"],
        ["today"],
        ["that"],
        ["who"],
        ["or"],
        ["if"],
        ["for"],
    )
