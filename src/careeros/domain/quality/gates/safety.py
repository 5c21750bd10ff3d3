"""Slurs, threats, insults, remarks on looks or romance, guesses about what is private."""

import re
from collections.abc import Callable, Iterator

from careeros.domain.quality.addressed_abroad import IN_HAN
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.addressed import called_a_fool, called_sweet, dull_work, praised_bodies
from careeros.domain.quality.gates.other_senses import PRIVATE, means_something_else
from careeros.domain.quality.gates.prying import (
    asked_of_the_reader,
    matters_of_the_reader,
    owned_by_the_reader,
    put_into_a_group,
)
from careeros.domain.quality.gates.together import together_in
from careeros.domain.quality.lexicons.unsafe import MASKED_SLURS, PASSED_OVER, READER_IS, SAID_TO_BE
from careeros.domain.quality.lexicons.unsafe_abroad import OUTRIGHT_IN_RUNS
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.report import Gate

_REASONS = {
    "slur": "a slur",
    "insult": "an insult",
    "threat": "a threat",
    "romance": "a remark on looks or romance",
    "private": "a guess about something private",
    "group": "a slight of a group",
    "pursuit": "pursuing the reader",
}
_GOES_ON = frozenset(
    "and but in to today that who or if for with by from like because since when too then yourself".split()
)
_PERSONS = frozenset("you your you'll i i'd we please".split())
_MASKED = re.compile(
    r"(?<![\w*])(?:f[*]+\w*|fu[*]+\w*|s[*]+t|sh[*]+\w*|d[*]+n|p[*]+s) (?:you|yourself|off|your)\b"
    r"|(?<![\w*])(?:b[*]+t?ch|a[*]+hole|c[*]+n?t|b[*]+tard)(?![\w*])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"(?<![\w*])[a-z]+(?:[*]+[a-z]+)+(?![\w*])", re.IGNORECASE)
_LABELS = tuple((kind, f"unsafe_{kind}", f"reader_{kind}") for kind in _REASONS)

_TOLD_BY_STRUCTURE: tuple[tuple[str, str, Callable[[Reading], Iterator[tuple[int, int]]]], ...] = (
    ("insult", "fool_alone", called_a_fool),
    ("insult", "reader_dull", dull_work),
    ("romance", "sweet_name", called_sweet),
    ("romance", "body", praised_bodies),
    (PRIVATE, "the_matter", matters_of_the_reader),
    (PRIVATE, "own_matter", owned_by_the_reader),
)
"""Kind, the words that may be it, and what tells whether they are."""


def unsafe(evidence: Evidence) -> Iterator[Gate]:
    """What must never leave, in the subject or the body."""
    yield from _unsafe_in(evidence.whole, evidence)
    if evidence.subject is not None:
        yield from _unsafe_in(evidence.subject, evidence)


def _unsafe_in(reading: Reading, evidence: Evidence) -> Iterator[Gate]:
    known = evidence.knowledge.vocabulary
    for start, end in (*_masked(reading), *(_in_runs(reading) if evidence.language in IN_HAN else ())):
        said = reading.text[start:end]
        yield Gate("unsafe", reading.field, reading.origin(start, end), f"“{said}” reads as an insult.")
    found = together_in(reading)
    for kind, label, tell in _TOLD_BY_STRUCTURE:
        if label in reading.hits:
            found.setdefault(kind, []).extend(tell(reading))
    shown: list[tuple[int, int]] = []
    for kind, always, of_reader in _LABELS:
        if always not in reading.hits and of_reader not in reading.hits and kind not in found and kind != PRIVATE:
            continue
        hits = (*reading.hits.get(always, ()), *_said_of_reader(reading, of_reader), *found.get(kind, ()))
        if kind == PRIVATE:
            hits = (*hits, *put_into_a_group(reading), *asked_of_the_reader(reading, known))
        taken = -1
        for first, last in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
            if first < taken or means_something_else(reading, (first, last), known, kind):
                continue
            taken = last
            if _is_shown(shown, first, last):
                continue
            shown.append((first, last))
            said = reading.said(first, last)
            yield Gate("unsafe", reading.field, reading.place(first, last), f"“{said}” reads as {_REASONS[kind]}.")


def _is_shown(shown: list[tuple[int, int]], first: int, last: int) -> bool:
    """Whether another kind was found there already."""
    return any(begin <= first and last <= end for begin, end in shown)


def _masked(reading: Reading) -> Iterator[tuple[int, int]]:
    """'F***', 'sh*t' and a slur with a letter hidden: places in the text."""
    if "*" in reading.signs:
        yield from (found.span() for found in _MASKED.finditer(reading.text))
        for found in _HIDDEN.finditer(reading.text):
            letters = re.compile(found.group().lower().replace("*", "."))
            if any(letters.fullmatch(slur) for slur in MASKED_SLURS):
                yield found.span()


def _in_runs(reading: Reading) -> Iterator[tuple[int, int]]:
    """What hurts where nothing parts the words."""
    for said in OUTRIGHT_IN_RUNS:
        if (start := reading.text.find(said)) >= 0:
            yield start, start + len(said.rstrip("。!！"))


_MOST_PASSED_OVER = 12
"""Words that only strengthen; nobody puts more of them in a row."""


def _said_of_reader(reading: Reading, label: str) -> Iterator[tuple[int, int]]:
    """'you are such a complete fool': the word, back to the reader over what only strengthens it."""
    lows = reading.lows
    for index, _ in reading.hits.get(label, ()):
        first = index
        while (
            first > max(0, index - _MOST_PASSED_OVER)
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
        if lows[index] == "straight" and _goes_straight(reading, opener, index):
            continue
        if asked and (
            label == "reader_insult" or _is_last_word(reading, index) or _is_given_as_reason(reading, opener, index)
        ):
            yield opener, index + 1


def _goes_straight(reading: Reading, opener: int, index: int) -> bool:
    """'You are straight to the point', 'hired you straight from college', 'I'll tell you straight.'"""
    before = reading.lows[opener - 1] if opener > 0 and reading.gaps[opener] == " " else ""
    told = opener + 1 == index and reading.lows[opener] == "you" and bool(before) and before not in SAID_TO_BE
    return told or reading.gaps[index + 1] == " "


def _is_given_as_reason(reading: Reading, opener: int, index: int) -> bool:
    """'As you are pregnant you have time.'"""
    before, follows = reading.lows[max(opener - 1, 0)], reading.lows[index + 1 : index + 2]
    return before in {"as", "since", "because", "if"} and not _PERSONS.isdisjoint(follows)


def _is_last_word(reading: Reading, index: int) -> bool:
    """Whether the word is what the reader is said to be, and does not only describe what follows ('pretty busy')."""
    after = reading.gaps[index + 1]
    follows = reading.lows[index + 1 : index + 2]
    return after != " " or not follows or follows[0] in _GOES_ON
